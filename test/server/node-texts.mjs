// The words of the widgets as Node gives them. Tests compare the words in each browser with these.
import { build } from 'esbuild';

/** Serves `/test/languages/node-texts.json`, made of the sources as they are when it is asked for. */
export const nodeTextsPlugin = () => ({
  name: 'node-texts',
  async serve({ path }) {
    if (path !== '/test/languages/node-texts.json') return undefined;
    const { outputFiles } = await build({
      entryPoints: ['test/languages/node.ts'],
      bundle: true,
      platform: 'node',
      format: 'esm',
      write: false,
    });
    const { nodeTexts } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
    return { type: 'json', body: JSON.stringify(nodeTexts()) };
  },
});
