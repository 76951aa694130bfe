// The lazy build: dist/january20.lazy.js, and beside it dist/lazy/<name>.<hash>.js, the files that it fetches.
//
// The widgets that a page shows first come in one file, which has what all of them share; there is one for each choice
// of them (`jan20-timeline_jan20-flag-banner`), since files that belong together are smaller as one. Where they are of one kind, their
// words are in it too, so that there is one for each language (`jan20-timeline-az`). What comes later is a file for each widget,
// without what is there by then (`more-jan20-flag-banner`), and so are a widget's seldom needed parts.
//
// A chunk's file imports no other: it holds a function that makes the chunk of what the script and the chunks before it
// have given. So a file that failed can be fetched from another address without a second copy of anything, all files are
// on their way at once, and whatever has a state is there once.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import MagicString from 'magic-string';
import { rollup } from 'rollup';
import { banner, compileAhead, guard, root, small } from './rollup/common.mjs';
import { messages as packMessages } from './rollup/messages.mjs';
import { pack } from './rollup/pack.mjs';

const elements = {
  'jan20-timeline': 'Jan20Timeline',
  'jan20-statistics-card': 'Jan20StatisticsCard',
  'jan20-silence-countdown': 'Jan20SilenceCountdown',
  'jan20-flag-banner': 'Jan20FlagBanner',
};

const tags = Object.keys(elements);

const nameOf = (tag) => tag.replace('jan20-', '');

/** A widget's module: the element itself, its `view` or its `styles`. */
const moduleOf = (tag, kind) => `${root}/elements/${nameOf(tag)}/${kind ? `${nameOf(tag)}.${kind}` : tag}.js`;

const locales = [
  'en',
  ...readdirSync(`${root}/i18n/generated`)
    .filter((name) => name.endsWith('.js') && name !== 'locale-codes.js')
    .map((name) => name.slice(0, -3)),
];

const script = 'january20.lazy.js';
// As long as the hash that takes its place, so that the source maps stay right.
const hashToCome = '00000000';
const fileOf = (name) => `lazy/${name}.${hashToCome}.js`;

const within = (id, names) => names.some((name) => id.startsWith(path.join(root, name)));

/** What is in the script itself. */
const inScript = (id) =>
  within(id, ['lazy.js', 'lazy/chunks', 'script-tag', 'shared/discover', 'shared/language-of']) ||
  within(id, ['shared/page-defaults', 'shared/tags', 'domain/match-locale', 'i18n/generated/locale-codes']);

/** What comes with a page's first widgets, for all of them: what has a state, and what is more than a few lines. */
const inFirst = (id) =>
  within(id, ['slim', 'shared', 'content/format', 'content/day', 'content/silence-times']) ||
  within(id, [
    'data/observance',
    'domain/observance',
    'domain/zoned-time',
    'domain/plural',
    'domain/language',
  ]) ||
  within(id, ['domain/instant', 'i18n/localization', 'i18n/catalogues', 'i18n/look-up']);

/** What comes with a widget, where a seldom needed part of it takes it from there. */
const inWidget = (id, tag) => id === moduleOf(tag) || id === moduleOf(tag, 'view');

/** The keys by which chunks give each other something, of its module and its name there. */
const keys = new Map();

const digits = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

const keyOf = (module, name) => {
  const thing = `${module}#${name}`;
  if (!keys.has(thing)) {
    const count = keys.size;
    const more = Math.floor(count / digits.length);
    keys.set(thing, (more ? digits[more - 1] : '') + digits[count % digits.length]);
  }
  return keys.get(thing);
};

/** Every thing that has been taken from another chunk, by the name of the chunk that takes it. */
const taken = new Map();

