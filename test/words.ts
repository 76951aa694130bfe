// Loads the words of every language before the tests of a file begin, because most tests change the language.
import { allLocales } from '../src/i18n/generated/locale-codes.js';
import { loadLocale } from '../src/i18n/localization.js';

await Promise.all(allLocales.map(loadLocale));
