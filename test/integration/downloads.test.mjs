// `npm run release`: two clones in two folders, in two time zones, languages and masks, make the same files; and what is in
// the zip is what its checksums say.
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { unzipSync } from 'fflate';

const scratch = mkdtempSync(join(tmpdir(), 'jan20-downloads-'));
after(() => rmSync(scratch, { recursive: true, force: true, maxRetries: 5 }));

const sha256 = (data) => createHash('sha256').update(data).digest('hex');
const sumsIn = (text) =>
  Object.fromEntries(
    text
      .trim()
      .split('\n')
      .map((line) => line.split('  ').reverse()),
  );

const release = async (name, umask, env) => {
  const folder = join(scratch, name);
  execFileSync('git', ['clone', '--quiet', '--shared', resolve('.'), folder]);
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  const child = spawn('sh', ['-c', `umask ${umask}; npm run release`], {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  const [code] = await once(child, 'close');
  assert.equal(code, 0, output);
  return join(folder, 'release');
};

test('two clones of a commit make the same downloads, to the byte', async (t) => {
  const [first, second] = await Promise.all([
    release('here', '022', { TZ: 'Asia/Baku', LC_ALL: 'C.UTF-8' }),
    release('else where', '077', { TZ: 'America/New_York', LC_ALL: 'tr_TR.UTF-8' }),
  ]);
  const names = readdirSync(first);
  assert.deepEqual(readdirSync(second), names);
  for (const name of names) {
    assert.ok(readFileSync(join(first, name)).equals(readFileSync(join(second, name))), name);
  }
  const sums = sumsIn(readFileSync(join(first, 'SHA256SUMS'), 'utf8'));
  assert.deepEqual([...Object.keys(sums), 'SHA256SUMS'].sort(), names.sort());
  for (const [name, sum] of Object.entries(sums))
    assert.equal(sha256(readFileSync(join(first, name))), sum, name);

  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const folder = `january20-widgets-${version}/`;
  const entries = unzipSync(readFileSync(join(first, `january20-widgets-${version}.zip`)));
  const inside = Object.fromEntries(
    Object.entries(entries).map(([name, data]) => {
      assert.ok(name.startsWith(folder), name);
      return [name.slice(folder.length), data];
    }),
  );
  const text = (name) => Buffer.from(inside[name]).toString('utf8');
  const listed = sumsIn(text('SHA256SUMS'));
  assert.deepEqual(
    Object.keys(listed).sort(),
    Object.keys(inside)
      .filter((name) => name !== 'SHA256SUMS')
      .sort(),
  );
  for (const [name, sum] of Object.entries(listed)) assert.equal(sha256(inside[name]), sum, name);
  // The folder has every file, so release.sh can publish it.
  for (const [name, { size }] of Object.entries(JSON.parse(text('manifest.json')).files)) {
    assert.equal(inside[name]?.length, size, name);
  }
  for (const lang of ['en', 'az']) {
    for (const [, name] of text(`guide.${lang}.html`).matchAll(
      /(?:<code>|src="\/january20\/)([\w./-]+\.(?:js|html|json)|SHA256SUMS)\b/g,
    )) {
      assert.ok(inside[name], `guide.${lang}.html names ${name}.`);
    }
  }
  t.diagnostic(Object.entries(sums).join(' '));
});
