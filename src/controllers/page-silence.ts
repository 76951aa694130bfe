import { parentOf, isConnected } from '../page/reading.js';
import { send } from '../page/send-event.js';

/** What keeps a minute of silence: a countdown. */
export interface Keeper {
  readonly host: Element;
}

/** A minute of silence, as the whole page keeps it: one start and one end, however many countdowns keep it. */
export interface Minute {
  /** When it began, in milliseconds since the epoch: a rehearsal by the device's clock, which tells it from others. */
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

/** Names a minute. */
export type MinuteName = Pick<Minute, 'begun' | 'preview'>;

// Widgets with the same `now` read the device's clock within moments of each other: they rehearse the same minute.
const MOMENT = 1000;

/** The minutes that the page keeps, and the real ones that it has kept: those don't begin again. */
const minutes: Minute[] = [];

/** Whether two names are of one minute. */
export const isSameMinute = (a: MinuteName | undefined, b: MinuteName | undefined): boolean =>
  a === b || (!!a && !!b && a.preview === b.preview && Math.abs(a.begun - b.begun) < MOMENT);

/** Has a countdown keep a minute. The first one that does begins it; undefined where it is over for the page. */
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

/** The countdown and all around it. */
export const placeOf = (host: Element): readonly Node[] => {
  const place: Node[] = [];
  for (let node: Node | null = host; node; node = parentOf(node)) place.push(node);
  return place;
};

/**
 * Ends a minute for the page if no countdown keeps it any more.
 *
 * @param place the last countdown and all that was around it: the event is sent from the nearest that is in the page
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
