import type { Tag } from '../domain/tags.js';
import { canRender, notShown } from '../page/reading.js';
import { warnOnce } from '../page/warnings.js';

/**
 * Registers an element. If the tag is registered already, that registration stays: a page may load this script twice, or in
 * two versions. If Lit can't draw in this page, nothing is registered, and the tags keep the content that the page gave them.
 */
export const defineElement = (tag: Tag, element: CustomElementConstructor): void => {
  if (customElements.get(tag)) return;
  if (canRender()) customElements.define(tag, element);
  else warnOnce(notShown);
};
