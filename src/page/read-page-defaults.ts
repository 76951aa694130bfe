import { placeholderTrusts, themes } from '../domain/attributes.js';
import { checkLanguage, offsetOf, oneOf } from './attribute-values.js';
import { pageDefaults } from './page-defaults.js';
import { attributeOf } from './reading.js';

/** Sets the page's defaults as the script tag has them, where there is one. */
export const readPageDefaults = (script: HTMLScriptElement | null): void => {
  if (!script) return;
  // `dataset` is not used: it also shows properties that a library has added to `Object.prototype`.
  const [lang, theme, now, placeholders] = ['lang', 'theme', 'now', 'placeholders'].map(
    (name) => attributeOf(script, `data-${name}`) ?? undefined,
  );
  checkLanguage(script, 'data-lang', lang);
  pageDefaults.lang = lang;
  pageDefaults.theme = oneOf(script, 'data-theme', theme, themes);
  pageDefaults.offset = offsetOf(script, 'data-now', now);
  pageDefaults.trustsPlaceholders =
    oneOf(script, 'data-placeholders', placeholders, placeholderTrusts) === 'trusted';
};
