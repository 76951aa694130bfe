import { bundled, isBundled, unpack, type Catalogue, type PackedCatalogue } from './catalogues.js';
import { configure } from './configure.js';

const catalogues = new Map<string, Catalogue>();
let active = 'en';

/** The tag of the widgets that a catalogue is for which has not all messages. */
const tags = new Map<string, string | undefined>();

/**
 * Adds a language's messages, under its locale.
 *
 * @param tag where they are those of one kind of widget: its tag. A catalogue that has more stays.
 */
export const addCatalogue = (locale: string, catalogue: PackedCatalogue, tag?: string): void => {
  if (tag && catalogues.has(locale)) return;
  catalogues.set(locale, unpack(catalogue));
  tags.set(locale, tag);
};

/** Whether the messages of a locale are at hand, for the widgets of this tag. */
export const hasCatalogue = (locale: string, tag: string): boolean =>
  isBundled(locale) || (catalogues.has(locale) && (tags.get(locale) ?? tag) === tag);

/** A locale's messages, which must be at hand. */
export const catalogueOf = (locale: string): Catalogue => {
  if (isBundled(locale) && !catalogues.has(locale)) addCatalogue(locale, bundled[locale]!);
  return catalogues.get(locale)!;
};

let loader: ((locale: string) => Promise<boolean>) | undefined;

/** Sets what fetches the messages that are not at hand; it resolves to whether they are now. */
export const setCatalogueLoader = (load: typeof loader): void => {
  loader = load;
};

/** Fetches a locale's messages; resolves to whether they are at hand. */
export const loadCatalogue = async (locale: string): Promise<boolean> => (await loader?.(locale)) ?? false;

/** The locale whose words {@link inLocale} is giving at the moment. */
export const activeLocale = (): string => active;

/**
 * Runs `fn` with every message in one locale. Calls nest, so any number of languages can stand on one page.
 *
 * @param locale one whose catalogue is at hand
 * @returns what `fn` returns
 */
export const inLocale = <T>(locale: string, fn: () => T): T => {
  configure(activeLocale, catalogueOf);
  const outer = active;
  active = locale;
  try {
    return fn();
  } finally {
    active = outer;
  }
};
