import { deviceTime, isHidden } from '../page/reading.js';

/** An object that the page's clock notifies. */
export interface ClockClient {
  /**
   * The next instant, by the device's clock, at which the client has something new to show.
   *
   * @param isUnseen whether the tab is hidden: then only a change of phase is new
   */
  wakeAt(isUnseen: boolean): number;
  /** Called at that instant, and whenever the clock may have jumped. All clients get the same reading of the clock. */
  tick(now: number): void;
}

// The longest sleep. Someone may set the device's clock, or the device may be suspended: a client notices it within this time.
// It also keeps every delay below the 2³¹ ms at which timers overflow.
const LONGEST_SLEEP = 60_000;

const clients = new Set<ClockClient>();
let timer: ReturnType<typeof setTimeout> | undefined;
let isArming = false;
let correction = (): number => 0;

/** How many milliseconds the device's clock is behind, as far as is known. */
export const clockCorrection = (): number => correction();

const arm = (): void => {
  isArming = false;
  clearTimeout(timer);
  timer = undefined;
  if (!clients.size) return;
  const now = deviceTime();
  let sleep = LONGEST_SLEEP;
  // The client's instant may have passed since its latest reading of the clock. Then the client is called at once.
  for (const client of clients) sleep = Math.min(sleep, Math.max(client.wakeAt(isHidden()) - now, 0));
  // If the clock can't be read (NaN), it is tried again later.
  timer = setTimeout(tickAll, sleep >= 0 ? sleep : LONGEST_SLEEP);
};

/** Sets the page's one timer anew, once, after all that happens in this task. */
export const rearmClock = (): void => {
  if (isArming) return;
  isArming = true;
  queueMicrotask(arm);
};

/** Tells every client the time, as after a jump of the clock, and sets the timer anew. */
const tickAll = (): void => {
  const now = deviceTime();
  for (const client of clients) client.tick(now);
  rearmClock();
};

// In this order: a tab is hidden or shown, a frozen page is resumed, a prerendered page is shown, a page comes from the
// back/forward cache, the window gets the focus. The window listens in the capture phase: some of these events don't bubble
// from the document, and an element's name may hide the document's `addEventListener`. `focus` is not captured, because the
// window would then also hear the focus of every element.
const wakes = ['visibilitychange', 'resume', 'prerenderingchange', 'pageshow', 'focus'];

const listen = (how: 'addEventListener' | 'removeEventListener'): void => {
  for (const event of wakes) window[how](event, tickAll, event !== 'focus');
};

/** Begins to tell `client` the time. */
export const addClockClient = (client: ClockClient): void => {
  if (!clients.size) listen('addEventListener');
  clients.add(client);
  rearmClock();
};

/** Stops telling `client` the time. After the last client, the timer and all listeners are removed. */
export const removeClockClient = (client: ClockClient): void => {
  clients.delete(client);
  if (!clients.size) listen('removeEventListener');
  rearmClock();
};

/** Corrects the page's clock from now on. `lack` returns how many milliseconds the device's clock is behind. */
export const correctClockBy = (lack: () => number): void => {
  correction = lack;
  tickAll();
};
