// The types that the package has for plain DOM, React, Preact, Solid, Vue and Svelte. test/integration/types/ has right
// and wrong uses of the tags: a compiler must reject exactly the lines that are marked as wrong.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { makeProject } from './lib/packed.mjs';

const source = 'test/integration/types';
const { folder, remove } = makeProject({
  linked: [
    ...[
      'typescript',
      '@types/react',
      'react',
      'preact',
      'solid-js',
      'vue',
      'vue-tsc',
      'svelte',
      'svelte-check',
    ],
  ],
});
after(remove);

/** The lines of a file that are marked as wrong. */
const wrongLines = (name) =>
  readFileSync(join(source, name), 'utf8')
    .split('\n')
    .flatMap((line, index) => (/(\/\/|\/\*|<!--) wrong/.test(line) ? [index + 1] : []));

/** Runs a compiler on one file, with everything strict, the package's own declarations included. */
const errorsIn = (name, command, place) => {
  const project = join(folder, name);
  mkdirSync(project);
  cpSync(join(source, name), join(project, name));
  const tsconfig = join(project, 'tsconfig.json');
  writeFileSync(
    tsconfig,
    JSON.stringify({
      compilerOptions: {
        target: 'ES2023',
        module: 'ESNext',
        moduleResolution: 'bundler',
        lib: ['ES2023', 'DOM', 'DOM.Iterable'],
        jsx: name === 'solid.tsx' ? 'preserve' : 'react-jsx',
        types: [],
        strict: true,
        exactOptionalPropertyTypes: true,
        noEmit: true,
        skipLibCheck: false,
        verbatimModuleSyntax: true,
      },
      vueCompilerOptions: { strictTemplates: true },
      include: [name],
    }),
  );
  const { stdout, stderr } = spawnSync(process.execPath, command(tsconfig, project), {
    cwd: project,
    encoding: 'utf8',
  });
  const output = `${stdout}${stderr}`;
  const lines = new Set();
  for (const line of output.split('\n')) {
    const found = place.exec(line);
    if (found) lines.add(found[1] === name ? Number(found[2]) : line);
  }
  return { lines: [...lines].sort((a, b) => a - b), output };
};

const bin = (file) => join(folder, 'node_modules', file);

const compiler = (file) => [
  (tsconfig) => [bin(file), '--pretty', 'false', '-p', tsconfig],
  /^(\S+)\((\d+),\d+\): error /,
];

const compilers = {
  '.ts': compiler('typescript/lib/tsc.js'),
  '.tsx': compiler('typescript/lib/tsc.js'),
  '.vue': compiler('vue-tsc/bin/vue-tsc.js'),
  '.svelte': [
    (tsconfig, project) => [
      bin('svelte-check/bin/svelte-check'),
      ...['--workspace', project, '--tsconfig', tsconfig, '--output', 'machine', '--threshold', 'error'],
    ],
    /^\d+ ERROR "([^"]+)" (\d+):/,
  ],
};

for (const name of readdirSync(source)) {
  test(`${name}: every wrong use is rejected, and no right one`, () => {
    const [command, place] = compilers[name.slice(name.indexOf('.'))];
    const { lines, output } = errorsIn(name, command, place);
    const wrong = wrongLines(name);
    assert.ok(wrong.length > 5);
    assert.deepEqual(lines, wrong, output);
  });
}
