// The download for sites that build nothing: the files that a site serves, with a guide and checksums, in one zip.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { servedFiles } from './served.mjs';

const sha256 = (data) => createHash('sha256').update(data).digest('hex');

/** The lines of a list of checksums, as `sha256sum` reads them. */
export const sums = (files) => Object.keys(files).map((name) => `${sha256(files[name])}  ${name}\n`);

/** The zip, with everything in a folder of the given name. The same dist/ gives the same bytes. */
export const download = (folder) => {
  /** @type {Record<string, Uint8Array>} */
  const files = {};
  // Not the compressed forms: another version of Node may compress otherwise.
  for (const name of [...servedFiles(), 'manifest.json']) files[name] = readFileSync(`dist/${name}`);
  for (const name of readdirSync('integrations/download'))
    files[name] = readFileSync(`integrations/download/${name}`);
  for (const name of ['CHANGELOG.md', 'LICENSE']) files[name] = readFileSync(name);
  files['SHA256SUMS'] = strToU8(sums(files).join(''));

  const entries = Object.keys(files)
    .sort()
    .map((name) => [`${folder}/${name}`, files[name]]);
  // The earliest date that a zip can store. A zip stores local time, so the bytes are the same in every time zone.
  const mtime = new Date(1980, 0, 1);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime, os: 3, attrs: 0o100644 << 16 });
};
