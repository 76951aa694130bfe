import type { Observance } from '../domain/observance.js';
import { civilTime } from '../domain/zoned-time.js';
import { timeForReader, timeInZone } from './format.js';

/**
 * Where and when the minute of silence is, in the zone and for the reader: "12:00 in Baku", "09:00 your time".
 *
 * @param place the words for where the zone's clocks are; undefined for the zone's city
 * @param readerZone the reader's time zone; undefined for the one that the device is set to
 */
export const silenceTimes = (
  { silence }: Observance,
  zone: string,
  place?: string | null,
  readerZone?: string,
): readonly string[] => {
  const there = civilTime(silence, zone);
  const reader = timeForReader(civilTime(silence, readerZone), there);
  const here = timeInZone(there, zone, place);
  return reader ? [here, reader] : [here];
};
