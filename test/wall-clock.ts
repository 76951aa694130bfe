const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * The time in a zone, such as `2027-01-20 12:00:00`. It comes from the engine's own time zone database, not from the code under
 * test. The format is Swedish, because Swedish writes dates as ISO does.
 */
export const wallClock = (instant: number, zone: string): string => {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('sv', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
    formats.set(zone, format);
  }
  return format.format(instant);
};
