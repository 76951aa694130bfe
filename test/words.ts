// Has the words of every language at hand before the tests of a file begin, as most tests change languages at will.
import { allLocales } from '../src/i18n/generated/locale-codes.js';
import { loadLocale } from '../src/i18n/localization.js';

await Promise.all(allLocales.map(loadLocale));
