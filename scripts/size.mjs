import { readdirSync, readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { rollup } from 'rollup';
import { parseAst } from 'rollup/parseAst';
import { brotli } from './lib/served.mjs';
import { banner, byteOrderMark, guard, root, small } from './rollup/common.mjs';

// Bytes, brotli at its best quality, as a server that compresses ahead of time sends them.
// The script with the four languages that the project began with is built for this alone, to hold the code to its size
// however many languages come.
const budgets = { 'dist/january20.js': 46_000, 'january20.js in en, az, ru and ar alone': 24_000 };

// What a page fetches of the lazy build, all files together, in any language.
const lazyBudgets = { 'one countdown': 10_500, 'all four widgets': 15_000 };

const sizeOfText = async (text) => (await brotli(Buffer.from(text))).length;

const locales = [
  'en',
  ...readdirSync(`${root}/i18n/generated`)
    .filter((name) => name.endsWith('.js') && name !== 'locale-codes.js')
    .map((name) => name.slice(0, -3)),
];

/** Bundles as for the one script, without writing it. */
const bundle = async (input, options, ...plugins) => {
  const build = await rollup({
    input,
    plugins: [...plugins, ...small(options), byteOrderMark],
    // An entry that is there for its imports alone.
    onwarn: () => {},
  });
  const { output } = await build.generate({
    format: 'iife',
    name: 'x',
    banner,
    intro: guard,
    inlineDynamicImports: true,
  });
  await build.close();
  return output[0];
};

const virtual = (code) => ({
  name: 'virtual',
  resolveId: (source) => (source === 'virtual:entry' ? source : null),
  load: (id) => (id === 'virtual:entry' ? code : null),
});

const withoutStyles = {
  name: 'without-styles',
  transform: (code, id) =>
    id.startsWith(root) && /\bcss\s*`/.test(code)
      ? { code: code.replace(/\bcss\s*`[^`]*`/g, 'css``'), map: null }
      : null,
};

/** Where each language's words stand in a built script: properties of one object, each a string. */
const cataloguesIn = (code) => {
  const found = [];
  const walk = (node) => {
    if (!node || typeof node.type !== 'string') return;
    const key = node.type === 'Property' && (node.key.name ?? node.key.value);
    if (locales.includes(key) && ['Literal', 'TemplateLiteral'].includes(node.value.type)) {
      found.push({ locale: key, start: node.start, end: node.end });
    }
    for (const value of Object.values(node)) for (const child of [value].flat()) walk(child);
  };
  walk(parseAst(code));
  return found;
};

const sizeOf = async (...args) => sizeOfText((await bundle(...args)).code);

const script = `${root}/script.js`;
const lit = "export { LitElement, adoptStyles, css, html, nothing, svg } from 'lit';";

/** Lit itself, without what stands in its place. */
const whole = {
  name: 'whole',
  resolveId: (source) => (source === 'lit' ? import.meta.resolve('lit').slice(7) : null),
};

const data = readFileSync('dist/january20.js');
const total = await sizeOfText(data);
const inEnglish = await bundle(script, { bundle: ['en'] });
const english = await sizeOfText(inEnglish.code);
const slimAlone = await sizeOf('virtual:entry', {}, virtual(lit));
const litAlone = await sizeOf('virtual:entry', {}, virtual(lit), whole);
// What the build has put into its place, before it is made small.
const localize = await sizeOfText(
  Object.entries(inEnglish.modules)
    .filter(([id]) => id.includes('@lit/localize') || id.endsWith('/i18n/look-up.js'))
    .map(([, { code }]) => code)
    .join(''),
);
const unstyled = await sizeOf(script, { bundle: ['en'] }, withoutStyles);

const rows = [
  [`src/slim/, in place of Lit, which would take ${litAlone}`, slimAlone],
  ['look-up of messages, in place of @lit/localize', localize],
  ['styles', english - unstyled],
  ['our code, and English', unstyled - slimAlone - localize],
  [`${locales.length - 1} more languages`, total - english],
];
const share = (value) => `${value}`.padStart(7);

console.log('dist/january20.js by part, in bytes of brotli; each is what the script would lose with it:');
for (const [name, size] of rows) console.log(`${share(size)}  ${name}`);
console.log('Of the languages:');
const ofLanguages = await Promise.all(
  cataloguesIn(data.toString()).map(async ({ locale, start, end }) => {
    const without = await sizeOfText(data.toString().slice(0, start) + data.toString().slice(end));
    return `${locale} ${total - without}`;
  }),
);
console.log(ofLanguages.join(', '));

const sizes = {
  'dist/january20.js': total,
  'january20.js in en, az, ru and ar alone': await sizeOf(script, { bundle: ['en', 'az', 'ru', 'ar'] }),
};
console.log(`dist/january20.js: ${data.length} B, gzip ${gzipSync(data, { level: 9 }).length} B`);
for (const [name, budget] of Object.entries(budgets)) {
  const margin = budget - sizes[name];
  console.log(`${name}: brotli ${sizes[name]} B of ${budget} B, margin ${margin} B`);
  if (margin < 0) process.exitCode = 1;
}

const { lazy } = JSON.parse(readFileSync('dist/manifest.json', 'utf8'));
const fileSize = (name) => statSync(`dist/${name}.br`).size;

/** What a page fetches that shows these widgets in this language. */
const lazySize = (widgets, locale) => {
  const [only, ...others] = widgets;
  const files = others.length
    ? [lazy.widgets[widgets.join(' ')], lazy.languages[locale]]
    : [lazy.alone[only][locale]];
  return ['january20.lazy.js', ...files].reduce((sum, name) => sum + fileSize(name), 0);
};

const lazyFiles = readdirSync('dist/lazy')
  .filter((name) => name.endsWith('.js'))
  .map((name) => ({ name: name.split('.')[0], size: fileSize(`lazy/${name}`) }));
const isInLanguage = ({ name }) => locales.some((locale) => name.endsWith(`-${locale}`));
console.log('The lazy build by file:');
console.log(`${share(fileSize('january20.lazy.js'))}  january20.lazy.js`);
for (const file of lazyFiles.filter((file) => !isInLanguage(file)))
  console.log(`${share(file.size)}  ${file.name}`);
console.log(
  lazyFiles
    .filter(({ name }) => /^words-(?!jan20)/.test(name))
    .map(({ name, size }) => `${name} ${size}`)
    .join(', '),
);

console.log('The lazy build, all files together:');
const widgets = Object.keys(lazy.more);
const tables = [
  ['one countdown', ['jan20-silence-countdown']],
  ['all four widgets', widgets],
];
for (const [what, shown] of tables) {
  const sizes = locales
    .map((locale) => ({ locale, size: lazySize(shown, locale) }))
    .sort((a, b) => a.size - b.size);
  for (const { locale, size } of [sizes[0], sizes.at(-1)]) {
    console.log(
      `${share(size)}  ${what} in ${locale}, the language that takes ${size === sizes[0].size ? 'least' : 'most'}`,
    );
  }
  const worst = /** @type {{ size: number }} */ (sizes.at(-1)).size;
  const margin = lazyBudgets[what] - worst;
  console.log(`${what} in any language: ${worst} B of ${lazyBudgets[what]} B, margin ${margin} B`);
  if (margin < 0) process.exitCode = 1;
}
