import { matchLocale } from '../domain/match-locale.js';
import { allLocales } from '../i18n/generated/locale-codes.js';
import { pageDefaults } from './page-defaults.js';
import { attributeOf, parentOf } from './reading.js';

/**
 * The locale that serves an element's language: its own `lang`, else the nearest ancestor's that we speak, across shadow
 * roots, else the script tag's `data-lang`, else `en`.
 */
export const localeOf = (element: Element): string => {
  for (let node: Node | null = element; node; node = parentOf(node)) {
    const locale = matchLocale(attributeOf(node, 'lang') ?? '', allLocales);
    if (locale) return locale;
  }
  return matchLocale(pageDefaults.lang ?? '', allLocales) ?? 'en';
};