/** Bundles modules without those that are elsewhere. */
const build = async (name, code, isElsewhere, link) => {
  const entry = `entry:${name}`;
  const things = new Set();
  const bundle = await rollup({
    input: entry,
    preserveEntrySignatures: 'strict',
    plugins: [
      {
        name: 'entry',
        async resolveId(source, importer, options) {
          if (source === entry) return source;
          if (source.startsWith('entry:')) return null;
          const found = await this.resolve(source, importer, { ...options, skipSelf: true });
          // What an entry imports is wanted, whatever the package says of its side effects.
          if (importer === entry) return { ...found, moduleSideEffects: true };
          if (!found || !isElsewhere(found.id)) return found;
          // As a name, since a path might be written as seen from wherever it is written; and without the folder of this
          // checkout, since minifiers choose short names by the letters that are there.
          return { id: `elsewhere:${path.relative(root, found.id)}`, external: true };
        },
        load(id) {
          if (id === entry) return code;
          // Only the build knows them; the minifier leaves the names as they are.
          return id === path.join(root, 'lazy/chunks.js')
            ? `export const fileOf = (name) => \`${fileOf('${name}')}\`;
               export const shared = () => $shared;`
            : null;
        },
        transform(text, id) {
          const lazily = new MagicString(text);
          lazily.replace(/\bimport\('[^']*\/([\w-]+)\.js'\)/g, "$load('$1')");
          return lazily.hasChanged() && id.startsWith(root)
            ? { code: lazily.toString(), map: lazily.generateMap({ hires: true }) }
            : null;
        },
      },
      ...small({ bundle: [] }),
      {
        name: 'link',
        renderChunk(text, { fileName }) {
          const linked = new MagicString(text);
          const taking = [];
          const giving = [];
          const pair = (key, local) => (key === local ? key : `${key}:${local}`);
          /** @type {any[]} */
          const body = this.parse(text).body;
          for (const node of body) {
            if (node.type === 'ImportDeclaration') {
              const module = path.join(root, node.source.value.replace('elsewhere:', ''));
              for (const { imported, local } of node.specifiers) {
                things.add(`${module}#${imported.name}`);
                taking.push(pair(keyOf(module, imported.name), local.name));
              }
            } else if (node.type === 'ExportNamedDeclaration' && !node.declaration) {
              for (const { exported, local } of node.specifiers) {
                giving.push(
                  pair(
                    JSON.stringify(exported.name ?? exported.value).replace(/^"(\w+)"$/, '$1'),
                    local.name,
                  ),
                );
              }
            } else if (/^(Ex|Im)port/.test(node.type)) {
              throw new Error(`${fileName} has a ${node.type}.`);
            } else continue;
            linked.remove(node.start, node.end);
          }
          link(linked, taking, giving);
          return { code: linked.toString(), map: linked.generateMap({ hires: true }) };
        },
      },
    ],
  });
  const { output } = await bundle.generate({
    dir: 'dist',
    entryFileNames: name === script ? script : fileOf(name),
    format: 'es',
    // The maps are there for whoever looks into a fault; a line in every file that says so is for no reader.
    sourcemap: 'hidden',
  });
  await bundle.close();
  taken.set(name, things);
  return output;
};

const chunk = (name, code, isElsewhere) =>
  build(name, code, isElsewhere, (text, taking, giving) =>
    text.prepend(`${compileAhead}export default({${taking}},$load)=>{`).append(`return{${giving}}}`),
  );

/** Exports of what the chunks of these names have taken, where its module `isOurs`, under the keys. */
const give = (names, isOurs) =>
  [...new Set(names.flatMap((name) => [...taken.get(name)]))]
    .map((thing) => thing.split('#'))
    .filter(([module]) => isOurs(module))
    .map(([module, name]) => `export { ${name} as ${keyOf(module, name)} } from '${module}';`)
    .join('\n');

const widget = (tag) => `export { ${elements[tag]} as '${tag}' } from '${moduleOf(tag)}';`;

const parts = {
  'calendar-download': 'elements/silence-countdown/calendar-download.js',
  'page-silence': 'elements/silence-countdown/page-silence.js',
  'sync-clock': 'shared/sync-clock.js',
  host: 'lazy/host.js',
};

/** Those of a widget. */
const partsOf = (tag) =>
  Object.values(parts)
    .filter((file) => file.startsWith(`elements/${nameOf(tag)}/`))
    .map((file) => `${root}/${file}`);

const aloneIn = (tag, locale) => `${tag}-${locale}`;

const wordsOf = (name) => `words-${name}`;

const isShared = (id) =>
  inScript(id) || (inFirst(id) && !within(id, ['shared/sync-clock', 'shared/attribute-names']));

const output = [];

for (const [name, file] of Object.entries(parts)) {
  output.push(
    ...(await chunk(
      name,
      `export * from '${root}/${file}';`,
      (id) => isShared(id) || tags.some((tag) => inWidget(id, tag)),
    )),
  );
}

const more = (tag) => `more-${tag}`;

for (const tag of tags) {
  const given = give(Object.keys(parts), (module) => inWidget(module, tag));
  output.push(...(await chunk(more(tag), `${widget(tag)}\n${given}`, isShared)));
}

const choices = Array.from({ length: 2 ** tags.length - 1 }, (_, bits) =>
  tags.filter((_tag, i) => (bits + 1) & (1 << i)),
);

const firstOf = (choice) => choice.join('_');

/** The first files of pages with one kind of widgets, their words still to be put in. */
const alone = new Map();

for (const choice of choices) {
  const others = tags.filter((tag) => !choice.includes(tag)).map(more);
  const given = give(
    [...Object.keys(parts), ...others],
    (module) => (isShared(module) && !inScript(module)) || choice.some((tag) => inWidget(module, tag)),
  );
  const own = `export * from '${root}/lazy/core.js';`;
  // What is alike stands together, so that it compresses better: first all markup, then all styles.
  const inOrder = [
    ...choice.map((tag) => moduleOf(tag, 'view')),
    `${root}/shared/base-styles.js`,
    ...choice.map((tag) => moduleOf(tag, 'styles')),
  ].map((module) => `import '${module}';`);
  const code = [own, ...inOrder, ...choice.map(widget), given].join('\n');
  const [file, ...assets] = await chunk(firstOf(choice), code, inScript);
  if (choice.length > 1) output.push(file);
  else alone.set(choice[0], file.code);
  // The words are put in at the end: the map of a widget holds for all languages.
  output.push(...assets);
}

/** For each widget the numbers of its messages, those of its parts included. */
const messages = new Map();
for (const tag of tags) {
  const [{ modules }] = await build(
    tag,
    [moduleOf(tag), ...partsOf(tag)].map((file) => `export * from '${file}';`).join('\n'),
    () => false,
    () => {},
  );
  const code = Object.values(modules).map((module) => module.code ?? '');
  messages.set(
    tag,
    new Set([...code.join('\n').matchAll(/\bmsg(?:\$\d+)?\((\d+)/g)].map(([, number]) => +number)),
  );
}

/** The lines of all catalogues, by locale. */
const readCatalogues = async () => {
  /** @type {any} */
  const pack = packMessages({ root });
  const bundle = await rollup({ input: `${root}/i18n/catalogues.js`, plugins: [pack] });
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  const { bundled, unpack } = await import(`data:text/javascript,${encodeURIComponent(output[0].code)}`);
  return Object.fromEntries(Object.entries(bundled).map(([locale, packed]) => [locale, unpack(packed)]));
};

/** Adds a file. */
const add = (name, code) => output.push({ type: 'chunk', fileName: fileOf(name), code });

/** The source of a text of words; what is missing at the end is missing without separators too. */
const wordsIn = (lines) => JSON.stringify(pack(lines.slice(0, 1 + lines.findLastIndex((line) => line))));

const catalogues = await readCatalogues();
const known = new Set(tags.flatMap((tag) => [...messages.get(tag)]));

for (const locale of locales) {
  const lines = catalogues[locale];
  if (known.size !== lines.length)
    throw new Error(`Of ${lines.length} messages, ${known.size} are known to be used.`);
  add(wordsOf(locale), `export default${wordsIn(lines)}`);
  for (const tag of tags) {
    const own = messages.get(tag);
    const words = wordsIn(lines.map((line, i) => (own.has(i) ? line : '')));
    add(wordsOf(aloneIn(tag, locale)), `export default${words}`);
    add(
      aloneIn(tag, locale),
      alone.get(tag).replace(/}}\s*$/, () => `,words:${words}}}`),
    );
  }
}

