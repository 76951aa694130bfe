// The last step of `npm run release`: makes the downloads in release/ from the builds in dist/. The same commit gives the same
// bytes wherever it is built.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { servedFiles } from './lib/served.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const sha256 = (data) => createHash('sha256').update(data).digest('hex');
const sums = (files) => Object.keys(files).map((name) => `${sha256(files[name])}  ${name}\n`);

/** @type {Record<string, Uint8Array>} */
const files = {};
// Not the compressed forms: another version of Node may compress otherwise.
for (const name of [...servedFiles(), 'manifest.json']) files[name] = readFileSync(`dist/${name}`);
for (const name of readdirSync('integrations/download'))
  files[name] = readFileSync(`integrations/download/${name}`);
for (const name of ['CHANGELOG.md', 'LICENSE']) files[name] = readFileSync(name);
files['SHA256SUMS'] = strToU8(sums(files).join(''));

const folder = `january20-widgets-${version}`;
const entries = Object.keys(files)
  .sort()
  .map((name) => [`${folder}/${name}`, files[name]]);
// The earliest date that a zip can store. A zip stores local time, so the bytes are the same in every time zone.
const mtime = new Date(1980, 0, 1);

const downloads = {
  [`${folder}.zip`]: zipSync(Object.fromEntries(entries), { level: 9, mtime, os: 3, attrs: 0o100644 << 16 }),
  [`january20-widgets-wordpress-${version}.zip`]: readFileSync('dist/wordpress/january20-widgets.zip'),
};

rmSync('release', { recursive: true, force: true });
mkdirSync('release');
for (const [name, data] of Object.entries(downloads)) writeFileSync(`release/${name}`, data);
const checksums = sums(downloads).join('');
writeFileSync('release/SHA256SUMS', checksums);
process.stdout.write(checksums);
