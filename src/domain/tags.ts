/** The widgets' tag names. */
export const tags = [
  'jan20-timeline',
  'jan20-statistics-card',
  'jan20-silence-countdown',
  'jan20-flag-banner',
] as const;

/** The tag name of a widget. */
export type Tag = (typeof tags)[number];
