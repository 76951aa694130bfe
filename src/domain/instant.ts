const pattern =
  /^(\d{4})-(0[1-9]|1[0-2])-(\d\d)T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d(?:\.\d+)?))?(?:Z|([+-])([01]\d|2[0-3]):([0-5]\d))$/;

/**
 * Reads an ISO 8601 instant with an offset, as in `2027-01-20T11:59:50+04:00`. Not by `Date.parse`, which some libraries
 * replace.
 *
 * @returns milliseconds since the epoch; NaN for anything else, a local time without an offset included
 */
export const parseInstant = (text: string): number => {
  const [match, year, month, day, hour, minute, second = 0, sign = '', hours = 0, minutes = 0] =
    pattern.exec(text) ?? [];
  if (!match) return NaN;
  // Not by `Date.UTC`, to which the years up to 99 are in the twentieth century.
  const date = new Date(0).setUTCFullYear(+year!, +month! - 1, +day!);
  // A day that doesn't exist, as 30 February, would be a day of the next month.
  if (new Date(date).getUTCDate() !== +day!) return NaN;
  const ahead = +`${sign}1` * (+hours * 60 + +minutes);
  return date + (+hour! * 60 + +minute! - ahead) * 60_000 + Math.round(+second * 1000);
};
