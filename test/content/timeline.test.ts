import { expect } from 'chai';
import { plain } from '../plain.js';
import { timelineContent, type TimelineItem } from '../../src/content/timeline.js';
import { inLocale } from '../../src/i18n/localization.js';
import { numbersIn, spoken, stringsIn } from './facts.js';

const dateOf = ({ date }: TimelineItem): string => date.map(({ text }) => text).join('');

const languages = spoken.filter((locale) => locale !== 'pt-PT');

describe('timelineContent', () => {
  const dates: Readonly<Record<string, readonly (string | RegExp)[]>> = {
    az: [
      /19.*20.*yanvar.*1990|1990.*yanvar.*19.*20/,
      '21 yanvar 1990',
      '22 yanvar 1990',
      '',
      '25–26 yanvar 1990',
      '29 mart 1994',
      /\b20 yanvar/,
    ],
    en: [
      'Night of 19–20 January 1990',
      '21 January 1990',
      '22 January 1990',
      '',
      '25–26 January 1990',
      '29 March 1994',
      'Every year on 20 January',
    ],
    ru: [
      /19.*20 января 1990 года/,
      '21 января 1990 года',
      '22 января 1990 года',
      '',
      '25–26 января 1990 года',
      '29 марта 1994 года',
      /\b20 января/,
    ],
    ar: [
      /19.*20 يناير 1990/,
      '21 يناير 1990',
      '22 يناير 1990',
      '',
      '25–26 يناير 1990',
      '29 مارس 1994',
      /20 يناير/,
    ],
  };
  for (const [locale, expected] of Object.entries(dates)) {
    it(`${locale}: dates as they are written there`, () => {
      const { items } = inLocale(locale, timelineContent);
      expect(items).to.have.length(expected.length);
      expected.forEach((date, i) => {
        if (typeof date === 'string') expect(plain(dateOf(items[i]!))).to.equal(date);
        else expect(plain(dateOf(items[i]!))).to.match(date);
      });
    });
  }

  for (const locale of spoken) {
    describe(locale, () => {
      const content = inLocale(locale, timelineContent);
      const item = (id: TimelineItem['id']): TimelineItem => content.items.find((each) => each.id === id)!;

      it('tells seven events in order', () => {
        expect(content.items.map(({ id }) => id)).to.deep.equal([
          'troops',
          'mission',
          'burial',
          'session',
          'regions',
          'assessment',
          'mourning',
        ]);
      });

      it('has the days behind the dates', () => {
        const isos = content.items.map(({ date }) => date.flatMap(({ iso }) => iso ?? []));
        expect(isos).to.deep.equal([
          ['1990-01-19', '1990-01-20'],
          ['1990-01-21'],
          ['1990-01-22'],
          [],
          ['1990-01-25', '1990-01-26'],
          ['1994-03-29'],
          [],
        ]);
      });

      it('writes the day of each date, and its year', () => {
        for (const { date } of content.items) {
          for (const { iso, text } of date) if (iso) expect(numbersIn(text)).to.include(+iso.slice(8));
        }
        expect(numbersIn(dateOf(item('troops')))).to.include.members([19, 20, 1990]);
        expect(numbersIn(dateOf(item('mission')))).to.include.members([21, 1990]);
        expect(numbersIn(dateOf(item('burial')))).to.include.members([22, 1990]);
        expect(numbersIn(dateOf(item('regions')))).to.include.members([25, 26, 1990]);
        expect(numbersIn(dateOf(item('assessment')))).to.include.members([29, 1994]);
        expect(numbersIn(dateOf(item('mourning')))).to.include(20);
      });

      it('gives the session no day', () => {
        expect(item('session').date).to.deep.equal([]);
        expect(numbersIn(item('session').text)).to.deep.equal([]);
      });

      it('names 82, 20 and 21 where the troops enter, and 8 in the regions', () => {
        expect(numbersIn(item('troops').text)).to.have.members([82, 20, 21]);
        expect(numbersIn(item('regions').text)).to.include.members([8, 25, 26]);
      });

      it('writes two million in words', () => {
        expect(numbersIn(item('burial').text)).to.deep.equal([]);
      });

      it('says when the minute of silence is', () => {
        expect(numbersIn(item('mourning').text).slice(0, 2)).to.include(12);
      });

      it('has whole words everywhere', () => {
        const { items, ...frame } = content;
        const texts = [...stringsIn(frame), ...items.flatMap(({ title, text }) => [title, text])];
        expect(texts).to.have.length(4 + 2 * 7);
        for (const text of [...texts, ...items.map(dateOf)]) {
          expect(text).to.equal(text.trim());
          expect(text).not.to.match(/undefined|NaN|\$\{|[{}#|\u2063]/);
        }
        for (const text of texts) expect(text).not.to.equal('');
        expect(new Set(items.map(({ title }) => title)).size).to.equal(7);
        expect(content.previous).not.to.equal(content.next);
      });
    });
  }

  it('has its own words in each language, but the two Portuguese ones may share theirs', () => {
    for (const pick of [
      ({ heading }: ReturnType<typeof timelineContent>) => heading,
      ({ items }: ReturnType<typeof timelineContent>) => items[0]!.text,
      ({ items }: ReturnType<typeof timelineContent>) => items.at(-1)!.text,
    ]) {
      const all = languages.map((locale) => pick(inLocale(locale, timelineContent)));
      expect(new Set(all).size).to.equal(languages.length);
    }
  });
});
