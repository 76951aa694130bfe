// The widgets take over in place what a server has sent: the output of `@lit-labs/ssr`, or our snapshots. The tests use the
// one script and a bundle, on pages with and without Lit's hydration support, in Chromium.
/* global document, requestAnimationFrame, window -- what runs in the page */
import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { chromiumPath } from '../server/engines.mjs';
import { makeProject, run } from './lib/packed.mjs';
import { serve } from './lib/serve.mjs';

const { folder, installed, remove } = makeProject({ others: ['@lit-labs/ssr', '@lit-labs/ssr-client'] });
const out = join(folder, 'out');

/** Renders the four widgets on a server, in another process, as it must not know the DOM. */
const serverRendered = () => {
  writeFileSync(
    join(folder, 'server.mjs'),
    `import { render } from '@lit-labs/ssr';
    import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
    import { html } from 'lit';
    import { loadLocale } from 'january20-widgets';
    import 'january20-widgets/define.js';
    await loadLocale('az');
    process.stdout.write(collectResultSync(render(html\`
      <jan20-flag-banner lang="az" show="always" traffic>A notice</jan20-flag-banner>
      <jan20-silence-countdown lang="az" calendar></jan20-silence-countdown>
      <jan20-statistics-card lang="az" layout="compact"></jan20-statistics-card>
      <jan20-timeline lang="az" ?compact=\${true}></jan20-timeline>
    \`)));`,
  );
  return run(process.execPath, ['--conditions', 'node', 'server.mjs'], { cwd: folder });
};

const snapshots = () =>
  ['jan20-timeline', 'jan20-statistics-card', 'jan20-silence-countdown']
    .map((tag) => readFileSync(join(installed, `dist/static/${tag}.az.html`), 'utf8'))
    .join('');

let browser;
let server;
before(async () => {
  browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
  mkdirSync(out);
  copyFileSync(join(installed, 'dist/january20.js'), join(out, 'january20.js'));
  const support = `import '@lit-labs/ssr-client/lit-element-hydrate-support.js';\n`;
  const define = `import 'january20-widgets/define.js';\n`;
  const entries = { support, bundle: define, 'bundle-with-support': support + define };
  for (const [name, code] of Object.entries(entries)) writeFileSync(join(folder, `${name}.js`), code);
  await build({
    entryPoints: Object.keys(entries).map((name) => join(folder, `${name}.js`)),
    outdir: out,
    bundle: true,
    format: 'esm',
    logLevel: 'error',
  });
  server = await serve(out);
});
after(async () => {
  await browser.close();
  server.close();
  remove();
});

const scripts = {
  'the one script': ['january20.js'],
  'the one script, with hydration support on the page': ['support.js', 'january20.js'],
  'a bundle': ['bundle.js'],
  'a bundle with hydration support': ['bundle-with-support.js'],
};
const markups = { 'the output of `@lit-labs/ssr`': serverRendered(), 'our snapshots': snapshots() };

for (const [source, markup] of Object.entries(markups)) {
  for (const [what, files] of Object.entries(scripts)) {
    test(`${what} takes ${source} over in place, without a shift or a word on the console`, async () => {
      writeFileSync(
        join(out, 'index.html'),
        `<!doctype html><html lang="az"><meta charset="utf-8"><link rel="icon" href="data:,"><body>${markup}`,
      );
      const page = await browser.newPage();
      const said = [];
      page.on('console', (message) => said.push(message.text()));
      page.on('pageerror', (error) => said.push(String(error)));
      try {
        await page.goto(`${server.origin}/`);
        const read = () =>
          page.evaluate(() =>
            [
              ...document.querySelectorAll(':is(jan20-timeline, jan20-statistics-card, jan20-flag-banner)'),
            ].map(({ shadowRoot }) => shadowRoot.querySelector('.root').innerText),
          );
        const texts = await read();
        assert.ok(texts.length >= 2 && texts.every((text) => text.length > 20));
        await page.evaluate(() => {
          window.shifts = [];
          new PerformanceObserver((list) =>
            window.shifts.push(...list.getEntries().map(({ value }) => value)),
          ).observe({ type: 'layout-shift' });
        });
        for (const file of files) await page.addScriptTag({ url: file, type: 'module' });
        const states = await page.evaluate(async () => {
          const widgets = [...document.querySelectorAll('[lang]:not(html)')].filter(
            ({ shadowRoot }) => shadowRoot,
          );
          for (const widget of widgets) await widget.updateComplete;
          // Two frames later, all shifts are known.
          await new Promise((done) => {
            requestAnimationFrame(() => requestAnimationFrame(done));
          });
          return widgets.map(({ localName, shadowRoot }) => ({
            localName,
            roots: shadowRoot.querySelectorAll('.root').length,
            styles: shadowRoot.querySelectorAll('style').length,
            adopted: shadowRoot.adoptedStyleSheets.length > 0,
          }));
        });
        for (const state of states) {
          assert.deepEqual(state, { localName: state.localName, roots: 1, styles: 0, adopted: true });
        }
        assert.deepEqual(await read(), texts);
        assert.deepEqual(await page.evaluate(() => window.shifts), []);
        assert.deepEqual(said, []);
        // The widget still follows a change of its language.
        await page.evaluate(() => {
          document.querySelector('jan20-timeline').lang = 'ru';
        });
        await page.locator('jan20-timeline .root[lang="ru"]').waitFor();
      } finally {
        await page.close();
      }
    });
  }
}

test('a flag is off where a server has written it as "false"', async () => {
  writeFileSync(
    join(out, 'index.html'),
    `<!doctype html><html lang="az"><meta charset="utf-8"><link rel="icon" href="data:,"><body>
    <jan20-timeline compact="false"></jan20-timeline>
    <jan20-silence-countdown calendar="false" page-silence="false"></jan20-silence-countdown>
    <jan20-flag-banner show="always" dismissible="false" traffic="true"></jan20-flag-banner>
    <script type="module" src="january20.js"></script>`,
  );
  const page = await browser.newPage();
  await page.goto(`${server.origin}/`);
  const flags = await page.evaluate(() => {
    const [timeline] = document.getElementsByTagName('jan20-timeline');
    const [countdown] = document.getElementsByTagName('jan20-silence-countdown');
    const [banner] = document.getElementsByTagName('jan20-flag-banner');
    const before = [
      timeline.compact,
      countdown.calendar,
      countdown.pageSilence,
      banner.dismissible,
      banner.traffic,
    ];
    timeline.setAttribute('compact', '');
    const on = timeline.compact;
    timeline.setAttribute('compact', 'false');
    return [...before, on, timeline.compact];
  });
  assert.deepEqual(flags, [false, false, false, false, true, true, false]);
  await page.close();
});
