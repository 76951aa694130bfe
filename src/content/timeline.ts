import { msg, str } from '@lit/localize';
import { killedParts } from '../data/statistics.js';
import { mourningDay } from '../data/mourning-day.js';
import { timelineEvents, type TimelineEvent } from '../data/timeline.js';
import { joinSentences } from '../domain/language.js';
import { activeLocale } from '../i18n/localization.js';
import { abroadSentence, dayName, flagsSentence, visitSentence, noonSentence } from './day.js';
import { date, dayOf, dayOfJanuary, number } from './format.js';

/** A part of a date's text, with the day that it names. */
export interface DatePart {
  /** ISO 8601; absent for words that name no single day. */
  readonly iso?: string;
  readonly text: string;
}

/** One event in words. */
export interface TimelineItem {
  readonly id: TimelineEvent['id'];
  /** The parts that form the date's text together; empty if the account names no date. */
  readonly date: readonly DatePart[];
  readonly title: string;
  readonly text: string;
}

/** All words of the timeline. */
export interface TimelineContent {
  readonly heading: string;
  readonly subheading: string;
  readonly items: readonly TimelineItem[];
  readonly previous: string;
  readonly next: string;
}

// Marks the start and the end of a day's number in a message, so that the message can be split there. Never shown.
const MARK = '\u2063';

const spanText = (start: string, end: string, isNight: boolean): string => {
  const [first, last] = [start, end].map((iso) => MARK + number(dayOf(iso)) + MARK);
  const year = number(start.slice(0, 4));
  return isNight
    ? msg(str`Night of ${first}–${last} January ${year}`, {
        id: 'date.night',
        desc: 'The night from one day to the next. {0} and {1} are the days ("19", "20"), {2} the year ("1990").',
      })
    : msg(str`${first}–${last} January ${year}`, {
        id: 'date.days',
        desc: 'Two days of one month. {0} and {1} are the days ("25", "26"), {2} the year ("1990").',
      });
};

const dateParts = ({ start, end, kind }: TimelineEvent): readonly DatePart[] => {
  if (start && end) {
    const isos = [start, end];
    return spanText(start, end, kind === 'night')
      .split(MARK)
      .map((text, i) => (i % 2 ? { iso: isos.shift()!, text } : { text }));
  }
  if (start) return [{ iso: start, text: date(start) }];
  if (kind !== 'yearly') return [];
  const day = number(mourningDay.day);
  return [
    {
      text: msg(str`Every year on ${day} January`, {
        id: 'date.yearly',
        desc: 'Stands where the other events have their date. {0} is the day ("20").',
      }),
    },
  ];
};

type Words = readonly [title: string, text: string];

const troops = (): Words => {
  const [before, wounded, after] = [killedParts.before, killedParts.wounded, killedParts.after].map(number);
  return [
    msg('Troops enter Baku', { id: 'troops.title', desc: 'Heading of an event.' }),
    msg(
      str`On Mikhail Gorbachev’s orders, units of the army, the KGB and the Interior Ministry of the USSR enter Baku and several regions of Azerbaijan. They fire on civilians. Before the state of emergency is made public, ${before} people are killed and ${wounded} fatally wounded; in the days that follow, ${after} more are killed in Baku.`,
      {
        id: 'troops.text',
        desc: '{0} is 82, {1} is 20, {2} is 21. The 20 died of their wounds: "fatally wounded", never "severely wounded".',
      },
    ),
  ];
};

const mission = (): Words => [
  msg('Protest in Moscow', { id: 'mission.title', desc: 'Heading of an event.' }),
  msg(
    'Heydar Aliyev goes with his family to Azerbaijan’s permanent mission in Moscow and protests against the operation.',
    {
      id: 'mission.text',
      desc: 'The permanent mission is the representation of Soviet Azerbaijan in Moscow.',
    },
  ),
];

const burial = (): Words => [
  msg('March and burial', { id: 'burial.title', desc: 'Heading of an event.' }),
  msg(
    'A march of mourning is held in Freedom Square, Baku. Nearly two million people attend the burial of the martyrs at the Alley of Martyrs.',
    { id: 'burial.text', desc: 'Write "two million" in words.' },
  ),
];

const session = (): Words => [
  msg('Session of the Supreme Soviet', { id: 'session.title', desc: 'Heading of an event.' }),
  msg(
    'An extraordinary session of the Supreme Soviet of the Azerbaijan SSR, convened at the people’s demand, decides to lift the state of emergency in Baku. Many senior officials stay away.',
    {
      id: 'session.text',
      desc: 'The people demanded the session, not the decision. The date is not known: name none.',
    },
  ),
];

const regions = ({ start, end }: TimelineEvent): Words => {
  const killed = number(killedParts.regions);
  const [first, second] = [start, end].map((iso) => dayOfJanuary(dayOf(iso!)));
  return [
    msg('Neftchala and Lankaran', {
      id: 'regions.title',
      desc: 'Heading of an event: two towns in the south of Azerbaijan.',
    }),
    msg(
      str`In Neftchala (${first}) and Lankaran (${second}), ${killed} people are killed. No state of emergency had been declared there.`,
      { id: 'regions.text', desc: '{0} is 25 January, {1} is 26 January, {2} is 8.' },
    ),
  ];
};

const assessment = (): Words => [
  msg('Legal and political assessment', { id: 'assessment.title', desc: 'Heading of an event.' }),
  msg(
    'On Heydar Aliyev’s initiative, the Milli Majlis (National Assembly) makes the first legal and political assessment of the tragedy at the highest legislative level.',
    {
      id: 'assessment.text',
      desc: 'The Milli Majlis is the parliament of Azerbaijan.',
    },
  ),
];

const mourning = (): Words => [
  dayName(),
  joinSentences([noonSentence(), flagsSentence(), visitSentence(), abroadSentence()], activeLocale()),
];

const words = { troops, mission, burial, session, regions, assessment, mourning };

const subheading = (): string => {
  const year = number(mourningDay.year);
  return msg(str`Black January in Azerbaijan, ${year}`, {
    id: 'timeline.subheading',
    desc: 'A line under the heading: the other name of the tragedy, the country, and {0}, the year ("1990"). Leave the name out where the heading has it.',
  });
};

/** The timeline in the active language. */
export const timelineContent = (): TimelineContent => ({
  heading: msg('Chronology of the 20 January tragedy', {
    id: 'timeline.heading',
    desc: 'Heading of the timeline. Use the glossary’s term for the tragedy.',
  }),
  subheading: subheading(),
  items: timelineEvents.map((event) => {
    const [title, text] = words[event.id](event);
    return { id: event.id, date: dateParts(event), title, text };
  }),
  previous: msg('Earlier events', { id: 'timeline.previous', desc: 'The label of a button.' }),
  next: msg('Later events', { id: 'timeline.next', desc: 'The label of a button.' }),
});
