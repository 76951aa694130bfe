// What Node makes of the same content modules: bundled and run by test/server/node-texts.mjs when a test asks for it.
// Its Intl is that of ICU in full, so that it knows the plurals and the months of every language.
import { plain } from '../plain.js';
import {
  calendarContent,
  calendarLabel,
  clockContent,
  ringContent,
  silenceDate,
} from '../../src/content/countdown.js';
import { flagLabel } from '../../src/content/banner.js';
import {
  closeLabel,
  dayTitle,
  flagsSentence,
  previewMark,
  silenceName,
  silenceObserved,
  silencePurpose,
  trafficSentence,
} from '../../src/content/day.js';
import { silenceTimes } from '../../src/content/silence-times.js';
import { statisticsContent } from '../../src/content/statistics.js';
import { timelineContent } from '../../src/content/timeline.js';
import { figureNames } from '../../src/data/statistics.js';
import { milestone, timeLeft } from '../../src/domain/time-left.js';
import { observanceAt } from '../../src/domain/observance.js';
import { locales } from '../../src/i18n/generated/locales.js';
import { allLocales } from '../../src/i18n/generated/locale-codes.js';
import { inLocale, loadLocale } from '../../src/i18n/localization.js';
import { LAST, distanceOf } from './distances.js';
import { has, instantOf, readerZone, states, yearOf, zoneOf, type State } from './states.js';

/** What a reader has of a widget. */
export interface Said {
  /** A line for each box. */
  readonly lines: readonly string[];
  /** The names for assistive technology. */
  readonly names: readonly string[];
}

/** A number of a unit: the clock's label, and number and name. */
export type UnitForms = readonly [label: string, phrase: string];

/** What Node says in one language. */
export interface NodeTexts {
  readonly states: Readonly<Record<string, Said>>;
  /** By unit, for 0 to 120. */
  readonly units: Readonly<Record<'day' | 'hour' | 'minute' | 'second', readonly UnitForms[]>>;
  /** The timer's name at `n` days, hours, minutes and seconds, as far as a clock has them, for 0 to 120. */
  readonly timers: readonly string[];
  readonly calendar: { readonly summary: string; readonly description: string };
  /** January and March, as they are written beside a day. */
  readonly months: readonly [january: string, march: string];
}

const timelineSaid = (state: State): Said => {
  const { heading, subheading, items, previous, next } = timelineContent();
  const horizontal = state.attributes?.includes('horizontal');
  return {
    lines: [
      heading,
      subheading,
      ...(horizontal ? ['→', '→'] : []),
      ...items.flatMap(({ date, title, text }) => [date.map((part) => part.text).join(''), title, text]),
    ],
    names: horizontal ? [previous, next] : [],
  };
};

const cardSaid = (): Said => {
  const { heading, subheading, figures, parts, sum, victims, source } = statisticsContent(figureNames);
  const figureLines = (all: readonly { number: string; label: string }[]) =>
    all.flatMap(({ number, label }) => [number, label]);
  const [killed, ...others] = figures;
  return {
    lines: [
      heading,
      subheading,
      ...figureLines([killed!, ...parts]),
      sum,
      victims,
      ...figureLines(others),
      source,
    ],
    names: [sum],
  };
};

const momentOf = (state: State, year: number) => {
  const zone = zoneOf(state);
  const time = (later = 0) => Date.parse(instantOf(year, state.now ?? state.at)) + later;
  const previous = observanceAt(time(), zone);
  const observance = observanceAt(time(state.later), zone);
  return {
    zone,
    observance,
    previous,
    left: timeLeft(observance.silence - time(state.later)),
    leftBefore: timeLeft(observance.silence - time()),
    seconds: Math.ceil((observance.end - time(state.later)) / 1000),
    preview: state.now ? [previewMark()] : [],
  };
};

