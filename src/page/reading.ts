/*
 * The widgets read the page around them and the device's clock only through this module.
 *
 * The name of an image, a form or a field can hide a property of `document` or of a form. With `<img name="currentScript">`,
 * `document.currentScript` is the image. A reader's comment may contain such an image. Libraries also replace built-in
 * functions: Date.js has its own `Date.now`. So each property is read by the getter of its prototype, each method is called
 * from its prototype, and each value is checked.
 */

/**
 * Finds a property on an object's prototype chain. The chain is followed from the object itself. `Document.prototype` and
 * the like are not used, because MooTools replaces `Document` with another class.
 */
const propertyOf = (object: object, name: PropertyKey): PropertyDescriptor | undefined => {
  let prototype = Reflect.getPrototypeOf(object);
  while (prototype) {
    const property = Reflect.getOwnPropertyDescriptor(prototype, name);
    if (property) return property;
    prototype = Reflect.getPrototypeOf(prototype);
  }
  return undefined;
};

/** Reads a property from the prototype chain, also where an element's name hides it on the object. */
const read = <T extends object, K extends keyof T>(object: T, name: K): T[K] => {
  const property = propertyOf(object, name);
  return (property?.get ? property.get.call(object) : property?.value) as T[K];
};

/** Calls a method from the prototype chain, also where an element's name hides it on the object. */
const call = <T>(object: object, method: string, ...values: readonly unknown[]): T =>
  read(object as Record<string, (...values: readonly unknown[]) => T>, method).apply(
    object,
    values as unknown[],
  );

/** What a node stands in: its parent or, for a shadow root, its host. */
export const parentOf = (node: Node): Node | null =>
  read(node, 'parentNode') ?? (node instanceof ShadowRoot ? node.host : null);

/** Whether a node stands in the document. */
export const isConnected = (node: Node): boolean => read(node, 'isConnected');

/** The value of an attribute; null where the node has none. */
export const attributeOf = (node: Node, name: string): string | null =>
  node instanceof Element ? call(node, 'getAttribute', name) : null;

/** Whether an element matches a selector. */
export const matches = (element: Element, selector: string): boolean => call(element, 'matches', selector);

/** The elements in the document, or in one of its elements, that match a selector. */
export const findAll = <T extends Element>(selector: string, root: Node = document): NodeListOf<T> =>
  call(root, 'querySelectorAll', selector);

/** Makes an element for the page. */
export const createElement = <K extends keyof HTMLElementTagNameMap>(tag: K): HTMLElementTagNameMap[K] =>
  call(document, 'createElement', tag);

/** The page's head: the place for elements that a script adds and that show nothing. */
export const headOf = (): HTMLElement => read(document, 'head');

/** The page's root element. */
export const rootElement = (): HTMLElement => read(document, 'documentElement');

/** The style sheets that scripts have added to the page. */
export const adoptedSheets = (): readonly CSSStyleSheet[] => read(document, 'adoptedStyleSheets');

/** Sets the style sheets that scripts have added to the page. */
export const adoptSheets = (sheets: readonly CSSStyleSheet[]): void => {
  propertyOf(document, 'adoptedStyleSheets')?.set?.call(document, sheets);
};

/** The address that the page's relative addresses are resolved against. */
export const baseAddress = (): string => read(document, 'baseURI');

/** Whether the tab is hidden. */
export const isHidden = (): boolean => read(document, 'hidden');

/** Whether the browser is prerendering the page: no reader has seen it yet. Not every browser prerenders pages. */
export const isPrerendering = (): boolean =>
  read(document as Document & { prerendering?: boolean }, 'prerendering') === true;

/** Sends an event from a node of the page; returns false if a listener cancelled it. */
export const dispatch = (target: EventTarget, event: Event): boolean => call(target, 'dispatchEvent', event);

/**
 * The tag that loads this script, or null: a script that stands in the document. A module has no current script; there
 * the tag is found by the file's name.
 */
export const findScriptTag = (): HTMLScriptElement | null => {
  const current: unknown = read(document, 'currentScript');
  return current instanceof HTMLScriptElement
    ? current
    : (findAll<HTMLScriptElement>('script[src*="january20."]')[0] ?? null);
};

// A clock that shows a year before 2020 has never been set. A year after 9999 is not plausible either.
const EARLIEST = Date.UTC(2020);
const LATEST = Date.UTC(10_000);

const isPlausible = (instant: unknown): instant is number =>
  typeof instant === 'number' && instant >= EARLIEST && instant < LATEST;

/**
 * Reads the device's clock. A library may have replaced `Date.now`. If the value is not plausible, a new `Date` is read.
 *
 * @returns milliseconds since the epoch; NaN where nothing plausible can be read
 */
export const deviceTime = (): number => {
  const now: unknown = Date.now();
  if (isPlausible(now)) return now;
  const time: unknown = new Date().getTime();
  return isPlausible(time) ? time : NaN;
};

/** Whether the reader has asked for more contrast. A server has no reader. */
export const wantsContrast = (): boolean =>
  typeof matchMedia === 'function' && matchMedia('(prefers-contrast: more)').matches;

/** What the console says where {@link canRender} is false. */
export const notShown =
  'January 20 widgets are not shown: this is no HTML, an element has the name of a method of the document, or the browser is too old.';

// What Lit calls on `document` to draw a widget.
const needed = ['createElement', 'createTreeWalker', 'createComment', 'importNode'] as const;

/**
 * Whether Lit can draw widgets in this page. Three things must be true:
 *
 * - The document is HTML. XHTML parses templates by other rules.
 * - No element's name hides a method of `document` that Lit calls.
 * - The browser knows `light-dark()`, the newest CSS feature that our styles need.
 */
export const canRender = (): boolean =>
  // A server has no document, and renders all the same.
  typeof document === 'undefined' ||
  (CSS.supports('color:light-dark(red,red)') &&
    read(document, 'contentType') === 'text/html' &&
    needed.every(
      (name) => typeof document[name] === 'function' && !((document[name] as unknown) instanceof Node),
    ));
