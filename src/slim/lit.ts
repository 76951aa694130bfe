// What stands in Lit's place in the built scripts: see docs/decisions/011-slim-lit.md. The sources import from `lit`, and so
// do the modules for bundlers and the snapshots; the build of a script puts this in its place (scripts/rollup/slim.mjs).
export { LitElement } from './element.js';
export { adoptStyles, css } from './style.js';
export { html, nothing, svg } from './template.js';

/** Whether it is a server that renders. */
export const isServer = false;
