const said = new Set<string>();

/**
 * Says something on the console, once a page.
 *
 * @param details further values for the console, such as an error
 */
export const warnOnce = (text: string, ...details: readonly unknown[]): void => {
  if (said.has(text)) return;
  said.add(text);
  // A page may have taken the console away.
  (console as Partial<Console>).warn?.(text, ...details);
};

/**
 * Says once a page, on the console, that an attribute's value is not one that the widget takes.
 *
 * @param tag the element's tag name
 * @param accepted what would have been taken, in words
 */
export const warnOfValue = (tag: string, attribute: string, value: unknown, accepted: string): void =>
  warnOnce(`<${tag}> ${attribute}="${String(value)}" is ignored: expected ${accepted}.`);
