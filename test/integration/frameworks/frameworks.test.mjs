// `npm run test:frameworks`: a small application in each framework, built for production with the packed package, in
// Chromium. Each folder here is one; FRAMEWORKS=react,vue takes only these.
/* global document -- what runs in the page */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, delimiter } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { chromiumPath } from '../../server/engines.mjs';
import { pack } from '../lib/packed.mjs';
import { serve } from '../lib/serve.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
process.chdir(fileURLToPath(new URL('../../..', import.meta.url)));

const all = readdirSync(here).filter((name) => existsSync(join(here, name, 'package.json')));
const chosen = process.env.FRAMEWORKS?.split(',') ?? all;

const scratch = mkdtempSync(join(tmpdir(), 'jan20-frameworks-'));
let browser;
let tarball;

before(async () => {
  tarball = pack(scratch);
  browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
});

after(async () => {
  await browser?.close();
  rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
});

/** Runs a command in a folder, and ends with its output where it fails. */
const run = async (cwd, command, ...args) => {
  const child = spawn(command, args, {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      // An application that needs a newer Node than the checkout's has it as a package.
      PATH: [join(cwd, 'node_modules/node/bin'), process.env.PATH].join(delimiter),
      ASTRO_TELEMETRY_DISABLED: '1',
      NEXT_TELEMETRY_DISABLED: '1',
      NG_CLI_ANALYTICS: 'false',
    },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  const [code] = await once(child, 'close');
  assert.equal(code, 0, `${command} ${args.join(' ')}\n${output}`);
};

const versionOf = (folder, name) => {
  const file = join(folder, 'node_modules', name, 'package.json');
  return existsSync(file) ? `${name} ${JSON.parse(readFileSync(file, 'utf8')).version}` : '';
};

for (const name of chosen) {
  test(`${name}: the application builds, and its production build works`, async (t) => {
    const folder = join(scratch, name);
    cpSync(join(here, name), folder, { recursive: true });
    await run(folder, 'npm', 'ci', '--no-audit', '--no-fund', '--prefer-offline');
    await run(folder, 'npm', 'install', '--no-save', '--no-audit', '--no-fund', '--prefer-offline', tarball);
    await run(folder, 'npm', 'run', 'build');
    const { dependencies = {}, devDependencies = {} } = JSON.parse(
      readFileSync(join(folder, 'package.json'), 'utf8'),
    );
    t.diagnostic(
      Object.keys({ ...dependencies, ...devDependencies })
        .map((dependency) => versionOf(folder, dependency))
        .join(', '),
    );

    const { origin, close } = await serve(join(folder, 'out'));
    const page = await browser.newPage();
    const said = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    page.on('requestfailed', (request) => said.push(`${request.url()} failed`));
    page.on(
      'response',
      (response) => response.status() >= 400 && said.push(`${response.url()} ${response.status()}`),
    );
    const text = (selector, expected) =>
      page.waitForFunction(
        ([selector, expected]) => document.querySelector(selector)?.textContent === expected,
        [selector, expected],
      );
    const drawn = (lang) =>
      Promise.all(
        ['timeline', 'statistics-card', 'silence-countdown', 'flag-banner'].map((widget) =>
          page.locator(`jan20-${widget} .root[lang="${lang}"]`).waitFor(),
        ),
      );
    try {
      await t.test('each widget is drawn, in the language of the page', async () => {
        await page.goto(`${origin}/`);
        await drawn('az');
        assert.equal(
          await page.locator('jan20-statistics-card').evaluate((card) => Number(card.headingLevel)),
          3,
        );
      });
      await t.test('a property that changes is drawn', async () => {
        assert.equal(await page.locator('jan20-timeline').evaluate((timeline) => timeline.compact), false);
        await page.locator('#compact').click();
        await page.locator('jan20-timeline details').first().waitFor();
      });
      await t.test('an event reaches the application', async () => {
        await page.locator('#noon').click();
        await text('#phase', 'silence');
        await page.locator('jan20-flag-banner button').click();
        await text('#dismissed', 'true');
      });
      await t.test('another language is drawn', async () => {
        await page.locator('#language').click();
        await Promise.all(
          ['timeline', 'statistics-card', 'silence-countdown'].map((widget) =>
            page.locator(`jan20-${widget} .root[lang="ru"]`).waitFor(),
          ),
        );
      });
      await t.test('nothing is said on the console', () => assert.deepEqual(said, []));
    } finally {
      await page.close();
      close();
    }
  });
}
