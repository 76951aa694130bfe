// Templates as Lit draws them (https://lit.dev/docs/templates/overview/), in the positions that ours have: values between
// tags and in attributes, and listeners. There are no directives, and no properties or flags of elements are set.

/** As a value: nothing between the tags, or no such attribute. */
export const nothing = Symbol();

/** A template's words and the values between them. */
export interface TemplateResult {
  readonly strings: readonly string[];
  readonly values: readonly unknown[];
  readonly svg?: boolean;
}

type Tag = (strings: TemplateStringsArray, ...values: readonly unknown[]) => TemplateResult;

/** A template of HTML. */
export const html: Tag = (strings, ...values) => ({ strings, values });

/** A template of what stands inside of `<svg>`. */
export const svg: Tag = (strings, ...values) => ({ strings, values, svg: true });

/** Where values go: the number of a node among all, and where it is for an attribute of it, the words round the values. */
type Place = readonly [node: number, name?: string, words?: readonly string[]];

type Drawn = readonly [content: DocumentFragment, places: readonly Place[], nodes: readonly Node[]];

/** Puts the values from `at` on into a place; returns how many of them. */
type Put = (values: readonly unknown[], at: number) => number;

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

/** What a template's copies are made of; null where it has been needed but once, and then drawn to be shown itself. */
const templates = new Map<readonly string[], Drawn | null>();

/** For each length, the words of a list as a template: none. */
const lists: (readonly string[])[] = [];

const nodesOf = (content: Node): Node[] => {
  // Elements and comments.
  const walker = document.createTreeWalker(content, 0x81);
  const nodes = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  return nodes;
};

const draw = ({ strings, svg: isSvg }: TemplateResult): Drawn => {
  // Where the latest bracket is an open one, the value stands in a tag. At the very end it needs a node to end at.
  const inside = `${strings.reduce(
    (before, words) => before + (before.lastIndexOf('<') > before.lastIndexOf('>') ? GAP : '<!---->') + words,
  )}<?>`;
  const markup = isSvg ? `<svg>${inside}</svg>` : inside;
  const template = document.createElement('template');
  template.innerHTML = policy?.createHTML(markup) ?? markup;
  const { content } = template;
  if (isSvg) content.replaceChildren(...content.firstChild!.childNodes);
  const places: Place[] = [];
  const nodes = nodesOf(content);
  nodes.forEach((node, i) => {
    const { data } = node as Comment;
    // An element: a comment has data, if only none.
    if (data === undefined) {
      // By their names, since an object for every attribute of the page's first drawing takes longer.
      const element = node as Element;
      for (const name of element.getAttributeNames()) {
        const words = element.getAttribute(name)!.split(GAP);
        if (words.length < 2) continue;
        element.removeAttribute(name);
        places.push([i, name, words]);
      }
    } else if (!data) {
      places.push([i]);
    }
  });
  return [content, places, nodes];
};

const attribute = (element: Element, name: string, words: readonly string[]): Put => {
  const count = words.length - 1;
  let old: string | null = null;
  return (values, at) => {
    const own = values.slice(at, at + count).map((value) => value ?? '');
    if (name[0] === '@') {
      (element as unknown as Record<string, unknown>)[`on${name.slice(1)}`] = own[0];
    } else {
      const value = own.includes(nothing) ? null : String.raw({ raw: words }, ...own);
      if (value === old) return count;
      old = value;
      if (value === null) element.removeAttribute(name);
      else element.setAttribute(name, value);
    }
    return count;
  };
};

/** A place between tags: behind `start`, and before what stands there now. */
export const placeBehind = (start: ChildNode): Put => {
  const end = start.nextSibling;
  // Of the template that stands there; undefined where it is text.
  let strings: readonly string[] | null | undefined = null;
  let puts: readonly Put[];
  let text: Text;
  return (all, at) => {
    const value = all[at] ?? nothing;
    const result: Partial<TemplateResult> = Array.isArray(value)
      ? { strings: (lists[value.length] ??= Array<string>(value.length + 1).fill('')), values: value }
      : value;
    let content: Node | undefined;
    if (strings !== result.strings) {
      strings = result.strings;
      while (start.nextSibling !== end) start.nextSibling!.remove();
      if (strings) {
        const known = templates.get(strings);
        const drawn = known ?? draw(result as TemplateResult);
        const isFirst = known === undefined;
        templates.set(strings, isFirst ? null : drawn);
        content = isFirst ? drawn[0] : document.importNode(drawn[0], true);
        const nodes = isFirst ? drawn[2] : nodesOf(content);
        puts = drawn[1].map(([i, name, words]) =>
          words ? attribute(nodes[i] as Element, name!, words) : placeBehind(nodes[i] as ChildNode),
        );
      } else {
        content = text = document.createTextNode('');
      }
    }
    if (strings) {
      let next = 0;
      for (const put of puts) next += put(result.values!, next);
    } else {
      const words = value === nothing ? '' : `${value as string | number}`;
      if (text.data !== words) text.data = words;
    }
    if (content) start.after(content);
    return 1;
  };
};
