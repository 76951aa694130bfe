// hosting/release.sh when things go wrong: killed at any moment, two of them at once, a full disk, a build that is not whole.
// What is served must be a whole release or none.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';

const scratch = mkdtempSync(join(tmpdir(), 'jan20-release-'));
after(() => rmSync(scratch, { recursive: true, force: true, maxRetries: 5 }));

const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .sort();

/** A folder as the build writes it, with other bytes each time. */
const makeDist = (version) => {
  const dist = mkdtempSync(join(scratch, 'dist-'));
  const files = {};
  for (const [folder, count, size] of [
    ['.', 3, 150_000],
    ['lazy', 30, 20_000],
    ['static', 60, 10_000],
  ]) {
    mkdirSync(join(dist, folder), { recursive: true });
    for (let number = 0; number < count; number += 1) {
      const name = join(folder, `${number}.${randomBytes(4).toString('hex')}.js`);
      writeFileSync(join(dist, name), randomBytes(size));
      files[name] = { size };
    }
  }
  writeFileSync(join(dist, 'manifest.json'), `${JSON.stringify({ version, files }, null, 2)}\n`);
  return dist;
};

const makeSite = () => mkdtempSync(join(scratch, 'site-'));

const arguments_ = ['hosting/release.sh', 'publish'];

const start = (dist, site) => {
  // In a group of its own, so that its `cp` can be killed with it.
  const child = spawn('sh', [...arguments_, dist, site], { detached: true, stdio: 'ignore' });
  const ended = new Promise((resolve) => {
    child.on('exit', (code, signal) => resolve(signal ?? code));
  });
  return { child, ended };
};

const publish = (dist, site) => spawnSync('sh', [...arguments_, dist, site], { encoding: 'utf8' });

const publishWell = (dist, site) => {
  const { status, stderr } = publish(dist, site);
  assert.equal(status, 0, stderr);
};

const assertSame = (folder, expected) => {
  assert.deepEqual(filesIn(folder), filesIn(expected));
  for (const name of filesIn(folder)) {
    assert.ok(
      readFileSync(join(folder, name)).equals(readFileSync(join(expected, name))),
      `${folder}/${name}`,
    );
  }
};

/** Checks all that nginx would serve, and returns whether a version is there. */
const isPublished = (site, version, dist) => {
  const visible = readdirSync(site).filter((name) => !name.startsWith('.'));
  assert.deepEqual(
    visible.filter((name) => name !== version && name !== 'chunks'),
    [],
  );
  if (visible.includes('chunks')) {
    for (const name of readdirSync(join(site, 'chunks')).filter((chunk) => !chunk.startsWith('.'))) {
      const whole = readFileSync(join(dist, 'lazy', name));
      assert.ok(readFileSync(join(site, 'chunks', name)).equals(whole), `chunks/${name}`);
    }
  }
  if (!visible.includes(version)) return false;
  assertSame(join(site, version), dist);
  assert.deepEqual(
    readdirSync(join(site, 'chunks')).filter((name) => !name.startsWith('.')),
    readdirSync(join(dist, 'lazy')),
  );
  return true;
};

test('killed at 50 random moments, it leaves a whole release or none, and the next one publishes', async (t) => {
  const dist = makeDist('1.2.3');
  const began = performance.now();
  publishWell(dist, makeSite());
  const duration = performance.now() - began;
  const seen = { none: 0, whole: 0, unfinished: 0 };
  for (let round = 0; round < 50; round += 1) {
    const site = makeSite();
    const { child, ended } = start(dist, site);
    await pause(Math.random() * 1.3 * duration);
    // Every other round kills the script alone. Its `cp` then goes on writing.
    const whom = round % 2 ? child.pid : -child.pid;
    if (child.exitCode === null) process.kill(whom, 'SIGKILL');
    await ended;
    seen[isPublished(site, '1.2.3', dist) ? 'whole' : 'none'] += 1;
    if (readdirSync(site).some((name) => name.endsWith('.new'))) seen.unfinished += 1;
    // The next publisher waits for the processes that the killed one has left running.
    publishWell(dist, site);
    assert.ok(isPublished(site, '1.2.3', dist));
    assert.deepEqual(
      [...readdirSync(site), ...readdirSync(join(site, 'chunks'))].filter((name) => name.endsWith('.new')),
      [],
    );
    rmSync(site, { recursive: true });
  }
  t.diagnostic(`A publish takes ${Math.round(duration)} ms. After the kill: ${JSON.stringify(seen)}`);
  assert.ok(seen.unfinished > 0, 'No kill came while it wrote.');
});

