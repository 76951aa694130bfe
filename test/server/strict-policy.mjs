// The strictest policy that the widgets promise to work under, for the pages of the tests.
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { embedPage } from '../../scripts/lib/embed-page.mjs';

/** As docs/security.md has it. */
export const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types january20";

const header = 'Content-Security-Policy';

/** What records errors and violations of the policy (test/fixtures/probe.js), first in the page. */
const probe = '<script src="/strict/test/fixtures/probe.js"></script>';

/**
 * Serves /dist and /test/fixtures once more under /strict, with the policy, and every page with the probe in it.
 *
 * - `?script=january20.js` puts the script into the page, with its integrity.
 * - `?allow=sha256-…` allows one inline style sheet, as a page with a snapshot has to.
 * - /sandbox/dist/embed.html is the page for frames alone, as a build has it that knows its address.
 */
export const strictPages = (rootDir) => async (context, next) => {
  const path = normalize(decodeURIComponent(context.path)).replaceAll('\\', '/');
  const file = join(rootDir, path.replace(/^\/(strict|sandbox)\//, '/'));
  if (
    !/^\/(strict|sandbox)\/(dist|test\/fixtures)\//.test(path) ||
    !statSync(file, { throwIfNoEntry: false })?.isFile()
  ) {
    return next();
  }
  context.type = extname(file);
  context.set('Cache-Control', 'no-cache');
  const isPage = extname(file) === '.html';
  const isSandbox = path.startsWith('/sandbox/');
  const origin = `http://${context.host}`;
  const text = isSandbox && isPage ? embedPage(origin) : readFileSync(file, 'utf8');
  if (!isSandbox) {
    const [style] = /sha256-[\w+/]+=/.exec(context.query.allow ?? '') ?? [];
    context.set(header, style ? policy.replace("style-src 'self'", `$& '${style}'`) : policy);
  }
  const scripts = [probe];
  const { script } = context.query;
  if (isPage && script && path.includes('/fixtures/')) {
    const { integrity } = JSON.parse(readFileSync(join(rootDir, 'dist/manifest.json'), 'utf8')).files[script];
    scripts.push(
      `<script async src="/strict/dist/${script}" integrity="${integrity}" crossorigin="anonymous"></script>`,
    );
  }
  context.body = isPage ? text.replace(/<meta charset[^>]*>/, `$&${scripts.join('')}`) : text;
};

/**
 * Serves the runner's page, which loads each test file, with the policy. The policy allows only three more things: the
 * runner's inline scripts by their hashes, the socket for the results, and the Trusted Types policy of the tests' own Lit.
 */
export const strictTestPage = async (context, next) => {
  await next();
  if (context.path !== '/' || typeof context.body !== 'string') return;
  const hashes = [...context.body.matchAll(/<script(?: type="module")?>([^]*?)<\/script>/g)].map(
    ([, script]) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  );
  context.set(
    header,
    policy
      .replace("script-src 'self'", `$& ${hashes.join(' ')}`)
      .replace("connect-src 'self'", `$& ws://${context.host}`)
      .replace('trusted-types january20', '$& lit-html'),
  );
};
