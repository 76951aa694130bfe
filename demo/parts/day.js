// The instants of the day, from the very module that the widgets take theirs from.
import { mourningDay } from '../../dist/esm/data/mourning-day.js';
import { observanceAt } from '../../dist/esm/domain/observance.js';
import { civilTime, instantOf, isTimeZone } from '../../dist/esm/domain/zoned-time.js';

const SECOND = 1000;
const HOUR = 3600 * SECOND;
const DAY = 24 * HOUR;

const pad = (number) => `${number}`.padStart(2, '0');

const zoneOr = (zone) => (zone && isTimeZone(zone) ? zone : mourningDay.timeZone);

/** An instant as `now` takes it: `2027-01-20T11:59:50+04:00`. */
const isoIn = (instant, zone) => {
  const { year, month, day, hour, minute, second } = civilTime(instant, zone);
  const offset = Math.round((Date.UTC(year, month - 1, day, hour, minute, second) - instant) / 60_000);
  const sign = offset < 0 ? '-' : '+';
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  const date = `${year}-${pad(month)}-${pad(day)}`;
  return `${date}T${pad(hour)}:${pad(minute)}:${pad(second)}${sign}${pad(hours)}:${pad(minutes)}`;
};

/** The phases in their order, with an instant of each by which it is told best. */
const moments = {
  ordinary: (silence) => silence - 5 * DAY - 3 * HOUR,
  mourning: (silence) => silence - 3 * HOUR,
  silence: (silence) => silence,
  observed: (silence) => silence + 2 * HOUR,
};

/** The names of the phases. */
export const phases = Object.keys(moments);

/**
 * An instant in a phase of the next observance in a zone, as `now` takes it.
 *
 * @param {string} phase one of `phases`
 * @param {string} [zone] an IANA name; Baku's where it is absent or unknown
 */
export const instantInPhase = (phase, zone) => {
  const known = zoneOr(zone);
  return isoIn(moments[phase](observanceAt(Date.now(), known).nextSilence), known);
};

/** The stations of a walk through the next observance in Baku, as `now` takes them. */
export const stations = () => {
  const zone = mourningDay.timeZone;
  const silence = observanceAt(Date.now(), zone).nextSilence;
  const { year } = civilTime(silence, zone);
  const midnight = instantOf(zone, year, mourningDay.month, mourningDay.day);
  const nextMidnight = instantOf(zone, year, mourningDay.month, mourningDay.day + 1);
  const newYear = instantOf(zone, year + 1, 1, 1);
  const seconds = (instant, by) => instant + by * SECOND;
  return [
    seconds(midnight, -10),
    midnight,
    seconds(silence, -10),
    silence,
    seconds(silence, mourningDay.silenceSeconds - 5),
    seconds(silence, mourningDay.silenceSeconds),
    seconds(nextMidnight, -10),
    nextMidnight,
    seconds(newYear, -10),
  ].map((instant) => isoIn(instant, zone));
};
