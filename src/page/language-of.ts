import { matchLocale } from '../domain/match-locale.js';
import { allLocales } from '../i18n/generated/locale-codes.js';
import { pageDefaults } from './page-defaults.js';

/** An element, a shadow tree or a document, each with what it has of these. */
type AnyNode = Node & Partial<Pick<Element, 'getAttribute'> & Pick<ShadowRoot, 'host'>>;

/**
 * The locale that serves an element's language: its own `lang`, else the nearest ancestor's that we speak, across shadow
 * roots, else the script tag's `data-lang`, else `en`.
 */
export const localeOf = (element: Element): string => {
  for (let node: AnyNode | null | undefined = element; node; node = node.parentNode ?? node.host) {
    const locale = matchLocale(node.getAttribute?.('lang') ?? '', allLocales);
    if (locale) return locale;
  }
  return matchLocale(pageDefaults.lang ?? '', allLocales) ?? 'en';
};
