import { build } from 'esbuild';
import sanitizeHtml from 'sanitize-html';

const editors = /^\/test\/sanitizers\/editors\/[a-z0-9]+\.ts$/;

/** An editor has up to hundreds of modules: as one, each engine loads it in a moment. */
const bundleEditor = async (file) => {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    logLevel: 'error',
    // The tests read what an editor saves: how the editor looks does not matter.
    loader: { '.css': 'empty' },
  });
  return outputFiles[0].text;
};

/**
 * For the tests of sanitizers and editors: `executeServerCommand('sanitize-html', { html, options })` cleans HTML where
 * sanitize-html is at home, on a server.
 */
export const sanitizersPlugin = (rootDir) => {
  const bundles = new Map();
  return {
    name: 'sanitizers',

    executeCommand({ command, payload = undefined }) {
      if (command !== 'sanitize-html') return undefined;
      const { html, options = {} } = payload;
      return sanitizeHtml(html, { ...sanitizeHtml.defaults, ...options });
    },

    async serve({ path }) {
      if (!editors.test(path)) return undefined;
      if (!bundles.has(path)) bundles.set(path, bundleEditor(rootDir.replace(/\/$/, '') + path));
      return { body: await bundles.get(path), type: 'js' };
    },
  };
};
