const FIRST = 500;
const FACTOR = 4;
const LONGEST = 300_000;

/**
 * Repeats an attempt until it succeeds. The first pause is half a second. Each further pause is four times as long as the one
 * before, but 5 minutes at most. A pause ends early when the browser comes online.
 *
 * @param attempt what is tried
 * @param failed called with the error of each failed attempt
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
