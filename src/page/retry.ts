const FIRST = 500;
const FACTOR = 4;
const LONGEST = 300_000;

/**
 * Tries something until it succeeds: again when the browser is online again, and after half a second, then after four times
 * as long each time, up to 5 minutes.
 *
 * @param attempt what is tried
 * @param failed told of each failure
 * @param isWanted says whether another try is still wanted
 */
export const retry = async (
  attempt: () => Promise<unknown>,
  failed: (error: unknown) => void,
  isWanted: () => boolean = () => true,
): Promise<void> => {
  for (let pause = FIRST; isWanted(); pause = Math.min(FACTOR * pause, LONGEST)) {
    // Without a network an attempt is of no use, and Firefox would remember that it has failed.
    if (navigator.onLine) {
      try {
        await attempt();
        return;
      } catch (error) {
        failed(error);
      }
    }
    await new Promise<void>((resolve) => {
      const again = (): void => {
        removeEventListener('online', again);
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(again, pause);
      addEventListener('online', again);
    });
  }
};