test('two publishers at once, 10 times: both succeed, and the release is whole', async () => {
  const dist = makeDist('1.2.3');
  for (let round = 0; round < 10; round += 1) {
    const site = makeSite();
    const ends = [start(dist, site), start(dist, site)].map(({ ended }) => ended);
    assert.deepEqual(await Promise.all(ends), [0, 0]);
    assert.ok(isPublished(site, '1.2.3', dist));
    rmSync(site, { recursive: true });
  }
});

test('two publishers of different builds of a version, 10 times: one is published whole, the other refused', async () => {
  const builds = [makeDist('1.2.3'), makeDist('1.2.3')];
  for (let round = 0; round < 10; round += 1) {
    const site = makeSite();
    const ends = await Promise.all(builds.map((dist) => start(dist, site).ended));
    assert.deepEqual([...ends].sort(), [0, 1]);
    assert.ok(isPublished(site, '1.2.3', builds[ends.indexOf(0)]));
    rmSync(site, { recursive: true });
  }
});

test('on a full disk it fails and publishes nothing, whatever file does not fit', () => {
  const dist = makeDist('1.2.3');
  const total = filesIn(dist).reduce((sum, name) => sum + statSync(join(dist, name)).size, 0);
  const chunks = filesIn(join(dist, 'lazy')).reduce(
    (sum, name) => sum + statSync(join(dist, 'lazy', name)).size,
    0,
  );
  const kibibytes = (total + chunks) / 1024;
  const ends = [];
  for (let step = 1; step <= 14; step += 1) {
    const disk = makeSite();
    const result = makeSite();
    // A disk of memory that only these commands see. What is on it afterwards is copied out.
    const { status, stderr } = spawnSync(
      'unshare',
      [
        ...['--mount', '--map-root-user', 'sh', '-ec'],
        `mount -t tmpfs -o size=${Math.round((kibibytes * step) / 10)}k tmpfs "$2"
        if sh ${arguments_.join(' ')} "$1" "$2" 2>/dev/null; then code=0; else code=$?; fi
        cp -a "$2/." "$3"
        exit $code`,
        ...['sh', dist, disk, result],
      ],
      { encoding: 'utf8' },
    );
    assert.ok(status === 0 || status === 1, stderr);
    assert.equal(isPublished(result, '1.2.3', dist), status === 0);
    ends.push(status);
    // Now there is enough room.
    publishWell(dist, result);
    assert.ok(isPublished(result, '1.2.3', dist));
  }
  assert.equal(ends[0], 1);
  assert.equal(ends.at(-1), 0);
});

test('a chunk that an older release.sh has left half written is replaced', () => {
  const dist = makeDist('1.2.3');
  const site = makeSite();
  const [chunk] = readdirSync(join(dist, 'lazy'));
  mkdirSync(join(site, 'chunks'));
  cpSync(join(dist, 'lazy', chunk), join(site, 'chunks', chunk));
  truncateSync(join(site, 'chunks', chunk), 1000);
  publishWell(dist, site);
  assert.ok(isPublished(site, '1.2.3', dist));
});

test('a build that is not whole is refused: a file is missing or short, or there is no manifest', () => {
  for (const spoil of [
    (dist) => rmSync(join(dist, filesIn(dist)[0])),
    (dist) => truncateSync(join(dist, filesIn(dist)[0]), 10),
    (dist) => rmSync(join(dist, 'manifest.json')),
    (dist) => writeFileSync(join(dist, 'manifest.json'), '{}'),
    (dist) => writeFileSync(join(dist, 'manifest.json'), '{\n  "version": "1.2.3",\n  "files": {}\n}\n'),
  ]) {
    const dist = makeDist('1.2.3');
    spoil(dist);
    const site = makeSite();
    assert.equal(publish(dist, site).status, 1);
    assert.ok(!existsSync(join(site, '1.2.3')));
  }
});

test('two that point the channel at once leave it at one of the two releases', async () => {
  const site = makeSite();
  for (const version of ['1.2.3', '1.2.4']) publishWell(makeDist(version), site);
  for (let round = 0; round < 10; round += 1) {
    const ends = ['1.2.3', '1.2.4'].map(
      (version) =>
        new Promise((resolve) => {
          spawn('sh', ['hosting/release.sh', 'point', site, version], { stdio: 'ignore' }).on(
            'exit',
            resolve,
          );
        }),
    );
    assert.deepEqual(await Promise.all(ends), [0, 0]);
    assert.match(readlinkSync(join(site, 'v1')), /^1\.2\.[34]$/);
  }
});
