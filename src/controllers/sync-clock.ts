import { correctClockBy } from './page-clock.js';

// `Date` has whole seconds only, and the answer takes its time: less than this is no error that it can show.
const TOLERANCE = 2000;
const PATIENCE = 5000;

// When the page began by the device's clock: another answer than before means that the clock has been moved.
const origin = (): number => Date.now() - performance.now();

/**
 * Corrects the page's clock, for as long as the device's isn't set right.
 *
 * @param milliseconds what the device's clock lacks
 */
export const correctClock = (milliseconds: number): void => {
  const corrected = origin();
  let correction = milliseconds;
  correctClockBy(() => {
    // One that has moved by its error, give or take, must not be corrected twice.
    if (Math.abs(origin() - corrected - correction) < TOLERANCE) correction = 0;
    return correction;
  });
};

let request: Promise<void> | undefined;

const ask = async (): Promise<void> => {
  // A page from a file, or in a sandbox, has no origin to ask.
  if (!/^https?:/.test(self.origin)) return;
  try {
    const sent = Date.now();
    const { ok, headers } = await fetch(location.href, {
      method: 'HEAD',
      cache: 'no-store',
      credentials: 'omit',
      // It might lead to another origin, which we don't ask.
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE),
    });
    const received = Date.now();
    if (!ok) return;
    // A cache in between passes the date of its copy on, and says in `Age` how old that is.
    const server = Date.parse(headers.get('date') ?? '') + Number(headers.get('age') ?? 0) * 1000;
    // Half a second in the middle of the one that the header names; half of the way there and back.
    const error = server + 500 - (sent + received) / 2;
    if (Math.abs(error) > TOLERANCE) correctClock(error);
  } catch {
    // No answer, no correction: the device's clock is as good as any.
  }
};

/** Asks the page's own origin for the time, once a page, and corrects the page's clock by more than 2 s at least. */
export const syncClock = (): Promise<void> => (request ??= ask());
