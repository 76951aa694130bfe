// `npm run fresh`: fails if a generated file in the repository differs from what its sources generate. Changes no file.
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkManifest } from './check-manifest.mjs';
import { checkTranslations } from './check-translations.mjs';
import { litLocalizer } from './lib/lit-localizer.mjs';
import { writeLocaleMap } from './lib/locale-map.mjs';
import { analyze, textOf } from './lib/manifest.mjs';
import { documents, withTables } from './lib/readme-tables.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '');

/** @type {Set<string>} */
const problems = new Set();

const stale = (file, command) => problems.add(`${file} is out of date: run \`${command}\`.`);

const checkAnalysis = async () => {
  const manifest = await analyze();
  if (read('custom-elements.json') !== textOf(manifest)) stale('custom-elements.json', 'npm run analyze');
  const texts = Object.fromEntries(documents.map((file) => [file, read(file)]));
  const written = await withTables(texts, manifest);
  for (const file of documents) if (texts[file] !== written[file]) stale(file, 'npm run analyze');
  for (const problem of checkManifest(manifest)) problems.add(`${problem}.`);
};

const folders = ['xliff', 'src/i18n/generated'];

/** Runs lit-localize in a temporary folder, and compares the results with the files here. */
const checkLocalization = async () => {
  const root = mkdtempSync(path.join(tmpdir(), 'january20-'));
  const { warn } = console;
  // If a translation is missing, lit-localize uses English and only warns. Here the warning is a problem.
  console.warn = (text) => problems.add(`lit-localize: ${text}.`);
  try {
    cpSync('xliff', path.join(root, 'xliff'), { recursive: true });
    await litLocalizer(root).writeInterchangeFiles();
    // Reads anew what was just written.
    const localizer = litLocalizer(root);
    const { errors } = localizer.validateTranslations();
    for (const error of errors) problems.add(`lit-localize: ${error}`);
    if (errors.length) return;
    await localizer.build();
    writeLocaleMap(root);
    for (const folder of folders) {
      const names = new Set([...readdirSync(folder), ...readdirSync(path.join(root, folder))]);
      for (const name of names) {
        const file = `${folder}/${name}`;
        if (!existsSync(path.join(root, file)))
          problems.add(`${file} is of no language in lit-localize.json.`);
        else if (read(file) !== read(path.join(root, file))) stale(file, 'npm run localize');
      }
    }
  } finally {
    console.warn = warn;
    rmSync(root, { recursive: true });
  }
};

await checkAnalysis();
await checkLocalization();
for (const problem of checkTranslations()) problems.add(`${problem}.`);

for (const problem of problems) console.error(problem);
if (problems.size) process.exitCode = 1;
else console.log('Fresh: the manifest, the documents’ tables, the catalogues and the translations.');
