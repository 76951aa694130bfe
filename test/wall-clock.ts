const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * What a zone's clock shows by the engine's own time zone database, not by the code under test: as
 * `2027-01-20 12:00:00`, since Swedish writes its dates as ISO does.
 */
export const wallClock = (instant: number, zone: string): string => {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('sv', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
    formats.set(zone, format);
  }
  return format.format(instant);
};
