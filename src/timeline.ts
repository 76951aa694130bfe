import { defineElement } from './base/define-element.js';
import { Jan20Timeline } from './elements/timeline/jan20-timeline.js';

defineElement('jan20-timeline', Jan20Timeline);

declare global {
  interface HTMLElementTagNameMap {
    'jan20-timeline': Jan20Timeline;
  }
}
