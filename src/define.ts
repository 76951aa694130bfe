import { Jan20FlagBanner, Jan20SilenceCountdown, Jan20StatisticsCard, Jan20Timeline } from './index.js';
import type { Tag } from './shared/tags.js';

const elements: Readonly<Record<Tag, CustomElementConstructor>> = {
  'jan20-timeline': Jan20Timeline,
  'jan20-statistics-card': Jan20StatisticsCard,
  'jan20-silence-countdown': Jan20SilenceCountdown,
  'jan20-flag-banner': Jan20FlagBanner,
};

// A name that is taken stays as it is: by this script loaded twice, or by another version that came first.
for (const [name, element] of Object.entries(elements)) {
  if (!customElements.get(name)) customElements.define(name, element);
}

declare global {
  interface HTMLElementTagNameMap {
    'jan20-timeline': Jan20Timeline;
    'jan20-statistics-card': Jan20StatisticsCard;
    'jan20-silence-countdown': Jan20SilenceCountdown;
    'jan20-flag-banner': Jan20FlagBanner;
  }
}
