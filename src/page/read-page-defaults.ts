import { placeholderTrusts, themes } from '../domain/attributes.js';
import { checkLanguage, offsetOf, oneOf } from './attribute-values.js';
import { pageDefaults } from './page-defaults.js';

/** Sets the page's defaults as the script tag has them, where there is one. */
export const readPageDefaults = (script: HTMLScriptElement | null): void => {
  if (!script) return;
  const { lang, theme, now, placeholders } = script.dataset;
  checkLanguage(script, 'data-lang', lang);
  pageDefaults.lang = lang;
  pageDefaults.theme = oneOf(script, 'data-theme', theme, themes);
  pageDefaults.offset = offsetOf(script, 'data-now', now);
  pageDefaults.trustsPlaceholders =
    oneOf(script, 'data-placeholders', placeholders, placeholderTrusts) === 'trusted';
};
