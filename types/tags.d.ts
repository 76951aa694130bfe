import type {
  Jan20FlagBanner,
  Jan20SilenceCountdown,
  Jan20StatisticsCard,
  Jan20Timeline,
} from '../esm/index.js';
import type {
  Jan20FlagBannerProps,
  Jan20SilenceCountdownProps,
  Jan20StatisticsCardProps,
  Jan20TimelineProps,
} from './jsx.js';

/** The element of each tag. */
export interface Elements {
  'jan20-timeline': Jan20Timeline;
  'jan20-statistics-card': Jan20StatisticsCard;
  'jan20-silence-countdown': Jan20SilenceCountdown;
  'jan20-flag-banner': Jan20FlagBanner;
}

/** What each tag takes: attributes, properties and listeners. */
export interface Props {
  'jan20-timeline': Jan20TimelineProps;
  'jan20-statistics-card': Jan20StatisticsCardProps;
  'jan20-silence-countdown': Jan20SilenceCountdownProps;
  'jan20-flag-banner': Jan20FlagBannerProps;
}

export type Tag = keyof Elements;
