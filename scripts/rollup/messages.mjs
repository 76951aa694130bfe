import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import MagicString from 'magic-string';
import { GAP, SEPARATOR, pack, unpack } from './pack.mjs';

// Neighbours in a file compress better the more they have in common: languages of a family stand together.
const families = 'en az tr uz kk ky ru uk pl ro it fr es pt de ka he hu ar fa ur zh-Hans ja ko'.split(' ');

/**
 * Makes messages small. In the sources every message has a readable id and its English words stand at the call of
 * `msg()`; every catalogue repeats the ids. Here ids become numbers, a catalogue becomes a string with a line for each
 * message, and English a catalogue like the others, so that a page in another language doesn't carry it. What
 * @lit/localize does at run time is then a look-up by number, and a line stands in its place.
 *
 * @param {object} options
 * @param {string} options.root the compiled sources
 * @param {readonly string[]} [options.bundle] the locales whose catalogues are part of the bundle; all if undefined
 */
export function messages({ root, bundle }) {
  const contentDir = path.join(root, 'content') + path.sep;
  const generatedDir = path.join(root, 'i18n', 'generated');
  const catalogues = path.join(root, 'i18n', 'catalogues.js');
  const localeCodes = path.join(generatedDir, 'locale-codes.js');
  const localization = path.join(root, 'i18n', 'localization.js');
  const configure = path.join(root, 'i18n', 'configure.js');
  // Not on disk.
  const lookUp = path.join(root, 'i18n', 'look-up.js');
  /** Each message's number and English line. */
  /** @type {Map<string, {index: number, english: string}>} */
  const byId = new Map();
  /** @type {string[]} */
  let locales = [];

  const walk = (node, visit) => {
    if (!node || typeof node.type !== 'string') return;
    visit(node);
    for (const value of Object.values(node)) {
      for (const child of Array.isArray(value) ? value : [value]) walk(child, visit);
    }
  };

  /** The calls of `msg()` in a module, each with its template, its options and its id. */
  const callsIn = (ast) => {
    const calls = [];
    walk(ast, (node) => {
      if (node.type !== 'CallExpression' || node.callee.name !== 'msg') return;
      const [template, options] = node.arguments;
      const id = options?.properties.find((property) => property.key.name === 'id')?.value.value;
      if (!id) throw new Error('A message without an id.');
      calls.push({ template, options, id });
    });
    return calls;
  };

  const quasiOf = (template) => (template.type === 'TaggedTemplateExpression' ? template.quasi : undefined);

  /** A template's words as a line of a catalogue, its expressions numbered. */
  const lineOf = (template, numberOf = (_, i) => i) => {
    const quasi = quasiOf(template);
    const line = quasi
      ? quasi.quasis
          .map((part, i) => (i ? GAP + numberOf(quasi.expressions[i - 1], i - 1) : '') + part.value.cooked)
          .join('')
      : (template.value ?? template.quasis[0].value.cooked);
    const gaps = quasi ? quasi.expressions.length : 0;
    if (line.includes(SEPARATOR) || line.split(GAP).length !== gaps + 1)
      throw new Error(`Can't be packed: ${line}`);
    return line;
  };

  const cataloguePath = (locale) => path.join(generatedDir, `${locale}.js`);

  /** The locales that there are translations into. */
  const translated = () =>
    readdirSync(generatedDir)
      .filter((name) => name.endsWith('.js') && name !== 'locale-codes.js')
      .map((name) => name.slice(0, -3));

  return {
    name: 'messages',

    buildStart() {
      byId.clear();
      for (const file of readdirSync(contentDir)
        .filter((name) => name.endsWith('.js'))
        .sort()) {
        for (const { template, id } of callsIn(this.parse(readFileSync(contentDir + file, 'utf8')))) {
          if (byId.has(id)) throw new Error(`Two messages have the id ${id}.`);
          byId.set(id, { index: byId.size, english: lineOf(template) });
        }
      }
      const others = translated();
      const strangers = others.filter((locale) => !families.includes(locale));
      locales = bundle
        ? [...bundle]
        : families.filter((locale) => locale === 'en' || others.includes(locale)).concat(strangers);
    },

    resolveId: (source) => ([cataloguePath('en'), lookUp].includes(source) ? source : null),

    load(id) {
      if (id === cataloguePath('en')) return `export const templates = ${packed(this, 'en')};`;
      if (id === lookUp) {
        return `import { activeLocale, catalogueOf } from ${JSON.stringify(localization)};
          export const msg = (index, ...values) =>
            catalogueOf(activeLocale())[index].split('${GAP}').reduce((words, part) => words + values[part[0]] + part.slice(1));`;
      }
      if (id === configure) return 'export const configure = () => {};';
      if (id === localeCodes) {
        // Where every catalogue is bundled, their names are the list of languages.
        return locales.length
          ? `import { bundled } from ${JSON.stringify(catalogues)}; export const allLocales = Object.keys(bundled);`
          : `export const allLocales = '${['en', ...translated()].sort().join(' ')}'.split(' ');`;
      }
      if (id !== catalogues) return null;
      const entries = locales.map((locale) => `${JSON.stringify(locale)}: ${packed(this, locale)}`);
      return `export const unpack = ${unpack};
        export const bundled = {${entries.join(',\n')}};
        export const isBundled = (locale) => ${locales.length ? 'locale in bundled' : 'false'};`;
    },

    transform(code, id) {
      if (id.startsWith(contentDir)) {
        const text = new MagicString(code);
        const ast = this.parse(code);
        for (const node of ast.body) {
          if (node.type !== 'ImportDeclaration' || node.source.value !== '@lit/localize') continue;
          text.overwrite(node.start, node.end, `import { msg } from ${JSON.stringify(lookUp)};`);
        }
        for (const { template, options, id: message } of callsIn(ast)) {
          const values = (quasiOf(template)?.expressions ?? []).map(({ start, end }) =>
            code.slice(start, end),
          );
          text.overwrite(template.start, options.end, [byId.get(message).index, ...values].join());
        }
        return { code: text.toString(), map: text.generateMap({ hires: true }) };
      }
      if (path.dirname(id) === generatedDir && path.basename(id) !== 'locale-codes.js') {
        const locale = path.basename(id, '.js');
        if (locale === 'en') return null;
        return { code: `export const templates = ${packed(this, locale)};`, map: { mappings: '' } };
      }
      return null;
    },
  };

  /** A catalogue as the source of a string (pack.mjs), its lines in the order of the ids' numbers. */
  function packed(context, locale) {
    const lines = [];
    if (locale === 'en') {
      for (const { index, english } of byId.values()) lines[index] = english;
    } else {
      walk(context.parse(readFileSync(cataloguePath(locale), 'utf8')), (node) => {
        if (node.type !== 'Property') return;
        const message = byId.get(node.key.value ?? node.key.name);
        // In lit-localize's output an expression is the number of the value that goes there.
        if (message) lines[message.index] = lineOf(node.value, (expression) => expression.value);
      });
    }
    const missing = [...byId].filter(([, { index }]) => lines[index] === undefined).map(([id]) => id);
    if (missing.length) throw new Error(`${locale} lacks ${missing.join(', ')}.`);
    return JSON.stringify(pack(lines));
  }
}
