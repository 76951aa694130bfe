import type { deviceTime } from '../page/reading.js';
import type { correctClockBy } from './page-clock.js';

// Handed in: this module is loaded late, and imports no module that its widget imports (docs/decisions/012).
type ReadDevice = typeof deviceTime;
type CorrectPage = typeof correctClockBy;

// The `Date` header has whole seconds only, and the answer takes time to arrive. It can't show an error smaller than this.
const TOLERANCE = 2000;
const PATIENCE = 5000;

// A device whose clock shows another zone's time is hours off. If the difference is greater than this, the answer is wrong.
const FARTHEST = 12 * 3_600_000;

// In seconds. If a cache has kept an answer for longer, the answer is not used.
const OLDEST = 3600;

// When the page began, by the device's clock. If this value changes, someone has set the clock.
const originBy = (readDevice: ReadDevice): number => readDevice() - performance.now();

/**
 * Corrects the page's clock until the device's clock is set right.
 *
 * @param milliseconds how far the device's clock is behind
 */
export const correctClock = (
  milliseconds: number,
  readDevice: ReadDevice,
  correctPage: CorrectPage,
): void => {
  const corrected = originBy(readDevice);
  let correction = milliseconds;
  correctPage(() => {
    // If the device's clock has moved by about its error, someone has set it right. It must not be corrected twice.
    if (Math.abs(originBy(readDevice) - corrected - correction) < TOLERANCE) correction = 0;
    return correction;
  });
};

let request: Promise<void> | undefined;

const ask = async (readDevice: ReadDevice, correctPage: CorrectPage): Promise<void> => {
  // A page from a file, or in a sandbox, has no origin to ask.
  if (!/^https?:/.test(self.origin)) return;
  // A service worker may answer from its cache, and nothing says how old that answer is.
  if (navigator.serviceWorker?.controller) return;
  try {
    const sent = readDevice();
    const { ok, headers } = await fetch(location.href, {
      method: 'HEAD',
      cache: 'no-store',
      credentials: 'omit',
      // A redirect might lead to another origin, and only the page's own origin is asked.
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE),
    });
    const received = readDevice();
    if (!ok) return;
    // A cache on the way sends the date of its copy. `Age` says how old that copy is.
    const age = Number(headers.get('age') ?? 0);
    // `Date.parse` is not used: some libraries replace it.
    const server = new Date(headers.get('date') ?? NaN).getTime() + age * 1000;
    // The server answered within the second that the header names: 500 ms is its middle. On the device's clock, it answered
    // about halfway between sending and receiving.
    const error = server + 500 - (sent + received) / 2;
    const isFresh = age >= 0 && age <= OLDEST;
    if (isFresh && Math.abs(error) > TOLERANCE && Math.abs(error) < FARTHEST)
      correctClock(error, readDevice, correctPage);
  } catch {
    // No answer, no correction: the device's clock is as good as any.
  }
};

/** Asks the page's own origin for the time, once a page, and corrects the page's clock by more than 2 s at least. */
export const syncClock = (readDevice: ReadDevice, correctPage: CorrectPage): Promise<void> =>
  (request ??= ask(readDevice, correctPage));