const countdownSaid = (state: State, year: number): Said => {
  const { zone, observance, previous, left, leftBefore, seconds, preview } = momentOf(state, year);
  const { phase } = observance;
  const ring = phase === 'silence' ? ringContent(seconds) : undefined;
  const clock = phase === 'ordinary' || phase === 'mourning' ? clockContent(left) : undefined;
  let announcement = '';
  if (phase !== previous.phase) announcement = phase === 'silence' ? silenceName() : silenceObserved();
  else if (milestone(leftBefore.total, left.total)) announcement = clock!.name;
  const name = (clock ?? ring)?.name;
  const page = ring && has(state, 'page-silence') ? ring : undefined;
  return {
    lines: [
      ...preview,
      silenceName(),
      silencePurpose(),
      ...(clock?.units.flatMap(({ digits, label }) => [digits, label]) ?? []),
      ...(ring ? [ring.digits] : []),
      ...(phase === 'observed' ? [silenceObserved()] : []),
      ...silenceDate(observance, zone, undefined, readerZone),
      ...(has(state, 'calendar') ? [calendarLabel()] : []),
      announcement,
      ...(page ? [...preview, page.digits, silenceName(), silencePurpose(), closeLabel()] : []),
    ],
    names: [...(name ? [name] : []), ...(page ? [page.name] : [])],
  };
};

const bannerSaid = (state: State, year: number): Said => {
  const { zone, observance, preview } = momentOf(state, year);
  const minute =
    observance.phase === 'observed'
      ? [silenceObserved()]
      : [silenceName(), ...silenceTimes(observance, zone, undefined, readerZone)];
  return {
    lines: [
      ...preview,
      ...dayTitle(),
      flagsSentence(),
      ...minute,
      ...(has(state, 'traffic') ? [trafficSentence()] : []),
      ...(has(state, 'dismissible') ? [closeLabel()] : []),
    ],
    names: [flagLabel()],
  };
};

const said: Readonly<Record<State['tag'], (state: State, year: number) => Said>> = {
  'jan20-timeline': timelineSaid,
  'jan20-statistics-card': cardSaid,
  'jan20-silence-countdown': countdownSaid,
  'jan20-flag-banner': bannerSaid,
};

// As the tests read a page: in HTML, white space of any kind and length is one space.
const asRead = (lines: readonly string[]) =>
  lines.map((line) => plain(line).replace(/\s+/g, ' ').trim()).filter(Boolean);

const digitsOf = (n: number, locale: string) =>
  `${n}`.replace(/\d/g, (digit) => (locale === 'fa' ? '۰۱۲۳۴۵۶۷۸۹'[+digit]! : digit));

await Promise.all(allLocales.map(loadLocale));

const catalogues = Object.fromEntries(
  await Promise.all(
    Object.entries(locales).map(async ([locale, load]) => [locale, (await load()).templates] as const),
  ),
);

// This does not use `pluralForm`, which is under test. It picks the form by the order that translators are told.
const unitForms = (unit: string, locale: string): readonly UnitForms[] => {
  const rules = new Intl.PluralRules(locale);
  const used = new Set(Array.from({ length: 1000 }, (_, n) => rules.select(n)));
  const categories = ['zero', 'one', 'two', 'few', 'many', 'other'].filter((name) => used.has(name as never));
  const message = locale === 'en' ? `# ${unit}|# ${unit}s` : (catalogues[locale]![`unit.${unit}`] as string);
  const forms = message.split('|');
  if (forms.length !== categories.length) throw new Error(`${locale}: ${unit} has ${forms.length} forms`);
  return Array.from({ length: LAST + 1 }, (_, n) => {
    const form = forms[categories.indexOf(rules.select(n))]!;
    const [label, phrase = label] = form.split('~') as [string, string?];
    return [label.replace('#', '').trim(), phrase.replace('#', digitsOf(n, locale))];
  });
};

const monthOf = (locale: string, month: number) =>
  new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  })
    .formatToParts(Date.UTC(1990, month - 1, 21))
    .find(({ type }) => type === 'month')!.value;

/** All that Node says, by locale. */
export const nodeTexts = (): Record<string, NodeTexts> =>
  Object.fromEntries(
    allLocales.map((locale, index) => [
      locale,
      inLocale(locale, (): NodeTexts => {
        const year = yearOf(index);
        return {
          states: Object.fromEntries(
            states.map((state) => {
              const { lines, names } = said[state.tag](state, year);
              return [state.name, { lines: asRead(lines), names: asRead(names) }];
            }),
          ),
          units: {
            day: unitForms('day', locale),
            hour: unitForms('hour', locale),
            minute: unitForms('minute', locale),
            second: unitForms('second', locale),
          },
          timers: Array.from({ length: LAST + 1 }, (_, n) => clockContent(timeLeft(distanceOf(n))).name),
          calendar: calendarContent(
            observanceAt(Date.parse('2026-11-22T10:52:55Z'), 'Asia/Baku'),
            'Asia/Baku',
          ),
          months: [monthOf(locale, 1), monthOf(locale, 3)],
        };
      }),
    ]),
  );
