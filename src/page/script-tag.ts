/**
 * The tag that loads this script, or null. An element of the page may have the name `currentScript` and so answer in the
 * document's place: the getter itself is asked, and only an element that is a script counts. A module has no current
 * script: there the tag is found by the file's name.
 */
export const findScriptTag = (): HTMLScriptElement | null => {
  const current: unknown = Object.getOwnPropertyDescriptor(Document.prototype, 'currentScript')?.get?.call(
    document,
  );
  return current instanceof HTMLScriptElement
    ? current
    : document.querySelector<HTMLScriptElement>('script[src*="january20."]');
};
