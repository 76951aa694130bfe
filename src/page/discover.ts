/**
 * Calls back with every element of the document that matches, now and whenever one is inserted. An element that is
 * moved is found again.
 */
export const discover = (selector: string, found: (element: Element) => void): void => {
  const search = (root: ParentNode): void => root.querySelectorAll(selector).forEach(found);
  new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        if (node.matches(selector)) found(node);
        search(node);
      }
    }
  }).observe(document, { childList: true, subtree: true });
  search(document);
};
