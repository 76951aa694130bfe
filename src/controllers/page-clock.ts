/** What asks the page's clock to be told when time has moved on. */
export interface ClockClient {
  /** The next instant, by the device's clock, at which the client has something new to show; after `now`. */
  nextTick(now: number): number;
  /** Told at that instant, and whenever the clock may have jumped. */
  tick(now: number): void;
}

// The longest sleep: a device's clock that is moved, or that stood still with its machine, is noticed within this.
// It also keeps every delay below the 2³¹ ms at which timers overflow.
const LONGEST_SLEEP = 60_000;

const clients = new Set<ClockClient>();
let timer: ReturnType<typeof setTimeout> | undefined;
let arming = false;
let correction = (): number => 0;

/** What the device's clock lacks, as far as is known, in milliseconds. */
export const clockCorrection = (): number => correction();

const arm = (): void => {
  clearTimeout(timer);
  timer = undefined;
  if (!clients.size || document.hidden) return;
  const now = Date.now();
  let next = now + LONGEST_SLEEP;
  for (const client of clients) next = Math.min(next, client.nextTick(now));
  timer = setTimeout(tickAll, next - now);
};

/** Tells every client at once, as after a jump of the clock, and sets the timer anew. */
const tickAll = (): void => {
  const now = Date.now();
  for (const client of clients) client.tick(now);
  arm();
};

const wake = (): void => {
  if (document.hidden) arm();
  else tickAll();
};

const listen = (how: 'addEventListener' | 'removeEventListener'): void => {
  document[how]('visibilitychange', wake);
  // A frozen page resumed (this event doesn't bubble), a page from the back/forward cache, a window come back to.
  document[how]('resume', wake);
  for (const event of ['pageshow', 'focus']) window[how](event, wake);
};

/** Sets the page's one timer anew, once, after all that happens in this task. */
export const rearmClock = (): void => {
  if (arming) return;
  arming = true;
  queueMicrotask(() => {
    arming = false;
    arm();
  });
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
