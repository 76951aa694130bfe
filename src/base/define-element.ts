import type { Tag } from '../domain/tags.js';
import { canRender, notShown } from '../page/reading.js';
import { warnOnce } from '../page/warnings.js';

/**
 * Registers an element. A tag that is taken stays as it is: this script may be loaded twice, and another version may have
 * come first. In a page where Lit can't draw, the tags keep what the page has put into them.
 */
export const defineElement = (tag: Tag, element: CustomElementConstructor): void => {
  if (customElements.get(tag)) return;
  if (canRender()) customElements.define(tag, element);
  else warnOnce(notShown);
};
