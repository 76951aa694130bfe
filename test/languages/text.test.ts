import { expect } from 'chai';
import { fixClock, fixture, parts, settled, until, type FixedClock } from '../helpers.js';
import { plain } from '../plain.js';
import type { Said } from './node.js';
import { locales, nodeTexts, read } from './read.js';
import { has, instantOf, states, yearOf, type State } from './states.js';
import { allLocales } from '../../src/i18n/generated/locale-codes.js';

interface Drawn extends Said {
  readonly times: readonly { readonly day: string; readonly text: string }[];
  /** For each reference to an id: whether the element with that id has words. */
  readonly labelled: readonly boolean[];
  /** The card's figures and the parts of the first. */
  readonly figures: readonly string[];
}

const draw = async (state: State, locale: string, clock: FixedClock): Promise<Drawn> => {
  const year = yearOf(allLocales.indexOf(locale as never));
  clock.jump(Date.parse(instantOf(year, state.at)) - clock.now);
  const now = state.now ? `now="${instantOf(year, state.now)}"` : '';
  const widget = await fixture(
    `<${state.tag} lang="${locale}" ${state.attributes ?? ''} ${now}></${state.tag}>`,
  );
  const root = widget.shadowRoot!;
  if (state.later) await clock.advance(state.later);
  if (has(state, 'page-silence'))
    await until(() => root.querySelector('dialog[open]'), 'the page to be taken over');
  for (const details of root.querySelectorAll('details')) details.open = true;
  const text = (element: Element) => plain(element.textContent).replace(/\s+/g, ' ').trim();
  const drawn = {
    ...read(widget),
    times: [...root.querySelectorAll('time')].map((time) => ({ day: time.dateTime, text: text(time) })),
    labelled: [...root.querySelectorAll('[aria-labelledby], [aria-controls]')].flatMap((element) =>
      ['aria-labelledby', 'aria-controls'].flatMap((name) => {
        const id = element.getAttribute(name);
        return id ? !!text(root.getElementById(id)!) : [];
      }),
    ),
    figures: [...parts(widget, 'number'), ...parts(widget, 'part-number')].map(text),
  };
  widget.remove();
  await settled();
  return drawn;
};

const drawnAlready = new Map<string, Promise<ReadonlyMap<string, Drawn>>>();

/** Every state in a language, by name. Each is drawn only once, because each minute covers the page only once. */
const drawnIn = (locale: string): Promise<ReadonlyMap<string, Drawn>> => {
  let all = drawnAlready.get(locale);
  if (!all) {
    all = (async () => {
      const clock = fixClock(instantOf(2026));
      const drawn = new Map<string, Drawn>();
      for (const state of states) drawn.set(state.name, await draw(state, locale, clock));
      return drawn;
    })();
    drawnAlready.set(locale, all);
  }
  return all;
};

/** All that a reader has of the widgets in a language, a string for each line or name, with the state that it is of. */
const stringsIn = async (locale: string) =>
  [...(await drawnIn(locale))].flatMap(([state, { lines, names }]) =>
    [...lines, ...names].map((text, i) => ({ state, i, text })),
  );

const inDigitsOf = (locale: string, text: string) =>
  locale === 'fa' ? text.replace(/\d/g, (digit) => '۰۱۲۳۴۵۶۷۸۹'[+digit]!) : text;

const bare = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether a number stands in a text, and not within another number. */
const hasNumber = (text: string, number: string) =>
  new RegExp(`(?<![\\p{Nd}:])${number}(?![\\p{Nd}:])`, 'u').test(text);

// Names that languages with Latin letters keep, and names that all languages keep.
const names = 'Aliyev Baku Heydar KGB Lankaran Majlis Mikhail Milli Neftchala Soviet SSR'.split(' ');
const namesInAnyScript = 'KGB Berlin Honolulu New York'.split(' ');

