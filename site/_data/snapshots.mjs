// The widgets as the build has drawn them, by language and tag: the site shows them before the script comes, and without it.
import { existsSync, readFileSync } from 'node:fs';
import elements from './elements.mjs';
import languages from './languages.mjs';

const files = languages.flatMap(({ code }) =>
  elements
    .map(({ tagName: tag }) => ({ code, tag, name: `static/${tag}.${code}.html` }))
    // The banner has none.
    .filter(({ name }) => existsSync(`dist/${name}`)),
);

/** @type {Record<string, Record<string, string>>} */
const markup = {};
for (const { code, tag, name } of files) {
  markup[code] ??= {};
  markup[code][tag] = readFileSync(`dist/${name}`, 'utf8').trim();
}

const built = JSON.parse(readFileSync('dist/manifest.json', 'utf8')).files;

/** What the pages' policy must allow: the styles inside the snapshots. */
const styles = [...new Set(files.map(({ name }) => `'${built[name].style}'`))].join(' ');

export default { markup, styles };
