// Old or finer ISO 639 codes that pages still write, and the one that our languages go by.
const aliases: Readonly<Record<string, string>> = { iw: 'he', azj: 'az', cmn: 'zh' };

/**
 * The locale that serves a language tag: the one whose script and region the tag has, as `pt-PT`; else the first of the same
 * language, whatever its script, region or variants.
 *
 * @param tag a BCP 47 tag as pages write it: any case, `_` for `-`, old codes (`iw`) allowed
 * @param locales what there is to choose from; of one language, the first serves every tag that names no other
 * @returns one of `locales`, or undefined where none has the language or `tag` is not a language tag
 */
export const matchLocale = (tag: string, locales: readonly string[]): string | undefined => {
  // What most pages write: an engine's first regular expression takes a page that is loading longer than all the rest here.
  if (!tag || locales.includes(tag)) return tag || undefined;
  const found = /^\s*([a-z]{2,3})((?:[-_][a-z\d]{1,8})*)\s*$/.exec(tag.toLowerCase());
  if (!found) return undefined;
  const [, code, rest] = found;
  const language = aliases[code!] ?? code!;
  const subtags = rest!.split(/[-_]/);
  const own = locales.filter((locale) => locale.startsWith(language));
  return (
    own.find((locale) => {
      const [, ...parts] = locale.toLowerCase().split('-');
      return parts.length > 0 && parts.every((part) => subtags.includes(part));
    }) ?? own[0]
  );
};
