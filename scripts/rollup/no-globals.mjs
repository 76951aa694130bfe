// Lit leaves a list of its versions on the page's global object, for warnings of its development build, and sets up
// the metadata of decorators, which we don't use. On a page that isn't ours neither may stay.
const traces = [
  [/lit-html\.js$/, /\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[^"]+"\)/],
  [/lit-element\.js$/, /\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[^"]+"\)/],
  [/reactive-element\.js$/, /\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[^"]+"\)/],
  [
    /reactive-element\.js$/,
    /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap/,
  ],
  [
    /reactive-element\.js$/,
    /const t=this\[Symbol\.metadata\];if\(null!==t\)\{const s=litPropertyMetadata\.get\(t\);if\(void 0!==s\)for\(const\[t,i\]of s\)this\.elementProperties\.set\(t,i\)\}/,
  ],
];

/** Takes Lit's traces on the global object out; fails where a new version of Lit has them written otherwise. */
export function noGlobals() {
  return {
    name: 'no-globals',
    transform(code, id) {
      const found = traces.filter(([file]) => file.test(id));
      if (!found.length || !/node_modules/.test(id)) return null;
      let clean = code;
      for (const [, trace] of found) {
        if (!trace.test(clean)) throw new Error(`${id} has changed: ${trace} is not in it.`);
        clean = clean.replace(trace, trace.source.startsWith('const') ? '' : 'void 0');
      }
      return { code: clean, map: null };
    },
  };
}
