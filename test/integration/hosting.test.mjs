// `npm run test:hosting`: hosting/nginx.conf and hosting/release.sh on Debian's nginx, with what `npm run build` has left in
// dist/: every kind of address, a release and the way back, pages of another origin in Chromium, and a run under load.
//
// The tests install nginx and wrk if they are missing. nginx listens on loopback alone, runs as the user of the tests, and
// ends with them. Its folder is deleted.
/* global customElements, document -- what runs in the page */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createServer, request } from 'node:http';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { servedFiles, writeCompressed } from '../../scripts/lib/served.mjs';
import { chromiumPath } from '../server/engines.mjs';
import { installPackages } from './lib/debian-packages.mjs';
import { startNginx } from './lib/nginx-site.mjs';

const executablePath = chromiumPath();
assert.ok(existsSync('dist/manifest.json'), 'dist/ is missing or half built: run `npm run build` first.');

installPackages(['nginx', 'libnginx-mod-http-brotli-static', 'wrk'], ['nginx']);
const nginx = await startNginx();
after(nginx.stop);

const site = join(nginx.www, 'january20');
const origin = `http://127.0.0.1:${nginx.port}`;

/**
 * @typedef {{ status: number, headers: import('node:http').IncomingHttpHeaders, body: Buffer }} Answer
 * @typedef {{ method?: string, headers?: Record<string, string> }} Asked
 */

/** Asks for a path exactly as it is written, with no header but those given. @returns {Promise<Answer>} */
const ask = (path, { method = 'GET', headers = {} } = /** @type {Asked} */ ({})) =>
  new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port: nginx.port, path, method, headers }, (response) => {
      /** @type {Buffer[]} */
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: /** @type {number} */ (response.statusCode),
          headers: response.headers,
          body: Buffer.concat(chunks),
        }),
      );
    });
    sent.on('error', reject);
    sent.end();
  });

/** The first line of what a command prints. */
const versionOf = (command, flag) => {
  const { stdout, stderr } = spawnSync(command, [flag], { encoding: 'utf8' });
  return `${stdout}${stderr}`.split('\n')[0];
};

const release = (...args) => spawnSync('sh', ['hosting/release.sh', ...args], { encoding: 'utf8' });

const released = (...args) => {
  const { status, stdout, stderr } = release(...args);
  assert.equal(status, 0, `${stdout}${stderr}`);
};

const { version, files } = JSON.parse(readFileSync('dist/manifest.json', 'utf8'));
const base = `/january20/${version}/`;
const channel = `/january20/v${version.split('.')[0]}/`;
const chunkName = (folder, name) =>
  readdirSync(`${folder}/lazy`).find((file) => file.startsWith(`${name}.`) && file.endsWith('.js'));
const first = `lazy/${chunkName('dist', 'timeline')}`;

const hostPage = `<!doctype html>
<html lang="az">
  <meta charset="utf-8">
  <title>A page that is isolated from other origins</title>
  <link rel="icon" href="data:,">
  <jan20-timeline></jan20-timeline>
  <iframe src="${origin}${channel}embed.html?widget=statistics-card&lang=ru" title="Figures"></iframe>
`;

/** Host pages of another origin and another site. The address has the script's tag as its query. */
const hosts = createServer(({ url = '' }, response) => {
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
  response.setHeader('Cross-Origin-Embedder-Policy', 'require-corp');
  response.end(hostPage + decodeURIComponent(url.slice(url.indexOf('?') + 1)));
});
hosts.listen(0, '127.0.0.1');
await once(hosts, 'listening');
const { port: hostPort } = /** @type {import('node:net').AddressInfo} */ (hosts.address());

const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox'],
});
after(async () => {
  await browser.close();
  hosts.close();
});

console.log(`${versionOf('/usr/sbin/nginx', '-v')} at ${origin}\n`);

/* A release */

