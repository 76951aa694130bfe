// What a reader's browser fetches of an application that shows one widget in one language, as each bundler builds it from
// the packed package.
/* global customElements, document -- what runs in the page */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { build as esbuild } from 'esbuild';
import { chromium } from 'playwright-core';
import { chromiumPath } from '../server/engines.mjs';
import { rollup } from 'rollup';
import { build as vite } from 'vite';
import webpack from 'webpack';
import { makeProject } from './lib/packed.mjs';
import { serve } from './lib/serve.mjs';

/** Bytes. */
const most = 19_000;
const tags = ['jan20-timeline', 'jan20-statistics-card', 'jan20-silence-countdown', 'jan20-flag-banner'];

const { folder, remove } = makeProject();
let browser;
before(async () => {
  browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
});
after(async () => {
  await browser.close();
  remove();
});

/** Each bundler as it is by default, for production, with code splitting. */
const bundlers = {
  esbuild: (input, outdir) =>
    esbuild({
      entryPoints: { main: input },
      outdir,
      bundle: true,
      minify: true,
      format: 'esm',
      splitting: true,
      // By default esbuild writes every letter that is not ASCII as an escape.
      charset: 'utf8',
      define: { 'process.env.NODE_ENV': '"production"' },
      logLevel: 'error',
    }),
  Rollup: async (input, dir) => {
    const bundle = await rollup({ input: { main: input }, plugins: [resolve({ browser: true }), terser()] });
    await bundle.write({ dir, format: 'es', entryFileNames: '[name].js' });
    await bundle.close();
  },
  webpack: (input, path) =>
    new Promise((done, reject) => {
      webpack(
        {
          mode: 'production',
          context: folder,
          entry: { main: input },
          output: { path, publicPath: 'auto' },
        },
        (error, stats) => {
          if (error ?? stats.hasErrors()) reject(error ?? new Error(stats.toString('errors-only')));
          else done();
        },
      );
    }),
  Vite: (input, outDir) =>
    vite({
      root: folder,
      base: './',
      configFile: false,
      logLevel: 'error',
      build: {
        outDir,
        emptyOutDir: false,
        rolldownOptions: { input: { main: input }, output: { entryFileNames: '[name].js' } },
      },
    }),
};

for (const [name, bundle] of Object.entries(bundlers)) {
  for (const tag of tags) {
    test(`${name}: ${tag} in Azerbaijani is no more than ${most} bytes in brotli`, async (t) => {
      const input = join(folder, `${name}-${tag}.js`);
      const output = join(folder, `out-${name}-${tag}`);
      mkdirSync(output);
      writeFileSync(input, `import 'january20-widgets/${tag.slice(6)}.js';\n`);
      await bundle(input, output);
      writeFileSync(
        join(output, 'index.html'),
        `<!doctype html><html lang="az"><meta charset="utf-8"><link rel="icon" href="data:,">
        <script type="module" src="main.js"></script><${tag} show="always"></${tag}>`,
      );
      const { origin, close } = await serve(output);
      const page = await browser.newPage();
      try {
        const requested = [];
        const said = [];
        page.on('request', (request) => requested.push(new URL(request.url()).pathname));
        page.on('console', (message) => said.push(message.text()));
        page.on('pageerror', (error) => said.push(String(error)));
        await page.goto(`${origin}/`);
        await page.locator(`${tag} .root[lang="az"]`).waitFor();
        assert.equal(
          await page.evaluate((tag) => document.querySelector(tag).matches(':defined'), tag),
          true,
        );
        const scripts = requested.filter((path) => path.endsWith('.js'));
        const size = scripts.reduce(
          (sum, path) => sum + brotliCompressSync(readFileSync(join(output, path))).length,
          0,
        );
        t.diagnostic(`${size} bytes in ${scripts.length} files`);
        assert.deepEqual(said, []);
        assert.ok(size <= most, `${size} bytes`);
      } finally {
        await page.close();
        close();
      }
    });
  }
}

for (const [name, bundle] of Object.entries(bundlers)) {
  test(`${name}: the lazy build, imported, loads each element when its tag comes into the document`, async () => {
    const input = join(folder, `${name}-lazy.js`);
    const output = join(folder, `out-${name}-lazy`);
    mkdirSync(output);
    writeFileSync(input, "import 'january20-widgets/january20.lazy.js';\n");
    await bundle(input, output);
    writeFileSync(
      join(output, 'index.html'),
      `<!doctype html><html lang="az"><meta charset="utf-8"><link rel="icon" href="data:,">
      <script type="module" src="main.js"></script><jan20-timeline></jan20-timeline>`,
    );
    const { origin, close } = await serve(output);
    const page = await browser.newPage();
    try {
      const said = [];
      page.on('console', (message) => said.push(message.text()));
      page.on('pageerror', (error) => said.push(String(error)));
      const isDefined = (tag) => page.evaluate((tag) => Boolean(customElements.get(tag)), tag);
      await page.goto(`${origin}/`);
      await page.locator('jan20-timeline .root[lang="az"]').waitFor();
      assert.equal(await isDefined('jan20-statistics-card'), false);
      await page.evaluate(() => document.body.append(document.createElement('jan20-statistics-card')));
      await page.locator('jan20-statistics-card .root[lang="az"]').waitFor();
      assert.equal(await isDefined('jan20-flag-banner'), false);
      assert.deepEqual(said, []);
    } finally {
      await page.close();
      close();
    }
  });
}
