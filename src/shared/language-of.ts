import { matchLocale } from '../domain/match-locale.js';
import { allLocales } from '../i18n/generated/locale-codes.js';
import { pageDefaults } from './page-defaults.js';

const localeDeclaredBy = (element: Element): string | undefined =>
  matchLocale(element.getAttribute('lang') ?? '', allLocales);

const parentOf = (node: Node): Node | null =>
  node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);

/**
 * The locale that serves an element's language: its own `lang`, else the nearest ancestor's that we speak, across shadow
 * roots, else the script tag's `data-lang`, else `en`.
 */
export const localeOf = (element: Element): string => {
  for (let node: Node | null = element; node; node = parentOf(node)) {
    const locale = node instanceof Element && localeDeclaredBy(node);
    if (locale) return locale;
  }
  return matchLocale(pageDefaults.lang ?? '', allLocales) ?? 'en';
};
