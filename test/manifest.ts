// What custom-elements.json says about the elements. The tests compare the elements with it.

interface Named {
  readonly name: string;
  readonly default?: string;
  readonly description?: string;
}

interface Declaration {
  readonly tagName?: string;
  readonly cssProperties?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly slots?: readonly Named[];
}

const { modules } = (await (await fetch('/custom-elements.json')).json()) as {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
};

/** An element's entry. */
export const declarationOf = (tag: string): Declaration =>
  modules.flatMap(({ declarations = [] }) => declarations).find(({ tagName }) => tagName === tag)!;
