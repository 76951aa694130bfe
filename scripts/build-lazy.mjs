// The lazy build: dist/january20.lazy.js, and beside it dist/lazy/<name>.<hash>.js, the files that it fetches.
//
// The widgets that a page shows first come in one file, which has what all of them share; there is one for each choice
// of them (`timeline_flag-banner`), since files that belong together are smaller as one. What comes later is a file for
// each widget, without what is there by then (`more-flag-banner`), and so are a widget's seldom needed parts.
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

const moduleOf = (tag) => `${root}/elements/${nameOf(tag)}/${tag}.js`;

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
const inWidget = (id, tag) =>
  id === moduleOf(tag) || id === moduleOf(tag).replace(`${tag}.js`, `${nameOf(tag)}.view.js`);

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

const wordsOf = (tag, locale) => `${tag}-${locale}`;

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

const more = (tag) => `more-${nameOf(tag)}`;

for (const tag of tags) {
  const given = give(Object.keys(parts), (module) => inWidget(module, tag));
  output.push(...(await chunk(more(tag), `${widget(tag)}\n${given}`, isShared)));
}

const choices = Array.from({ length: 2 ** tags.length - 1 }, (_, bits) =>
  tags.filter((_tag, i) => (bits + 1) & (1 << i)),
);

const firstOf = (choice) => choice.map(nameOf).join('_');

for (const choice of choices) {
  const others = tags.filter((tag) => !choice.includes(tag)).map(more);
  const given = give(
    [...Object.keys(parts), ...others],
    (module) => (isShared(module) && !inScript(module)) || choice.some((tag) => inWidget(module, tag)),
  );
  const own = `export * from '${root}/lazy/core.js';`;
  output.push(
    ...(await chunk(firstOf(choice), `${own}\n${choice.map(widget).join('\n')}\n${given}`, inScript)),
  );
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

/** Adds a file of words. */
const speak = (name, lines) => {
  // What is missing at the end is missing without separators too.
  const last = lines.findLastIndex((line) => line);
  const code = `export default${JSON.stringify(pack(lines.slice(0, last + 1)))}`;
  output.push({ type: 'chunk', fileName: fileOf(name), code });
};

const catalogues = await readCatalogues();
const known = new Set(tags.flatMap((tag) => [...messages.get(tag)]));

for (const locale of locales) {
  const lines = catalogues[locale];
  if (known.size !== lines.length)
    throw new Error(`Of ${lines.length} messages, ${known.size} are known to be used.`);
  speak(locale, lines);
  for (const tag of tags) {
    const own = messages.get(tag);
    speak(
      wordsOf(tag, locale),
      lines.map((line, i) => (own.has(i) ? line : '')),
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
writeFileSync(
  'build/lazy.json',
  JSON.stringify({
    widgets: Object.fromEntries(choices.map((choice) => [choice.join(' '), pathOf(firstOf(choice))])),
    more: Object.fromEntries(tags.map((tag) => [tag, pathOf(more(tag))])),
    languages: Object.fromEntries(locales.map((locale) => [locale, pathOf(locale)])),
    words: Object.fromEntries(
      tags.map((tag) => [
        tag,
        Object.fromEntries(locales.map((locale) => [locale, pathOf(wordsOf(tag, locale))])),
      ]),
    ),
    host: pathOf('host'),
  }),
);
