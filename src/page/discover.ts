import { findAll, matches } from './reading.js';

/**
 * Calls `found` with every element of the document that matches `selector`: first with those that are there, then with each
 * that is inserted or moved, or that gains or loses a child. So an element can be found more than once.
 */
export const discover = (selector: string, found: (element: Element) => void): void => {
  const search = (root: Node): void => findAll(selector, root).forEach(found);
  new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      // A library that morphs the page (idiomorph, Turbo) keeps an element and only replaces its children.
      if (target instanceof Element && matches(target, selector)) found(target);
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        if (matches(node, selector)) found(node);
        search(node);
      }
    }
  }).observe(document, { childList: true, subtree: true });
  search(document);
};
