// Which files a page has to have of the lazy build.
import { tags } from '../helpers.js';

/** The widgets that a page may show, all choices of them. */
export const subsets = Array.from({ length: 2 ** tags.length - 1 }, (_, bits) =>
  tags.filter((_tag, i) => (bits + 1) & (1 << i)),
);

/** The name of a widget's chunk. */
export const nameOf = (tag: string): string => tag.slice('jan20-'.length);

/** The sorted names of the chunks that a page with these widgets in these languages needs. */
export const chunksFor = (widgets: readonly string[], ...locales: readonly string[]): string[] =>
  ['core', ...widgets.map(nameOf), ...locales.filter((locale) => locale !== 'en')].sort();

export const markup = (widgets: readonly string[]): string =>
  widgets.map((tag) => `<${tag}></${tag}>`).join('');