test('a release is published once: the same files again change nothing, and other files of its version are refused', () => {
  released('publish', 'dist', site);
  released('publish', 'dist', site);
  const scratch = mkdtempSync(join(tmpdir(), 'jan20-release-'));
  try {
    cpSync('dist', scratch, { recursive: true });
    writeFileSync(join(scratch, 'embed.js'), '');
    assert.equal(release('publish', scratch, site).status, 1);
    writeFileSync(join(scratch, 'manifest.json'), '{}');
    assert.equal(release('publish', scratch, site).status, 1);
  } finally {
    rmSync(scratch, { recursive: true });
  }
  assert.deepEqual(readFileSync(join(site, version, 'embed.js')), readFileSync('dist/embed.js'));
});

test('a channel is not found until it points at a release', async () => {
  assert.equal((await ask(`${channel}january20.js`)).status, 404);
  assert.equal(release('point', site, '9.9.9').status, 1);
  released('point', site, version);
  assert.equal((await ask(`${channel}january20.js`)).status, 200);
});

/* Headers */

const immutable = 'public, max-age=31536000, immutable';
const shortLived = 'public, max-age=300, stale-while-revalidate=600, stale-if-error=604800';
const forgotten = 'public, max-age=60';

const types = {
  js: 'text/javascript; charset=utf-8',
  html: 'text/html; charset=utf-8',
  json: 'application/json',
  map: 'application/json',
  ics: 'text/calendar; charset=utf-8',
};
const typeOf = (name) => types[name.slice(name.lastIndexOf('.') + 1)];

/** Checks the headers that every answer has. */
const forAll = ({ headers }) => {
  assert.equal(headers['access-control-allow-origin'], '*');
  assert.equal(headers['cross-origin-resource-policy'], 'cross-origin');
  assert.equal(headers['timing-allow-origin'], '*');
  assert.equal(headers['x-content-type-options'], 'nosniff');
  assert.equal(headers.server, 'nginx');
  for (const name of ['set-cookie', 'x-frame-options', 'access-control-allow-credentials']) {
    assert.equal(headers[name], undefined, name);
  }
};

/** Checks an answer with a file. @param {Answer} answer */
const expectFile = (answer, { name, freshness, encoding = undefined }) => {
  assert.equal(answer.status, 200);
  forAll(answer);
  assert.equal(answer.headers['content-type'], typeOf(name));
  assert.equal(answer.headers['cache-control'], freshness);
  assert.equal(answer.headers['content-encoding'], encoding);
  assert.equal(answer.headers.vary, name.endsWith('.map') ? undefined : 'Accept-Encoding');
  assert.equal(Number(answer.headers['content-length']), answer.body.length);
  assert.ok(answer.headers.etag && answer.headers['last-modified']);
};

const kinds = [
  ['the script of a version', base, 'january20.js', immutable],
  ['its map', base, 'january20.js.map', immutable],
  ['a chunk of a version', base, first, immutable],
  ['the frame of a version', base, 'embed.html', immutable],
  ['the manifest of a version', base, 'manifest.json', immutable],
  ['a snapshot of a version', base, 'static/jan20-timeline.az.html', immutable],
  ['a calendar file of a version', base, 'calendar/az.ics', immutable],
  ['the script of a channel', channel, 'january20.js', shortLived],
  ['the loader of a channel', channel, 'january20.lazy.js', shortLived],
  ['a chunk of a channel, by its hash', channel, first, immutable],
  ['the frame of a channel', channel, 'embed.html', shortLived],
];

for (const [what, folder, name, freshness] of kinds) {
  test(`${what} has its bytes, type and freshness, and is open to every origin`, async () => {
    const answer = await ask(`${folder}${name}`, { headers: { Origin: 'https://news.example' } });
    expectFile(answer, { name, freshness });
    assert.deepEqual(answer.body, readFileSync(`dist/${name}`));
  });
}

