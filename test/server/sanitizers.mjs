import { build } from 'esbuild';
import sanitizeHtml from 'sanitize-html';

const editor = '/test/sanitizers/ckeditor5.ts';

/** CKEditor 5 is in hundreds of modules: in one it is loaded in a moment, in every engine. */
const bundleEditor = async (rootDir) => {
  const { outputFiles } = await build({
    entryPoints: [rootDir + editor],
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0].text;
};

/**
 * For the tests of sanitizers and editors: `executeServerCommand('sanitize-html', { html, options })` cleans HTML where
 * sanitize-html is at home, on a server.
 */
export const sanitizersPlugin = (rootDir) => {
  let editorCode;
  return {
    name: 'sanitizers',

    executeCommand({ command, payload = undefined }) {
      if (command !== 'sanitize-html') return undefined;
      const { html, options = {} } = payload;
      return sanitizeHtml(html, { ...sanitizeHtml.defaults, ...options });
    },

    async serve({ path }) {
      if (path !== editor) return undefined;
      editorCode ??= bundleEditor(rootDir.replace(/\/$/, ''));
      return { body: await editorCode, type: 'js' };
    },
  };
};
