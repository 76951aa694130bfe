import { cli } from '@custom-elements-manifest/analyzer/cli.js';

/** The manifest as the sources have it now; nothing is written. */
export const analyze = () => cli({ argv: ['analyze', '--quiet'], cwd: process.cwd(), noWrite: true });

/** The text of custom-elements.json for a manifest, as the analyzer writes it. */
export const textOf = (manifest) => `${JSON.stringify(manifest, null, 2)}\n`;

/** The four elements' declarations, in the order in which src/index.ts exports them. */
export const elementsOf = (manifest) => {
  const declarations = manifest.modules.flatMap((module) => module.declarations);
  const index = manifest.modules.find(({ path }) => path.endsWith('/index.js'));
  return index.exports
    .map(({ name }) => declarations.find((declaration) => declaration.name === name))
    .filter((declaration) => declaration?.tagName);
};
