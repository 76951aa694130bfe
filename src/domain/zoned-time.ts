import { observance } from '../data/observance.js';

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

/** The wall clock that is ahead of UTC by `offset` milliseconds. */
const clockAhead = (instant: number, offset: number): CivilTime => {
  const date = new Date(instant + offset);
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
 * The wall clock of a zone at an instant, in the Gregorian calendar.
 *
 * @param instant milliseconds since the epoch
 * @param zone an IANA time zone; the reader's own if undefined. An unknown one throws a `RangeError`.
 */
export const civilTime = (instant: number, zone?: string): CivilTime => {
  // On a page that is loading a formatter takes longer to build than all else that the widget does: these need none.
  if (!zone) return clockAhead(instant, -new Date(instant).getTimezoneOffset() * MINUTE);
  if (zone === observance.timeZone && instant >= fixedFrom) {
    return clockAhead(instant, observance.utcOffset * HOUR);
  }
  let format = formats.get(zone);
  if (!format) {
    // English, which every engine has: read by the machine, never shown. `h23` and not `hour12: false`, with which
    // midnight is 24 in some engines and 0 in others.
    format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(zone, format);
  }
  const fields: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(instant)) {
    if (type !== 'literal') fields[type] = +value;
  }
  return fields as unknown as CivilTime;
};

/**
 * Tells whether `zone` is the name of a time zone that the engine knows.
 * An offset such as `+04:00` is no name: only recent engines take one, and not all of them the same spellings.
 */
export const isTimeZone = (zone: string): boolean => {
  try {
    civilTime(fixedFrom, zone);
    return /^[a-z]/i.test(zone);
  } catch {
    return false;
  }
};

// To the second, which is all that `instantOf` asks of it.
const wallClock = (instant: number, zone: string): number => {
  const { year, month, day, hour, minute, second } = civilTime(instant, zone);
  return Date.UTC(year, month - 1, day, hour, minute, second);
};

/**
 * The first instant at which a zone's wall clock shows a given date and time, or, where a change of offset leaves
 * that time out, the first instant after the gap.
 *
 * @param zone an IANA time zone
 * @param month 1 to 12
 * @param day may exceed the month's length, as with `Date.UTC`
 * @returns milliseconds since the epoch
 */
export const instantOf = (zone: string, year: number, month: number, day: number, hour = 0): number => {
  const wanted = Date.UTC(year, month - 1, day, hour);
  // No offset reaches 24 hours, so the instant lies between these two, and its offset is that of one of them: a zone
  // never changes its clocks twice in two days.
  const offset = (instant: number) => wallClock(instant, zone) - instant;
  const early = wanted - offset(wanted - DAY);
  const late = wanted - offset(wanted + DAY);
  const hits = [early, late].filter((instant) => wallClock(instant, zone) === wanted);
  if (hits.length) return Math.min(...hits);
  // A gap: find the change by halving, to the minute, as offsets have had no seconds since 1972.
  let before = wanted - DAY;
  let after = wanted + DAY;
  while (after - before > MINUTE) {
    const middle = before + Math.floor((after - before) / 2 / MINUTE) * MINUTE;
    if (wallClock(middle, zone) < wanted) before = middle;
    else after = middle;
  }
  return after;
};
