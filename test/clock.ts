// Helpers for the tests of everything that follows the clock. `fixClock` is in helpers.ts.
import { after, replace, settled } from './helpers.js';

/** An instant of 20 January by the clocks of Baku, as `now` takes it. */
export const inBaku = (time: string, year = 2027): string => `${year}-01-20T${time}+04:00`;

/** Makes the page believe, until the end of the test, that its tab is hidden or shown. */
export const setHidden = async (hidden: boolean): Promise<void> => {
  replace(Document.prototype, 'hidden', hidden);
  document.dispatchEvent(new Event('visibilitychange'));
  await settled();
};

/** Makes the page believe that it has come back from the back/forward cache. */
export const returnToPage = async (): Promise<void> => {
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  await settled();
};

/** One event that a widget has sent: its type, what it said, and where it was heard. */
export interface Heard {
  readonly type: string;
  readonly detail: unknown;
  readonly target: EventTarget | null;
}

/** Keeps a list of the events of these types that reach `where`, until the end of the test. */
export const listen = (where: EventTarget, ...types: readonly string[]): Heard[] => {
  const heard: Heard[] = [];
  const hear = (event: Event) => {
    heard.push({ type: event.type, detail: (event as CustomEvent).detail, target: event.target });
  };
  for (const type of types) {
    where.addEventListener(type, hear);
    after(() => where.removeEventListener(type, hear));
  }
  return heard;
};

/** Returns the types of the events heard so far, in order, and empties the list. */
export const typesOf = (heard: Heard[]): string[] => heard.splice(0).map(({ type }) => type);

/** Counts the listeners that are added to `targets` and not removed again, until the end of the test. */
export const countListeners = (...targets: readonly EventTarget[]): (() => number) => {
  const live = new Set<string>();
  const names = new WeakMap<object, number>();
  let last = 0;
  const nameOf = (thing: object) => {
    if (!names.has(thing)) names.set(thing, (last += 1));
    return names.get(thing)!;
  };
  for (const target of targets) {
    const key = (type: string, listener: object | null) =>
      `${nameOf(target)} ${type} ${listener ? nameOf(listener) : 0}`;
    const add = target.addEventListener.bind(target);
    replace(target, 'addEventListener', (type: string, listener: EventListener | null, options?: boolean) => {
      live.add(key(type, listener));
      add(type, listener, options);
    });
    const remove = target.removeEventListener.bind(target);
    replace(
      target,
      'removeEventListener',
      (type: string, listener: EventListener | null, options?: boolean) => {
        live.delete(key(type, listener));
        remove(type, listener, options);
      },
    );
  }
  return () => live.size;
};
