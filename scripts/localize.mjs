// `npm run localize`: brings xliff/ up to date with the sources, and src/i18n/generated/ up to date with xliff/.
// lit-localize keeps a translation when its English changes; here it is marked, so that someone looks at it again.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { litLocalizer } from './lib/lit-localizer.mjs';
import { writeLocaleMap } from './lib/locale-map.mjs';
import { NEEDS_REVIEW, unitsIn } from './lib/xliff.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const files = () => readdirSync('xliff').map((name) => `xliff/${name}`);

const before = new Map(files().map((file) => [file, unitsIn(readFileSync(file, 'utf8'))]));
await litLocalizer().writeInterchangeFiles();

for (const file of files()) {
  const text = readFileSync(file, 'utf8');
  const old = before.get(file) ?? new Map();
  const changed = [...unitsIn(text)].filter(
    ([id, { source, target }]) => target !== undefined && old.has(id) && old.get(id).source !== source,
  );
  if (!changed.length) continue;
  const marked = changed.reduce((xml, [, unit]) => xml.replace(unit.xml, NEEDS_REVIEW.mark(unit.xml)), text);
  writeFileSync(file, marked);
  console.log(`${file}: the English has changed, look again at ${changed.map(([id]) => id).join(', ')}`);
}

await litLocalizer().build();
writeLocaleMap();
