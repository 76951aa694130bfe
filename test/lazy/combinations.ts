// Which files a page has to have of the lazy build.
import { tags } from '../helpers.js';

/** The widgets that a page may show, all choices of them. */
export const subsets = Array.from({ length: 2 ** tags.length - 1 }, (_, bits) =>
  tags.filter((_tag, i) => (bits + 1) & (1 << i)),
);

/** The names of the chunks that a page has to have that shows these widgets first, in this language. */
export const chunksFor = (widgets: readonly string[], locale: string): string[] =>
  widgets.length > 1 ? [widgets.join('_'), `words-${locale}`] : [`${widgets[0]!}-${locale}`];

export const markup = (widgets: readonly string[]): string =>
  widgets.map((tag) => `<${tag}></${tag}>`).join('');
