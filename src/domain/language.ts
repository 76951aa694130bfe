/** Whether a locale's script runs from right to left. */
export const isRightToLeft = (locale: string): boolean => ['ar', 'fa', 'he', 'ur'].includes(locale);

const separators: Readonly<Record<string, string>> = {
  ar: ' و',
  fa: '، ',
  ja: '',
  ko: ' ',
  ur: '، ',
  'zh-Hans': '',
};

/** Joins the parts of a length of time as a locale does: "58 days, 21 hours", 58日21時間. */
export const joinList = (items: readonly string[], locale: string): string =>
  items.join(separators[locale] ?? ', ');

/** Joins whole sentences: with a space, except in Chinese and Japanese. */
export const joinSentences = (sentences: readonly string[], locale: string): string =>
  sentences.join(['ja', 'zh-Hans'].includes(locale) ? '' : ' ');

/** Writes the digits of `text` as a locale does: Persian ones in `fa`, Latin ones everywhere else. */
export const localDigits = (text: string | number, locale: string): string =>
  locale === 'fa' ? `${text}`.replace(/\d/g, (digit) => String.fromCharCode(0x6f0 + +digit)) : `${text}`;
