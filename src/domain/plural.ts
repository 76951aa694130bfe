/** Which of its forms a language has for a whole number, of which `tens` are the last two digits and `ones` the last. */
type Rule = (n: number, tens: number, ones: number) => number;

const few: Rule = (_, tens, ones) => (ones > 1 && ones < 5 && (tens < 12 || tens > 14) ? 1 : 2);
const eastSlavic: Rule = (n, tens, ones) => (ones === 1 && tens !== 11 ? 0 : few(n, tens, ones));
const singleToOne: Rule = (n) => (n > 1 ? 1 : 0);

// The rules of Unicode CLDR (https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html), as far
// as whole numbers below a million go; `Intl.PluralRules` takes a page that is loading much longer (docs/decisions/013-plural-rules.md).
const rules: Readonly<Record<string, Rule>> = {
  ar: (n, tens) => (n < 3 ? n : tens < 3 ? 5 : tens < 11 ? 3 : 4),
  fa: singleToOne,
  fr: singleToOne,
  he: (n) => (n === 1 || n === 2 ? n - 1 : 2),
  pl: (n, tens, ones) => (n === 1 ? 0 : few(n, tens, ones)),
  pt: singleToOne,
  ro: (n, tens) => (n === 1 ? 0 : !n || (tens && tens < 20) ? 1 : 2),
  ru: eastSlavic,
  uk: eastSlavic,
};

/**
 * Picks the form of a message for a whole number.
 *
 * @param forms the forms, separated by `|`, in the order zero, one, two, few, many, other, of those categories that the
 *   language has for whole numbers
 * @param n 0 to 999 999
 * @returns the form, its `#` still in it; the last where there are too few
 */
export const pluralForm = (forms: string, n: number, locale: string): string => {
  const all = forms.split('|');
  const form = rules[locale]?.(n, n % 100, n % 10) ?? (n === 1 ? 0 : 1);
  return all[form] ?? all.at(-1)!;
};
