import { allAttributes, isOn, type Attribute } from '../domain/attributes.js';
import { tags } from '../domain/tags.js';
import { discover } from './discover.js';
import { placeholderSelector } from './placeholder-selector.js';

// What reaches over the whole page: a link can't set it.
const pageWide: readonly string[] = ['position', 'page-silence'];

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
const valueIn = (query: URLSearchParams, name: string, { kind }: Attribute): string | null | undefined => {
  const value = query.get(name);
  if (value === null || pageWide.includes(name)) return null;
  if (kind === 'flag') return isOn(value) ? '' : null;
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
 * Until the widget has words of its own, its tag holds the words that it is to replace.
 */
export const fillPlaceholders = (): void => {
  const filled = new WeakSet<Element>();
  discover(placeholderSelector, (placeholder) => {
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
    for (const [name, attribute] of Object.entries(allAttributes)) {
      const value = query ? valueIn(query, name, attribute) : valueOf(placeholder, name);
      if (value != null) widget.setAttribute(name, value);
    }
    const words = query ? [placeholder] : [...placeholder.childNodes];
    placeholder[query ? 'replaceWith' : 'replaceChildren'](widget);
    widget.append(...words);
    void customElements
      .whenDefined(tag)
      .then(() => (widget as { readonly whenReady?: Promise<void> }).whenReady)
      .then(() => widget.replaceChildren());
  });
};
