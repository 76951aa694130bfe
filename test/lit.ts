// Lit alone, as our modules import it: what it does to a page by itself.
import 'lit';

/** What Lit leaves on a page: its lists of versions, and what decorators know of properties. */
export const globalsOfLit = [
  'litElementVersions',
  'litHtmlVersions',
  'litPropertyMetadata',
  'reactiveElementVersions',
];
