import { defineElement } from './base/define-element.js';
import { Jan20FlagBanner } from './elements/flag-banner/jan20-flag-banner.js';

defineElement('jan20-flag-banner', Jan20FlagBanner);

export type { Jan20EventMap } from './base/events.js';

declare global {
  interface HTMLElementTagNameMap {
    'jan20-flag-banner': Jan20FlagBanner;
  }
}
