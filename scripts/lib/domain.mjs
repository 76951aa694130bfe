import { build } from 'esbuild';

const importFrom = async (folder, name) => {
  const { outputFiles } = await build({
    entryPoints: [`src/${folder}/${name}.ts`],
    bundle: true,
    format: 'esm',
    write: false,
  });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
};

/**
 * Imports a module of src/domain/ as it stands, without a build of the project.
 *
 * @param {string} name without its extension
 */
export const importDomain = (name) => importFrom('domain', name);

/**
 * Imports the facts of a module of src/data/.
 *
 * @param {string} name without its extension
 */
export const importData = (name) => importFrom('data', name);
