// An image or form with a name becomes a property of the window. Lit would mistake it for data of another copy of Lit, or for
// a function. So this module runs before Lit and defines these names: a window's own properties hide its named elements.
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
