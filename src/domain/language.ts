// Old or finer ISO 639 codes that pages still write, and the one that our languages go by.
const aliases: Readonly<Record<string, string>> = { iw: 'he', azj: 'az', cmn: 'zh' };

const primary = (tag: string): string => tag.split('-')[0]!;

/**
 * The locale that serves a language tag: the same language, whatever its script, region or variants.
 *
 * @param tag a BCP 47 tag as pages write it: any case, `_` for `-`, old codes (`iw`) allowed
 * @param locales what there is to choose from, with at most one locale a language
 * @returns one of `locales`, or undefined where none has the language or `tag` is not a language tag
 */
export const matchLocale = (tag: string, locales: readonly string[]): string | undefined => {
  const parts = /^\s*([a-z]{2,3})(?:[-_][a-z\d]{1,8})*\s*$/i.exec(tag);
  if (!parts) return undefined;
  const code = parts[1]!.toLowerCase();
  const language = aliases[code] ?? code;
  return locales.find((locale) => primary(locale) === language);
};

/** Whether a locale's script runs from right to left. */
export const isRightToLeft = (locale: string): boolean => /^(ar|fa|he|ur)/.test(locale);

/** Joins the parts of a length of time as a locale does: "58 days, 21 hours", 58日21時間. */
export const joinList = (items: readonly string[], locale: string): string =>
  items.join(
    locale === 'ar'
      ? ' و'
      : /^(fa|ur)/.test(locale)
        ? '، '
        : /^(ja|zh)/.test(locale)
          ? ''
          : locale === 'ko'
            ? ' '
            : ', ',
  );

/** Joins whole sentences: with a space, except in Chinese and Japanese. */
export const joinSentences = (sentences: readonly string[], locale: string): string =>
  sentences.join(/^(ja|zh)/.test(locale) ? '' : ' ');

/** Writes the digits of `text` as a locale does: Persian ones in `fa`, Latin ones everywhere else. */
export const localDigits = (text: string | number, locale: string): string =>
  locale === 'fa' ? `${text}`.replace(/\d/g, (digit) => String.fromCharCode(0x6f0 + +digit)) : `${text}`;
