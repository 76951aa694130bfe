// Together these fall into every category that whole numbers of our units can have in our languages.
const samples = [0, 1, 2, 3, 11, 100];
const order = ['zero', 'one', 'two', 'few', 'many', 'other'];

const selectors = new Map<string, readonly [Intl.PluralRules, readonly string[]]>();

const selectorOf = (locale: string) => {
  let selector = selectors.get(locale);
  if (!selector) {
    const rules = new Intl.PluralRules(locale);
    const used = new Set<string>(samples.map((n) => rules.select(n)));
    selector = [rules, order.filter((category) => used.has(category))];
    selectors.set(locale, selector);
  }
  return selector;
};

/**
 * The plural categories that a language needs for whole numbers, in the order in which a message lists its forms:
 * zero, one, two, few, many, other.
 */
export const pluralCategories = (locale: string): readonly string[] => selectorOf(locale)[1];

/**
 * Picks the form of a message for a whole number.
 *
 * @param forms the forms, separated by `|`, one for each of {@link pluralCategories}
 * @returns the form, its `#` still in it
 */
export const pluralForm = (forms: string, n: number, locale: string): string => {
  const [rules, categories] = selectorOf(locale);
  const all = forms.split('|');
  return all[categories.indexOf(rules.select(n))] ?? all.at(-1)!;
};
