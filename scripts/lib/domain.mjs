import { readFileSync } from 'node:fs';
import ts from 'typescript';

/**
 * Imports a module of src/domain/ as it stands, without a build. It must import nothing itself.
 *
 * @param {string} name without its extension
 */
export const importDomain = (name) => {
  const { outputText } = ts.transpileModule(readFileSync(`src/domain/${name}.ts`, 'utf8'), {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
  });
  return import(`data:text/javascript,${encodeURIComponent(outputText)}`);
};
