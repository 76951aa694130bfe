import type { Theme } from '../domain/attributes.js';

/** What the script tag sets for the whole page; an attribute of a widget goes before it. */
export interface PageDefaults {
  /** `data-lang`: a BCP 47 tag. */
  lang?: string | undefined;
  /** `data-theme`: as the attribute `theme` takes it. */
  theme?: Theme | undefined;
  /** `data-now`: how far the page's clock is set ahead of the device's, in milliseconds. */
  offset?: number | undefined;
  /** `data-placeholders="trusted"`: whether placeholders may set attributes that act outside the widget's own box. */
  trustsPlaceholders?: boolean | undefined;
}

/** The page's defaults, empty until a script tag sets them. */
export const pageDefaults: PageDefaults = {};
