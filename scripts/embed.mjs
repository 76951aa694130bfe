// A step of `npm run build`: the page for frames, and where BASE_URL says at which address dist/ will be, what others
// need to find it by oEmbed.
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