const shared = give([...taken.keys()], inScript);
output.push(
  ...(await build(
    script,
    `import '${root}/lazy.js';\n${shared}`,
    () => false,
    (text, _taking, giving) =>
      text
        .prepend(`${banner}\n(()=>{"use strict";${guard}const $shared={};`)
        .append(`Object.assign($shared,{${giving}})})();`),
  )),
);

// One hash for all, the script too: what belongs together has it in its name, and never changes.
const sum = createHash('sha256');
for (const file of output) if (file.type === 'chunk') sum.update(file.fileName).update(file.code);
const hash = BigInt(`0x${sum.digest('hex')}`)
  .toString(36)
  .slice(-hashToCome.length);

mkdirSync('dist/lazy', { recursive: true });
for (const file of output) {
  const content = file.type === 'chunk' ? file.code : `${file.source}`;
  writeFileSync(
    `dist/${file.fileName.replace(hashToCome, hash)}`,
    file.fileName === script ? `\uFEFF${content.replace(hashToCome, hash)}` : content,
  );
}

// For the manifest: which files the widgets and languages take.
const pathOf = (name) => fileOf(name).replace(hashToCome, hash);
const byLocale = (nameIn) => Object.fromEntries(locales.map((locale) => [locale, pathOf(nameIn(locale))]));
writeFileSync(
  'build/lazy.json',
  JSON.stringify({
    alone: Object.fromEntries(tags.map((tag) => [tag, byLocale((locale) => aloneIn(tag, locale))])),
    widgets: Object.fromEntries(
      choices
        .filter((choice) => choice.length > 1)
        .map((choice) => [choice.join(' '), pathOf(firstOf(choice))]),
    ),
    languages: byLocale(wordsOf),
    more: Object.fromEntries(tags.map((tag) => [tag, pathOf(more(tag))])),
    words: Object.fromEntries(tags.map((tag) => [tag, byLocale((locale) => wordsOf(aloneIn(tag, locale)))])),
    host: pathOf('host'),
  }),
);
