/**
 * Waits for `condition`, and fails with `what` when it never holds. It does not wait for frames, because WebKit may stop
 * drawing a window that seems to be hidden.
 */
export const until = async (
  condition: () => unknown,
  what: string,
  details: () => unknown = () => '',
): Promise<void> => {
  for (const end = performance.now() + 20_000; !(await condition());) {
    if (performance.now() > end) throw new Error(`waited too long for: ${what} ${String(await details())}`);
    await new Promise((resolve) => setTimeout(resolve, 16));
  }
};
