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
  { name: 'The one script', path: 'dist/january20.js', limit: '52 kB', brotli: true },
  ...['en', ...targetLocales].flatMap((locale) => [
    {
      name: `One countdown in ${locale}`,
      path: lazyPage(locale, 'silence-countdown'),
      limit: '20.9 kB',
      brotli: true,
    },
    { name: `All four widgets in ${locale}`, path: lazyPage(locale, ...all), limit: '28.4 kB', brotli: true },
  ]),
];
