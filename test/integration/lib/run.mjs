import { spawnSync } from 'node:child_process';

/**
 * Runs a program to its end, and returns what it has written.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} [options]
 * @throws {Error} with all that the program has written, where it fails
 */
export const run = (command, args, options = {}) => {
  const { status, error, stdout, stderr } = spawnSync(command, args, {
    maxBuffer: 1e8,
    ...options,
    encoding: 'utf8',
  });
  if (status === 0) return stdout;
  throw new Error(`${command} ${args.join(' ')}\n${error?.message ?? `${stdout}\n${stderr}`}`);
};
