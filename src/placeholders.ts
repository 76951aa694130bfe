import { discover } from './shared/discover.js';

// Nothing but our attributes is taken over: a sanitizer lets `data-onclick` through, and it must not become `onclick`.
const attributes = [
  'lang',
  'theme',
  'heading-level',
  'layout',
  'compact',
  'figures',
  'time-zone',
  'now',
  'page-silence',
  'calendar',
  'sync-clock',
  'show',
  'position',
  'dismissible',
  'traffic',
] as const;

const prefix = 'jan20-';

/** What a placeholder says of an attribute; null where it says nothing. */
const valueOf = (placeholder: Element, attribute: string): string | null => {
  const given = placeholder.getAttribute(`data-${attribute}`);
  if (given !== null) return given;
  const name = prefix + attribute;
  for (const token of placeholder.classList) {
    if (token === name) return '';
    if (token.startsWith(`${name}-`)) return token.slice(name.length + 1);
  }
  return null;
};

/** The name of the widget that a placeholder asks for, if it is one of ours. */
const tagOf = (placeholder: Element, tags: readonly string[]): string | undefined => {
  const { classList } = placeholder;
  const name = prefix + placeholder.getAttribute('data-jan20');
  return tags.find((tag) => tag === name || (classList.contains('jan20') && classList.contains(tag)));
};

/**
 * Puts a widget in the place of the words of every placeholder, now and whenever one is inserted: of
 * `<div data-jan20="timeline" data-lang="az">`, and of `<div class="jan20 jan20-timeline jan20-lang-az">` for editors
 * that take `data-*` away.
 *
 * @param tags the widgets' tag names
 * @param speak resolves to whether a widget that is defined has something to say
 */
export const fillPlaceholders = (
  tags: readonly string[],
  speak?: (widget: Element) => Promise<boolean>,
): void => {
  const filled = new WeakSet<Element>();
  discover('[data-jan20],.jan20', (placeholder) => {
    const tag = tagOf(placeholder, tags);
    // In an editor it is still being written: filled, it would be saved with the widget in it.
    if (!tag || filled.has(placeholder) || (placeholder as HTMLElement).isContentEditable) return;
    filled.add(placeholder);
    const widget = document.createElement(tag);
    for (const attribute of attributes) {
      const value = valueOf(placeholder, attribute);
      if (value !== null) widget.setAttribute(attribute, value);
    }
    // Until there is a widget to be seen, its tag holds the words that it is to replace.
    if (speak) {
      widget.append(...placeholder.childNodes);
      void customElements
        .whenDefined(tag)
        .then(() => speak(widget))
        .then((isSpoken) => isSpoken && widget.replaceChildren());
    }
    placeholder.replaceChildren(widget);
  });
};
