import { expect } from 'chai';
import { flagLabel } from '../../src/content/banner.js';
import * as day from '../../src/content/day.js';
import { inLocale } from '../../src/i18n/localization.js';
import { numbersIn, spoken } from './facts.js';

const words = { ...day, flagLabel };

describe('the words of the day', () => {
  for (const [name, numbers] of [
    ['dayName', []],
    ['dayTitle', [20]],
    ['noonSentence', [12, 0]],
    ['flagsSentence', []],
    ['abroadSentence', []],
    ['trafficSentence', [8, 0]],
    ['silenceName', []],
    ['silencePurpose', [20]],
    ['silenceObserved', []],
    ['previewMark', []],
    ['closeLabel', []],
    ['flagLabel', []],
  ] as const) {
    it(`${name}: in every language${numbers.length ? `, with ${numbers.join(':')} in it` : ''}`, () => {
      for (const locale of spoken) {
        const text = inLocale(locale, words[name]);
        expect(text).to.equal(text.trim());
        expect(text).to.match(/\p{L}/u);
        expect(text).not.to.match(/undefined|NaN|\$\{|[{}#|]/);
        // In Chinese, Japanese and Korean the month is a number too.
        const found = numbersIn(text);
        if (/^(ja|ko|zh)/.test(locale)) expect(found).to.include.members([...numbers]);
        else expect(found).to.deep.equal([...numbers]);
      }
    });
  }

  it('are all tested', () => {
    expect(Object.keys(words)).to.have.length(12);
  });
});
