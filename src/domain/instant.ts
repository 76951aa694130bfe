const pattern = /^\d{4}-\d\d-(\d\d)T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;

/**
 * Reads an ISO 8601 instant with an offset, as in `2027-01-20T11:59:50+04:00`.
 *
 * @returns milliseconds since the epoch; NaN for anything else, a local time without an offset included
 */
export const parseInstant = (text: string): number => {
  const day = pattern.exec(text)?.[1];
  // Some engines roll 30 February over into March: no day that doesn't exist is taken.
  return day && new Date(text.slice(0, 10)).getUTCDate() === +day ? Date.parse(text) : NaN;
};
