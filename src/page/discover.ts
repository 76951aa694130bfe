import { findAll, matches } from './reading.js';

/**
 * Calls back with every element of the document that matches, now and whenever one is inserted or its children change. An
 * element that is moved is found again.
 */
export const discover = (selector: string, found: (element: Element) => void): void => {
  const search = (root: Node): void => findAll(selector, root).forEach(found);
  new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      // A page that is morphed into its next version gives an element the children that its source has.
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
