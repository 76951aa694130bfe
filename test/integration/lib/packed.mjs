// The package as npm packs it, in a folder where another project could have installed it.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** Runs a command, which must succeed, and returns what it has printed. */
export const run = (command, args, options = {}) => {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    encoding: 'utf8',
    maxBuffer: 1e8,
    ...options,
  });
  assert.equal(status, 0, `${command} ${args.join(' ')}\n${error ?? ''}${stdout}${stderr}`);
  return stdout;
};

/** Packs what `npm run build` has left in dist/. `npm pack` alone would build it anew. */
export const pack = (folder) => {
  assert.ok(existsSync('dist/manifest.json'), 'dist/ is missing or half built: run `npm run build` first.');
  const [{ filename }] = JSON.parse(
    run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder]),
  );
  return join(folder, filename);
};

const versionOf = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;

/**
 * Makes a project that has installed the packed package, and others in the checkout's versions. It also has some of the
 * checkout's packages, by links: those that need not share a dependency with ours.
 *
 * @returns its folder; `remove` deletes it
 */
export const makeProject = ({ linked = [], others = [] } = {}) => {
  const folder = mkdtempSync(join(tmpdir(), 'jan20-project-'));
  const tarball = pack(folder);
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  run(
    'npm',
    [
      'install',
      '--no-audit',
      '--no-fund',
      '--prefer-offline',
      tarball,
      ...others.map((name) => `${name}@${versionOf(name)}`),
    ],
    { cwd: folder },
  );
  const installed = join(folder, 'node_modules/january20-widgets');
  for (const name of linked) {
    const link = join(folder, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(resolve('node_modules', name), link);
  }
  const description = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
  return {
    folder,
    installed,
    tarball,
    description,
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
};