// Words of the languages' own that English happens to share.
const shared: Readonly<Record<string, string>> = {
  de: 'an in initiative minute minuten protest war',
  es: 'local a civil interior no',
  fr: 'a ambulances civils martyrs minute minutes mission national prisons protest secondes session silence source trains',
  hu: 'a is',
  it: 'a in no',
  pl: 'a do on protest to',
  pt: 'a as interior local no do',
  'pt-PT': 'a as interior local no do',
  ro: 'a an are calendar minute protest public',
  tr: 'a an on',
  uz: 'transport',
};

const wordsOf = (text: string) => text.match(/\p{L}[\p{L}\p{M}’ʻʼ'-]*/gu) ?? [];

// The languages that are written in Latin letters.
const latin = (locale: string) => /^(az|de|en|es|fr|hu|it|pl|pt|pt-PT|ro|tr|uz)$/.test(locale);

for (const locale of locales) {
  describe(`the words of the widgets, ${locale}`, () => {
    it('are exactly the words that Node gives', async () => {
      const drawn = await drawnIn(locale);
      const expected = nodeTexts[locale]!.states;
      expect([...drawn.keys()]).to.deep.equal(Object.keys(expected));
      for (const [state, { lines, names }] of drawn)
        expect({ lines, names }, state).to.deep.equal(expected[state]);
    });

    it('have every figure, in the language’s digits', async () => {
      const drawn = await drawnIn(locale);
      const own = (...figures: string[]) => figures.map((figure) => inDigitsOf(locale, figure));
      const expectNumbers = (state: string, ...numbers: string[]) => {
        const text = drawn.get(state)!.lines.join('\n');
        for (const number of own(...numbers))
          expect(hasNumber(text, number), `${number} in ${state}`).to.be.true;
      };
      // A full hour is written with its minutes or without.
      const expectHours = (state: string, ...hours: string[]) => {
        const text = drawn.get(state)!.lines.join('\n');
        for (const hour of own(...hours))
          expect(text, state).to.match(new RegExp(`(?<![\\p{Nd}:])${hour}(?!\\p{Nd})`, 'u'));
      };
      for (const state of ['card', 'card, compact']) {
        expect(drawn.get(state)!.figures, state).to.deep.equal(
          own('131', '744', '841', '112', '200', '80', '150', '82', '20', '21', '8'),
        );
        expect(drawn.get(state)!.lines, state).to.include(own('82 + 20 + 21 + 8 = 131')[0]!);
        expect(drawn.get(state)!.names, state).to.deep.equal(own('82 + 20 + 21 + 8 = 131'));
        expectNumbers(state, '1990');
      }
      for (const state of ['timeline', 'timeline, compact', 'timeline, horizontal']) {
        expectNumbers(state, '1990', '1994', '19', '20', '21', '22', '25', '26', '29', '82', '8');
        expectHours(state, '12');
      }
      expectNumbers('countdown', '12:00', '58', '21', '07', '05');
      expectNumbers('the minute', '12:00', '38');
      expectNumbers('the minute on the whole page', '12:00', '21');
      for (const state of ['banner', 'banner, rehearsed']) {
        expectNumbers(state, '20', '12:00');
        expectHours(state, '8');
      }

      const digits = (await stringsIn(locale)).flatMap(({ text }) => text.match(/\p{Nd}/gu) ?? []);
      expect(digits.length).to.be.greaterThan(100);
      const allowed = locale === 'fa' ? /[۰-۹]/ : /[0-9]/;
      expect(digits.filter((digit) => !allowed.test(digit))).to.deep.equal([]);
    });

    it('contain no internal marks of the program', async () => {
      for (const { state, text } of await stringsIn(locale)) {
        expect(text, state).not.to.match(/undefined|NaN|\[object|\$\{|[{}|#<>\u2063\ufffd]/);
        // "~" separates a clock's label from its phrase. Elsewhere it may stand between two days, as in Korean.
        if (/countdown|minute|rehears/.test(state)) expect(text, state).not.to.contain('~');
        expect(text.normalize('NFC'), state).to.equal(text);
        expect(text, state).to.match(/[\p{L}\p{Nd}→]/u);
      }
    });

    it('have dates with a day behind each', async () => {
      const drawn = await drawnIn(locale);
      const days = ['19', '20', '21', '22', '25', '26', '29'].map((day) => inDigitsOf(locale, day));
      for (const state of ['timeline', 'timeline, compact', 'timeline, horizontal']) {
        const { times } = drawn.get(state)!;
        expect(times.map(({ day }) => day)).to.deep.equal([
          '1990-01-19',
          '1990-01-20',
          '1990-01-21',
          '1990-01-22',
          '1990-01-25',
          '1990-01-26',
          '1994-03-29',
        ]);
        times.forEach(
          ({ text }, i) => expect(hasNumber(text, days[i]!), `${days[i]!} in ${text}`).to.be.true,
        );
      }
    });

    it('have the months that Unicode’s data has', async () => {
      // Without the ending, because a month may have another grammatical case beside a year.
      const stem = (text: string) => bare(text).replace(/(?<=\p{L}{4})\p{L}$/u, '');
      const { times } = (await drawnIn(locale)).get('timeline')!;
      const [january, march] = nodeTexts[locale]!.months.map(stem) as [string, string];
      for (const i of [2, 3]) expect(bare(times[i]!.text)).to.contain(january);
      expect(bare(times[6]!.text)).to.contain(march);
    });

    it('have an element with words for every reference to an id', async () => {
      for (const [state, { labelled }] of await drawnIn(locale)) {
        expect(labelled.length, state).to.be.at.least(1);
        expect(labelled, state).not.to.include(false);
      }
    });

    if (locale !== 'en') {
      it('contain no English', async () => {
        const english = await stringsIn('en');
        const known = new Set(english.flatMap(({ text }) => wordsOf(text.toLowerCase())));
        const kept = new Set([...names, ...namesInAnyScript].map((name) => name.toLowerCase()));
        for (const word of (shared[locale] ?? '').split(' ')) kept.add(word);
        const all = await stringsIn(locale);
        for (const { state, text } of all) {
          const left = latin(locale)
            ? wordsOf(text).filter((word) => known.has(word.toLowerCase()) && !kept.has(word.toLowerCase()))
            : wordsOf(text).filter(
                (word) => /\p{Script=Latin}/u.test(word) && !namesInAnyScript.includes(word),
              );
          expect(left, `${state}: ${text}`).to.deep.equal([]);
        }
        // String by string, since words may be shared where sentences are not.
        for (const state of states) {
          const its = all.filter((each) => each.state === state.name);
          const theirs = english.filter((each) => each.state === state.name);
          expect(its.length, state.name).to.equal(theirs.length);
          its.forEach(({ text }, i) => {
            if (text !== theirs[i]!.text) return;
            const words = wordsOf(text).map((word) => word.toLowerCase());
            expect(
              words.filter((word) => !kept.has(word)),
              `${state.name}: ${text}`,
            ).to.deep.equal([]);
          });
        }
      });
    }
  });
}

describe('the words of the widgets', () => {
  it('differ from language to language', async () => {
    const firsts = new Map<string, string>();
    // Portugal's words are Brazil's where both countries say the same.
    for (const locale of locales.filter((each) => each !== 'pt-PT')) {
      for (const state of ['timeline', 'card', 'countdown', 'banner']) {
        const all = (await drawnIn(locale)).get(state)!.lines.join('\n');
        expect(firsts.get(all), `${locale} and another, ${state}`).to.equal(undefined);
        firsts.set(all, locale);
      }
    }
  });

  it('have correct dates in languages that an engine does not know', async () => {
    // Chromium’s own Intl makes "1990 M01 21" of the first three, and English of the others.
    const rows: readonly (readonly [locale: string, date: RegExp])[] = [
      ['az', /^21 yanvar 1990$/],
      ['kk', /21 қаңтар/],
      ['uz', /21-yanvar/],
      ['ka', /21 იანვარი/],
      ['ky', /21-январ/],
    ];
    for (const [locale, date] of rows) {
      expect((await drawnIn(locale)).get('timeline')!.times[2]!.text, locale).to.match(date);
    }
  });
});
