/**
 * When the day is observed.
 * Source: the official account of the January 20 tragedy.
 */
export const mourningDay = {
  /** The year of the tragedy, from which anniversaries are counted. */
  year: 1990,
  /** The month of the day of mourning, 1 to 12. */
  month: 1,
  /** The day of the month. */
  day: 20,
  /** The minute of silence begins at this hour of local time. */
  silenceHour: 12,
  /** How long the silence lasts, in seconds. */
  silenceSeconds: 60,
  /** Traffic towards the Alley of Martyrs is restricted from this hour until the ceremonies end. */
  trafficHour: 8,
  /** The zone whose calendar and clock hold the day unless a page names another. */
  timeZone: 'Asia/Baku',
  /**
   * Hours by which that zone's clock is ahead of UTC, all year: since 2016, when daylight saving time ended.
   * Source: the IANA time zone database, with which a test compares it.
   */
  utcOffset: 4,
} as const;
