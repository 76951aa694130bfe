const order: readonly Intl.LDMLPluralRule[] = ['zero', 'one', 'two', 'few', 'many', 'other'];

// Together these numbers have every plural category that our languages use for whole numbers below a million.
const samples = [0, 1, 2, 3, 11, 20, 100];

interface Language {
  readonly rules: Intl.PluralRules;
  readonly categories: readonly Intl.LDMLPluralRule[];
}

const languages = new Map<string, Language>();

const languageOf = (locale: string): Language => {
  let language = languages.get(locale);
  if (!language) {
    const rules = new Intl.PluralRules(locale);
    const found = new Set(samples.map((n) => rules.select(n)));
    language = { rules, categories: order.filter((category) => found.has(category)) };
    languages.set(locale, language);
  }
  return language;
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
  const { rules, categories } = languageOf(locale);
  const all = forms.split('|');
  return all[categories.indexOf(rules.select(n))] ?? all.at(-1)!;
};
