// `npm run test:lighthouse`: Lighthouse on the site, as a phone sees it. Needs `npm run build`. Lighthouse and the Node that it needs
// are packages of npm, which this test installs into a folder of its own.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdirSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { chromiumPath } from '../server/engines.mjs';
import { freePort } from '../server/free-port.mjs';
import { run } from './lib/run.mjs';

const folder = join(process.cwd(), 'node_modules/.cache/lighthouse');
const packages = ['node@22.23.3', 'lighthouse@13.5.0', 'serve@14.2.7'];
const program = (name) => join(folder, 'node_modules/.bin', name);

const pages = ['/', '/az/', '/timeline/', '/demo/pages/article'];

let server;
let port;
before(async () => {
  if (!packages.every((name) => existsSync(join(folder, 'node_modules', name.split('@')[0])))) {
    mkdirSync(folder, { recursive: true });
    run('npm', ['install', '--prefix', folder, '--no-save', '--no-audit', '--no-fund', ...packages]);
  }
  run('npm', ['run', 'site']);
  port = await freePort();
  // A server that compresses, as those do that publish a site.
  server = spawn(program('serve'), ['_site', '-l', `tcp://127.0.0.1:${port}`, '-L', '--no-clipboard'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((resolve) => server.stdout.once('data', resolve));
});
after(() => server?.kill());

for (const path of pages) {
  test(`${path} has 100 for accessibility, best practices and search engines, and nothing in it moves`, (t) => {
    const report = JSON.parse(
      run(
        program('node'),
        [
          join(folder, 'node_modules/lighthouse/cli/index.js'),
          `http://127.0.0.1:${port}${path}`,
          '--quiet',
          '--output=json',
          '--chrome-flags=--headless=new --no-sandbox',
        ],
        { env: { ...process.env, CHROME_PATH: chromiumPath() } },
      ),
    );
    const score = (name) => Math.round(report.categories[name].score * 100);
    const value = (name) => report.audits[name].displayValue;
    // The time that a page takes is the machine's too, so it is told and not tested.
    t.diagnostic(
      `performance ${score('performance')}: largest paint ${value('largest-contentful-paint')}, blocked ${value('total-blocking-time')}`,
    );
    for (const name of ['accessibility', 'best-practices', 'seo']) {
      const missed = report.categories[name].auditRefs
        .filter(({ id, weight }) => weight && report.audits[id].score !== null && report.audits[id].score < 1)
        .map(({ id }) => id);
      assert.deepEqual(missed, [], name);
      assert.equal(score(name), 100, name);
    }
    assert.equal(report.audits['cumulative-layout-shift'].numericValue, 0);
  });
}
