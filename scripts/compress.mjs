// A step of `npm run build`, after all steps that write to dist/. It compresses each file that a page can load, as well as
// possible, and puts the result beside the file, where servers look for it (docs/hosting.md). scripts/manifest.mjs compresses
// its own file.
import { readFileSync } from 'node:fs';
import { servedFiles, writeCompressed } from './lib/served.mjs';

// All at once, because zlib works in several threads.
await Promise.all(servedFiles().map((name) => writeCompressed(`dist/${name}`, readFileSync(`dist/${name}`))));
