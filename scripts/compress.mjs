// A step of `npm run build`, behind all that write to dist/: each file that a page can load, compressed as well as it can
// be, beside the file itself, as servers look for it (docs/hosting.md). scripts/manifest.mjs does its own.
import { readFileSync } from 'node:fs';
import { servedFiles, writeCompressed } from './lib/served.mjs';

// All at once: zlib takes them to as many threads as there are.
await Promise.all(servedFiles().map((name) => writeCompressed(`dist/${name}`, readFileSync(`dist/${name}`))));
