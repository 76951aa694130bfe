import { script } from './script-tag.js';
import { checkLanguage, offsetOf, oneOf } from './shared/attributes.js';
import { pageDefaults, themes } from './shared/page-defaults.js';

if (script) {
  const { lang, theme, now } = script.dataset;
  checkLanguage(script, 'data-lang', lang);
  pageDefaults.lang = lang;
  pageDefaults.theme = oneOf(script, 'data-theme', theme, themes);
  const offset = offsetOf(script, 'data-now', now);
  // The lazy script, which loads this later, has set the clock already.
  pageDefaults.offset = offset && (pageDefaults.offset ?? offset);
}
