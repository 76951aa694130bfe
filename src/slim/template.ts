// Templates as Lit draws them (https://lit.dev/docs/templates/overview/), in the positions that ours have: values between
// tags and in attributes, and listeners. There are no directives, and no properties or flags of elements are set.
//
// Lit parses each template by itself and keeps it to be copied. Here what is to be drawn is parsed in one go, with all the
// templates in it: a page that is loading draws most of them once, and each parsing costs it more than what is parsed.

/** As a value: nothing between the tags, or no such attribute. */
export const nothing = Symbol();

/** A template's words and the values between them. */
export interface TemplateResult {
  readonly strings: readonly string[];
  readonly values: readonly unknown[];
}

type Tag = (strings: TemplateStringsArray, ...values: readonly unknown[]) => TemplateResult;

/** A template of HTML. */
export const html: Tag = (strings, ...values) => ({ strings, values });

/** A template of what stands inside of `<svg>`: drawn with what is around it, it needs nothing more. */
export const svg = html;

/** Puts into a place the first of the values that are left, or as many as go there, and takes them away. */
type Put = (left: unknown[]) => void;

/** Where values go, or what is between the tags ends: a comment, or an element's attribute and the words round the values. */
type Place = readonly [node: ChildNode, name?: string, words?: readonly string[]];

interface TrustedTypes {
  createPolicy(name: string, rules: { createHTML: (text: string) => string }): TrustedTypes;
  createHTML(text: string): string;
}

// The words of a template are ours, and values never become a part of them.
const policy = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('january20', {
  createHTML: (text) => text,
});

// Stands for a value in an attribute: no template has it in its words.
const GAP = '\u0001';

/** For each length, the words of a list as a template: none. */
const lists: (readonly string[])[] = [];

/** A value as a template; what is neither a template nor a list has no words. */
const resultOf = (value: unknown): Partial<TemplateResult> =>
  Array.isArray(value)
    ? { strings: (lists[value.length] ??= Array<string>(value.length + 1).fill('')), values: value }
    : (value ?? nothing);

/** A value's markup: none where it isn't a template. Each value in it stands behind a comment, and another is at its end. */
const markupOf = (value: unknown): string => {
  const { strings, values } = resultOf(value);
  return strings
    ? // Where the latest bracket is an open one, the value stands in a tag.
      `${strings.reduce(
        (before, words, i) =>
          before +
          (before.lastIndexOf('<') > before.lastIndexOf('>') ? GAP : `<!---->${markupOf(values![i - 1])}`) +
          words,
      )}<?>`
    : '';
};

/** Draws a template and those in it; returns the nodes, and what puts its values there. */
const draw = (result: TemplateResult): readonly [content: DocumentFragment, puts: readonly Put[]] => {
  const markup = markupOf(result);
  const template = document.createElement('template');
  template.innerHTML = policy?.createHTML(markup) ?? markup;
  const { content } = template;
  // In the order of the values.
  const places: Place[] = [];
  // Elements and comments.
  const walker = document.createTreeWalker(content, 0x81);
  while (walker.nextNode()) {
    const node = walker.currentNode as ChildNode;
    if ((node as Partial<Comment>).data !== undefined) places.push([node]);
    else {
      const element = node as Element;
      // By their names, since an object for every attribute of the page's first drawing takes longer.
      for (const name of element.getAttributeNames()) {
        const words = element.getAttribute(name)!.split(GAP);
        if (words.length < 2) continue;
        element.removeAttribute(name);
        places.push([element, name, words]);
      }
    }
  }

  const putsOf = (values: readonly unknown[]): readonly Put[] => {
    const puts: Put[] = [];
    const left = [...values];
    while (left.length) {
      const [node, name, words] = places.shift()!;
      if (words) {
        left.splice(0, words.length - 1);
        puts.push(attribute(node as Element, name!, words));
      } else {
        const { strings, values: inner } = resultOf(left.shift());
        const own = strings && putsOf(inner!);
        // What is in it ends with a comment.
        puts.push(placeBehind(node, (own ? places.shift()![0] : node).nextSibling, strings, own));
      }
    }
    return puts;
  };
  return [content, putsOf(result.values)];
};

const attribute = (element: Element, name: string, words: readonly string[]): Put => {
  let old: string | null = null;
  return (left) => {
    const own = left.splice(0, words.length - 1).map((value) => value ?? '');
    if (name[0] === '@') {
      (element as unknown as Record<string, unknown>)[`on${name.slice(1)}`] = own[0];
      return;
    }
    const value = own.includes(nothing) ? null : String.raw({ raw: words }, ...own);
    if (value === old) return;
    old = value;
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, value);
  };
};

/**
 * A place between tags: behind `start`, and before `end`.
 *
 * @param strings the words of the template that stands there; undefined where it is text, null where there is nothing yet
 * @param puts what puts the template's values there
 */
export const placeBehind = (
  start: ChildNode,
  end = start.nextSibling,
  strings: readonly string[] | null | undefined = null,
  puts?: readonly Put[],
): Put => {
  let text: Text;
  return (left) => {
    const result = resultOf(left.shift());
    let content: Node | undefined;
    if (strings !== result.strings) {
      strings = result.strings;
      while (start.nextSibling !== end) start.nextSibling!.remove();
      if (strings) [content, puts] = draw(result as TemplateResult);
      else content = text = document.createTextNode('');
    }
    if (strings) {
      const inner = [...result.values!];
      for (const put of puts!) put(inner);
    } else {
      const words = (result as unknown) === nothing ? '' : `${result as string | number}`;
      if (text!.data !== words) text!.data = words;
    }
    if (content) start.after(content);
  };
};