test('embed.html may stand in frames, also of an isolated page, and no other page may', async () => {
  const frame = await ask(`${base}embed.html?widget=timeline&lang=az`);
  expectFile(frame, { name: 'embed.html', freshness: immutable });
  assert.equal(frame.headers['content-security-policy'], 'frame-ancestors *');
  assert.equal(frame.headers['cross-origin-embedder-policy'], 'require-corp');
  assert.equal(frame.headers['referrer-policy'], 'no-referrer');
  const snapshot = await ask(`${base}static/jan20-timeline.az.html`);
  assert.equal(snapshot.headers['content-security-policy'], "frame-ancestors 'none'");
  assert.equal(snapshot.headers['cross-origin-embedder-policy'], undefined);
  const script = await ask(`${base}january20.js`);
  assert.equal(script.headers['content-security-policy'], undefined);
  assert.equal(script.headers['referrer-policy'], undefined);
});

/* Encodings */

const unpack = { br: brotliDecompressSync, gzip: gunzipSync };

test(`each of the ${Object.keys(files).length} files that a page can load is there in brotli and in gzip, and unpacks to the same bytes`, async () => {
  assert.deepEqual(servedFiles(), Object.keys(files));
  for (const name of [...Object.keys(files), 'manifest.json']) {
    const original = readFileSync(`dist/${name}`);
    for (const [encoding, decompress] of Object.entries(unpack)) {
      const answer = await ask(`${base}${name}`, { headers: { 'Accept-Encoding': encoding } });
      expectFile(answer, { name, freshness: immutable, encoding });
      assert.ok(decompress(answer.body).equals(original), `${name} in ${encoding}`);
      if (encoding === 'br' && files[name]) assert.equal(answer.body.length, files[name].brotli, name);
    }
  }
});

for (const [accepted, encoding] of /** @type {[string, string | undefined][]} */ ([
  ['gzip, deflate, br, zstd', 'br'],
  ['br;q=1.0, gzip;q=0.8, *;q=0.1', 'br'],
  ['gzip, br;q=0.5', 'br'],
  ['br;q=0.001', 'br'],
  ['br;q=0, gzip', 'gzip'],
  ['gzip, deflate', 'gzip'],
  ['gzip;q=0.1', 'gzip'],
  ['gzip;q=0, br', 'br'],
  ['gzip;q=0, br;q=0', undefined],
  ['deflate, zstd', undefined],
  ['identity', undefined],
  ['brotli', undefined],
  ['', undefined],
])) {
  test(`a request with "Accept-Encoding: ${accepted}" gets ${encoding ?? 'the file as it is'}`, async () => {
    for (const folder of [base, channel]) {
      const answer = await ask(`${folder}january20.js`, { headers: { 'Accept-Encoding': accepted } });
      const freshness = folder === base ? immutable : shortLived;
      expectFile(answer, { name: 'january20.js', freshness, encoding });
    }
  });
}

test('a map has one form, and is sent as it is', async () => {
  const answer = await ask(`${base}january20.js.map`, { headers: { 'Accept-Encoding': 'gzip, br' } });
  expectFile(answer, { name: 'january20.js.map', freshness: immutable });
});

/* Revalidation, HEAD and ranges */

