import { configureReentrantLocalization } from '@lit/localize/init/reentrant.js';
import type { Catalogue } from './catalogues.js';
import { allLocales, sourceLocale } from './generated/locale-codes.js';

// A build of a script puts another module in this one's place (scripts/rollup/messages.mjs): there, nothing is to be done.

let isConfigured = false;

/** Has `msg()` find its words; on first use, since importing a module must do nothing, and once, since twice throws. */
export const configure = (getLocale: () => string, catalogueOf: (locale: string) => Catalogue): void => {
  if (isConfigured) return;
  isConfigured = true;
  configureReentrantLocalization({
    sourceLocale,
    targetLocales: [...allLocales],
    getLocale,
    loadLocaleSync: (locale) => ({ templates: catalogueOf(locale) }),
  });
};
