import { msg, str } from '@lit/localize';
import { mourningDay } from '../data/mourning-day.js';
import { dayOfJanuary, number } from './format.js';

/** The name of the day. */
export const dayName = (): string =>
  msg('National Day of Mourning', {
    id: 'day.name',
    desc: 'The official name of 20 January in Azerbaijan.',
  });

/** The name of the day and its date, each fit to stand on a line of its own. */
export const dayTitle = (): readonly [name: string, date: string] => [
  dayName(),
  dayOfJanuary(mourningDay.day),
];

/** What is done at noon on the day. */
export const noonSentence = (): string => {
  const hour = number(mourningDay.silenceHour);
  return msg(
    str`At ${hour}:00 Baku time, a minute of silence is observed throughout Azerbaijan; ships, cars and trains sound their horns.`,
    {
      id: 'day.noon',
      desc: 'A sentence on what is done every 20 January. {0} is the full hour ("12"): write the time as your language does (12:00, 12 heures).',
    },
  );
};

/** The half-mast flags of the day. */
export const flagsSentence = (): string =>
  msg('State flags fly at half-mast across Azerbaijan.', {
    id: 'day.flags',
    desc: 'A sentence on what is done every 20 January. Name the country: the reader may be in another one.',
  });

/** The visit to the graves on the day. */
export const visitSentence = (): string =>
  msg('Officials and citizens visit the Alley of Martyrs.', {
    id: 'day.visit',
    desc: 'A sentence on what is done every 20 January, in Baku.',
  });

/** The observances abroad. */
export const abroadSentence = (): string =>
  msg('Azerbaijani embassies and communities abroad hold commemorations.', {
    id: 'day.abroad',
    desc: 'A sentence on what is done every 20 January.',
  });

/** The restrictions on traffic of the day. */
export const trafficSentence = (): string => {
  const hour = number(mourningDay.trafficHour);
  return msg(
    str`In Baku, traffic towards the Alley of Martyrs is restricted from ${hour}:00 local time until the ceremonies end. Public transport is advised.`,
    {
      id: 'day.traffic',
      desc: 'Two sentences on 20 January. {0} is the full hour ("8"), by the clocks of Baku: write the time as your language does (8:00, 8 heures).',
    },
  );
};

/** The name of the minute. */
export const silenceName = (): string =>
  msg('Minute of silence', {
    id: 'silence.name',
    desc: 'A heading.',
  });

/** What the minute is held for. */
export const silencePurpose = (): string => {
  const day = number(mourningDay.day);
  return msg(str`In memory of Azerbaijan’s martyrs of ${day} January`, {
    id: 'silence.purpose',
    desc: 'A line under the heading "Minute of silence". {0} is the day ("20"). Name the country: nothing else in the widget does.',
  });
};

/** That the minute is over. */
export const silenceObserved = (): string =>
  msg('The minute of silence has been observed.', {
    id: 'silence.observed',
    desc: 'Shown and read out on 20 January after 12:01.',
  });

/** The mark on a widget whose clock an editor has set. */
export const previewMark = (): string =>
  msg('Preview', {
    id: 'preview',
    desc: 'A small mark on a widget that an editor has set to another date, to see what it will look like on the day.',
  });

/** What closes the banner, and the minute of silence where it fills the page. */
export const closeLabel = (): string => msg('Close', { id: 'close', desc: 'The label of a button.' });
