import { matchLocale } from '../domain/match-locale.js';
import { allLocales } from '../i18n/generated/locale-codes.js';
import { pageDefaults } from './page-defaults.js';
import { attributeOf, parentOf } from './reading.js';

/**
 * The locale for an element. It comes from the first of these that names a supported language: the element's own `lang`, the
 * `lang` of the nearest ancestor (across shadow roots), the script tag's `data-lang`. Otherwise it is `en`.
 */
export const localeOf = (element: Element): string => {
  for (let node: Node | null = element; node; node = parentOf(node)) {
    const locale = matchLocale(attributeOf(node, 'lang') ?? '', allLocales);
    if (locale) return locale;
  }
  return matchLocale(pageDefaults.lang ?? '', allLocales) ?? 'en';
};
