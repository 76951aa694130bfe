// The last step of `npm run release`: makes the downloads in release/ from the builds in dist/. The same commit and
// the same version of Node give the same bytes wherever it is built.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { download, sums } from './lib/download.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const folder = `january20-widgets-${version}`;

const downloads = {
  [`${folder}.zip`]: download(folder),
  [`january20-widgets-wordpress-${version}.zip`]: readFileSync('dist/wordpress/january20-widgets.zip'),
};

rmSync('release', { recursive: true, force: true });
mkdirSync('release');
for (const [name, data] of Object.entries(downloads)) writeFileSync(`release/${name}`, data);
const checksums = sums(downloads).join('');
writeFileSync('release/SHA256SUMS', checksums);
process.stdout.write(checksums);
