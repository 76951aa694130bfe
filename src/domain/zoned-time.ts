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

// From when on the offset of the day's own zone is the one in the facts.
const fixedFrom = Date.UTC(2016, 0, 1);

// Building a formatter costs about a hundred times what using it does.
const formats = new Map<string, Intl.DateTimeFormat>();

/** By how many milliseconds a zone's wall clock is ahead of UTC at an instant. */
const offsetAt = (instant: number, zone: string | undefined): number => {
  // On a page that is loading a formatter takes longer to build than all else that the widget does: these need none.
  if (!zone) return -new Date(instant).getTimezoneOffset() * MINUTE;
  if (zone === mourningDay.timeZone && instant >= fixedFrom) return mourningDay.utcOffset * HOUR;
  let format = formats.get(zone);
  if (!format) {
    // English, which every engine has: read by the machine, never shown.
    format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
    formats.set(zone, format);
  }
  // "1/20/2027, GMT-09:30"; for UTC without figures. Seconds, which offsets had before zones, are left out.
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
 * The first instant at which a zone's wall clock shows a given date and time. Where a change of offset leaves that time
 * out, the clock is read as if it had not been changed yet, as `Date` and `Temporal` do.
 *
 * @param zone an IANA time zone
 * @param month 1 to 12
 * @param day may exceed the month's length, as with `Date`
 * @returns milliseconds since the epoch
 */
export const instantOf = (zone: string, year: number, month: number, day: number, hour = 0): number => {
  // Not by `Date.UTC`, to which the years up to 99 are in the twentieth century.
  const wanted = new Date(hour * HOUR).setUTCFullYear(year, month - 1, day);
  // No offset reaches 24 hours, so the instant lies between these two, and its offset is that of one of them: a zone
  // never changes its clocks twice in two days.
  const before = wanted - offsetAt(wanted - DAY, zone);
  const after = wanted - offsetAt(wanted + DAY, zone);
  const isShown = (instant: number) => instant + offsetAt(instant, zone) === wanted;
  return !isShown(before) && isShown(after) ? after : before;
};
