import { inBaku } from '../clock.js';

/** Start tags of the widgets in the states whose boxes and lines are looked at. */
export const widgetStates: readonly string[] = [
  '<jan20-timeline',
  '<jan20-timeline compact',
  '<jan20-statistics-card',
  '<jan20-statistics-card layout="compact"',
  '<jan20-silence-countdown calendar time-zone="Pacific/Honolulu"',
  `<jan20-silence-countdown now="${inBaku('12:00:20')}"`,
  `<jan20-silence-countdown now="${inBaku('15:00:00')}"`,
  '<jan20-flag-banner show="always" traffic dismissible time-zone="Pacific/Honolulu"',
];

/** The HTML of widgets in a language, from their start tags. */
export const markupOf = (states: readonly string[], lang: string): string =>
  states.map((start) => `${start} lang="${lang}">${start.replace(/ .*/, '').replace('<', '</')}>`).join('');
