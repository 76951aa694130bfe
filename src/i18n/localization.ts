import { configureReentrantLocalization } from '@lit/localize/init/reentrant.js';
import type { LocaleModule } from '@lit/localize';
import { locales } from './generated/locales.js';
import { allLocales, sourceLocale } from './generated/locale-codes.js';

/** One language's messages by id, as lit-localize builds them. */
export type Catalogue = LocaleModule['templates'];

const catalogues = new Map<string, Catalogue>();
const requests = new Map<string, Promise<void>>();
let active: string = sourceLocale;
let isConfigured = false;

/** Sets `msg()` up on first use, because an import must have no side effects, and only once, because a second call throws. */
const configure = (): void => {
  if (isConfigured) return;
  isConfigured = true;
  configureReentrantLocalization({
    sourceLocale,
    targetLocales: [...allLocales],
    getLocale: activeLocale,
    loadLocaleSync: (locale) => ({ templates: catalogues.get(locale)! }),
  });
};

/** Whether the messages of a locale are loaded. The English messages are part of the code. */
export const isLoaded = (locale: string): boolean => locale === sourceLocale || catalogues.has(locale);

/** Adds a language's messages, under its locale. */
export const addCatalogue = (locale: string, catalogue: Catalogue): void => {
  catalogues.set(locale, catalogue);
};

let importLocale = (locale: string): Promise<LocaleModule> => locales[locale]!();

/** Sets the function that imports a language's module. The lazy script sets its own, which can try again after a failure. */
export const setImportLocale = (load: typeof importLocale): void => {
  importLocale = load;
};

/**
 * Loads the messages of a locale, once. What has failed may be asked for again.
 *
 * @param locale one of the locales in `lit-localize.json`; rejects for any other
 */
export const loadLocale = async (locale: string): Promise<void> => {
  if (isLoaded(locale)) return;
  if (!Object.hasOwn(locales, locale)) throw new RangeError(`There are no words in "${locale}".`);
  const request =
    requests.get(locale) ??
    importLocale(locale)
      .then(({ templates }) => addCatalogue(locale, templates))
      .finally(() => requests.delete(locale));
  requests.set(locale, request);
  await request;
};

/** The locale whose words {@link inLocale} is giving at the moment. */
export const activeLocale = (): string => active;

/**
 * Runs `fn` with every message in one locale. Calls nest, so any number of languages can stand on one page.
 *
 * @param locale one whose catalogue is at hand
 * @returns what `fn` returns
 */
export const inLocale = <T>(locale: string, fn: () => T): T => {
  configure();
  const outer = active;
  active = locale;
  try {
    return fn();
  } finally {
    active = outer;
  }
};
