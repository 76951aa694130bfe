// Old or more specific ISO 639 codes that pages still write, each with the code that we use.
const aliases: Readonly<Record<string, string>> = { iw: 'he', azj: 'az', cmn: 'zh' };

/**
 * Finds the locale for a language tag. If a locale has a script or region, as `pt-PT`, and the tag has the same, it is that
 * locale. Otherwise it is the first locale of the same language, whatever the tag's script, region or variants.
 *
 * @param tag a BCP 47 tag as pages write it: any case, `_` for `-`, old codes (`iw`) allowed
 * @param locales the locales to choose from; the first of each language is that language's default
 * @returns one of `locales`, or undefined where none has the language or `tag` is not a language tag
 */
export const matchLocale = (tag: string, locales: readonly string[]): string | undefined => {
  // A short cut for the tags that most pages write. While a page loads, the engine's first regular expression takes longer
  // than all the rest of this function.
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
