import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const run = (command, ...args) => {
  const { status, error, stdout, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    maxBuffer: 1e8,
  });
  if (status !== 0)
    throw new Error(`${command} ${args.join(' ')}\n${error?.message ?? `${stdout}\n${stderr}`}`);
};

const runAsRoot = (...command) =>
  process.getuid() === 0 ? run(command[0], ...command.slice(1)) : run('sudo', '-E', ...command);

const isInstalled = (name) =>
  spawnSync('dpkg-query', ['-W', '-f', '${Status}', name], { encoding: 'utf8' }).stdout?.includes(
    'ok installed',
  ) ?? false;

/**
 * Installs Debian packages, unless they are there.
 *
 * @param {string[]} names
 * @param {string[]} services services that Debian starts when it installs a package; they are stopped again
 */
export const installPackages = (names, services = []) => {
  const missing = names.filter((name) => !isInstalled(name));
  if (!missing.length) return;
  console.log(`Installing ${missing.join(' ')}`);
  const aptGet = ['apt-get', '-qq', '-o', 'DPkg::Lock::Timeout=300'];
  runAsRoot(...aptGet, 'update');
  runAsRoot(...aptGet, 'install', '-y', '--no-install-recommends', ...missing);
  if (!existsSync('/run/systemd/system')) return;
  for (const name of services.filter((service) => missing.includes(service))) {
    runAsRoot('systemctl', 'disable', '--now', name);
  }
};
