// Runs before the tests. Some tests load dist/ as a page does. Builds dist/ unless it is newer than all its sources.
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const sources = [
  'src',
  'rollup.config.mjs',
  'scripts/static.mjs',
  'scripts/calendar.mjs',
  'scripts/compress.mjs',
  'tsconfig.json',
  'package-lock.json',
];

/** The latest change of a file, or of any file in a folder. */
const changedAt = (path) => {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(...readdirSync(path).map((name) => changedAt(join(path, name))));
};

// The build writes this file last. If it is missing, the last build was not completed.
const built = statSync('dist/manifest.json', { throwIfNoEntry: false })?.mtimeMs ?? 0;

if (built < Math.max(...sources.map(changedAt))) {
  const { status } = spawnSync('npm', ['run', 'build'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  process.exit(status ?? 1);
}
