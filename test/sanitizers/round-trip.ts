/**
 * Opens HTML in an editor in `box`, as a CMS does. Returns what reads the HTML that the CMS would save.
 *
 * Each editor is in a file of its own: test/server/sanitizers.mjs bundles it.
 */
export type RoundTrip = (html: string, box: HTMLElement) => Promise<() => string | Promise<string>>;
