// Old or finer ISO 639 codes that pages still write, and the one that our languages go by.
const aliases: Readonly<Record<string, string>> = { iw: 'he', azj: 'az', cmn: 'zh' };

/**
 * The locale that serves a language tag: the same language, whatever its script, region or variants.
 *
 * @param tag a BCP 47 tag as pages write it: any case, `_` for `-`, old codes (`iw`) allowed
 * @param locales what there is to choose from, with at most one locale a language, each by its code of two letters
 * @returns one of `locales`, or undefined where none has the language or `tag` is not a language tag
 */
export const matchLocale = (tag: string, locales: readonly string[]): string | undefined => {
  // What most pages write: an engine's first regular expression takes a page that is loading longer than all the rest here.
  if (!tag || locales.includes(tag)) return tag || undefined;
  const code = /^\s*([a-z]{2,3})([-_][a-z\d]{1,8})*\s*$/.exec(tag.toLowerCase())?.[1];
  if (!code) return undefined;
  const language = aliases[code] ?? code;
  return locales.find((locale) => locale.startsWith(language));
};
