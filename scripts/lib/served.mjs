// What of dist/ a site serves to readers, and the forms in which a server keeps it.
import { readdirSync, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

// Which of them suits a file isn't known before: a small window says more cheaply how far back something was, and so do, for
// some texts, distances of which the last bits stand apart.
const variants = [
  [22, 0],
  [16, 1],
  [16, 2],
  [16, 3],
];

/** What brotli makes of `data` ahead of time, as well as it can. */
export const brotli = async (data) => {
  const results = await Promise.all(
    variants.map(([window, postfix]) =>
      promisify(brotliCompress)(data, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: 11,
          [constants.BROTLI_PARAM_SIZE_HINT]: data.length,
          [constants.BROTLI_PARAM_LGWIN]: window,
          [constants.BROTLI_PARAM_NPOSTFIX]: postfix,
        },
      }),
    ),
  );
  return results.reduce((least, next) => (next.length < least.length ? next : least));
};

/** By the endings of their files. */
const compressors = {
  br: brotli,
  // Node leaves the time out of it, so that the same file gives the same bytes.
  gz: (data) => promisify(gzip)(data, { level: 9 }),
};

// Not among them: types, which only compilers read; maps, which a browser fetches for no reader, only where its tools
// are open; archives, which are compressed; and what is made out of this list.
const isServed = (name) => !/\.(map|d\.ts|zip|br|gz)$|^manifest\.json$/.test(name);

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
