// A step of `npm run build`: writes the page for frames. If BASE_URL gives the address that dist/ will have, it also writes
// the files by which other sites find the widgets through oEmbed.
import { mkdirSync, writeFileSync } from 'node:fs';
import { embedPage } from './lib/embed-page.mjs';
import { oEmbedFiles } from './lib/oembed.mjs';

const { BASE_URL } = process.env;
const base = BASE_URL ? new URL(BASE_URL.replace(/\/?$/, '/')) : undefined;
if (base && !/^https?:$/.test(base.protocol))
  throw new Error(`BASE_URL="${BASE_URL}" is no address of a site.`);

writeFileSync('dist/embed.html', embedPage(base?.origin));
if (base) {
  mkdirSync('dist/oembed', { recursive: true });
  for (const [name, text] of Object.entries(await oEmbedFiles(base.href)))
    writeFileSync(`dist/oembed/${name}`, text);
} else {
  console.log('Without BASE_URL no oEmbed is written.');
}
