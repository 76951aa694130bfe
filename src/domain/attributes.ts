import { figureNames, type Figure } from '../data/statistics.js';
import { parseInstant } from './instant.js';
import { isTimeZone } from './zoned-time.js';

/** What `theme` and `data-theme` take; the first is the default. */
export const themes = ['auto', 'light', 'dark', 'contrast'] as const;
/** The colours of a widget. */
export type Theme = (typeof themes)[number];

/** What `heading-level` takes. */
export const headingLevels = ['1', '2', '3', '4', '5', '6'] as const;
/** The level of a heading, as the attribute takes it. */
export type HeadingLevel = (typeof headingLevels)[number];

/** What the timeline's `layout` takes; the first is the default. */
export const timelineLayouts = ['vertical', 'horizontal'] as const;
/** How the events of the timeline run. */
export type TimelineLayout = (typeof timelineLayouts)[number];

/** What the card's `layout` takes; the first is the default. */
export const cardLayouts = ['full', 'compact'] as const;
/** How much room the card takes. */
export type CardLayout = (typeof cardLayouts)[number];

/** What the banner's `show` takes; the first is the default. */
export const bannerShows = ['auto', 'always', 'never'] as const;
/** When the banner is there. */
export type BannerShow = (typeof bannerShows)[number];

/** What the banner's `position` takes; the first is the default. */
export const bannerPositions = ['inline', 'top', 'bottom'] as const;
/** Where the banner is. */
export type BannerPosition = (typeof bannerPositions)[number];

/** An attribute that takes a text of a certain form. */
export interface TextAttribute {
  readonly kind: 'text';
  /** What is accepted, as a warning says it. */
  readonly accepted: string;
  readonly accepts: (value: string) => boolean;
}

/** What the script tag's `data-placeholders` takes; the first is the default. */
export const placeholderTrusts = ['untrusted', 'trusted'] as const;

/** Whether a name is a figure's. */
export const isFigure = (name: string): name is Figure => (figureNames as readonly string[]).includes(name);

/** The names that a value of `figures` lists, without empty ones. */
export const figuresIn = (value: string): readonly string[] => value.split(/[\s,]+/).filter(Boolean);

/** What `figures` takes. */
export const figuresAttribute: TextAttribute = {
  kind: 'text',
  accepted: `names of ${figureNames.join(', ')}`,
  accepts: (value) => {
    const names = figuresIn(value);
    return names.length > 0 && names.every(isFigure);
  },
};

/** What `time-zone` takes. */
export const zoneAttribute: TextAttribute = {
  kind: 'text',
  accepted: 'an IANA time zone, as Europe/Berlin',
  accepts: isTimeZone,
};

/** What `place` takes. */
export const placeAttribute: TextAttribute = {
  kind: 'text',
  accepted: 'the name of a place, of 60 characters at most',
  accepts: (value) => value.trim().length > 0 && value.length <= 60,
};

/** What `now` and `data-now` take. */
export const instantAttribute: TextAttribute = {
  kind: 'text',
  accepted: 'an ISO 8601 instant with an offset, as 2027-01-20T11:59:50+04:00',
  accepts: (value) => !Number.isNaN(parseInstant(value)),
};

/**
 * Whether an attribute reaches beyond the widget's own box: it covers the page, calls the page's server, or sets the day
 * to another one.
 */
export const reachesFar = (name: string, value: string): boolean =>
  ['page-silence', 'sync-clock', 'now'].includes(name) ||
  (name === 'position' && value !== bannerPositions[0]);
