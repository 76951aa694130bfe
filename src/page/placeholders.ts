import { acceptedText, allAttributes, isOn, type Attribute } from '../domain/attribute-table.js';
import { reachesFar } from '../domain/attributes.js';
import { tags } from '../domain/tags.js';
import { discover } from './discover.js';
import { pageDefaults } from './page-defaults.js';
import { attributeOf, createElement, isConnected, matches } from './reading.js';
import { placeholderSelector } from './selectors.js';
import { warnOnce } from './warnings.js';

/** The value that a placeholder gives for an attribute; null or undefined if it gives none. */
const valueOf = (placeholder: Element, attribute: string): string | null | undefined => {
  const start = `jan20-${attribute}-`;
  return (
    attributeOf(placeholder, `data-${attribute}`) ??
    // The class of a flag has no value: `jan20-compact`.
    [...placeholder.classList].find((token) => `${token}-`.startsWith(start))?.slice(start.length)
  );
};

/** The value that the query of a link gives for an attribute; null if it gives none, or switches a flag off. */
const valueIn = (query: URLSearchParams, name: string, attribute: Attribute): string | null => {
  const value = query.get(name);
  if (value === null) return null;
  if (attribute.kind === 'flag') return isOn(value) ? '' : null;
  return (attribute.kind === 'text' && acceptedText(attribute, value)) || value;
};

/** Whether a placeholder may set an attribute. A reader of the page may have written the placeholder, as in a comment. */
const isAllowed = (name: string, value: string): boolean => {
  if (pageDefaults.trustsPlaceholders || !reachesFar(name, value)) return true;
  warnOnce(
    'A placeholder sets page-silence, sync-clock, now or a fixed position only where the script tag has data-placeholders="trusted".',
  );
  return false;
};

/**
 * Puts a widget into every placeholder, now and whenever a placeholder is inserted. A placeholder has one of three forms:
 *
 * - `<div data-jan20="timeline" data-lang="az">`
 * - `<div class="jan20 jan20-timeline jan20-lang-az">`, for editors that remove `data-*`
 * - `<a href="…/embed.html?widget=timeline&amp;lang=az#jan20">`, for editors that keep only links. The widget takes the
 *   link's place. Only the link's query is read. Nothing is fetched from its address, so any host is accepted.
 *
 * The widget's tag holds the placeholder's words until the widget has words of its own.
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
      // Already filled. But a library that morphs the page may have removed the widget: then the placeholder is filled again.
      (filledBy && (filledBy.parentNode === placeholder || placeholder.parentNode === filledBy)) ||
      !isConnected(placeholder) ||
      // In an editor a placeholder is not filled: the editor would save the widget as part of the text.
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
