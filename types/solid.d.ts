// The widgets' tags in the JSX of Solid.
import type { JSX } from 'solid-js';
import type {
  Jan20FlagBannerSolidJsProps,
  Jan20SilenceCountdownSolidJsProps,
  Jan20StatisticsCardSolidJsProps,
  Jan20TimelineSolidJsProps,
} from './jsx.js';
import type { Elements, Props, Tag } from './tags.js';

/** `attr:…`, `prop:…` and `on:…`. */
interface Prefixed {
  'jan20-timeline': Jan20TimelineSolidJsProps;
  'jan20-statistics-card': Jan20StatisticsCardSolidJsProps;
  'jan20-silence-countdown': Jan20SilenceCountdownSolidJsProps;
  'jan20-flag-banner': Jan20FlagBannerSolidJsProps;
}

type SolidTags = {
  [Name in Tag]: Omit<JSX.HTMLAttributes<Elements[Name]>, 'innerHTML' | 'textContent'> &
    Props[Name] &
    Prefixed[Name];
};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends SolidTags {}
  }
}
