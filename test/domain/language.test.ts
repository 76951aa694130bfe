import { expect } from 'chai';
import { isRightToLeft, joinList, joinSentences, localDigits } from '../../src/domain/language.js';

describe('isRightToLeft', () => {
  for (const locale of ['ar', 'fa', 'he', 'ur']) {
    it(`${locale}: yes`, () => {
      expect(isRightToLeft(locale)).to.be.true;
    });
  }
  for (const locale of ['az', 'en', 'ka', 'ko', 'ru', 'tr', 'zh-Hans']) {
    it(`${locale}: no`, () => {
      expect(isRightToLeft(locale)).to.be.false;
    });
  }
});

describe('joinList', () => {
  const rows: [locale: string, text: string][] = [
    ['az', 'a, b, c'],
    ['en', 'a, b, c'],
    ['he', 'a, b, c'],
    ['ar', 'a وb وc'],
    ['fa', 'a، b، c'],
    ['ur', 'a، b، c'],
    ['ja', 'abc'],
    ['zh-Hans', 'abc'],
    ['ko', 'a b c'],
  ];
  for (const [locale, text] of rows) {
    it(`${locale}: ${text}`, () => {
      expect(joinList(['a', 'b', 'c'], locale)).to.equal(text);
      expect(joinList(['a'], locale)).to.equal('a');
      expect(joinList([], locale)).to.equal('');
    });
  }
});

describe('joinSentences', () => {
  const rows: [locale: string, text: string][] = [
    ['az', 'A. B.'],
    ['ar', 'A. B.'],
    ['ko', 'A. B.'],
    ['ja', 'A.B.'],
    ['zh-Hans', 'A.B.'],
  ];
  for (const [locale, text] of rows) {
    it(`${locale}: ${text}`, () => {
      expect(joinSentences(['A.', 'B.'], locale)).to.equal(text);
    });
  }
});

describe('localDigits', () => {
  for (const locale of ['ar', 'az', 'en', 'ja', 'ur']) {
    it(`${locale}: Latin`, () => {
      expect(localDigits(1_234_567_890, locale)).to.equal('1234567890');
      expect(localDigits('09:05', locale)).to.equal('09:05');
    });
  }
  it('fa: Persian', () => {
    expect(localDigits(1_234_567_890, 'fa')).to.equal('۱۲۳۴۵۶۷۸۹۰');
    expect(localDigits('09:05', 'fa')).to.equal('۰۹:۰۵');
  });
});
