import { defineElement } from './base/define-element.js';
import { Jan20SilenceCountdown } from './elements/silence-countdown/jan20-silence-countdown.js';

defineElement('jan20-silence-countdown', Jan20SilenceCountdown);

export type { Jan20EventMap } from './base/events.js';

declare global {
  interface HTMLElementTagNameMap {
    'jan20-silence-countdown': Jan20SilenceCountdown;
  }
}
