/** Those without a value: on as soon as they are there. */
export const flagNames = [
  'compact',
  'page-silence',
  'calendar',
  'sync-clock',
  'dismissible',
  'traffic',
] as const;

/** Every attribute that a page may set. */
export const attributeNames = [
  'lang',
  'theme',
  'heading-level',
  'layout',
  'figures',
  'time-zone',
  'now',
  'show',
  'position',
  ...flagNames,
] as const;

/** Those that reach beyond the widget's place, over the whole page. */
export const pageWideNames: readonly string[] = ['position', 'page-silence'];

/** The name of an attribute that a page may set. */
export type AttributeName = (typeof attributeNames)[number];

/** What a flag is in an address where it is on. */
export const flagOn = /^(true|1)?$/;
