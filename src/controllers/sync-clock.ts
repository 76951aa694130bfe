import { deviceTime } from '../page/reading.js';
import { correctClockBy } from './page-clock.js';

// `Date` has whole seconds only, and the answer takes its time: less than this is no error that it can show.
const TOLERANCE = 2000;
const PATIENCE = 5000;

// A device whose clock shows another zone's time is hours off. An answer that says more is rather wrong itself.
const FARTHEST = 12 * 3_600_000;

// A cache that has kept an answer for longer, in seconds, is no witness of the time.
const OLDEST = 3600;

// When the page began by the device's clock: another answer than before means that the clock has been moved.
const origin = (): number => deviceTime() - performance.now();

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
  // A service worker may answer with what it has stored, and nothing tells how long ago.
  if (navigator.serviceWorker?.controller) return;
  try {
    const sent = deviceTime();
    const { ok, headers } = await fetch(location.href, {
      method: 'HEAD',
      cache: 'no-store',
      credentials: 'omit',
      // It might lead to another origin, which we don't ask.
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE),
    });
    const received = deviceTime();
    if (!ok) return;
    // A cache in between passes the date of its copy on, and says in `Age` how old that is.
    const age = Number(headers.get('age') ?? 0);
    // Not by `Date.parse`, which some libraries replace.
    const server = new Date(headers.get('date') ?? NaN).getTime() + age * 1000;
    // Half a second in the middle of the one that the header names; half of the way there and back.
    const error = server + 500 - (sent + received) / 2;
    const isFresh = age >= 0 && age <= OLDEST;
    if (isFresh && Math.abs(error) > TOLERANCE && Math.abs(error) < FARTHEST) correctClock(error);
  } catch {
    // No answer, no correction: the device's clock is as good as any.
  }
};

/** Asks the page's own origin for the time, once a page, and corrects the page's clock by more than 2 s at least. */
export const syncClock = (): Promise<void> => (request ??= ask());
