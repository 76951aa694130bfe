// The last step of `npm run build`: dist/manifest.json, with the size and the integrity hash of every file that a page can load.
import { createHash } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { servedFiles, writeCompressed } from './lib/served.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

// Which files the lazy script fetches for each widget and each language, for hints in a page's head.
const lazy = JSON.parse(readFileSync('build/lazy.json', 'utf8'));

/** A hash as `integrity` and a content security policy write it. */
const hash = (algorithm, data) => `${algorithm}-${createHash(algorithm).update(data).digest('base64')}`;

/** @type {Record<string, {size: number, brotli: number, integrity: string, style?: string}>} */
const files = {};

for (const name of servedFiles()) {
  const data = readFileSync(`dist/${name}`);
  const brotli = statSync(`dist/${name}.br`).size;
  files[name] = { size: data.length, brotli, integrity: hash('sha384', data) };
  // What a strict `style-src` must name for a snapshot's own styles to apply before the script is there.
  const style = name.endsWith('.html') && /<style>([^]*?)<\/style>/.exec(data.toString())?.[1];
  if (style) files[name].style = hash('sha256', style);
}

const file = 'dist/manifest.json';
const text = `${JSON.stringify({ version, lazy, files }, null, 2)}\n`;
// The file itself last: where it is, the build has reached its end.
await writeCompressed(file, Buffer.from(text));
writeFileSync(file, text);
