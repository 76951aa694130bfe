import type { mourningDay } from '../data/mourning-day.js';

/** What {@link calendarFile} needs to know. Instants are in milliseconds since the epoch. */
export interface CalendarFileOptions {
  readonly summary: string;
  readonly description: string;
  /** An IANA time zone. */
  readonly zone: string;
  /** The start of the first minute of silence in the calendar, which is 12:00 on 20 January in `zone`. */
  readonly instant: number;
  /** When the file is made. */
  readonly now: number;
  /** The language of the texts, as in BCP 47. */
  readonly locale: string;
  /** The day's data. Handed in: this module is loaded late, and imports no module that its widget imports (docs/decisions/012). */
  readonly observed: typeof mourningDay;
}

const stamp = (instant: number) => new Date(instant).toISOString().replace(/[-:]|\.\d+/g, '');

// The stamp without its Z, for local time. The argument holds the fields of a wall clock as if they were UTC.
const local = (instant: number) => stamp(instant).slice(0, -1);

const escaped = (text: string) => text.replace(/[\\,;]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');

// A line has 75 octets of UTF-8 at most. A fold must not split a character. The space at the start of a folded line counts.
const fold = (line: string) => {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const code = character.codePointAt(0)!;
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if ((octets += size) > 75) {
      folded += '\r\n ';
      octets = 1 + size;
    }
    folded += character;
  }
  return folded + '\r\n';
};

/**
 * The yearly minute of silence as an iCalendar file (RFC 5545), with an alarm ten minutes before it.
 * The event's UID depends on the zone alone: a second file replaces the event and doesn't double it.
 */
export const calendarFile = (options: CalendarFileOptions): string => {
  const { zone, instant, now, locale } = options;
  const { month, day, silenceHour, silenceSeconds } = options.observed;
  // The year in the zone equals the year in UTC, because 20 January is far from the ends of a year.
  const start = Date.UTC(new Date(instant).getUTCFullYear(), month - 1, day, silenceHour);
  const ahead = start - instant;
  const offset = (ahead < 0 ? '-' : '+') + stamp(Math.abs(ahead)).slice(9, 13);
  const summary = `;LANGUAGE=${locale}:${escaped(options.summary)}`;
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//january20-widgets//EN',
    'CALSCALE:GREGORIAN',
    // The zone may have another offset in other months. One offset is enough: the event is always on the same date.
    'BEGIN:VTIMEZONE',
    'TZID:' + zone,
    'BEGIN:STANDARD',
    'DTSTART:19700101T000000',
    'TZOFFSETFROM:' + offset,
    'TZOFFSETTO:' + offset,
    'END:STANDARD',
    'END:VTIMEZONE',
    'BEGIN:VEVENT',
    `UID:silence-${zone}@january20-widgets`,
    'DTSTAMP:' + stamp(now),
    `DTSTART;TZID=${zone}:` + local(start),
    `DTEND;TZID=${zone}:` + local(start + silenceSeconds * 1000),
    `RRULE:FREQ=YEARLY;BYMONTH=${month};BYMONTHDAY=${day}`,
    'SUMMARY' + summary,
    `DESCRIPTION;LANGUAGE=${locale}:${escaped(options.description)}`,
    'CLASS:PUBLIC',
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER:-PT10M',
    'DESCRIPTION' + summary,
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
    .map(fold)
    .join('');
};
