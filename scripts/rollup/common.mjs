import { readFileSync } from 'node:fs';
import path from 'node:path';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { transform } from 'esbuild';
import MagicString from 'magic-string';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import { messages } from './messages.mjs';
import { shortNames } from './names.mjs';
import { slim } from './slim.mjs';

/** Where tsc has put the compiled sources. */
export const root = path.resolve('build/esm');

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** Whose the file is. */
export const notice = `/*! January 20 widgets ${version} | MIT */`;

/**
 * By this comment Chromium compiles all of a file while it arrives, beside the main thread, and not each function when
 * it is first called: a third less script time on a slow processor (`npm run bench`). Others read it as a comment.
 */
export const compileAhead = '//# allFunctionsCalledOnLoad\n';

/** How a script begins. */
export const banner = compileAhead + notice;

/**
 * Loaded twice, or after another version: the first stays, and nothing of this copy runs. The property must be the
 * window's own: an element of the page may have this id, by which the window answers too.
 */
export const guard = `if(Object.hasOwn(self,"january20"))return;self.january20={version:"${version}"};`;

/** A script is read in its page's encoding unless it opens with this mark, and not every page is in UTF-8. */
export const byteOrderMark = {
  name: 'byte-order-mark',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) if (chunk.type === 'chunk') chunk.code = `\uFEFF${chunk.code}`;
  },
};

/**
 * The minifier of styles leaves a custom property's value as it is written, over several lines, and some zeros. And the
 * names of our private properties are for us: their first letter is enough (a test has it that no two begin alike).
 */
const styleValues = {
  name: 'style-values',
  transform(text, id) {
    if (!id.endsWith('styles.js')) return null;
    const values = new MagicString(text).replace(
      /([(,])\s+(?:0(?=\.))?|([(:,\s])0(?=\.)|\s+(\))|(--_\w)[a-z]+/g,
      (_, ...groups) => groups.find((group) => group),
    );
    return { code: values.toString(), map: values.generateMap({ hires: true }) };
  },
};

/** One minifier before the other: terser finds half a percent more in what esbuild leaves than in what rollup does. */
const esbuild = {
  name: 'esbuild',
  async renderChunk(text) {
    const isAhead = text.startsWith(compileAhead);
    const { code, map } = await transform(text, {
      minify: true,
      target: 'es2022',
      format: 'esm',
      legalComments: 'inline',
      sourcemap: true,
      ...shortNames,
      // It would leave the comment out.
      ...(isAhead && { banner: compileAhead.trim() }),
    });
    return { code, map };
  },
};

/**
 * What makes our code small for a page.
 *
 * @param {Omit<Parameters<typeof messages>[0], 'root'>} [options] what goes for the messages
 * @returns {any[]} plugins of rollup
 */
export const small = (options) => [
  messages({ root, ...options }),
  slim(root),
  styleValues,
  minifyTemplateLiterals(),
  resolve(),
  esbuild,
  terser({
    ecma: 2022,
    toplevel: true,
    compress: { passes: 3, unsafe_arrows: true },
    // The notice, and `compileAhead`.
    format: { comments: /^(!|# all)/ },
  }),
];
