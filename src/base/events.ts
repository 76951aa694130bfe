import type { PhaseChange } from './observing-element.js';

/** The `detail` of `jan20-silence-start` and `jan20-silence-end`. */
export interface SilenceChange {
  /** Whether the widget's clock is set by `now` or `data-now`. */
  readonly preview: boolean;
}

/** The widgets' events. They bubble, so that an element, the document and the window can hear them. */
export interface Jan20EventMap {
  'jan20-phase-change': CustomEvent<PhaseChange>;
  'jan20-dismiss': CustomEvent<null>;
  'jan20-silence-start': CustomEvent<SilenceChange>;
  'jan20-silence-end': CustomEvent<SilenceChange>;
}

declare global {
  // `addEventListener` of elements, documents and windows reads the types of its events here.
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- an interface of TypeScript's is extended so
  interface GlobalEventHandlersEventMap extends Jan20EventMap {}
}
