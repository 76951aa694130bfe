import { parentOf, isConnected } from '../page/reading.js';
import { send } from '../page/send-event.js';

/** A countdown that keeps a minute of silence. */
export interface Keeper {
  readonly host: Element;
}

/** A minute of silence of the whole page. It has one start and one end, also if several countdowns keep it. */
export interface Minute {
  /** The start, in milliseconds since the epoch. A rehearsal's start is on the device's clock, so each rehearsal has its own. */
  readonly begun: number;
  /** Whether it is a rehearsal. */
  readonly preview: boolean;
  readonly keepers: Set<Keeper>;
  /** Whether nothing may take the page over: the page has cancelled the start, or the reader has closed the dialog. */
  isLeftAlone: boolean;
  /** The keeper that takes the page over. */
  holder: Keeper | undefined;
  /** Whether it has ended for the page. */
  isOver: boolean;
}

/** What identifies a minute. */
export type MinuteName = Pick<Minute, 'begun' | 'preview'>;

// In milliseconds. Widgets with the same `now` rehearse one minute, but don't read the device's clock at the same moment.
const MOMENT = 1000;

/** The minutes that the page keeps now, and the real ones that are over: a real minute must not begin twice. */
const minutes: Minute[] = [];

/** Whether two names are of one minute. */
export const isSameMinute = (a: MinuteName | undefined, b: MinuteName | undefined): boolean =>
  a === b || (!!a && !!b && a.preview === b.preview && Math.abs(a.begun - b.begun) < MOMENT);

/** Adds a countdown to a minute. The first countdown begins the minute. Returns undefined if it is over for the page. */
export const keepMinute = (keeper: Keeper, name: MinuteName): Minute | undefined => {
  const known = minutes.find((minute) => isSameMinute(minute, name));
  if (known?.isOver) return undefined;
  if (known) {
    known.keepers.add(keeper);
    return known;
  }
  const minute: Minute = {
    ...name,
    keepers: new Set([keeper]),
    isLeftAlone: false,
    holder: undefined,
    isOver: false,
  };
  minutes.push(minute);
  const { preview } = name;
  minute.isLeftAlone = !send(keeper.host, 'jan20-silence-start', { preview }, true);
  return minute;
};

/** The countdown and its ancestors, across shadow roots. */
export const placeOf = (host: Element): readonly Node[] => {
  const place: Node[] = [];
  for (let node: Node | null = host; node; node = parentOf(node)) place.push(node);
  return place;
};

/**
 * Ends a minute for the page if no countdown keeps it any more.
 *
 * @param place the last countdown and its former ancestors. The nearest one that is still in the page sends the event.
 */
export const endIfUnkept = (minute: Minute, place: readonly Node[]): void => {
  if (minute.keepers.size || minute.isOver) return;
  minute.isOver = true;
  // Each rehearsal is new, and an editor may make any number of them.
  if (minute.preview) minutes.splice(minutes.indexOf(minute), 1);
  const { preview } = minute;
  const witness = place.find(isConnected) ?? document;
  send(witness, 'jan20-silence-end', { preview });
};
