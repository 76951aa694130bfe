import resolve from '@rollup/plugin-node-resolve';
import { banner, byteOrderMark, guard, notice, root, small } from './scripts/rollup/common.mjs';

/** The one script: every widget, language and style in a file. */
const script = {
  input: `${root}/script.js`,
  output: {
    file: 'dist/january20.js',
    format: 'iife',
    sourcemap: true,
    banner,
    intro: guard,
    inlineDynamicImports: true,
  },
  plugins: [...small(), byteOrderMark],
};

/** The page for frames, beside the one script. */
const embed = {
  input: `${root}/embed.js`,
  output: {
    file: 'dist/embed.js',
    format: 'iife',
    sourcemap: true,
    banner: notice,
  },
  plugins: [...small({ bundle: [] }), byteOrderMark],
};

/** The modules for bundlers: they keep our files apart and leave Lit to the page's own, but bring their @lit/localize. */
const modules = {
  input: [`${root}/index.js`, `${root}/define.js`, `${root}/script-defaults.js`],
  // A page that uses @lit/localize itself has configured its copy, and a copy can be configured only once.
  external: /^lit(\/|$)/,
  output: {
    dir: 'dist/esm',
    format: 'es',
    preserveModules: true,
    preserveModulesRoot: root,
    sourcemap: true,
    // npm leaves folders of the name node_modules out of a package.
    entryFileNames: ({ name }) => `${name.replace(/^.*node_modules\//, 'vendor/')}.js`,
  },
  plugins: [resolve()],
};

export default [script, embed, modules];
