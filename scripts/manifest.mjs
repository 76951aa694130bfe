// The last step of `npm run build`: dist/manifest.json, with the size and the integrity hash of every file that a page can load.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { servedFiles, writeCompressed } from './lib/served.mjs';
import { widgets } from './lib/widgets.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

// Which files the lazy script fetches for each widget and each language, for hints in a page's head.
const chunks = Object.fromEntries(
  readdirSync('dist/lazy')
    .filter((name) => name.endsWith('.js'))
    .map((name) => [name.split('.')[0], `lazy/${name}`]),
);
const { targetLocales } = JSON.parse(readFileSync('lit-localize.json', 'utf8'));
const { core, host } = chunks;
const lazy = {
  core,
  host,
  widgets: Object.fromEntries(widgets.map((name) => [`jan20-${name}`, chunks[name]])),
  // English stands in the widgets' own files.
  languages: Object.fromEntries(targetLocales.map((locale) => [locale, chunks[locale]])),
};

/** A hash as `integrity` and a content security policy write it. */
const hash = (algorithm, data) => `${algorithm}-${createHash(algorithm).update(data).digest('base64')}`;

/** @type {Record<string, {size: number, brotli: number, integrity: string, style?: string}>} */
const files = {};

for (const name of servedFiles()) {
  const data = readFileSync(`dist/${name}`);
  const brotli = statSync(`dist/${name}.br`).size;
  files[name] = { size: data.length, brotli, integrity: hash('sha384', data) };
  // A strict `style-src` must list this hash, so that a snapshot's own styles apply before the script has loaded.
  const style = name.endsWith('.html') && /<style>([^]*?)<\/style>/.exec(data.toString())?.[1];
  if (style) files[name].style = hash('sha256', style);
}

const file = 'dist/manifest.json';
const text = `${JSON.stringify({ version, lazy, files }, null, 2)}\n`;
// The file itself comes last: if it exists, the build was completed.
await writeCompressed(file, Buffer.from(text));
writeFileSync(file, text);
