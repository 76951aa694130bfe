import { expect } from 'chai';
import { pluralCategories, pluralForm } from '../../src/domain/plural.js';

const categories: Readonly<Record<string, string>> = {
  ar: 'zero one two few many other',
  az: 'one other',
  en: 'one other',
  ja: 'other',
  pl: 'one few many',
  ru: 'one few many',
  zh: 'other',
};

describe('pluralCategories', () => {
  for (const [locale, expected] of Object.entries(categories)) {
    it(`${locale}: ${expected}`, () => {
      expect(pluralCategories(locale).join(' ')).to.equal(expected);
    });
  }
});

describe('pluralForm', () => {
  // Each category's own name is its form, so that a row reads as what is picked.
  const rows: [locale: string, form: string, ...numbers: number[]][] = [
    ['en', 'one', 1],
    ['en', 'other', 0, 2, 11, 21, 365],
    ['az', 'one', 1],
    ['az', 'other', 0, 2, 365],
    ['ru', 'one', 1, 21, 31, 101, 361],
    ['ru', 'few', 2, 3, 4, 22, 24, 102, 364],
    ['ru', 'many', 0, 5, 11, 12, 14, 20, 25, 111, 112, 365],
    ['pl', 'one', 1],
    ['pl', 'few', 2, 4, 22, 104],
    ['pl', 'many', 0, 5, 12, 21, 101],
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
        const forms = categories[locale]!.split(' ').join('|');
        expect(pluralForm(forms, n, locale)).to.equal(form);
      });
    }
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
