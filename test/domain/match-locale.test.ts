import { expect } from 'chai';
import { matchLocale } from '../../src/domain/match-locale.js';

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
