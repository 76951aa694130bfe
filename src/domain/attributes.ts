import { figureNames } from '../data/statistics.js';
import { parseInstant } from './instant.js';
import type { Tag } from './tags.js';
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

/**
 * What an attribute takes: one of a few words, nothing (a flag is on where it is present), a language tag, or a text that
 * has a form of its own.
 */
export type Attribute =
  | { readonly kind: 'word'; readonly words: readonly string[] }
  | { readonly kind: 'flag' }
  | { readonly kind: 'language' }
  | {
      readonly kind: 'text';
      /** What is accepted, as a warning says it. */
      readonly accepted: string;
      readonly accepts: (value: string) => boolean;
    };

const word = (words: readonly string[]): Attribute => ({ kind: 'word', words });
const text = (accepted: string, accepts: (value: string) => boolean): Attribute => ({
  kind: 'text',
  accepted,
  accepts,
});
const flag: Attribute = { kind: 'flag' };

const isFigure = (name: string): boolean => (figureNames as readonly string[]).includes(name);

/** The names that a value of `figures` lists, without empty ones. */
export const figuresIn = (value: string): readonly string[] => value.split(/[\s,]+/).filter(Boolean);

const figures = text(`names of ${figureNames.join(', ')}`, (value) => {
  const names = figuresIn(value);
  return names.length > 0 && names.every(isFigure);
});

/** The attributes that all widgets share. */
export const commonAttributes = {
  lang: { kind: 'language' },
  theme: word(themes),
  'heading-level': word(headingLevels),
} as const satisfies Readonly<Record<string, Attribute>>;

const ofTheDay = {
  'time-zone': text('an IANA time zone, as Europe/Berlin', isTimeZone),
  now: text(
    'an ISO 8601 instant with an offset, as 2027-01-20T11:59:50+04:00',
    (value) => !Number.isNaN(parseInstant(value)),
  ),
};

/**
 * Every attribute that a page may set, by widget. The elements, the parameters of a frame, the placeholders and the builder
 * read it here.
 */
export const attributes = {
  'jan20-timeline': { ...commonAttributes, layout: word(timelineLayouts), compact: flag },
  'jan20-statistics-card': { ...commonAttributes, figures, layout: word(cardLayouts) },
  'jan20-silence-countdown': {
    ...commonAttributes,
    ...ofTheDay,
    'page-silence': flag,
    calendar: flag,
    'sync-clock': flag,
  },
  'jan20-flag-banner': {
    ...commonAttributes,
    ...ofTheDay,
    show: word(bannerShows),
    position: word(bannerPositions),
    dismissible: flag,
    traffic: flag,
  },
} as const satisfies Readonly<Record<Tag, Readonly<Record<string, Attribute>>>>;

/** The attributes of one widget, by name. */
export const attributesOf = (tag: Tag): Readonly<Record<string, Attribute>> => attributes[tag];

/** Every attribute that a page may set on one widget or another. */
export const allAttributes: Readonly<Record<string, Attribute>> = Object.assign(
  {},
  ...Object.values(attributes),
) as Record<string, Attribute>;

/** What a flag's value is, in an address or a class, where the flag is on. */
export const isOn = (value: string): boolean => /^(true|1)?$/.test(value);
