import { msg, str } from '@lit/localize';
import { mourningDay } from '../data/mourning-day.js';
import { joinList, localDigits } from '../domain/language.js';
import { pluralForm } from '../domain/plural.js';
import type { TimeLeft } from '../domain/time-left.js';
import type { CivilTime } from '../domain/zoned-time.js';
import { activeLocale } from '../i18n/localization.js';

/** Writes a number in the active language's digits. */
export const number = (value: number | string): string => localDigits(value, activeLocale());

/** Writes a number of two digits at least, Latin ones. */
export const twoDigits = (value: number): string => `${value}`.padStart(2, '0');

/** Writes a time of day, always on the 24-hour clock, as in `09:05`. */
export const timeOfDay = (hour: number, minute = 0): string =>
  number(`${twoDigits(hour)}:${twoDigits(minute)}`);

/** Writes a day of January without its year: "20 January". */
export const dayOfJanuary = (value: number): string => {
  const day = number(value);
  return msg(str`${day} January`, {
    id: 'date.day',
    desc: 'A date without a year. {0} is the day ("20").',
  });
};

/** The day of the month of an ISO 8601 date. */
export const dayOf = (iso: string): number => +iso.slice(8);

/** Writes an ISO 8601 date, of January or March as all ours are: "21 January 1990". */
export const date = (iso: string): string => {
  const day = number(dayOf(iso));
  const year = number(iso.slice(0, 4));
  return +iso.slice(5, 7) === mourningDay.month
    ? msg(str`${day} January ${year}`, {
        id: 'date.january',
        desc: 'A date. {0} is the day ("21"), {1} the year ("1990").',
      })
    : msg(str`${day} March ${year}`, {
        id: 'date.march',
        desc: 'A date. {0} is the day ("29"), {1} the year ("1994").',
      });
};

/** The words for one unit of time, and for a number of it. */
export interface UnitText {
  /** The unit's name in the form that the number asks for: "days". */
  readonly label: string;
  /** Number and name: "58 days". */
  readonly phrase: string;
}

const unit = (forms: string, value: number): UnitText => {
  // A form may say its number without a digit, as the Arabic dual does. Then the clock's label differs and stands before `~`.
  const [label, phrase = label] = pluralForm(forms, value, activeLocale()).split('~') as [string, string?];
  return { label: label.replace('#', '').trim(), phrase: phrase.replace('#', number(value)) };
};

/** Words a number of seconds. */
export const secondsText = (value: number): UnitText =>
  unit(
    msg('# second|# seconds', {
      id: 'unit.second',
      desc: 'A number of seconds (#), in the plural forms that your language has, separated by |, in the order zero, one, two, few, many, other. A form said without its number gives the clock’s label first: label~phrase.',
    }),
    value,
  );

/** Words the days, hours, minutes and seconds of a span of time, in this order. */
export const unitTexts = ({ days, hours, minutes, seconds }: TimeLeft): readonly UnitText[] => [
  unit(
    msg('# day|# days', {
      id: 'unit.day',
      desc: 'A number of days (#), in the plural forms that your language has, separated by |, in the order zero, one, two, few, many, other. A form said without its number gives the clock’s label first: label~phrase.',
    }),
    days,
  ),
  unit(
    msg('# hour|# hours', {
      id: 'unit.hour',
      desc: 'A number of hours (#), in the plural forms that your language has, separated by |, in the order zero, one, two, few, many, other. A form said without its number gives the clock’s label first: label~phrase.',
    }),
    hours,
  ),
  unit(
    msg('# minute|# minutes', {
      id: 'unit.minute',
      desc: 'A number of minutes (#), in the plural forms that your language has, separated by |, in the order zero, one, two, few, many, other. A form said without its number gives the clock’s label first: label~phrase.',
    }),
    minutes,
  ),
  secondsText(seconds),
];

/** Enumerates as the active language does: "58 days, 21 hours, 7 minutes". */
export const list = (items: readonly string[]): string => joinList(items, activeLocale());

const isSameDay = (a: CivilTime, b: CivilTime): boolean => a.day === b.day && a.month === b.month;

/**
 * Says at what time, where: "12:00 in Baku".
 *
 * @param time the wall clock of `zone`
 * @param zone an IANA time zone; one other than Baku's is named by its city, in Latin letters, unless `place` names it
 * @param place the page's own words for where that is
 */
export const timeInZone = ({ hour, minute }: CivilTime, zone: string, place?: string | null): string => {
  const time = timeOfDay(hour, minute);
  const city = place || zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
  return zone === mourningDay.timeZone && !place
    ? msg(str`${time} in Baku`, {
        id: 'when.baku',
        desc: 'A time of day by the clocks of Baku. {0} is the time ("12:00").',
      })
    : msg(str`${time} (${city})`, {
        id: 'when.place',
        desc: 'A time of day by the clocks of a place. {0} is the time ("12:00"), {1} the place, as the page names it ("Warsaw").',
      });
};

/**
 * Says what time that is for the reader: "09:00 your time", with the date in front where it differs.
 *
 * @param reader the reader's wall clock
 * @param there the wall clock of the zone that holds the day, at the same instant
 * @returns undefined where both clocks show the same
 */
export const timeForReader = (reader: CivilTime, there: CivilTime): string | undefined => {
  const sameDay = isSameDay(reader, there);
  if (sameDay && reader.hour === there.hour && reader.minute === there.minute) return undefined;
  const time = timeOfDay(reader.hour, reader.minute);
  const when = sameDay ? time : dateAndTime(dayOfJanuary(reader.day), time);
  return msg(str`${when} your time`, {
    id: 'when.reader',
    desc: 'A time by the reader’s own clock. {0} is the time, or date and time ("09:00"; "19 January, 22:00").',
  });
};

/** Sets a time of day beside its date: "19 January, 22:00". */
export const dateAndTime = (day: string, time: string): string =>
  msg(str`${day}, ${time}`, {
    id: 'when.date',
    desc: 'A date ({0}, "20 January 2027") and a time of that day ({1}, "12:00 in Baku" or "22:00").',
  });
