// Packages of another suite of Debian than this machine's, unpacked into a folder: nothing of them is installed.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.mjs';

/**
 * Downloads packages of a suite, from where this machine gets its own, and unpacks them.
 *
 * @param {string} suite such as "sid"
 * @param {string[]} packages without what they depend on
 * @param {string} folder an empty one, which then has the packages' files under `root/`
 * @returns {string} the path of `root/`
 */
export const unpackFrom = (suite, packages, folder) => {
  const [mirror] = run('apt-get', [
    'indextargets',
    '--format',
    '$(REPO_URI) $(ORIGIN) $(LABEL)',
    'Created-By: Packages',
  ])
    .split('\n')
    .filter((line) => line.endsWith(' Debian Debian'))
    .map((line) => line.split(' ')[0]);
  if (!mirror) throw new Error('This machine gets no packages from Debian.');
  const [lists, cache, root] = ['lists', 'cache', 'root'].map((name) => {
    mkdirSync(join(folder, name, 'partial'), { recursive: true });
    return join(folder, name);
  });
  const sources = join(folder, 'sources.list');
  const keys = '/usr/share/keyrings/debian-archive-keyring.gpg';
  writeFileSync(sources, `deb [signed-by=${keys}] ${mirror} ${suite} main\n`);
  const own = Object.entries({
    'Dir::Etc::SourceList': sources,
    'Dir::Etc::SourceParts': '-',
    'Dir::State::Lists': lists,
    'Dir::Cache': cache,
    // apt gives its downloads to a user of its own, who may not write into this folder.
    'APT::Sandbox::User': 'root',
  }).flatMap(([name, value]) => ['-o', `${name}=${value}`]);
  run('apt-get', [...own, '-qq', 'update']);
  run('apt-get', [...own, '-qq', 'download', ...packages], { cwd: folder });
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.deb'))) {
    run('dpkg-deb', ['-x', join(folder, file), root]);
  }
  return root;
};
