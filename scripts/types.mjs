// A step of `npm run build`: what compilers and editors need to know of the tags, out of custom-elements.json.
// dist/types/ has the types for frameworks, dist/editors/ the data for Visual Studio Code and for JetBrains' editors.
// In dist/esm/ only the declarations that an entry of the package imports are kept.
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { generateJsxTypes } from '@wc-toolkit/jsx-types';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';

const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const { exports: entries } = JSON.parse(readFileSync('package.json', 'utf8'));

/** Adds each number as a string too: `1 | 2` becomes `1 | '1' | 2 | '2'`. */
const withStrings = (type) => type.replace(/\b\d+\b/g, "$& | '$&'");

/**
 * The manifest for the types. A property takes the values of its attribute, and null or `undefined` where a framework has no
 * value. Read-only properties are left out: the widget sets them itself.
 */
const forTypes = () => {
  const copy = structuredClone(manifest);
  for (const element of copy.modules.flatMap(({ declarations }) => declarations)) {
    element.attributes = (element.attributes ?? []).filter(
      ({ fieldName }) => !element.members?.some(({ name, readonly }) => name === fieldName && readonly),
    );
    element.members = element.members?.filter(({ readonly }) => !readonly);
    for (const attribute of element.attributes) {
      attribute.type.text = withStrings(attribute.type.text);
      const property = element.members?.find(({ name }) => name === attribute.fieldName);
      if (property) property.type.text = `${attribute.type.text} | null | undefined`;
      // `lang` is a property of every element.
      attribute.fieldName ??= attribute.name;
    }
  }
  return copy;
};

const types = 'dist/types';
cpSync('types', types, { recursive: true });
generateJsxTypes(forTypes(), {
  outdir: types,
  fileName: 'jsx.d.ts',
  globalTypePath: '../esm/index.js',
  stronglyTypedEvents: true,
  useCemTypes: true,
});
// The generator extends the types of every framework that it knows. A compiler refuses to extend a module that is not
// installed. So this part is cut off, and each framework that we support is extended by a file of its own (types/).
const file = `${types}/jsx.d.ts`;
const [propsAlone] = readFileSync(file, 'utf8').split(/^declare module /m, 1);
writeFileSync(file, propsAlone);

/** Adds a file of declarations, and all that it imports, to the files that are kept. */
const keep = (name, kept) => {
  if (kept.has(name)) return kept;
  kept.add(name);
  for (const [, imported] of readFileSync(name, 'utf8').matchAll(
    /(?:from |import |import\()['"](\.[^'"]+)\.js['"]/g,
  )) {
    keep(path.posix.join(path.posix.dirname(name), `${imported}.d.ts`), kept);
  }
  return kept;
};

const kept = new Set();
for (const { types: entry } of Object.values(entries)) if (entry) keep(path.posix.normalize(entry), kept);
for (const { parentPath, name } of readdirSync('dist', { recursive: true, withFileTypes: true })) {
  const declarations = path.posix.join(parentPath.replaceAll('\\', '/'), name);
  if (name.endsWith('.d.ts') && !kept.has(declarations)) rmSync(declarations);
}

mkdirSync('dist/editors', { recursive: true });
const editors = { outdir: 'dist/editors', hideLogs: true };
generateVsCodeCustomElementData(structuredClone(manifest), {
  ...editors,
  htmlFileName: 'vscode.html-custom-data.json',
  cssFileName: 'vscode.css-custom-data.json',
});
generateJetBrainsWebTypes(structuredClone(manifest), {
  ...editors,
  webTypesFileName: 'web-types.json',
  packageJson: false,
});
