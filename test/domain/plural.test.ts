import { expect } from 'chai';
import { pluralForm } from '../../src/domain/plural.js';
import { allLocales } from '../../src/i18n/generated/locale-codes.js';

const order = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

const numbers = Array.from({ length: 10_001 }, (_, n) => n);

describe('pluralForm', () => {
  // Each form is the name of its category, so a row shows which form is picked.
  const categories: Readonly<Record<string, string>> = {
    en: 'one|other',
    az: 'one|other',
    fr: 'one|other',
    ru: 'one|few|many',
    pl: 'one|few|many',
    ro: 'one|few|other',
    he: 'one|two|other',
    ar: 'zero|one|two|few|many|other',
    ja: 'other',
  };
  const rows: [locale: string, form: string, ...numbers: number[]][] = [
    ['en', 'one', 1],
    ['en', 'other', 0, 2, 11, 21, 365],
    ['az', 'one', 1],
    ['az', 'other', 0, 2, 365],
    ['fr', 'one', 0, 1],
    ['fr', 'other', 2, 101],
    ['ru', 'one', 1, 21, 31, 101, 361],
    ['ru', 'few', 2, 3, 4, 22, 24, 102, 364],
    ['ru', 'many', 0, 5, 11, 12, 14, 20, 25, 111, 112, 365],
    ['pl', 'one', 1],
    ['pl', 'few', 2, 4, 22, 104],
    ['pl', 'many', 0, 5, 12, 21, 101],
    ['ro', 'one', 1],
    ['ro', 'few', 0, 2, 19, 101, 119],
    ['ro', 'other', 20, 100, 120],
    ['he', 'one', 1],
    ['he', 'two', 2],
    ['he', 'other', 0, 3, 102],
    ['ar', 'zero', 0],
    ['ar', 'one', 1],
    ['ar', 'two', 2],
    ['ar', 'few', 3, 10, 103, 310],
    ['ar', 'many', 11, 26, 99, 111, 365],
    ['ar', 'other', 100, 101, 102, 202],
    ['ja', 'other', 0, 1, 2, 365],
  ];
  for (const [locale, form, ...numbers] of rows) {
    for (const n of numbers) {
      it(`${locale}, ${n}: ${form}`, () => {
        expect(pluralForm(categories[locale]!, n, locale)).to.equal(form);
      });
    }
  }

  // Compares the forms that are picked with the categories that the engine gives.
  for (const locale of allLocales) {
    it(`is the engine’s own in ${locale}`, () => {
      const rules = new Intl.PluralRules(locale);
      expect(Intl.PluralRules.supportedLocalesOf(locale), 'known to the engine').to.deep.equal([locale]);
      const wanted = numbers.map((n) => rules.select(n));
      const forms = order.filter((category) => wanted.includes(category)).join('|');
      expect(numbers.filter((n) => pluralForm(forms, n, locale) !== wanted[n])).to.deep.equal([]);
    });
  }

  it('leaves the place of the number alone', () => {
    expect(pluralForm('# day|# days', 1, 'en')).to.equal('# day');
    expect(pluralForm('# day|# days', 58, 'en')).to.equal('# days');
  });

  it('takes the last form where a message has too few', () => {
    expect(pluralForm('only', 5, 'ru')).to.equal('only');
    expect(pluralForm('one|few', 5, 'ru')).to.equal('few');
  });
});
