import { expect } from 'chai';
import { clockContent, ringContent } from '../../src/content/countdown.js';
import { silenceName } from '../../src/content/day.js';
import { secondsText, unitTexts } from '../../src/content/format.js';
import { timeLeft } from '../../src/domain/time-left.js';
import { inLocale } from '../../src/i18n/localization.js';
import { LAST, distanceOf } from './distances.js';
import { locales, nodeTexts } from './read.js';

const numbers = Array.from({ length: LAST + 1 }, (_, n) => n);

for (const locale of locales) {
  describe(`numbers of units, ${locale}`, () => {
    it('take the form of their plural category, as label and with the number', () => {
      const { units } = nodeTexts[locale]!;
      for (const n of numbers) {
        const texts = inLocale(locale, () =>
          unitTexts({ days: n, hours: n, minutes: n, seconds: n, total: 0 }),
        );
        const expected = (['day', 'hour', 'minute', 'second'] as const).map((unit) => units[unit][n]);
        expect(
          texts.map(({ label, phrase }) => [label, phrase]),
          `${n}`,
        ).to.deep.equal(expected);
        const { label, phrase } = inLocale(locale, () => secondsText(n));
        expect([label, phrase]).to.deep.equal(units.second[n]);
      }
    });

    it('make one sentence as the timer’s name, with what is left and no more', () => {
      const { timers, units } = nodeTexts[locale]!;
      for (const n of numbers) {
        const { name } = inLocale(locale, () => clockContent(timeLeft(distanceOf(n))));
        expect(name).to.equal(timers[n]);
        const left = [units.day[n], units.hour[n % 24], units.minute[n % 60]] as const;
        for (const [i, rest] of [n, n % 24, n % 60].entries()) {
          if (rest) expect(name, `${n}`).to.contain(left[i]![1]);
        }
        expect(name, 'ends with the last of the units, or with words').to.match(
          /[\p{L}\p{M}\p{Nd}:：]\s*[.。]?$/u,
        );
      }
      const lengths = new Set(numbers.map((n) => timers[n]));
      expect(lengths.size).to.equal(numbers.length);
    });

    it('make one sentence as the name of the minute’s ring', () => {
      for (let n = 1; n <= 60; n += 1) {
        const { name } = inLocale(locale, () => ringContent(n));
        expect(name).to.contain(inLocale(locale, silenceName));
        expect(name).to.contain(nodeTexts[locale]!.units.second[n]![1]);
      }
    });
  });
}

describe('the engine’s plural rules', () => {
  // Tests the engine itself. Where this fails, the engine is wrong, and the tests above show the consequences.
  const rows: readonly (readonly [locale: string, categories: string])[] = [
    ['ru', 'few many one'],
    ['uk', 'few many one'],
    ['pl', 'few many one'],
    ['ar', 'few many one other two zero'],
    ['he', 'one other two'],
    ['ro', 'few one other'],
    ['ja', 'other'],
    ['az', 'one other'],
  ];
  for (const [locale, categories] of rows) {
    it(`${locale}: ${categories}`, () => {
      const rules = new Intl.PluralRules(locale);
      expect([...new Set(numbers.map((n) => rules.select(n)))].sort().join(' ')).to.equal(categories);
    });
  }
});
