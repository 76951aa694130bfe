// What Debian's nginx answers by itself with hosting/nginx.conf: bad requests, bad conditions, missing files. Each request
// is written to the socket byte by byte, as no HTTP client sends most of them. nginx listens on loopback, on a free port.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { freePort } from '../server/free-port.mjs';

/** Replaces a directive of hosting/nginx.conf, which must be there. */
const set = (config, directive, value) => {
  const lines = new RegExp(`(^ {4}${directive} [^;]*;\\n)+`, 'm');
  assert.match(config, lines);
  return config.replace(lines, `    ${directive} ${value};\n`);
};

const folder = mkdtempSync(join(tmpdir(), 'jan20-nginx-'));
const port = await freePort();
const written = new Date('2026-01-20T08:00:00Z');
let nginx;

before(async () => {
  // The workers run as another user and need the folder. One of the cases is a file that they may not read.
  chmodSync(folder, 0o755);
  const site = join(folder, 'www/january20');
  const script = Buffer.from('document.title = 1;\n'.repeat(50));
  for (const name of ['1.2.3/january20.js', '1.2.3/lazy/core.abc.js', '1.2.3/january20.js.map']) {
    mkdirSync(join(site, name, '..'), { recursive: true });
    writeFileSync(join(site, name), script);
    utimesSync(join(site, name), written, written);
    if (!name.endsWith('.map')) writeFileSync(join(site, `${name}.gz`), gzipSync(script));
  }
  writeFileSync(join(site, '1.2.3/secret.js'), script, { mode: 0 });
  mkdirSync(join(site, '.1.2.4.new'));
  writeFileSync(join(site, '.1.2.4.new/january20.js'), script);
  symlinkSync('1.2.3', join(site, 'v1'));

  symlinkSync('/usr/share/nginx/modules', join(folder, 'modules'));
  const config = set(readFileSync('hosting/nginx.conf', 'utf8'), 'listen', `127.0.0.1:${port}`);
  writeFileSync(join(folder, 'site.conf'), set(config, 'root', join(folder, 'www')));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  writeFileSync(
    join(folder, 'nginx.conf'),
    `${process.getuid() === 0 ? 'user nobody nogroup;' : ''}
    pid ${folder}/nginx.pid;
    include /etc/nginx/modules-enabled/*.conf;
    events {}
    http { access_log off; gzip on; ${temporary.join(' ')} include ${folder}/site.conf; }`,
  );
  nginx = spawn(
    'nginx',
    [
      '-p',
      folder,
      '-c',
      join(folder, 'nginx.conf'),
      '-e',
      'stderr',
      '-g',
      'daemon off; error_log stderr notice;',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` } },
  );
  let log = '';
  await new Promise((resolve, reject) => {
    nginx.stderr.on('data', (chunk) => {
      log += chunk;
      if (log.includes('start worker process ')) resolve();
    });
    nginx.on('error', reject);
    nginx.on('exit', (code) => reject(new Error(`nginx ended (${code}):\n${log}`)));
  });
});

after(async () => {
  if (nginx?.exitCode === null) {
    nginx.removeAllListeners('exit');
    nginx.kill('SIGTERM');
    await once(nginx, 'exit');
  }
  rmSync(folder, { recursive: true });
});

/** The status and the headers that nginx answers to some bytes, each header as often as it was sent. */
const answerTo = async (request) => {
  const socket = connect(port, '127.0.0.1');
  socket.setTimeout(10_000, () => socket.destroy(new Error('nginx did not answer.')));
  socket.end(request);
  let text = '';
  for await (const chunk of socket) text += chunk.toString('latin1');
  const [head] = text.split('\r\n\r\n');
  const [first, ...lines] = head.split('\r\n');
  const headers = lines.map((line) => {
    const [name, ...value] = line.split(':');
    return [name.toLowerCase(), value.join(':').trim()];
  });
  return { status: Number(/^HTTP\/1\.1 (\d+)/.exec(first)?.[1]), headers };
};

const script = '/january20/1.2.3/january20.js';
const channel = '/january20/v1/january20.js';
const close = 'Host: widgets.example\r\nConnection: close\r\n';
const request = (line, headers = '') => `${line} HTTP/1.1\r\n${close}${headers}\r\n`;
const get = (path, headers) => request(`GET ${path}`, headers);

// Every status that nginx itself gives with this configuration. The map of $status gives any other (500 for a disk that
// fails, 503) the same freshness as these errors.
const cases = [
  [200, 'a file of a version', get(script)],
  [200, 'a file of a channel', get(channel)],
  [200, 'a file in gzip', get(script, 'Accept-Encoding: gzip\r\n')],
  [200, 'HEAD', request(`HEAD ${script}`)],
  [304, 'a file that has not changed', get(script, `If-Modified-Since: ${written.toUTCString()}\r\n`)],
  [304, 'any ETag', get(channel, 'If-None-Match: *\r\n')],
  [200, 'a range that is no range', get(script, 'Range: bytes=abc\r\n')],
  [200, 'a range behind the end', get(script, 'Range: bytes=9999999-\r\n')],
  [200, 'a range that ends before it begins', get(script, 'Range: bytes=9-3\r\n')],
  [200, 'a range of another unit', get(script, 'Range: lines=0-1\r\n')],
  [200, 'several ranges', get(script, 'Range: bytes=0-1,4-5\r\n')],
  [200, 'a range behind the end of a channel', get(channel, 'Range: bytes=9999999-\r\n')],
  [200, 'a range behind the end in gzip', get(script, 'Accept-Encoding: gzip\r\nRange: bytes=9999999-\r\n')],
  [
    200,
    'a range behind the end of a chunk',
    get('/january20/v1/lazy/core.abc.js', 'Range: bytes=9999999-\r\n'),
  ],
  [200, 'a range behind the end of a map', get(`${script}.map`, 'Range: bytes=9999999-\r\n')],
  [200, 'a range of HEAD', request(`HEAD ${script}`, 'Range: bytes=9999999-\r\n')],
  [200, 'a range with If-Range', get(script, 'Range: bytes=9999999-\r\nIf-Range: "x"\r\n')],
  [400, 'no Host', `GET ${script} HTTP/1.1\r\nConnection: close\r\n\r\n`],
  [400, 'a Host that is none', `GET ${script} HTTP/1.1\r\nHost: a/b\r\nConnection: close\r\n\r\n`],
  [400, 'two Hosts', get(script, 'Host: b.example\r\n')],
  [400, 'no method', ` ${script} HTTP/1.1\r\n${close}\r\n`],
  [400, 'a method in small letters', request(`get ${script}`)],
  [400, 'a path above the root', get('/../../etc/passwd')],
  [400, 'a percent sign alone', get(`${script}%`)],
  [400, 'a zero byte in the path', get(`${script}%00`)],
  [400, 'a header that is too long', get(script, `Cookie: ${'x'.repeat(40_000)}\r\n`)],
  [400, 'a length that is no number', request(`POST ${script}`, 'Content-Length: many\r\n')],
  [
    400,
    'a length beside chunks',
    request(`POST ${script}`, 'Content-Length: 1\r\nTransfer-Encoding: chunked\r\n'),
  ],
  [400, 'an encrypted request', Buffer.from([22, 3, 1, 0, 5, 1, 0, 0, 1, 0, 10, 10])],
  [403, 'a file that nginx may not read', get('/january20/1.2.3/secret.js')],
  [404, 'the root', get('/')],
  [404, 'a missing file of a version', get('/january20/1.2.3/nothing.js')],
  [404, 'a missing file of a channel', get('/january20/v1/nothing.js')],
  [404, 'a missing chunk', get('/january20/v1/lazy/core.abd.js')],
  [404, 'a folder', get('/january20/1.2.3/')],
  [404, 'a folder without its slash', get('/january20/1.2.3')],
  [404, 'the compressed form of a file', get(`${script}.gz`)],
  [404, 'a release that is still being written', get('/january20/.1.2.4.new/january20.js')],
  [404, 'a name that is longer than names may be', get(`/january20/1.2.3/${'x'.repeat(300)}.js`)],
  [404, 'HEAD of a missing file', request('HEAD /january20/1.2.3/nothing.js')],
  [405, 'POST', request(`POST ${script}`, 'Content-Length: 0\r\n')],
  [405, 'OPTIONS', request(`OPTIONS ${script}`)],
  [405, 'TRACE', request(`TRACE ${script}`)],
  [400, 'CONNECT', request('CONNECT widgets.example:80')],
  [412, 'an ETag that must match', get(script, 'If-Match: "other"\r\n')],
  [
    412,
    'a date that must not be later',
    get(script, 'If-Unmodified-Since: Thu, 01 Jan 1970 00:00:00 GMT\r\n'),
  ],
  [412, 'an ETag that must match, in gzip', get(script, 'Accept-Encoding: gzip\r\nIf-Match: "other"\r\n')],
  [413, 'a body that is too long', request(`POST ${script}`, 'Content-Length: 99999999\r\n')],
  [414, 'an address that is too long', get(`${script}?${'x'.repeat(40_000)}`)],
  [501, 'a coding that nginx does not know', request(`POST ${script}`, 'Transfer-Encoding: zip\r\n')],
  [505, 'a version of HTTP that does not exist', `GET ${script} HTTP/9.0\r\n${close}\r\n`],
];

for (const [status, what, bytes] of cases) {
  test(`${status} for ${what}: no header stands twice, and an error is fresh for a minute at most`, async () => {
    const answer = await answerTo(bytes);
    assert.equal(answer.status, status);
    const names = answer.headers.map(([name]) => name);
    assert.deepEqual(
      names.filter((name, place) => names.indexOf(name) !== place),
      [],
      JSON.stringify(answer.headers),
    );
    const headers = Object.fromEntries(answer.headers);
    assert.equal(headers.expires, undefined);
    if ([200, 304].includes(status)) assert.match(headers['cache-control'], /max-age=(300|31536000)\b/);
    else assert.equal(headers['cache-control'], 'public, max-age=60');
  });
}

test('a script names its map, relative to itself, and a missing script names none', async () => {
  const mapOf = async (path) => Object.fromEntries((await answerTo(get(path))).headers).sourcemap;
  assert.equal(await mapOf(script), 'january20.js.map');
  assert.equal(await mapOf('/january20/v1/lazy/core.abc.js'), 'core.abc.js.map');
  assert.equal(await mapOf('/january20/1.2.3/nothing.js'), undefined);
  assert.equal(await mapOf(`${script}.map`), undefined);
});
