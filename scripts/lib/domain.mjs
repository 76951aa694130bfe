import { build } from 'esbuild';

/**
 * Imports a module of src/domain/ as it stands, without a build of the project.
 *
 * @param {string} name without its extension
 */
export const importDomain = async (name) => {
  const { outputFiles } = await build({
    entryPoints: [`src/domain/${name}.ts`],
    bundle: true,
    format: 'esm',
    write: false,
  });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
};
