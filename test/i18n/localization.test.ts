import { expect } from 'chai';
import { silenceName } from '../../src/content/day.js';
import { allLocales } from '../../src/i18n/generated/locale-codes.js';
import {
  activeLocale,
  addCatalogue,
  catalogueOf,
  hasCatalogue,
  inLocale,
  loadCatalogue,
  setCatalogueLoader,
} from '../../src/i18n/localization.js';

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

  it('takes the language back when the function throws', () => {
    const before = activeLocale();
    const fail = () => {
      throw new Error('on purpose');
    };
    expect(() => inLocale('ru', fail)).to.throw('on purpose');
    expect(activeLocale()).to.equal(before);
  });
});

describe('the catalogues', () => {
  it('are there for every language', () => {
    expect(allLocales).to.include.members(['ar', 'az', 'en', 'ru']);
    expect(allLocales.filter((locale) => !hasCatalogue(locale, 'jan20-timeline'))).to.deep.equal([]);
  });

  it('of a language that isn’t bundled can be added, or fetched', async () => {
    const tag = 'jan20-timeline';
    expect(hasCatalogue('tlh', tag)).to.be.false;
    expect(await loadCatalogue('tlh')).to.be.false;
    setCatalogueLoader((locale) => {
      addCatalogue(locale, { 'silence.name': 'tam' });
      return Promise.resolve(true);
    });
    expect(await loadCatalogue('tlh')).to.be.true;
    expect(hasCatalogue('tlh', tag)).to.be.true;
    setCatalogueLoader(undefined);
    expect(await loadCatalogue('tlh')).to.be.false;
  });

  it('of one kind of widget are for no other, and give way to those of all', () => {
    const one = { 'silence.name': 'one' };
    addCatalogue('qya', one, 'jan20-timeline');
    expect(hasCatalogue('qya', 'jan20-timeline')).to.be.true;
    expect(hasCatalogue('qya', 'jan20-flag-banner')).to.be.false;
    const all = { 'silence.name': 'all' };
    addCatalogue('qya', all);
    addCatalogue('qya', one, 'jan20-timeline');
    expect(hasCatalogue('qya', 'jan20-flag-banner')).to.be.true;
    expect(catalogueOf('qya')).to.equal(all);
  });
});