for (const encoding of [undefined, 'gzip', 'br']) {
  const accept = encoding && { 'Accept-Encoding': encoding };
  const form = encoding ?? 'identity';

  test(`${form}: the answer is 304 by its own ETag or date, and not by another's`, async () => {
    const path = `${channel}january20.js`;
    const { headers } = await ask(path, { headers: { ...accept } });
    const { etag = '', 'last-modified': date = '' } = headers;
    assert.match(etag, /^"[^"]+"$/, 'a strong one');
    for (const condition of [
      { 'If-None-Match': etag },
      { 'If-None-Match': `"other", W/${etag}` },
      { 'If-Modified-Since': date },
      // As browsers send them.
      { 'If-None-Match': etag, 'If-Modified-Since': date },
    ]) {
      const answer = await ask(path, { headers: { ...accept, ...condition } });
      assert.equal(answer.status, 304, JSON.stringify(condition));
      assert.equal(answer.body.length, 0);
      assert.equal(answer.headers.etag, etag);
      assert.equal(answer.headers['cache-control'], shortLived);
      assert.equal(answer.headers.vary, 'Accept-Encoding');
      forAll(answer);
    }
    for (const condition of [
      { 'If-None-Match': '"other"' },
      { 'If-None-Match': '"other"', 'If-Modified-Since': date },
      // After the way back to an older release, a cache may have the date of the later one.
      { 'If-Modified-Since': new Date(Date.now() + 86_400_000).toUTCString() },
    ]) {
      const answer = await ask(path, { headers: { ...accept, ...condition } });
      expectFile(answer, { name: 'january20.js', freshness: shortLived, encoding });
    }
  });

  test(`${form}: HEAD has the headers of GET, and no body`, async () => {
    for (const name of ['january20.js', 'embed.html', first]) {
      const got = await ask(`${base}${name}`, { headers: { ...accept } });
      const head = await ask(`${base}${name}`, { method: 'HEAD', headers: { ...accept } });
      assert.equal(head.status, 200);
      assert.equal(head.body.length, 0);
      // The two answers may come in different seconds.
      assert.ok(Date.parse(/** @type {string} */ (head.headers.date)) > 0);
      assert.deepEqual({ ...head.headers, date: '' }, { ...got.headers, date: '' });
    }
  });
}

test('each encoding of a file has an ETag of its own', async () => {
  const tags = await Promise.all(
    ['identity', 'gzip', 'br'].map(
      async (encoding) =>
        (await ask(`${base}january20.js`, { headers: { 'Accept-Encoding': encoding } })).headers.etag,
    ),
  );
  assert.equal(new Set(tags).size, 3, tags.join());
});

test('a request for a part of a file gets the whole file', async () => {
  const answer = await ask(`${base}january20.js`, { headers: { Range: 'bytes=3-12' } });
  expectFile(answer, { name: 'january20.js', freshness: immutable });
});

/* What isn't there */

for (const path of [
  '/',
  '/january20',
  '/january20/',
  base,
  base.slice(0, -1),
  `${base}lazy/`,
  channel,
  `${base}nothing.js`,
  `${base}january20.js/`,
  `${channel}lazy/timeline.00000000.js`,
  '/january20/9.9.9/january20.js',
  '/january20/v9/january20.js',
  '/january20/v9/lazy/nothing.js',
  `${base}january20.js.br`,
  `${base}january20.js.gz`,
  `${channel}${first}.br`,
  `/january20/chunks/${first.slice(5)}.gz`,
  '/january20/.hidden',
  '/january20/.9.9.9.new/january20.js',
  `${channel}lazy/../../../../january20.conf`,
  `${channel}lazy/..%2f..%2f..%2f..%2fnginx.conf`,
]) {
  test(`${path} is not found, and caches keep this answer for a minute at most`, async () => {
    writeFileSync(join(site, '.hidden'), 'hidden');
    const answer = await ask(path, { headers: { 'Accept-Encoding': 'br, gzip' } });
    // nginx refuses addresses that lead above the root.
    assert.ok(answer.status === 404 || (path.includes('..') && answer.status === 400), `${answer.status}`);
    assert.equal(answer.headers['cache-control'], forgotten);
    assert.equal(answer.headers['content-encoding'], undefined);
    assert.ok(answer.body.length < 500 && !answer.body.includes('hidden'));
    forAll(answer);
  });
}

test('a channel is short-lived also by an address that goes through a version', async () => {
  const answer = await ask(`${base}..${channel.slice('/january20'.length)}january20.js`);
  expectFile(answer, { name: 'january20.js', freshness: shortLived });
});

test('every method but GET and HEAD is refused', async () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
    const { status, headers } = await ask(`${base}january20.js`, { method });
    assert.equal(status, 405, method);
    assert.equal(headers['cache-control'], forgotten);
  }
});

/* The next release, and back */

const next = version.replace(/^(\d+\.\d+\.)(\d+).*$/, (_, front, patch) => `${front}${Number(patch) + 1}`);

