import { checkLanguage, offsetOf, oneOf } from './shared/attributes.js';
import { pageDefaults, themes } from './shared/page-defaults.js';

/** The tag that loads this script. A module has no `currentScript`: there the tag is found by the file's name. */
export const script =
  (document.currentScript as HTMLScriptElement | null) ??
  document.querySelector<HTMLScriptElement>('script[src*="january20."]');

if (script) {
  const { lang, theme, now } = script.dataset;
  checkLanguage(script, 'data-lang', lang);
  pageDefaults.lang = lang;
  pageDefaults.theme = oneOf(script, 'data-theme', theme, themes);
  pageDefaults.offset = offsetOf(script, 'data-now', now);
}
