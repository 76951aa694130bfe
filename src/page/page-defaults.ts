import { themes, type Theme } from '../domain/attributes.js';
import { checkLanguage, offsetOf, oneOf } from './attribute-values.js';

/** What the script tag sets for the whole page; an attribute of a widget goes before it. */
export interface PageDefaults {
  /** `data-lang`: a BCP 47 tag. */
  lang?: string | undefined;
  /** `data-theme`: as the attribute `theme` takes it. */
  theme?: Theme | undefined;
  /** `data-now`: how far the page's clock is set ahead of the device's, in milliseconds. */
  offset?: number | undefined;
}

/** The page's defaults, empty until a script tag sets them. */
export const pageDefaults: PageDefaults = {};

/** Sets the page's defaults as the script tag has them, where there is one. */
export const readPageDefaults = (script: HTMLScriptElement | null): void => {
  if (!script) return;
  const { lang, theme, now } = script.dataset;
  checkLanguage(script, 'data-lang', lang);
  pageDefaults.lang = lang;
  pageDefaults.theme = oneOf(script, 'data-theme', theme, themes);
  pageDefaults.offset = offsetOf(script, 'data-now', now);
};
