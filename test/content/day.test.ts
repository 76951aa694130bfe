import { expect } from 'chai';
import { flagLabel } from '../../src/content/banner.js';
import * as day from '../../src/content/day.js';
import { inLocale } from '../../src/i18n/localization.js';
import { numbersIn, spoken } from './facts.js';

const words = { ...day, dayTitle: () => day.dayTitle().join(' '), flagLabel };

describe('the words of the day', () => {
  for (const [name, numbers] of [
    ['dayName', []],
    ['dayTitle', [20]],
    ['noonSentence', [12]],
    ['flagsSentence', []],
    ['abroadSentence', []],
    ['visitSentence', []],
    ['trafficSentence', [8]],
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
        // A full hour is written with its minutes or without.
        const found = numbersIn(text.replace(/:(00|۰۰)/, ''));
        if (/^(ja|ko|zh)/.test(locale)) expect(found).to.include.members([...numbers]);
        else expect(found).to.deep.equal([...numbers]);
      }
    });
  }

  // A reader in Warsaw must not think that Poland mourns.
  for (const name of ['flagsSentence', 'silencePurpose', 'noonSentence', 'abroadSentence'] as const) {
    it(`${name}: names Azerbaijan in every language`, () => {
      for (const locale of spoken) {
        expect(inLocale(locale, words[name])).to.match(
          /az[eə]r|aserba|ozarb|азерба|әзерба|аз[еэ]рба|آذربا|أذربي|אזרבייג|აზერბ|阿塞拜疆|アゼルバイジャン|아제르바이잔/iu,
          locale,
        );
      }
    });
  }

  it('are all tested', () => {
    expect(Object.keys(words)).to.have.length(13);
  });
});
