// The pages that are made of docs/, in the order of the contents. Azerbaijani ones lie in docs/az/ under the same names.
import { existsSync, readFileSync } from 'node:fs';
import languages from './languages.mjs';

const names = {
  start: ['get-it', 'in-your-page', 'the-day'],
  places: [
    'cms',
    'frameworks',
    'react',
    'next',
    'vue',
    'svelte',
    'angular',
    'astro',
    'eleventy',
    'frames',
    'without-javascript',
    'lazy',
  ],
  running: ['hosting', 'security', 'promises', 'languages', 'facts', 'changelog'],
};

/** The blocks of code of a text. */
const blocksOf = (text) => text.match(/^```[^]*?^```$/gm) ?? [];

const fileOf = (name, language) => {
  const folder = language === 'en' ? 'docs' : `docs/${language}`;
  const candidates = [`${folder}/${name}.md`, `${folder}/frameworks/${name}.md`];
  if (name === 'frameworks') candidates.push(`${folder}/frameworks/README.md`);
  if (name === 'changelog') candidates.push(language === 'en' ? 'CHANGELOG.md' : `${folder}/CHANGELOG.md`);
  return candidates.find((file) => existsSync(file));
};

export default languages.flatMap(({ code }) =>
  Object.entries(names).flatMap(([group, list]) =>
    list.flatMap((name) => {
      const file = fileOf(name, code);
      if (!file) return [];
      // Only the English page has the code. `<!-- code 2 -->` stands for its second block.
      const blocks = blocksOf(readFileSync(fileOf(name, 'en'), 'utf8'));
      const text = readFileSync(file, 'utf8').replace(
        /<!-- code (\d+) -->/g,
        (_, number) => blocks[number - 1],
      );
      return [{ name, group, language: code, title: /^# (.*)/m.exec(text)[1].replaceAll('`', ''), text }];
    }),
  ),
);
