// Serves the pages of the bench and what they load: brotli at its best quality, cached for ever, as a site would.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotli } from '../../scripts/lib/served.mjs';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
const isCompressed = /\.(woff2?|png)$/;

/**
 * @param {Record<string, string>} folders the folder that each first part of a path stands for
 * @param {Record<string, string | Buffer>} made files that are on no disk, by their path
 * @param {(path: string) => string | undefined} pageAt the page under a path, if there is one
 * @returns {Promise<{ origin: string, close: () => void }>}
 */
export const serve = async (folders, made, pageAt) => {
  const compressed = new Map();

  const fileAt = (path) => {
    if (made[path]) return Buffer.from(made[path]);
    const [, first, rest] = /^\/([^/]+)\/(.+)$/.exec(path) ?? [];
    const file = folders[first] && join(folders[first], rest);
    return file && existsSync(file) ? readFileSync(file) : undefined;
  };

  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, 'http://bench').pathname));
    const page = pageAt(path);
    const data = page === undefined ? fileAt(path) : Buffer.from(page);
    if (!data) {
      response.writeHead(404).end();
      return;
    }
    const ending = page === undefined ? extname(path) : '.html';
    const headers = {
      'Content-Type': types[ending] ?? 'application/octet-stream',
      'Cache-Control': page === undefined ? 'public, max-age=31536000, immutable' : 'no-cache',
    };
    if (isCompressed.test(path)) {
      response.writeHead(200, headers).end(data);
      return;
    }
    if (!compressed.has(path)) compressed.set(path, brotli(data));
    const body = await compressed.get(path);
    response
      .writeHead(200, { ...headers, 'Content-Encoding': 'br', 'Content-Length': body.length })
      .end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
