// Reads custom-elements.json out of the sources' types and comments: `npm run analyze`.
import { readFileSync } from 'node:fs';

/** Modules whose types the public interface names, and nothing else of them. */
const forTypesAlone = ['src/domain/observance.ts', 'src/domain/attributes.ts'];

/** Where a module of src/ is found in the package. */
const published = (file) => file.replace(/^(\/?src|\.)\//, 'dist/esm/').replace(/\.ts$/, '.js');

/** Whether a member is part of the public interface. */
const isPublic = ({ name, privacy, static: isStatic }) =>
  !isStatic && !name.startsWith('#') && privacy !== 'private' && privacy !== 'protected';

/**
 * What the analyzer does not do by itself: it leaves out what is not public, writes out the words that a named type
 * stands for, tells an attribute's type from its property's, and names the modules as they are in the package.
 */
const publicInterface = () => {
  /** @type {Set<string>} */
  const types = new Set();
  /** @type {Map<string, string>} */
  const unions = new Map();
  /** @type {Map<string, string>} */
  const lists = new Map();
  /** @type {Map<string, string>} */
  const attributeTypes = new Map();

  const spellOut = (type) =>
    type.replace(/[A-Z]\w+/g, (name) => unions.get(name) ?? name).replace(/\s+/g, ' ');

  // Null and undefined say that the attribute is absent: they are no values of it.
  const withoutAbsence = (type) => type.replace(/ \| (null|undefined)\b/g, '');

  /** The value after "Default:", where the sentence comes down to one: "the script tag's `data-theme`, else `auto`". */
  const defaultIn = (description, type) => {
    const value = /Default: [^`]*(?:`data-[a-z]+`[^`]*)?`([^`]+)`\.$/.exec(description)?.[1];
    return value && (type === 'string' || type.includes(`'${value}'`)) ? `'${value}'` : value;
  };

  const refineMember = (member) => {
    if (member.type) member.type.text = spellOut(member.type.text);
  };

  const refineAttribute = (attribute) => {
    const { name, description } = attribute;
    attribute.type = {
      text: attributeTypes.get(name) ?? withoutAbsence(spellOut(attribute.type?.text ?? 'string')),
    };
    attribute.default ??= defaultIn(description ?? '', attribute.type.text);
    if (attribute.default === undefined) delete attribute.default;
    // Left over from the property that it was made from.
    delete attribute.attribute;
    delete attribute.readonly;
  };

  const refineClass = (declaration) => {
    declaration.members = (declaration.members ?? []).filter(isPublic);
    declaration.members.forEach(refineMember);
    // Lit's internal states have no attribute, which the analyzer overlooks.
    declaration.attributes = (declaration.attributes ?? []).filter(
      ({ fieldName }) => !fieldName || declaration.members.some(({ name }) => name === fieldName),
    );
    declaration.attributes.forEach(refineAttribute);
    const place = ({ fieldName }) => declaration.members.findIndex(({ name }) => name === fieldName);
    declaration.attributes.sort((a, b) => place(a) - place(b));
    // Where the type of an event is a variable, the variable is all that the analyzer sees.
    declaration.events = (declaration.events ?? []).filter(
      ({ name, description }) => description || /-/.test(name),
    );
    for (const event of declaration.events) event.type.text = spellOut(event.type.text);
    for (const list of ['members', 'attributes', 'events']) {
      if (!declaration[list].length) delete declaration[list];
    }
    if (!declaration.description) delete declaration.description;
    // The analyzer takes every heir of LitElement for an element with a tag.
    if (!declaration.tagName) delete declaration.customElement;
  };

  /** Names every module that is referred to as it is in the package. */
  const rename = (value) => {
    if (!value || typeof value !== 'object') return;
    for (const key of ['module', 'path']) {
      if (typeof value[key] === 'string') value[key] = published(value[key]);
    }
    Object.values(value).forEach(rename);
  };

  return {
    name: 'public-interface',

    collectPhase({ ts, node }) {
      if (ts.isTypeAliasDeclaration(node) || ts.isInterfaceDeclaration(node)) {
        types.add(node.name.text);
        if (node.type && ts.isUnionTypeNode(node.type)) unions.set(node.name.text, node.type.getText());
        // `(typeof themes)[number]`: one of the words of a list.
        const list = /^\(typeof (\w+)\)\[number\]$/.exec(node.type?.getText() ?? '')?.[1];
        if (list && lists.has(list)) unions.set(node.name.text, lists.get(list));
      }
      if (ts.isVariableDeclaration(node) && node.initializer && ts.isAsExpression(node.initializer)) {
        const { expression } = node.initializer;
        if (ts.isArrayLiteralExpression(expression)) {
          lists.set(node.name.getText(), expression.elements.map((element) => element.getText()).join(' | '));
        }
      }
      if (ts.isExportSpecifier(node) && node.isTypeOnly) types.add(node.name.text);
      if (ts.isExportDeclaration(node) && node.isTypeOnly) {
        for (const { name } of node.exportClause.elements) types.add(name.text);
      }
      if (ts.isPropertyDeclaration(node)) {
        // `@attr {type} name`: what may be written in the attribute, where the property takes other types as well.
        for (const tag of ts.getJSDocTags(node).filter(({ tagName }) => tagName.text === 'attr')) {
          const [, type, name] = /^\{(.+)\}\s+(\S+)/.exec(ts.getTextOfJSDocComment(tag.comment) ?? '') ?? [];
          if (type) attributeTypes.set(name, type);
        }
      }
    },

    packageLinkPhase({ customElementsManifest: manifest }) {
      delete manifest.readme;
      manifest.modules = manifest.modules.filter(({ path }) => !forTypesAlone.includes(path));
      const elements = [];
      for (const module of manifest.modules) {
        // A type is nothing that a script could import.
        module.exports = module.exports.filter(({ name }) => !types.has(name));
        module.declarations = module.declarations.filter(({ kind }) => kind === 'class');
        for (const declaration of module.declarations) {
          refineClass(declaration);
          if (declaration.tagName) elements.push({ ...declaration, module: module.path });
        }
      }
      for (const { tagName, name, module } of elements) {
        const definition = manifest.modules.find(
          ({ path }) => path === `src/${tagName.slice('jan20-'.length)}.ts`,
        );
        definition.declarations = [];
        definition.exports = [
          { kind: 'custom-element-definition', name: tagName, declaration: { name, module } },
        ];
      }
      rename(manifest);
    },
  };
};

export default {
  globs: [
    'src/index.ts',
    'src/{define,timeline,statistics-card,silence-countdown,flag-banner}.ts',
    'src/elements/*/jan20-*.ts',
    'src/base/{widget,observing}-element.ts',
    ...forTypesAlone,
  ],
  litelement: true,
  // Files are found in no certain order, and the manifest follows it.
  overrideModuleCreation: ({ ts, globs }) =>
    globs
      .sort()
      .map((file) => ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true)),
  packagejson: false,
  plugins: [publicInterface()],
};
