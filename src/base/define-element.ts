import type { Tag } from '../domain/tags.js';

/**
 * Registers an element. A tag that is taken stays as it is: this script may be loaded twice, and another version may have
 * come first.
 */
export const defineElement = (tag: Tag, element: CustomElementConstructor): void => {
  if (!customElements.get(tag)) customElements.define(tag, element);
};
