import { expect } from 'chai';
import {
  isRightToLeft,
  joinList,
  joinSentences,
  localDigits,
  matchLocale,
} from '../../src/domain/language.js';

const choice = ['ar', 'az', 'en', 'fa', 'he', 'ru', 'zh-Hans'];

describe('matchLocale', () => {
  const rows: [tag: string, locale: string | undefined][] = [
    ['az', 'az'],
    ['AZ', 'az'],
    ['az-AZ', 'az'],
    ['az-Latn-AZ', 'az'],
    ['az-Cyrl', 'az'],
    ['az_AZ', 'az'],
    ['azj', 'az'],
    ['en_GB', 'en'],
    ['en-x-private', 'en'],
    ['en-US-u-hc-h12', 'en'],
    ['ar-u-nu-arab', 'ar'],
    ['ru-RU', 'ru'],
    ['iw', 'he'],
    ['iw-IL', 'he'],
    ['zh', 'zh-Hans'],
    ['zh-Hans-CN', 'zh-Hans'],
    ['zh-Hant-TW', 'zh-Hans'],
    ['cmn-Hans', 'zh-Hans'],
    [' az ', 'az'],
    ['\n en\t', 'en'],
    // Other languages, some of which begin like ours.
    ['aze-tur', undefined],
    ['arz', undefined],
    ['enm', undefined],
    ['tlh', undefined],
    ['mul', undefined],
    // What is no language tag.
    ['', undefined],
    [' ', undefined],
    ['a', undefined],
    ['a-z', undefined],
    ['english', undefined],
    ['en-', undefined],
    ['-en', undefined],
    ['en--GB', undefined],
    ['en-GB;q=0.9', undefined],
    ['en, az', undefined],
    ['azərbaycan', undefined],
    ['en-abcdefghi', undefined],
    ['*', undefined],
    ['null', undefined],
    ['__proto__', undefined],
    ['constructor', undefined],
  ];
  for (const [tag, locale] of rows) {
    it(`${JSON.stringify(tag)}: ${locale}`, () => {
      expect(matchLocale(tag, choice)).to.equal(locale);
    });
  }

  it('finds nothing where there is nothing', () => {
    expect(matchLocale('az', [])).to.equal(undefined);
    expect(matchLocale('az', ['en'])).to.equal(undefined);
  });
});

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
