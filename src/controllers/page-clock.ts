import { deviceTime, isHidden } from '../page/reading.js';

/** What asks the page's clock to be told when time has moved on. */
export interface ClockClient {
  /**
   * The next instant, by the device's clock, at which the client has something new to show.
   *
   * @param isUnseen whether the tab is hidden: then only a change of phase is new
   */
  wakeAt(isUnseen: boolean): number;
  /** Told at that instant, and whenever the clock may have jumped, with the one reading of the clock that all are told. */
  tick(now: number): void;
}

// The longest sleep: a device's clock that is moved, or that stood still with its machine, is noticed within this.
// It also keeps every delay below the 2³¹ ms at which timers overflow.
const LONGEST_SLEEP = 60_000;

const clients = new Set<ClockClient>();
let timer: ReturnType<typeof setTimeout> | undefined;
let isArming = false;
let correction = (): number => 0;

/** What the device's clock lacks, as far as is known, in milliseconds. */
export const clockCorrection = (): number => correction();

const arm = (): void => {
  isArming = false;
  clearTimeout(timer);
  timer = undefined;
  if (!clients.size) return;
  const now = deviceTime();
  let sleep = LONGEST_SLEEP;
  // An instant that has passed since a client's latest reading of the clock is due at once, and not lost.
  for (const client of clients) sleep = Math.min(sleep, Math.max(client.wakeAt(isHidden()) - now, 0));
  // A clock that can't be read may be readable later.
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

// A tab that is hidden or shown, a frozen page resumed, a prerendered page shown, a page from the back/forward cache, a
// window come back to. Some of these events don't bubble from the document, and any of its methods may have been shadowed
// by an element's name: the window hears them on their way there. Of `focus`, which every element gets, only its own.
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

/** Stops telling `client` the time; with the last one go the timer and every listener. */
export const removeClockClient = (client: ClockClient): void => {
  clients.delete(client);
  if (!clients.size) listen('removeEventListener');
  rearmClock();
};

/** Has the page's clock corrected, from now on, by what the device's clock lacks. */
export const correctClockBy = (lack: () => number): void => {
  correction = lack;
  tickAll();
};
