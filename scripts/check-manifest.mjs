// Compares custom-elements.json with the elements' templates, styles and classes, in both directions: everything that a page
// may use is described, and everything that is described exists.
import { readFileSync, readdirSync } from 'node:fs';
import ts from 'typescript';
import { importDomain } from './lib/domain.mjs';
import { elementsOf } from './lib/manifest.mjs';

const { attributesOf } = await importDomain('attribute-table');

const read = (file) => readFileSync(file, 'utf8');

const unique = (names) => [...new Set(names)].sort();

/** The value of `export const name = …` in a module. */
const exportOf = (code, name) => {
  const source = ts.createSourceFile('', code, ts.ScriptTarget.Latest);
  const found = source.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations)
    .find((declaration) => ts.isIdentifier(declaration.name) && declaration.name.text === name);
  return found ? code.slice(found.initializer.pos, found.initializer.end) : '';
};

/** The names in an attribute of a template: its words, or every string in its expression. */
const namesIn = (value) =>
  value.startsWith('"')
    ? value.slice(1, -1).split(/\s+/)
    : [...value.matchAll(/'([^']*)'/g)].flatMap(([, words]) => words.split(/\s+/));

const partsIn = (code) =>
  [...code.matchAll(/\bpart=("[^"$]*"|\$\{[^}]*\})/g)].flatMap(([, value]) => namesIn(value)).filter(Boolean);

// The timeline has a slot for each of its events: `media-${item.id}`.
const events = [...read('src/data/timeline.ts').matchAll(/\{ id: '(\w+)'/g)].map(([, id]) => id);

const slotsIn = (code) =>
  [...code.matchAll(/<slot([^>]*)>/g)].flatMap(([, attributes]) => {
    const name = /name="([^"]*)"/.exec(attributes)?.[1] ?? '';
    return name.includes('${item.id}') ? events.map((id) => name.replace('${item.id}', id)) : [name];
  });

// Sent as `send(this, 'jan20-dismiss', …)`, or by way of a variable: `const type = 'jan20-silence-end'`.
const eventsIn = (code) =>
  [...code.matchAll(/(?:\bsend(?:<[^>]*>)?\([^'()]*|\btype = )'(jan20-[^']+)'/g)].map(([, name]) => name);

const tokensIn = (code) => [...code.matchAll(/var\(\s*(--jan20-[a-z-]+)/g)].map(([, name]) => name);

/** The fallbacks of each public token: `var(--jan20-line, #d8d4cb)`. */
const fallbacksIn = (code) => {
  const found = [];
  for (const { index, 0: start, 1: name } of code.matchAll(/var\(\s*(--jan20-[a-z-]+),\s*/g)) {
    let end = index + start.length;
    for (let depth = 1; depth; end++) depth += code[end] === '(' ? 1 : code[end] === ')' ? -1 : 0;
    found.push([
      name,
      code
        .slice(index + start.length, end - 1)
        .replace(/\s+/g, ' ')
        .trim(),
    ]);
  }
  return found;
};

/** The attributes that a class declares by `@property` and `observedAttributes`. */
const attributesIn = (code) => {
  const names = [];
  /** @param {ts.Node} node */
  const visit = (node) => {
    const decorators = ts.canHaveDecorators(node) ? (ts.getDecorators(node) ?? []) : [];
    for (const { expression } of decorators) {
      const text = expression.getText();
      if (!text.startsWith('property(')) continue;
      const name = /** @type {ts.PropertyDeclaration} */ (node).name.getText();
      names.push(/\battribute: '([^']+)'/.exec(text)?.[1] ?? name.toLowerCase());
    }
    if (ts.isGetAccessor(node) && node.name.getText() === 'observedAttributes') {
      for (const [, name] of node.getText().matchAll(/'([^']+)'/g)) names.push(name);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('', code, ts.ScriptTarget.Latest, true));
  return names;
};

/** The sources that make an element up: its folder, its superclasses, and what it uses of the shared templates. */
const sourcesOf = (tagName) => {
  const folder = `src/elements/${tagName.replace('jan20-', '')}/`;
  const own = readdirSync(folder)
    .map((name) => read(folder + name))
    .join('\n');
  const classes = [read(`${folder}${tagName}.ts`)];
  for (;;) {
    const superclass = /class \w+ extends (\w+)/.exec(classes.at(-1))[1];
    if (superclass === 'LitElement') break;
    classes.push(read(`src/base/${superclass.replace(/\B[A-Z]/g, '-$&').toLowerCase()}.ts`));
  }
  const controllers = [...own.matchAll(/from '\.\.\/\.\.\/controllers\/([\w-]+)\.js'/g)].map(([, name]) =>
    read(`src/controllers/${name}.ts`),
  );
  const frame = read('src/base/frame.view.ts');
  const shared = ['frameView', 'headingView']
    .filter((view) => own.includes(`${view}(`))
    .map((view) => exportOf(frame, view));
  // The parts that the shared templates draw only if the element passes their content.
  const headings = [...own.matchAll(/headingView\(([^()]*)\)/g)].map(([, given]) => given);
  const absent = [
    headings.every((given) => /,\s*''\s*$/.test(given)) && 'subheading',
    !/\bpreview\b/.test(own) && 'preview',
  ];
  const templates = absent.reduce(
    (code, part) => code.replace(`part="${part}"`, ''),
    [own, ...shared].join('\n'),
  );
  const superclasses = classes.slice(1).join('\n');
  return {
    templates,
    classes: classes.join('\n'),
    scripts: [own, superclasses, ...controllers].join('\n'),
    styles: `${own}\n${read('src/base/base-styles.ts')}`,
  };
};

/** @returns {string[]} what is wrong, a line each */
export const checkManifest = (manifest) => {
  const problems = [];
  const elements = elementsOf(manifest);

  const compare = (subject, what, used, described) => {
    for (const name of used) {
      if (!described.includes(name))
        problems.push(`${subject} has the ${what} "${name}", which is not described`);
    }
    for (const name of described) {
      if (!used.includes(name)) problems.push(`${subject} lacks the ${what} "${name}", which is described`);
    }
    if (unique(described).length < described.length) problems.push(`${subject} describes a ${what} twice`);
  };

  for (const element of elements) {
    const { tagName } = element;
    const { templates, classes, scripts, styles } = sourcesOf(tagName);
    const names = (list) => (element[list] ?? []).map(({ name }) => name);
    compare(`<${tagName}>`, 'part', unique(partsIn(templates)), names('cssParts'));
    compare(`<${tagName}>`, 'slot', unique(slotsIn(templates)), names('slots'));
    compare(`<${tagName}>`, 'event', unique(eventsIn(scripts)), names('events'));
    compare(`<${tagName}>`, 'token', unique(tokensIn(styles)), names('cssProperties'));
    compare(`<${tagName}>`, 'attribute', unique(attributesIn(classes)), names('attributes'));

    if (!element.summary) problems.push(`<${tagName}> has no @summary`);
    for (const list of ['attributes', 'members', 'events', 'slots', 'cssParts', 'cssProperties']) {
      for (const { name, description, privacy } of element[list] ?? []) {
        if (!description) problems.push(`<${tagName}> ${list}: "${name}" has no description`);
        if (name.startsWith('#') || (privacy ?? 'public') !== 'public') {
          problems.push(`<${tagName}> ${list}: "${name}" is not public`);
        }
      }
    }
    for (const { name, type } of [...(element.attributes ?? []), ...(element.events ?? [])]) {
      if (!type?.text) problems.push(`<${tagName}> "${name}" has no type`);
    }
    for (const { name, type } of element.events ?? []) {
      if (!type.text.startsWith('CustomEvent<'))
        problems.push(`<${tagName}> "${name}" says nothing of its detail`);
    }
    for (const [name, fallback] of fallbacksIn(styles)) {
      const token = element.cssProperties.find((property) => property.name === name);
      // A default that is made of another token is said in words.
      if (/var\(--_/.test(fallback)) continue;
      if (token && token.default !== fallback && !token.description.includes(`\`${fallback}\``)) {
        problems.push(`<${tagName}> ${name} falls back to ${fallback}, which its description does not say`);
      }
    }
  }

  const defined = readdirSync('src')
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => [...read(`src/${name}`).matchAll(/defineElement\('(jan20-[a-z-]+)'/g)])
    .map(([, name]) => name);
  compare(
    'define.ts',
    'tag',
    unique(defined),
    elements.map(({ tagName }) => tagName),
  );

  for (const { tagName, attributes, members } of elements) {
    const isSettable = ({ fieldName }) =>
      !members.some(({ name, readonly }) => name === fieldName && readonly);
    const settable = attributes.filter(isSettable);
    const isFlag = ({ type }) => type?.text === 'boolean';
    const known = Object.entries(attributesOf(tagName));
    const names = (list) => unique(list.map(({ name }) => name));
    compare(`attributes.ts: <${tagName}>`, 'attribute', unique(known.map(([name]) => name)), names(settable));
    compare(
      `attributes.ts: <${tagName}>`,
      'flag',
      unique(known.filter(([, { kind }]) => kind === 'flag').map(([name]) => name)),
      names(settable.filter(isFlag)),
    );
  }
  return problems;
};
