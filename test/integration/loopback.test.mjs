// The servers that the project starts: each listens on loopback alone, and serves only what is meant to be seen.
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, readdirSync, readlinkSync } from 'node:fs';
import { request } from 'node:http';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../server/free-port.mjs';

/** Returns what `read` returns, or `otherwise` where the process has just ended. */
const ifThere = (read, otherwise) => {
  try {
    return read();
  } catch {
    return otherwise;
  }
};

/** A process and all that it has started. */
const withDescendants = (pid) => {
  const children = ifThere(() => readdirSync(`/proc/${pid}/task`), []).flatMap((task) =>
    ifThere(() => readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8'), '')
      .split(' ')
      .filter(Boolean),
  );
  return [`${pid}`, ...children.flatMap(withDescendants)];
};

const isLoopback = (address) =>
  address.length === 8
    ? address.endsWith('7F')
    : address === '00000000000000000000000001000000' || /^0{16}FFFF0000.{6}7F$/.test(address);

/** The addresses and ports, in the kernel's hexadecimal writing, that these processes listen on. */
const listening = (pids) => {
  const sockets = new Set(
    pids.flatMap((pid) =>
      ifThere(() => readdirSync(`/proc/${pid}/fd`), []).map((fd) =>
        ifThere(() => /^socket:\[(\d+)\]$/.exec(readlinkSync(`/proc/${pid}/fd/${fd}`))?.[1]),
      ),
    ),
  );
  return ['tcp', 'tcp6'].flatMap((table) =>
    ifThere(() => readFileSync(`/proc/net/${table}`, 'utf8'), '')
      .split('\n')
      .slice(1)
      .map((line) => line.trim().split(/\s+/))
      .filter(([, , , state, , , , , , inode]) => state === '0A' && sockets.has(inode))
      .map(([, local]) => local),
  );
};

const statusOf = (port, path) =>
  new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });

/**
 * Runs a command. Fails if the command, or a process that it has started, listens on an address that another machine can
 * reach. Calls `use` when the command listens on the port, and then ends the command. Without `use`, it ends by itself.
 */
const staysOnLoopback = async (command, port, use) => {
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  const seen = new Set();
  const isUp = () =>
    [...seen].some((local) => local.endsWith(`:${port?.toString(16).toUpperCase().padStart(4, '0')}`));
  try {
    while (child.exitCode === null && !(use && isUp())) {
      for (const local of listening(withDescendants(child.pid))) seen.add(local);
      await pause(20);
    }
    await use?.();
  } finally {
    if (child.exitCode === null) {
      child.kill('SIGTERM');
      await once(child, 'exit');
    }
  }
  assert.ok(seen.size > 0, output);
  assert.deepEqual(
    [...seen].filter((local) => !isLoopback(local.split(':')[0])),
    [],
  );
  return { output, code: child.exitCode };
};

const expectStatus = async (port, paths, isRight) => {
  for (const path of paths) {
    const status = await statusOf(port, path);
    assert.ok(isRight(status), `${path}: ${status}`);
  }
};

const isFound = (status) => status === 200;
const isRefused = (status) => status >= 400 && status < 500;

test('`npm start` serves the site on loopback, and nothing else of the checkout', async () => {
  execFileSync('npm', ['run', 'site'], { stdio: 'inherit' });
  const port = await freePort();
  await staysOnLoopback(['node_modules/@web/dev-server/dist/bin.js', '--port', `${port}`], port, async () => {
    await expectStatus(
      port,
      [
        '/',
        '/az/',
        '/get-it/',
        '/demo/',
        '/demo/index.js',
        '/dist/january20.js',
        '/custom-elements.json',
        '/pagefind/pagefind.js',
      ],
      isFound,
    );
    await expectStatus(
      port,
      [
        '/.git/config',
        '/.ci/run',
        '/package.json',
        '/node_modules/lit/package.json',
        '/src/define.ts',
        '/demo/../package.json',
        '/demo/..%2fpackage.json',
        '/demo/%2e%2e/package.json',
        '/demo/..%5cpackage.json',
        '/demo/.git/config',
        '/demo/%2egit/config',
        '/demo/%2fetc/passwd',
        '//package.json',
        '/dist/../.git/config',
        '/__wds-outside-root__/1/etc/passwd',
      ],
      isRefused,
    );
  });
});

test('the server of the tests listens on loopback alone, and serves no hidden file', async () => {
  const port = await freePort();
  await staysOnLoopback(
    ['node_modules/@web/test-runner/dist/bin.js', '--manual', '--port', `${port}`],
    port,
    async () => {
      await expectStatus(port, ['/demo/index.html', '/test/fixtures/probe.js'], isFound);
      await expectStatus(
        port,
        [
          '/.git/config',
          '/%2egit/config',
          '/demo/../.git/config',
          '/.ci/run',
          '/__wds-outside-root__/1/etc/passwd',
        ],
        isRefused,
      );
    },
  );
});

test('a run of tests in every browser, their drivers included, opens no port to other machines', async () => {
  const { output, code } = await staysOnLoopback(['test/run.mjs', '--files', 'test/domain/flag.test.ts']);
  assert.equal(code, 0, output);
});

test('each server in the scripts, the bench and the tests names 127.0.0.1 where it listens', () => {
  const files = execFileSync('git', ['ls-files', '*.mjs'], { encoding: 'utf8' }).trim().split('\n');
  const listens = files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => /\.listen\(/.test(line) && !/^ *(\.filter|\*|\/\/)/.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );
  assert.ok(listens.length > 3);
  assert.deepEqual(
    listens.filter((line) => !line.includes("'127.0.0.1'")),
    [],
  );
});
