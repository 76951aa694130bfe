// The files of dist/ that a site serves to readers, and their compressed forms.
import { readdirSync, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** What brotli makes of `data` ahead of time, at its best quality. */
export const brotli = (data) =>
  promisify(brotliCompress)(data, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: data.length },
  });

/** By the endings of their files. */
const compressors = {
  br: brotli,
  // Node leaves the time out of it, so that the same file gives the same bytes.
  gz: (data) => promisify(gzip)(data, { level: 9 }),
};

// Left out: types and editors' data, which no browser reads; source maps, which a browser fetches only while its developer
// tools are open; archives, which are compressed already; and the files that are made from this list.
const isServed = (name) => !/\.(map|d\.ts|zip|br|gz)$|^manifest\.json$|^editors\//.test(name);

/** The names in `folder` (dist/) of all that a page can load, sorted. */
export const servedFiles = (folder = 'dist') =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`.replaceAll('\\', '/').slice(folder.length + 1))
    .filter(isServed)
    .sort();

/** Writes the compressed forms of a file beside it. */
export const writeCompressed = async (file, data) => {
  await Promise.all(
    Object.entries(compressors).map(async ([ending, compress]) =>
      writeFileSync(`${file}.${ending}`, await compress(data)),
    ),
  );
};
