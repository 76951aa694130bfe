// Everything in dist/ that is bundled. `tsc` has compiled src/ into build/esm/ before.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import resolve from '@rollup/plugin-node-resolve';
import replace from '@rollup/plugin-replace';
import terser from '@rollup/plugin-terser';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import { widgets } from './scripts/lib/widgets.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const { targetLocales } = JSON.parse(readFileSync('lit-localize.json', 'utf8'));

const root = path.resolve('build/esm');
const notice = `/*! January 20 widgets ${version} | MIT */`;

/**
 * By this comment Chromium compiles all of a file while it arrives, beside the main thread, and not each function when
 * it is first called. Other browsers read it as a comment.
 */
const compileAhead = '//# allFunctionsCalledOnLoad\n';
const banner = compileAhead + notice;

/**
 * Loaded twice, or after another version: the first stays, and nothing of this copy runs. The property must be the
 * window's own: an element of the page may have this id, by which the window answers too.
 */
const guard = `if(Object.hasOwn(self,"january20"))return;self.january20={version:"${version}"};`;

/**
 * Lit calls this method of the document as it loads, and an element of the page may answer by its name. The other such
 * names are looked at in src/page/reading.ts.
 */
const [, notShown] = /notShown =\s*'([^']+)'/.exec(readFileSync('src/page/reading.ts', 'utf8'));
const litGuard = `if(document.createTreeWalker instanceof Node)return console.warn("${notShown}");`;

/** A script is read in its page's encoding unless it opens with this mark, and not every page is in UTF-8. */
const byteOrderMark = {
  name: 'byte-order-mark',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) if (chunk.type === 'chunk') chunk.code = `\uFEFF${chunk.code}`;
  },
};

const POLICY = 'january20';

/**
 * The policy of our copy of Lit has a name of its own, so that a page that runs Lit itself keeps Lit's name for its own
 * copy. The build fails where Lit has no policy to rename.
 */
const renamePolicy = [
  replace({
    include: '**/lit-html/**',
    preventAssignment: true,
    delimiters: ['', ''],
    values: { '"lit-html"': `"${POLICY}"` },
  }),
  {
    name: 'check-policy',
    generateBundle(_, bundle) {
      const hasPolicy = ({ code }) => code?.includes(`createPolicy("${POLICY}"`);
      if (!Object.values(bundle).some(hasPolicy)) this.error('Lit has no policy that could be renamed.');
    },
  },
];

/** The notes to translators stand beside the messages. No reader needs them. */
const withoutNotes = {
  name: 'without-notes',
  transform: (code, id) =>
    id.startsWith(`${root}/content/`)
      ? { code: code.replace(/,\s*desc: ('|").*?\1(?=,?\s*\})/g, ''), map: null }
      : undefined,
};

const small = [
  withoutNotes,
  minifyTemplateLiterals({ include: `${root}/**` }),
  resolve(),
  terser({
    ecma: 2022,
    // Less is inlined than by default: the script is longer, and smaller once it is compressed.
    compress: { passes: 3, inline: 1 },
    // The notice, and the comment above. One kind of quotation mark compresses better than two.
    format: { comments: /^(!|# all)/, quote_style: 2 },
  }),
];

/** Without this, a check of tslib's stays, which belongs to a helper that nothing uses. */
const treeshake = { unknownGlobalSideEffects: false };

// nginx names the maps in a header (hosting/nginx.conf): the package, which has none, then refers to none.
const sourcemap = 'hidden';

// What Rollup itself writes is as modern as the rest: arrow functions and constants. Nobody reads the names of its namespaces.
const generatedCode = { preset: 'es2015', symbols: false };

const inOneFile = { format: 'iife', sourcemap, generatedCode, freeze: false, inlineDynamicImports: true };

/** The one script: every widget, language and style in a file. */
const script = {
  input: `${root}/entries/january20.js`,
  treeshake,
  output: { ...inOneFile, file: 'dist/january20.js', banner, intro: guard + litGuard },
  plugins: [...renamePolicy, ...small, byteOrderMark],
};

/** The page for frames, which needs no other file. */
const embed = {
  input: `${root}/entries/embed.js`,
  treeshake,
  output: { ...inOneFile, file: 'dist/embed.js', banner },
  plugins: [...renamePolicy, ...small, byteOrderMark],
};

/** The names of the chunks' files, by the names of the chunks, once the chunks are written. */
const files = {};

/** The chunks that the lazy script loads: what all widgets stand on, each element, each language. */
const chunks = {
  treeshake,
  // The file of a chunk may hand more to other chunks than its module does.
  preserveEntrySignatures: 'allow-extension',
  input: {
    core: `${root}/entries/lazy-core.js`,
    host: `${root}/entries/lazy-host.js`,
    ...Object.fromEntries(widgets.map((name) => [name, `${root}/elements/${name}/jan20-${name}.js`])),
    ...Object.fromEntries(targetLocales.map((locale) => [locale, `${root}/i18n/generated/${locale}.js`])),
  },
  output: {
    dir: 'dist/lazy',
    format: 'es',
    sourcemap,
    generatedCode,
    banner,
    entryFileNames: '[name].[hash].js',
    chunkFileNames: '[name].[hash].js',
    // With what its module imports.
    manualChunks: { core: [`${root}/entries/lazy-core.js`] },
  },
  plugins: [
    ...renamePolicy,
    ...small,
    {
      name: 'remember-files',
      generateBundle(_, bundle) {
        for (const { name, fileName, isEntry } of Object.values(bundle))
          if (isEntry) files[name] = `lazy/${fileName}`;
      },
    },
  ],
};

/** The lazy script. */
const lazy = {
  input: `${root}/entries/january20.lazy.js`,
  output: { ...inOneFile, file: 'dist/january20.lazy.js', banner, intro: guard },
  plugins: [
    replace({ preventAssignment: true, values: { CHUNKS: () => JSON.stringify(files) } }),
    ...small,
    byteOrderMark,
  ],
};

/** The modules for bundlers: our files stay apart, Lit is the page's own, and @lit/localize comes along. */
const modules = {
  treeshake,
  // The builder of snippets asks the attributes' module for more than the elements do.
  input: ['index', 'define', 'lazy', ...widgets, 'domain/attributes'].map((name) => `${root}/${name}.js`),
  // A page that uses @lit/localize itself has configured its copy, and a copy can be configured only once.
  external: /^lit(\/|$)/,
  output: {
    dir: 'dist/esm',
    format: 'es',
    preserveModules: true,
    preserveModulesRoot: root,
    // npm leaves folders of the name node_modules out of a package.
    entryFileNames: ({ name }) => `${name.replace(/^.*node_modules\//, 'vendor/')}.js`,
  },
  // An application's bundler makes the code small, but not the styles and the markup in its strings.
  plugins: [minifyTemplateLiterals({ include: `${root}/**` }), resolve()],
};

export default [script, embed, chunks, lazy, modules];
