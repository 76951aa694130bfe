import { mourningDay } from '../data/mourning-day.js';

/** A calendar date and a time of day, as a wall clock shows them. */
export interface CivilTime {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  /** 0 to 23. */
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

// Since this instant the offset of `mourningDay.timeZone` has been `mourningDay.utcOffset`.
const fixedFrom = Date.UTC(2016, 0, 1);

// Building a formatter costs about a hundred times what using it does.
const formats = new Map<string, Intl.DateTimeFormat>();

/** By how many milliseconds a zone's wall clock is ahead of UTC at an instant. */
const offsetAt = (instant: number, zone: string | undefined): number => {
  // These two cases need no formatter. While a page loads, to build one takes longer than all other work of a widget.
  if (!zone) return -new Date(instant).getTimezoneOffset() * MINUTE;
  if (zone === mourningDay.timeZone && instant >= fixedFrom) return mourningDay.utcOffset * HOUR;
  let format = formats.get(zone);
  if (!format) {
    // In English, because every engine has it. The text is only parsed, never shown.
    format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
    formats.set(zone, format);
  }
  // The text is "1/20/2027, GMT-09:30", or only "GMT" for UTC. The seconds that very old offsets have are ignored.
  const [, sign = '', hours = 0, minutes = 0] = /([+-])(\d\d):(\d\d)/.exec(format.format(instant)) ?? [];
  return +`${sign}1` * (+hours * HOUR + +minutes * MINUTE);
};

/**
 * The wall clock of a zone at an instant, in the Gregorian calendar.
 *
 * @param instant milliseconds since the epoch
 * @param zone an IANA time zone; the reader's own if undefined. An unknown one throws a `RangeError`.
 */
export const civilTime = (instant: number, zone?: string): CivilTime => {
  const date = new Date(instant + offsetAt(instant, zone));
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  };
};

/**
 * Tells whether `zone` is the name of a time zone that the engine knows.
 * An offset such as `+04:00` is no name: only recent engines take one, and not all of them the same spellings.
 */
export const isTimeZone = (zone: string): boolean => {
  try {
    offsetAt(fixedFrom, zone);
    return /^[A-Za-z]/.test(zone);
  } catch {
    return false;
  }
};

/**
 * The first instant at which a zone's wall clock shows a given date and time. If a change of offset skips that time, the
 * offset before the change is used, as `Date` and `Temporal` do.
 *
 * @param zone an IANA time zone
 * @param month 1 to 12
 * @param day may exceed the month's length, as with `Date`
 * @returns milliseconds since the epoch
 */
export const instantOf = (zone: string, year: number, month: number, day: number, hour = 0): number => {
  // `Date.UTC` is not used: it takes the years 0 to 99 as 1900 to 1999.
  const wanted = new Date(hour * HOUR).setUTCFullYear(year, month - 1, day);
  // Every offset is below 24 hours, so the instant is less than a day before or after `wanted`. A zone never changes its
  // offset twice in two days. So the offset is the one a day before or the one a day after.
  const before = wanted - offsetAt(wanted - DAY, zone);
  const after = wanted - offsetAt(wanted + DAY, zone);
  const isShown = (instant: number) => instant + offsetAt(instant, zone) === wanted;
  return !isShown(before) && isShown(after) ? after : before;
};
