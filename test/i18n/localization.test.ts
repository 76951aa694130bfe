import { expect } from 'chai';
import { silenceName } from '../../src/content/day.js';
import { allLocales } from '../../src/i18n/generated/locale-codes.js';
import { activeLocale, inLocale, isLoaded, loadLocale } from '../../src/i18n/localization.js';
import '../words.js';

describe('inLocale', () => {
  it('gives the words of the language', () => {
    expect(inLocale('en', silenceName)).to.equal('Minute of silence');
    expect(inLocale('az', silenceName)).to.equal('Bir dəqiqəlik sükut');
    expect(inLocale('ru', silenceName)).to.equal('Минута молчания');
    expect(inLocale('ar', silenceName)).to.equal('دقيقة صمت');
  });

  it('nests', () => {
    const words = inLocale('az', () => [silenceName(), inLocale('ru', silenceName), silenceName()]);
    expect(words).to.deep.equal(['Bir dəqiqəlik sükut', 'Минута молчания', 'Bir dəqiqəlik sükut']);
  });

  it('gives back what the function returns', () => {
    expect(inLocale('az', () => 131)).to.equal(131);
  });

  it('restores the language when the function throws', () => {
    const before = activeLocale();
    const fail = () => {
      throw new Error('on purpose');
    };
    expect(() => inLocale('ru', fail)).to.throw('on purpose');
    expect(activeLocale()).to.equal(before);
  });
});

describe('loadLocale', () => {
  it('brings the words of every language', () => {
    expect(allLocales).to.include.members(['ar', 'az', 'en', 'ru']);
    expect(allLocales.filter((locale) => !isLoaded(locale))).to.deep.equal([]);
  });

  for (const locale of ['tlh', '', 'constructor', '__proto__']) {
    it(`rejects for "${locale}", which is no language of ours`, async () => {
      const error = await loadLocale(locale).catch((reason: unknown) => reason);
      expect(error).to.be.instanceOf(RangeError);
      expect(isLoaded(locale)).to.be.false;
    });
  }
});