/** A release like dist/ with another figure in the script, whose size stays the same, and another name of a chunk. */
const nextRelease = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'jan20-release-'));
  cpSync('dist', folder, { recursive: true });
  const write = async (name, text) => {
    writeFileSync(join(folder, name), text);
    await writeCompressed(join(folder, name), Buffer.from(text));
  };
  const script = readFileSync('dist/january20.js', 'utf8');
  const corrected = script.replace('131', '132');
  assert.notEqual(corrected, script);
  await write('january20.js', corrected);
  const chunk = first.replace(/\.[\w-]+\.js$/, '.00000001.js');
  const [, hash] = first.split('.');
  const loader = readFileSync('dist/january20.lazy.js', 'utf8');
  assert.ok(loader.includes(hash));
  await write('january20.lazy.js', loader.replaceAll(hash, '00000001'));
  for (const ending of ['', '.map', '.br', '.gz']) {
    renameSync(join(folder, first + ending), join(folder, chunk + ending));
  }
  await write(
    'manifest.json',
    readFileSync('dist/manifest.json', 'utf8')
      .replace(`"version": "${version}"`, `"version": "${next}"`)
      .replaceAll(hash, '00000001'),
  );
  return { folder, chunk, corrected: Buffer.from(corrected) };
};

test('a new release reaches the channel, old loaders in caches still find their chunks, and the way back works', async () => {
  // As if published an hour ago.
  const before = new Date(Date.now() - 3_600_000);
  for (const entry of readdirSync(join(site, version), { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) utimesSync(join(entry.parentPath, entry.name), before, before);
  }
  const path = `${channel}january20.js`;
  const old = await ask(path);
  const { folder, chunk, corrected } = await nextRelease();
  try {
    released('publish', folder, site);
    assert.deepEqual((await ask(path)).body, old.body, 'the channel does not point at the new release yet');
    assert.deepEqual((await ask(`/january20/${next}/january20.js`)).body, corrected);

    released('point', site, next);
    const conditions = {
      'If-None-Match': /** @type {string} */ (old.headers.etag),
      'If-Modified-Since': /** @type {string} */ (old.headers['last-modified']),
    };
    const now = await ask(path, { headers: conditions });
    expectFile(now, { name: 'january20.js', freshness: shortLived });
    assert.equal(now.body.length, old.body.length);
    assert.deepEqual(now.body, corrected);
    for (const name of [first, chunk]) {
      for (const encoding of ['br', 'gzip']) {
        const answer = await ask(`${channel}${name}`, { headers: { 'Accept-Encoding': encoding } });
        expectFile(answer, { name, freshness: immutable, encoding });
        assert.deepEqual(unpack[encoding](answer.body), readFileSync(`dist/${first}`));
      }
    }
    assert.deepEqual((await ask(`${base}january20.js`)).body, old.body, 'the old version is as it was');

    released('point', site, version);
    const back = await ask(path, {
      headers: { 'If-None-Match': /** @type {string} */ (now.headers.etag) },
    });
    expectFile(back, { name: 'january20.js', freshness: shortLived });
    assert.deepEqual(back.body, old.body);
    assert.equal((await ask(`${channel}${chunk}`)).status, 200, 'the newer chunk, for cached loaders');
  } finally {
    rmSync(folder, { recursive: true });
  }
});

/* Pages of another origin */

for (const [what, tag] of [
  ['the script of a channel', `<script async src="${origin}${channel}january20.js"></script>`],
  [
    'the script of a version, with its integrity',
    `<script async src="${origin}${base}january20.js" integrity="${files['january20.js'].integrity}" crossorigin></script>`,
  ],
  ['the lazy build of a channel', `<script async src="${origin}${channel}january20.lazy.js"></script>`],
]) {
  test(`an isolated page of another site loads ${what}, and shows embed.html in a frame`, async () => {
    const page = await browser.newPage();
    /** @type {string[]} */
    const faults = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) faults.push(message.text());
    });
    page.on('requestfailed', (failure) => faults.push(`${failure.url()}: ${failure.failure()?.errorText}`));
    await page.goto(`http://localhost:${hostPort}/?${encodeURIComponent(tag)}`);
    assert.equal(await page.evaluate('crossOriginIsolated'), true);
    await page.locator('jan20-timeline .root[lang="az"]').waitFor();
    await page.frameLocator('iframe').locator('jan20-statistics-card .root[lang="ru"]').waitFor();
    assert.equal(await page.evaluate(() => !!customElements.get('jan20-timeline')), true);
    const timings = await page.evaluate((from) => {
      const entries = /** @type {PerformanceResourceTiming[]} */ (performance.getEntriesByType('resource'));
      return entries.filter(({ name }) => name.startsWith(from)).map((entry) => entry.encodedBodySize);
    }, origin);
    // Without Timing-Allow-Origin the sizes would be 0. The list has no requests of the frame.
    const scripts = await page.evaluate(() => document.scripts.length);
    assert.ok(scripts === 1 && timings.length > 0 && timings.every((size) => size > 0), timings.join());
    assert.deepEqual(faults, []);
    await page.close();
  });
}
/* Under load */

