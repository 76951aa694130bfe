// What a reader's browser fetches, in bytes of brotli at its best quality. Not in package.json: two limits for each of the
// languages in lit-localize.json are one line here, and would be fifty entries there, which a new language could miss.
import { readFileSync } from 'node:fs';
import { widgets } from './scripts/lib/widgets.mjs';

const { targetLocales } = JSON.parse(readFileSync('lit-localize.json', 'utf8'));

/** The files of a page that shows some widgets in a language. The English words are in the widgets' own files. */
const lazyPage = (locale, ...shown) => [
  'dist/january20.lazy.js',
  ...['core', ...shown, ...(locale === 'en' ? [] : [locale])].map((name) => `dist/lazy/${name}.*.js`),
];

export default [
  { name: 'The one script', path: 'dist/january20.js', limit: '56 kB', brotli: true },
  ...['en', ...targetLocales].flatMap((locale) => [
    {
      name: `One countdown in ${locale}`,
      path: lazyPage(locale, 'silence-countdown'),
      limit: '22 kB',
      brotli: true,
    },
    {
      name: `All four widgets in ${locale}`,
      path: lazyPage(locale, ...widgets),
      limit: '30 kB',
      brotli: true,
    },
  ]),
];
