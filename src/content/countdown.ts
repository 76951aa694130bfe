import { msg, str } from '@lit/localize';
import type { Observance } from '../domain/observance.js';
import type { TimeLeft } from '../domain/time-left.js';
import { civilTime } from '../domain/zoned-time.js';
import {
  number,
  date,
  dateAndTime,
  list,
  secondsText,
  twoDigits,
  unitTexts,
  type UnitText,
} from './format.js';
import { noonSentence, silenceName, silencePurpose } from './day.js';
import { silenceTimes } from './silence-times.js';

/** One box of the clock: "07" over "minutes". */
export interface ClockUnit {
  /** The value, of two digits at least. */
  readonly digits: string;
  readonly label: string;
}

/** What the clock shows and says at a moment. */
export interface ClockContent {
  readonly units: readonly ClockUnit[];
  /** The whole sentence for assistive technology: "Until the minute of silence: 58 days, 21 hours, 7 minutes". */
  readonly name: string;
}

const sentence = (time: string): string =>
  msg(str`Until the minute of silence: ${time}`, {
    id: 'silence.until',
    desc: 'Read out by screen readers. {0} is the time left ("58 days, 21 hours, 7 minutes").',
  });

// Units that are zero are left out. Seconds are left out until the last minute: nobody wants to hear them.
const spoken = ({ total }: TimeLeft, units: readonly UnitText[], left: readonly number[]): string => {
  const shown = total > 60 ? 3 : 4;
  return list(
    units
      .slice(0, shown)
      .filter((_, i) => left[i])
      .map((unit) => unit.phrase),
  );
};

/** The clock at a distance of `left` from the minute of silence. */
export const clockContent = (left: TimeLeft): ClockContent => {
  const units = unitTexts(left);
  const values = [left.days, left.hours, left.minutes, left.seconds];
  return {
    units: units
      .map(({ label }, i) => ({ digits: number(twoDigits(values[i]!)), label }))
      // In the last 24 hours there are no days left to show.
      .slice(left.days ? 0 : 1),
    name: sentence(spoken(left, units, values)),
  };
};

/** The clock without its digits, for a server: it can't know how much time is left when the reader sees the page. */
export const clockWithoutTime = (left: TimeLeft): ClockContent => ({
  units: clockContent(left).units.map(({ label }) => ({ digits: '', label })),
  name: '',
});

/** The seconds that are left of the minute of silence. The name is "Minute of silence: 38 seconds". */
export const ringContent = (seconds: number): ClockUnit & { readonly name: string } => {
  const { label, phrase } = secondsText(seconds);
  return { digits: number(seconds), label, name: `${silenceName()}: ${phrase}` };
};

/** When the minute is, each part fit to stand alone: "20 January 2027, 12:00 in Baku", "09:00 your time". */
export const silenceDate = (
  observance: Observance,
  zone: string,
  place?: string | null,
  readerZone?: string,
): readonly string[] => {
  const { year, month, day } = civilTime(observance.silence, zone);
  const [there, ...reader] = silenceTimes(observance, zone, place, readerZone);
  return [dateAndTime(date(`${year}-${twoDigits(month)}-${twoDigits(day)}`), there!), ...reader];
};

/** The longest form of the reader's own time, which has a date: "19 January, 20:00 your time". */
export const longestTimeForReader = (observance: Observance, zone: string): string | undefined =>
  // Every day begins last in this zone, so the date there differs from the date in `zone`.
  silenceTimes(observance, zone, undefined, 'Etc/GMT+12')[1];

/** The label of the button that saves the calendar file. */
export const calendarLabel = (): string =>
  msg('Add to calendar', {
    id: 'calendar.add',
    desc: 'The label of a button that hands over a calendar file.',
  });

/** What to do where the browser can't save the calendar file. */
export const calendarHint = (): string =>
  msg('Open in browser', {
    id: 'calendar.open',
    desc: 'Shown under the button "Add to calendar" when it was pressed in the browser inside of an app (Facebook, Instagram), which can’t save files. Use the words by which such apps offer to open the page in the telephone’s own browser.',
  });

/** The words of the calendar's entry; the title says where the minute is. The parameters are those of {@link silenceTimes}. */
export const calendarContent = (
  observance: Observance,
  zone: string,
  place?: string | null,
): { readonly summary: string; readonly description: string } => ({
  // `zone` is also passed as the reader's zone, so that no time for the reader is added.
  summary: [silenceName(), ...silenceTimes(observance, zone, place, zone), silencePurpose()].join(' – '),
  description: noonSentence(),
});
