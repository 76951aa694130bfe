// A named image or form of the page answers as a property of the window. Lit would take it for what another copy of Lit has
// left there, or for a function. So this module stands before Lit: what a window has of its own goes before its elements.
const names = [
  'litHtmlVersions',
  'litElementVersions',
  'reactiveElementVersions',
  'litPropertyMetadata',
  'litHtmlPolyfillSupport',
  'litElementPolyfillSupport',
  'reactiveElementPolyfillSupport',
  'litElementHydrateSupport',
  'ShadyCSS',
  'trustedTypes',
];

for (const name of names) {
  if (!(name in globalThis) || Object.hasOwn(globalThis, name)) continue;
  Object.defineProperty(globalThis, name, { value: undefined, writable: true, configurable: true });
}
