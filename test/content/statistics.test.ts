import { expect } from 'chai';
import { statisticsContent } from '../../src/content/statistics.js';
import { figureNames } from '../../src/data/statistics.js';
import { inLocale } from '../../src/i18n/localization.js';
import { numbersIn, spoken, stringsIn } from './facts.js';

const languages = spoken.filter((locale) => locale !== 'pt-PT');

describe('statisticsContent', () => {
  for (const locale of spoken) {
    describe(locale, () => {
      const content = inLocale(locale, () => statisticsContent(figureNames));

      it('has every figure of the account', () => {
        expect(content.figures.map(({ id, value }) => [id, value])).to.deep.equal([
          ['killed', 131],
          ['injured', 744],
          ['detained', 841],
          ['imprisoned', 112],
          ['homes', 200],
          ['vehicles', 80],
          ['martyrs', 150],
        ]);
      });

      it('has the parts of the killed', () => {
        expect(content.parts.map(({ id, value }) => [id, value])).to.deep.equal([
          ['before', 82],
          ['wounded', 20],
          ['after', 21],
          ['regions', 8],
        ]);
      });

      it('writes each value in digits, and no other number beside it', () => {
        for (const { value, number, label } of [...content.figures, ...content.parts]) {
          expect(numbersIn(number)).to.deep.equal([value]);
          expect(numbersIn(label)).to.deep.equal([]);
        }
      });

      it('adds the parts up', () => {
        expect(numbersIn(content.sum)).to.deep.equal([82, 20, 21, 8, 131]);
        expect(content.sum).to.match(/^\S+ \+ \S+ \+ \S+ \+ \S+ = \S+$/);
      });

      it('names the year', () => {
        expect(numbersIn(content.subheading)).to.include(1990);
      });

      it('has whole words everywhere', () => {
        const texts = stringsIn(content);
        for (const text of texts) {
          expect(text).not.to.equal('');
          expect(text).to.equal(text.trim());
          expect(text).not.to.match(/undefined|NaN|\$\{|[{}#|]/);
        }
        const labels = [...content.figures, ...content.parts].map(({ label }) => label);
        expect(new Set(labels).size).to.equal(7 + 4);
      });
    });
  }

  it('has its own words in each language, but the two Portuguese ones may share theirs', () => {
    const headings = languages.map((locale) =>
      inLocale(locale, () => statisticsContent(figureNames).heading),
    );
    expect(new Set(headings).size).to.equal(languages.length);
  });

  it('writes Persian digits in Persian alone', () => {
    for (const locale of spoken) {
      const { sum } = inLocale(locale, () => statisticsContent(figureNames));
      expect(sum).to.equal(locale === 'fa' ? '۸۲ + ۲۰ + ۲۱ + ۸ = ۱۳۱' : '82 + 20 + 21 + 8 = 131');
    }
  });

  it('gives the figures that are asked for, in that order', () => {
    const { figures } = inLocale('en', () => statisticsContent(['martyrs', 'killed']));
    expect(figures.map(({ number, label }) => `${number} ${label}`)).to.deep.equal([
      '150 martyrs, as counted by Azerbaijan',
      '131 people killed in Baku and the surrounding regions',
    ]);
  });
});
