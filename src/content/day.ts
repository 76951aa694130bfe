import { msg, str } from '@lit/localize';
import { mourningDay } from '../data/mourning-day.js';
import { dayOfJanuary, number, timeOfDay } from './format.js';

/** The name of the day. */
export const dayName = (): string =>
  msg('National Day of Mourning', {
    id: 'day.name',
    desc: 'The official name of 20 January in Azerbaijan.',
  });

/** The name of the day, with its date: "National Day of Mourning · 20 January". */
export const dayTitle = (): string => `${dayName()} · ${dayOfJanuary(mourningDay.day)}`;

/** What is done at noon on the day. */
export const noonSentence = (): string => {
  const time = timeOfDay(mourningDay.silenceHour);
  return msg(
    str`At ${time} a minute of silence is observed throughout Azerbaijan; ships, cars and trains sound their horns.`,
    {
      id: 'day.noon',
      desc: 'A sentence on what is done every 20 January. {0} is the time ("12:00").',
    },
  );
};

/** The half-mast flags of the day. */
export const flagsSentence = (): string =>
  msg('State flags fly at half-mast across the country.', {
    id: 'day.flags',
    desc: 'A sentence on what is done every 20 January. The country is Azerbaijan.',
  });

/** The observances abroad. */
export const abroadSentence = (): string =>
  msg('Azerbaijani embassies and communities abroad hold commemorations.', {
    id: 'day.abroad',
    desc: 'A sentence on what is done every 20 January.',
  });

/** The restrictions on traffic of the day. */
export const trafficSentence = (): string => {
  const time = timeOfDay(mourningDay.trafficHour);
  return msg(
    str`Roads towards the Alley of Martyrs are restricted from ${time} until the ceremonies end. Public transport is advised.`,
    {
      id: 'day.traffic',
      desc: 'Two sentences on 20 January in Baku. {0} is the time ("08:00").',
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
  return msg(str`In memory of the martyrs of ${day} January`, {
    id: 'silence.purpose',
    desc: 'A line under the heading "Minute of silence". {0} is the day ("20").',
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
