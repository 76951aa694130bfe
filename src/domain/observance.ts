import { mourningDay } from '../data/mourning-day.js';
import { instantOf } from './zoned-time.js';

/**
 * Where an instant stands in relation to the day of mourning:
 * `ordinary` outside it, `mourning` on the day before the minute of silence, `silence` during the minute,
 * `observed` for the rest of the day.
 */
export type Phase = 'ordinary' | 'mourning' | 'silence' | 'observed';

/** What an instant means for the observance, in one zone. All instants are in milliseconds since the epoch. */
export interface Observance {
  readonly phase: Phase;
  /** The phase's first instant. */
  readonly start: number;
  /** The next phase's first instant. */
  readonly end: number;
  /** The start of the minute of silence that the phase belongs to: the day's own on the day, else the next. */
  readonly silence: number;
  /** The start of the first minute of silence strictly after the instant. */
  readonly nextSilence: number;
}

/** The instants at which a year's day begins, its minute of silence begins and ends, and the day ends. */
type Day = readonly [start: number, silence: number, silenceEnd: number, end: number];

// A cache: to compute a day takes a dozen readings of the zone's clock, and a page asks every second.
const days = new Map<string, Day>();

const dayOf = (year: number, zone: string): Day => {
  const key = year + zone;
  let day = days.get(key);
  if (!day) {
    const { month, day: date, silenceHour, silenceSeconds } = mourningDay;
    const silence = instantOf(zone, year, month, date, silenceHour);
    day = [
      instantOf(zone, year, month, date),
      silence,
      silence + silenceSeconds * 1000,
      instantOf(zone, year, month, date + 1),
    ];
    days.set(key, day);
  }
  return day;
};

const phases = ['ordinary', 'mourning', 'silence', 'observed'] as const;

/**
 * Says what `instant` means for the observance in `zone`.
 * The phases follow each other from year to year without gap or overlap.
 *
 * @param instant milliseconds since the epoch
 * @param zone an IANA time zone that the engine knows; anything else throws a `RangeError`
 */
export const observanceAt = (instant: number, zone: string): Observance => {
  // Within hours of 1 January, the year in the zone may differ from the year in UTC. That does no harm: those hours are after
  // 20 January of the old year and before 20 January of the new one.
  let year = new Date(instant).getUTCFullYear();
  if (instant >= dayOf(year, zone)[3]) year += 1;
  const edges = [dayOf(year - 1, zone)[3], ...dayOf(year, zone)] as const;
  const silence = edges[2];
  // The index of the next edge. It is never 0, because the first edge is in the past.
  const next = edges.findIndex((edge) => instant < edge);
  return {
    phase: phases[next - 1]!,
    start: edges[next - 1]!,
    end: edges[next]!,
    silence,
    nextSilence: instant < silence ? silence : dayOf(year + 1, zone)[1],
  };
};
