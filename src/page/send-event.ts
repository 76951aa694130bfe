import { dispatch } from './reading.js';

/** Sends an event that bubbles out of every shadow tree; returns false if it was cancelled. */
export const send = <T>(from: EventTarget, type: string, detail: T, cancelable = false): boolean =>
  dispatch(from, new CustomEvent(type, { detail, cancelable, bubbles: true, composed: true }));
