import { attributeNames, flagNames, flagOn, pageWideNames } from './shared/attribute-names.js';
import { discover } from './shared/discover.js';

/** What a placeholder says of an attribute; null or undefined where it says nothing. */
const valueOf = (placeholder: Element, attribute: string): string | null | undefined => {
  const start = `jan20-${attribute}-`;
  return (
    placeholder.getAttribute(`data-${attribute}`) ??
    // A flag is its name alone.
    [...placeholder.classList].find((token) => `${token}-`.startsWith(start))?.slice(start.length)
  );
};

/**
 * What the query of a link says of an attribute; null or undefined where it says nothing. Whoever may write a comment
 * may write a link: what reaches over the whole page is not for it to say.
 */
const valueIn = (query: URLSearchParams, attribute: string): string | null | undefined => {
  const value = query.get(attribute);
  if (value === null || pageWideNames.includes(attribute)) return null;
  if ((flagNames as readonly string[]).includes(attribute)) return flagOn.test(value) ? '' : null;
  // A plus sign that isn't escaped stands for a space.
  return value.replace(/ (?=\d)/, '+');
};

/**
 * Puts a widget in the place of the words of every placeholder, now and whenever one is inserted: of
 * `<div data-jan20="timeline" data-lang="az">`, of `<div class="jan20 jan20-timeline jan20-lang-az">` for editors
 * that take `data-*` away, and for those that leave nothing but links, in the place of
 * `<a href="…/embed.html?widget=timeline&amp;lang=az#jan20">`. Only the query of a link is read, and nothing is fetched
 * from its address: any host will do.
 *
 * @param tags the widgets' tag names
 * @param speak says, or resolves to, whether a widget that is defined has something to say
 */
export const fillPlaceholders = (
  tags: readonly string[],
  speak?: (widget: Element) => Promise<boolean> | boolean,
): void => {
  const filled = new WeakSet<Element>();
  // `ugc`: content of the users, as sites mark the links in comments.
  discover('[data-jan20],.jan20,a[href$="#jan20"]:not([rel~=ugc])', (placeholder) => {
    const { hash, search } = placeholder as HTMLAnchorElement;
    const query = hash === '#jan20' ? new URLSearchParams(search) : undefined;
    const name = `jan20-${query ? query.get('widget') : placeholder.getAttribute('data-jan20')}`;
    const tag = tags.find((tag) => tag === name || placeholder.matches(`.jan20.${tag}`));
    // In an editor it is still being written: filled, it would be saved with the widget in it.
    if (
      !tag ||
      filled.has(placeholder) ||
      !placeholder.isConnected ||
      (placeholder as HTMLElement).isContentEditable
    )
      return;
    filled.add(placeholder);
    const widget = document.createElement(tag);
    for (const attribute of attributeNames) {
      const value = query ? valueIn(query, attribute) : valueOf(placeholder, attribute);
      if (value != null) widget.setAttribute(attribute, value);
    }
    const words = speak && (query ? [placeholder] : [...placeholder.childNodes]);
    placeholder[query ? 'replaceWith' : 'replaceChildren'](widget);
    // Until there is a widget to be seen, its tag holds the words that it is to replace.
    if (words) {
      widget.append(...words);
      void customElements
        .whenDefined(tag)
        .then(() => speak(widget))
        .then((isSpoken) => isSpoken && widget.replaceChildren());
    }
  });
};
