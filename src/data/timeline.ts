/**
 * The events of the timeline, in order, with their dates and no words.
 * Source: the official account of the January 20 tragedy.
 */
export interface TimelineEvent {
  /** Which event it is; its words are found by this name in `content/timeline.ts`. */
  readonly id: 'troops' | 'mission' | 'burial' | 'session' | 'regions' | 'assessment' | 'mourning';
  /** The first day, ISO 8601; absent where the account names no day. */
  readonly start?: string;
  /** The last day, ISO 8601, where the event spans two. */
  readonly end?: string;
  /** How the date is worded: a night between two days, or a day kept every year. */
  readonly kind?: 'night' | 'yearly';
}

export const timelineEvents: readonly TimelineEvent[] = [
  { id: 'troops', start: '1990-01-19', end: '1990-01-20', kind: 'night' },
  { id: 'mission', start: '1990-01-21' },
  { id: 'burial', start: '1990-01-22' },
  // The account gives the session no date: it stands between the burial and 25 January, without a day.
  { id: 'session' },
  // Neftchala on the first day, Lankaran on the second.
  { id: 'regions', start: '1990-01-25', end: '1990-01-26' },
  { id: 'assessment', start: '1994-03-29' },
  { id: 'mourning', kind: 'yearly' },
];