const lazyPage = [
  'january20.lazy.js',
  ...['core', 'timeline', 'az'].map((name) => `lazy/${chunkName('dist', name)}`),
];
const brotliSize = (name) => files[name].brotli;

const loads = [
  {
    what: 'the script of the channel',
    paths: [`${channel}january20.js`],
    leastBytes: brotliSize('january20.js'),
  },
  {
    what: 'the answer that the script has not changed (304)',
    paths: [`${channel}january20.js`],
    isKnown: true,
    leastBytes: 0,
    mostBytes: 1000,
  },
  {
    what: 'the lazy build, a widget and its words',
    paths: lazyPage.map((name) => `${channel}${name}`),
    // The requests ask for the files in turn.
    leastBytes: lazyPage.reduce((sum, name) => sum + brotliSize(name), 0) / lazyPage.length,
  },
];

const SECONDS = 3;
const CONNECTIONS = 32;

console.log(
  `\nUnder load: ${CONNECTIONS} connections for ${SECONDS} s each, in brotli, nginx and wrk on the same machine\n` +
    `(${cpus().length} x ${cpus()[0]?.model.trim()}), ${versionOf('wrk', '-v')}`,
);
for (const { what, paths, isKnown = false, leastBytes, mostBytes = Infinity } of loads) {
  test(`under load, ${what} comes without an error`, async () => {
    const { etag } = (await ask(paths[0], { headers: { 'Accept-Encoding': 'br' } })).headers;
    const headers = isKnown ? [`If-None-Match: ${etag}`] : [];
    const { stdout, stderr, status } = spawnSync(
      'wrk',
      [
        ...[
          '--threads',
          '2',
          '--connections',
          `${CONNECTIONS}`,
          '--duration',
          `${SECONDS}s`,
          '--timeout',
          '10s',
        ],
        ...['--script', 'test/integration/lib/wrk-report.lua'],
        ...['Accept-Encoding: br', ...headers].flatMap((header) => ['--header', header]),
        ...[origin, '--', ...paths],
      ],
      { encoding: 'utf8', timeout: 60_000 },
    );
    assert.equal(status, 0, `${stdout}${stderr}`);
    const { requests, seconds, bytes, p50, p99, errors } = JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
    const errorCount = Object.values(errors).reduce((sum, count) => sum + count, 0);
    const rate = Math.round(requests / seconds);
    const megabits = Math.round((bytes * 8) / seconds / 1e6);
    console.log(
      `          ${rate} requests/s, ${megabits} Mbit/s, p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms, errors: ${errorCount}`,
    );
    assert.ok(requests > 0, 'no answer at all');
    assert.equal(errorCount, 0, JSON.stringify(errors));
    assert.ok(
      bytes / requests > leastBytes && bytes / requests < mostBytes,
      `${bytes / requests} bytes each`,
    );
  });
}

test('nginx has logged no warning and no error', () => assert.deepEqual(nginx.complaints(), []));
