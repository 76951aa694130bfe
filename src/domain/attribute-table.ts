import {
  bannerPositions,
  bannerShows,
  cardLayouts,
  figuresAttribute,
  headingLevels,
  instantAttribute,
  placeAttribute,
  themes,
  timelineLayouts,
  zoneAttribute,
  type TextAttribute,
} from './attributes.js';
import type { Tag } from './tags.js';

/**
 * What an attribute takes: one of a few words, nothing (a flag is on where it is present), a language tag, or a text that
 * has a form of its own.
 */
export type Attribute =
  | { readonly kind: 'word'; readonly words: readonly string[] }
  | { readonly kind: 'flag' }
  | { readonly kind: 'language' }
  | TextAttribute;

const word = (words: readonly string[]): Attribute => ({ kind: 'word', words });
const flag: Attribute = { kind: 'flag' };

/** The attributes that all widgets share. */
export const commonAttributes = {
  lang: { kind: 'language' },
  theme: word(themes),
  'heading-level': word(headingLevels),
} as const satisfies Readonly<Record<string, Attribute>>;

/** The attributes that the widgets share that know the day. */
const dayAttributes = { 'time-zone': zoneAttribute, place: placeAttribute, now: instantAttribute };

/**
 * Every attribute that a page may set, by widget. The elements, the parameters of a frame, the placeholders and the builder
 * read it here.
 */
export const attributes = {
  'jan20-timeline': { ...commonAttributes, layout: word(timelineLayouts), compact: flag },
  'jan20-statistics-card': {
    ...commonAttributes,
    figures: figuresAttribute,
    layout: word(cardLayouts),
  },
  'jan20-silence-countdown': {
    ...commonAttributes,
    ...dayAttributes,
    'page-silence': flag,
    calendar: flag,
    'sync-clock': flag,
  },
  'jan20-flag-banner': {
    ...commonAttributes,
    ...dayAttributes,
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

/** A text from an address, in which a plus sign that isn't escaped reads as a space: the form that the attribute accepts. */
export const acceptedText = ({ accepts }: TextAttribute, given: string): string | undefined =>
  [given, given.replace(/ (?=[\d:]+$)/, '+')].find(accepts);
