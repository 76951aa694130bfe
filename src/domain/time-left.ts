/** A span of time in whole seconds, split as a countdown shows it. */
export interface TimeLeft {
  readonly days: number;
  /** 0 to 23. */
  readonly hours: number;
  /** 0 to 59. */
  readonly minutes: number;
  /** 0 to 59. */
  readonly seconds: number;
  /** All of it in seconds. */
  readonly total: number;
}

/**
 * Splits the milliseconds to an instant. Part of a second counts as a whole one, so that 0 appears at the instant itself
 * and not up to a second early. An instant that has passed leaves 0.
 */
export const timeLeft = (ms: number): TimeLeft => {
  const total = Math.max(0, Math.ceil(ms / 1000));
  return {
    days: Math.floor(total / 86_400),
    hours: Math.floor(total / 3600) % 24,
    minutes: Math.floor(total / 60) % 60,
    seconds: total % 60,
    total,
  };
};

// A day, an hour, ten minutes, a minute: enough to follow by ear without being talked over.
const milestones = [60, 600, 3600, 86_400] as const;

/** The seconds before the minute of silence at which assistive technology is told of the time left. */
export type Milestone = (typeof milestones)[number];

/**
 * The milestone crossed between two totals of {@link timeLeft}. If the page slept and several were crossed, it is the last
 * one: only that one is still true.
 */
export const milestone = (previous: number, current: number): Milestone | undefined =>
  milestones.find((seconds) => previous > seconds && seconds >= current);

/** The milestone that comes next when `total` seconds are left; 0, the minute itself, after the last one. */
export const nextMilestone = (total: number): number =>
  milestones.filter((seconds) => seconds < total).pop() ?? 0;
