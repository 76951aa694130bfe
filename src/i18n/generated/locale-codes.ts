// Do not modify this file by hand!
// Re-generate this file by running lit-localize.

/**
 * The locale code that templates in this source code are written in.
 */
export const sourceLocale = `en`;

/**
 * The other locale codes that this application is localized into. Sorted
 * lexicographically.
 */
export const targetLocales = [
  `ar`,
  `az`,
  `de`,
  `es`,
  `fa`,
  `fr`,
  `he`,
  `hu`,
  `it`,
  `ja`,
  `ka`,
  `kk`,
  `ko`,
  `ky`,
  `pl`,
  `pt`,
  `pt-PT`,
  `ro`,
  `ru`,
  `tr`,
  `uk`,
  `ur`,
  `uz`,
  `zh-Hans`,
] as const;

/**
 * All valid project locale codes. Sorted lexicographically.
 */
export const allLocales = [
  `ar`,
  `az`,
  `de`,
  `en`,
  `es`,
  `fa`,
  `fr`,
  `he`,
  `hu`,
  `it`,
  `ja`,
  `ka`,
  `kk`,
  `ko`,
  `ky`,
  `pl`,
  `pt`,
  `pt-PT`,
  `ro`,
  `ru`,
  `tr`,
  `uk`,
  `ur`,
  `uz`,
  `zh-Hans`,
] as const;
