/**
 * The classes and types of the four widgets. Importing this module registers nothing; `define.js` does.
 */
export { Jan20Timeline } from './elements/timeline/jan20-timeline.js';
export { Jan20StatisticsCard } from './elements/statistics-card/jan20-statistics-card.js';
export { Jan20SilenceCountdown } from './elements/silence-countdown/jan20-silence-countdown.js';
export { Jan20FlagBanner } from './elements/flag-banner/jan20-flag-banner.js';
export { observanceAt, type Observance, type Phase } from './domain/observance.js';
export type { Figure } from './data/statistics.js';
export type { PhaseChange } from './base/observing-element.js';
export type { Jan20EventMap, SilenceChange } from './base/events.js';
export type { Theme } from './domain/attributes.js';
export { loadLocale } from './i18n/localization.js';
