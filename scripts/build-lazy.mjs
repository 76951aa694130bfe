// The lazy build: dist/january20.lazy.js, and beside it dist/lazy/<name>.<hash>.js, the files that it fetches.
//
// A chunk's file imports no other: it holds a function that makes the chunk of those that it stands on, and the script
// calls it. So a file that failed can be fetched from another address without a second copy of anything, all files
// are on their way at once, and the chunks share what the script has in it.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import MagicString from 'magic-string';
import { rollup } from 'rollup';
import { banner, compileAhead, guard, root, small } from './rollup/common.mjs';

const elements = {
  'jan20-timeline': 'Jan20Timeline',
  'jan20-statistics-card': 'Jan20StatisticsCard',
  'jan20-silence-countdown': 'Jan20SilenceCountdown',
  'jan20-flag-banner': 'Jan20FlagBanner',
};

const nameOf = (tag) => tag.replace('jan20-', '');

const locales = [
  'en',
  ...readdirSync(`${root}/i18n/generated`)
    .filter((name) => name.endsWith('.js') && name !== 'locale-codes.js')
    .map((name) => name.slice(0, -3)),
];

const script = 'january20.lazy';
// As long as the hash that takes its place, so that the source maps stay right.
const hashToCome = '00000000';
const ending = `.${hashToCome}.js`;

/** Entries for each element's class and each language's words. */
const entries = {
  name: 'entries',
  resolveId: (source) => (source.startsWith('entry:') ? source : null),
  load(id) {
    const [kind, name] = id.split(/:/).slice(1);
    if (kind === 'element') {
      const folder = nameOf(name);
      return `export { ${elements[name]} as default } from '${root}/elements/${folder}/jan20-${folder}.js';`;
    }
    return kind === 'words'
      ? `export { templates as default } from '${root}/i18n/generated/${name}.js';`
      : null;
  },
};

const within = (id, ...parts) => parts.some((part) => id.startsWith(path.join(root, part)));

/** What several widgets share goes into two files rather than into one for each way of sharing it. */
const manualChunks = (id) => {
  if (
    within(id, 'lazy.js', 'lazy/chunks', 'script-defaults', 'frames', 'placeholders') ||
    within(id, 'shared/attribute-names', 'shared/attributes', 'shared/discover', 'shared/language-of') ||
    within(id, 'shared/page-defaults', 'shared/tags') ||
    within(id, 'domain/language', 'domain/instant', 'i18n/generated/locale-codes')
  ) {
    return script;
  }
  if (within(id, 'shared/sync-clock')) return undefined;
  if (
    id.includes('node_modules') ||
    within(id, 'shared', 'content/format', 'content/day', 'content/silence-times', 'data', 'lazy/core') ||
    within(
      id,
      'domain/observance',
      'domain/zoned-time',
      'domain/plural',
      'i18n/localization',
      'i18n/catalogues',
      'i18n/look-up',
    )
  ) {
    return 'core';
  }
  return undefined;
};

/**
 * The names that stand for what only the build knows: in the sources of the script (src/lazy/chunks.ts) and for
 * `import()` in the chunks. The minifier leaves them as they are.
 */
const chunkNames = {
  name: 'chunk-names',
  load: (id) =>
    id === path.join(root, 'lazy/chunks.js')
      ? `export const fileOf = (name) => \`lazy/\${name}${ending}\`;
         export const shared = () => $shared;`
      : null,
  renderDynamicImport: ({ targetModuleId }) => (targetModuleId ? { left: '$load(', right: ')' } : null),
};

/** Makes the script of its chunk, and functions of the others. */
const link = {
  name: 'link',
  renderChunk(code, chunk) {
    const text = new MagicString(code);
    const { body } = this.parse(code);
    if (locales.includes(chunk.name)) {
      const [{ declarations }] = body;
      const { start, end } = declarations[0].init;
      return { code: `export default${code.slice(start, end)}`, map: null };
    }
    const names = [];
    const parts = [];
    const exported = [];
    const pair = (name, value) => (name === value ? name : `${name}:${value}`);
    let isShared = '$shared';
    for (const node of body) {
      if (node.type === 'ImportDeclaration') {
        const things = node.specifiers.map(({ imported, local }) => pair(imported.name, local.name));
        const from = path.basename(path.basename(node.source.value, ending), '.js');
        if (from === script) isShared = `{${things}}`;
        else {
          names.push(from);
          parts.push(`{${things}}`);
        }
      } else if (node.type === 'ExportNamedDeclaration' && !node.declaration) {
        exported.push(...node.specifiers.map((each) => pair(each.exported.name, each.local.name)));
      } else if (/^(Ex|Im)port/.test(node.type)) {
        throw new Error(`${chunk.fileName} has a ${node.type}.`);
      } else continue;
      text.remove(node.start, node.end);
    }
    if (chunk.name === script) {
      text.prepend(`${banner}\n(()=>{"use strict";${guard}let $shared;`).append(`$shared={${exported}}})();`);
    } else {
      text.replaceAll(/\$load\("\.\/([\w-]+)\.\w+\.js"\)/g, (_match, name) => `$load("${name}")`);
      text
        .prepend(
          `${compileAhead}export default[${JSON.stringify(names)},(${[isShared, '$load', ...parts]})=>{`,
        )
        .append(`return{${exported}}}]`);
    }
    return { code: text.toString(), map: text.generateMap({ hires: true }) };
  },
};

const build = await rollup({
  input: {
    [script]: `${root}/lazy.js`,
    core: `${root}/lazy/core.js`,
    ...Object.fromEntries(Object.keys(elements).map((tag) => [nameOf(tag), `entry:element:${tag}`])),
    ...Object.fromEntries(locales.map((locale) => [locale, `entry:words:${locale}`])),
  },
  preserveEntrySignatures: 'allow-extension',
  plugins: [entries, chunkNames, ...small({ bundle: [] }), link],
});

const { output } = await build.generate({
  dir: 'dist',
  format: 'es',
  // The maps are there for whoever looks into a fault; a line in every file that says so is for no reader.
  sourcemap: 'hidden',
  entryFileNames: ({ name }) => (name === script ? `${script}.js` : `lazy/[name]${ending}`),
  chunkFileNames: `lazy/[name]${ending}`,
  manualChunks,
});
await build.close();

const files = output.filter(
  ({ fileName }) =>
    !locales.some((locale) => fileName.startsWith(`lazy/${locale}.`) && fileName.endsWith('.map')),
);

// One hash for all, the script too: what belongs together has it in its name, and never changes.
const sum = createHash('sha256');
for (const file of files) if (file.type === 'chunk') sum.update(file.fileName).update(file.code);
const hash = BigInt(`0x${sum.digest('hex')}`)
  .toString(36)
  .slice(-hashToCome.length);

mkdirSync('dist/lazy', { recursive: true });
for (const file of files) {
  const content = file.type === 'chunk' ? file.code : `${file.source}`;
  writeFileSync(
    `dist/${file.fileName.replace(hashToCome, hash)}`,
    file.name === script ? `\uFEFF${content.replace(hashToCome, hash)}` : content,
  );
}

// For the manifest: which files each widget and each language takes.
const pathOf = (name) => `lazy/${name}.${hash}.js`;
const byName = (names, paths) => Object.fromEntries(names.map((name) => [name, paths(name)]));
writeFileSync(
  'build/lazy.json',
  JSON.stringify({
    widgets: byName(Object.keys(elements), (tag) => ['core', nameOf(tag)].map(pathOf)),
    languages: byName(locales, pathOf),
  }),
);
