const callbacks = new Map<Element, (visible: boolean) => void>();
let observer: IntersectionObserver | undefined;

/** Calls back when `element` comes on screen or leaves it, and once at the start. One observer serves the page. */
export const watchOnScreen = (element: Element, callback: (visible: boolean) => void): void => {
  observer ??= new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) callbacks.get(target)?.(isIntersecting);
  });
  callbacks.set(element, callback);
  observer.observe(element);
};

/** Ends {@link watchOnScreen}. */
export const unwatchOnScreen = (element: Element): void => {
  if (!callbacks.delete(element)) return;
  observer!.unobserve(element);
  if (!callbacks.size) observer = undefined;
};
