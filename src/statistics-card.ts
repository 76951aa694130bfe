import { defineElement } from './base/define-element.js';
import { Jan20StatisticsCard } from './elements/statistics-card/jan20-statistics-card.js';

defineElement('jan20-statistics-card', Jan20StatisticsCard);

declare global {
  interface HTMLElementTagNameMap {
    'jan20-statistics-card': Jan20StatisticsCard;
  }
}
