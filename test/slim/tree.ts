const namespaces: Readonly<Record<string, string>> = {
  'http://www.w3.org/1999/xhtml': '',
  'http://www.w3.org/2000/svg': 'svg:',
};

const attributeOf = ({ namespaceURI, name, value }: Attr): string =>
  ` ${namespaceURI ?? ''}${name}=${JSON.stringify(value)}`;

/**
 * What can be seen of a node's content: elements, attributes in their order, and text; no comments.
 *
 * @param mark what is to be said of each element beside its name
 */
export const treeOf = (parent: Node, mark: (element: Element) => string = () => ''): string => {
  let tree = '';
  let text = '';
  const endText = () => {
    if (text) tree += JSON.stringify(text);
    text = '';
  };
  for (const node of parent.childNodes) {
    if (node instanceof Text) text += node.data;
    if (!(node instanceof Element)) continue;
    endText();
    const { namespaceURI, localName, attributes } = node;
    const name = `${namespaces[namespaceURI!] ?? namespaceURI}${localName}${mark(node)}`;
    tree += `<${name}${[...attributes].map(attributeOf).join('')}>${treeOf(node, mark)}</>`;
  }
  endText();
  return tree;
};
