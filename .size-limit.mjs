// What a reader's browser fetches, in bytes of brotli at its best quality.
import { readFileSync } from 'node:fs';

const { targetLocales } = JSON.parse(readFileSync('lit-localize.json', 'utf8'));

/** The files of a page that shows these widgets in a language. English stands in the widgets' own files. */
const lazyPage = (locale, ...widgets) => [
  'dist/january20.lazy.js',
  ...['core', ...widgets, ...(locale === 'en' ? [] : [locale])].map((name) => `dist/lazy/${name}.*.js`),
];

const all = ['timeline', 'statistics-card', 'silence-countdown', 'flag-banner'];

export default [
  { name: 'The one script', path: 'dist/january20.js', limit: '56 kB', brotli: true },
  ...['en', ...targetLocales].flatMap((locale) => [
    {
      name: `One countdown in ${locale}`,
      path: lazyPage(locale, 'silence-countdown'),
      limit: '21.7 kB',
      brotli: true,
    },
    { name: `All four widgets in ${locale}`, path: lazyPage(locale, ...all), limit: '29.4 kB', brotli: true },
  ]),
];
