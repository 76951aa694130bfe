import { allAttributes, isOn, type Attribute } from '../domain/attribute-table.js';
import { reachesFar } from '../domain/attributes.js';
import { tags } from '../domain/tags.js';
import { discover } from './discover.js';
import { pageDefaults } from './page-defaults.js';
import { attributeOf, createElement, isConnected, matches } from './reading.js';
import { placeholderSelector } from './selectors.js';
import { warnOnce } from './warnings.js';

/** What a placeholder says of an attribute; null or undefined where it says nothing. */
const valueOf = (placeholder: Element, attribute: string): string | null | undefined => {
  const start = `jan20-${attribute}-`;
  return (
    attributeOf(placeholder, `data-${attribute}`) ??
    // A flag is its name alone.
    [...placeholder.classList].find((token) => `${token}-`.startsWith(start))?.slice(start.length)
  );
};

/** What the query of a link says of an attribute; null where it says nothing. */
const valueIn = (query: URLSearchParams, name: string, { kind }: Attribute): string | null => {
  const value = query.get(name);
  if (value === null) return null;
  if (kind === 'flag') return isOn(value) ? '' : null;
  // A plus sign that isn't escaped stands for a space.
  return value.replace(/ (?=\d)/, '+');
};

/** Whether an attribute may be set for a placeholder, which a reader of the page may have written. */
const isAllowed = (name: string, value: string): boolean => {
  if (pageDefaults.trustsPlaceholders || !reachesFar(name, value)) return true;
  warnOnce(
    'A placeholder sets page-silence, sync-clock, now or a fixed position only where the script tag has data-placeholders="trusted".',
  );
  return false;
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
  const widgets = new WeakMap<Element, Element>();
  discover(placeholderSelector, (placeholder) => {
    const { hash, search } = placeholder as HTMLAnchorElement;
    const query = hash === '#jan20' ? new URLSearchParams(search) : undefined;
    const name = `jan20-${query ? query.get('widget') : attributeOf(placeholder, 'data-jan20')}`;
    const tag = tags.find((tag) => tag === name || matches(placeholder, `.jan20.${tag}`));
    const filledBy = widgets.get(placeholder);
    if (
      !tag ||
      // A page that is morphed into its next version may take the widget out of its placeholder again.
      (filledBy && (filledBy.parentNode === placeholder || placeholder.parentNode === filledBy)) ||
      !isConnected(placeholder) ||
      // In an editor it is still being written: filled, it would be saved with the widget in it.
      (placeholder as HTMLElement).isContentEditable
    )
      return;
    const widget = createElement(tag);
    for (const [name, attribute] of Object.entries(allAttributes)) {
      const value = query ? valueIn(query, name, attribute) : valueOf(placeholder, name);
      if (value != null && isAllowed(name, value)) widget.setAttribute(name, value);
    }
    const words = query ? [placeholder] : [...placeholder.childNodes];
    placeholder[query ? 'replaceWith' : 'replaceChildren'](widget);
    widget.append(...words);
    widgets.set(placeholder, widget);
    void customElements
      .whenDefined(tag)
      .then(() => (widget as { readonly whenReady?: Promise<void> }).whenReady)
      .then(() => widget.replaceChildren());
  });
};
