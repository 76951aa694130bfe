const pattern =
  /^(\d{4})-(0[1-9]|1[0-2])-(\d\d)T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d(?:\.\d+)?))?(?:Z|([+-])([01]\d|2[0-3]):([0-5]\d))$/;

/**
 * Reads an ISO 8601 instant with an offset, as in `2027-01-20T11:59:50+04:00`. `Date.parse` is not used: some libraries
 * replace it.
 *
 * @returns milliseconds since the epoch; NaN for anything else, a local time without an offset included
 */
export const parseInstant = (text: string): number => {
  const [match, year, month, day, hour, minute, second = 0, sign = '', hours = 0, minutes = 0] =
    pattern.exec(text) ?? [];
  if (!match) return NaN;
  // `Date.UTC` is not used: it takes the years 0 to 99 as 1900 to 1999.
  const date = new Date(0).setUTCFullYear(+year!, +month! - 1, +day!);
  // A day that doesn't exist, as 30 February, is rejected. `Date` would make it a day of the next month.
  if (new Date(date).getUTCDate() !== +day!) return NaN;
  const ahead = +`${sign}1` * (+hours * 60 + +minutes);
  return date + (+hour! * 60 + +minute! - ahead) * 60_000 + Math.round(+second * 1000);
};
