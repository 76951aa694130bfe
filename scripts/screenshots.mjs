// `npm run screenshots`, after `npm run build`: the README's pictures, and the table of the room that widgets take. The
// browser's clock and zone stand still; the fonts are the machine's.
/* global document -- what runs in the page */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { documents, withHeights } from './lib/readme-tables.mjs';
import { chromiumPath } from '../test/server/engines.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const script = 'dist/january20.js';
const folder = 'docs/images';

/** @param {{lang: string, body: string, css?: string}} page */
const page = ({ lang, body, css = '' }) => `<!doctype html>
<html lang="${lang}">
  <meta charset="utf-8" />
  <style>
    body { margin: 24px; background: #e8e5de; font: 16px/1.5 'Noto Sans', system-ui, sans-serif; }
    ${css}
  </style>
  ${body}
</html>`;

const pictures = [
  {
    name: 'widgets',
    // The day itself, before the minute: the one time at which every widget is there.
    now: '2027-01-20T09:41:22+04:00',
    timezone: 'Europe/Berlin',
    viewport: { width: 1200, height: 800 },
    lang: 'en',
    css: `
      main { display: grid; grid-template-columns: 1fr 1fr; gap: 24px; align-items: start; }
      jan20-flag-banner, .wide { grid-column: 1 / -1; }
      .column { display: grid; gap: 24px; }`,
    body: `
      <main>
        <jan20-flag-banner theme="dark" dismissible></jan20-flag-banner>
        <div class="column">
          <jan20-statistics-card></jan20-statistics-card>
        </div>
        <div class="column">
          <jan20-silence-countdown calendar></jan20-silence-countdown>
          <jan20-silence-countdown lang="ar" theme="dark"></jan20-silence-countdown>
        </div>
        <jan20-timeline class="wide" layout="horizontal"></jan20-timeline>
      </main>`,
  },
  {
    name: 'minute',
    now: '2027-01-20T12:00:22+04:00',
    timezone: 'Asia/Baku',
    viewport: { width: 1200, height: 675 },
    lang: 'az',
    body: '<jan20-silence-countdown page-silence></jan20-silence-countdown>',
  },
];

// One picture for each colour token: only what the token colours is green.
const green = '#0a7a4b';
const colours = {
  background: '<jan20-timeline compact></jan20-timeline>',
  text: '<jan20-timeline compact></jan20-timeline>',
  muted: '<jan20-statistics-card layout="compact"></jan20-statistics-card>',
  accent: '<jan20-timeline compact></jan20-timeline>',
  line: '<jan20-timeline compact></jan20-timeline>',
  'bar-before': '<jan20-statistics-card figures="killed"></jan20-statistics-card>',
  'bar-wounded': '<jan20-statistics-card figures="killed"></jan20-statistics-card>',
  'bar-after': '<jan20-statistics-card figures="killed"></jan20-statistics-card>',
  'bar-regions': '<jan20-statistics-card figures="killed"></jan20-statistics-card>',
};

const widths = [300, 640, 1100];
const measured = [
  '<jan20-timeline>',
  '<jan20-timeline layout="horizontal">',
  '<jan20-timeline compact>',
  '<jan20-statistics-card>',
  '<jan20-statistics-card layout="compact">',
  '<jan20-silence-countdown>',
  '<jan20-silence-countdown calendar>',
];

const heightsOf = (tab, snippet) =>
  tab.evaluate(async ([snippet, widths]) => {
    const heights = [];
    for (const width of widths) {
      document.body.innerHTML = `<div style="inline-size: ${width}px">${snippet}</div>`;
      const widget = /** @type {any} */ (document.querySelector('div').firstElementChild);
      await widget.updateComplete;
      heights.push(Math.ceil(widget.offsetHeight / 16));
    }
    return heights;
  }, /** @type {const} */ ([snippet, widths]));

if (!existsSync(script)) {
  console.error(`There is no ${script}: run \`npm run build\` first.`);
  process.exit(1);
}

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
try {
  for (const { name, now, timezone, viewport, ...content } of pictures) {
    const context = await browser.newContext({
      viewport,
      deviceScaleFactor: 1.5,
      reducedMotion: 'reduce',
      timezoneId: timezone,
    });
    const tab = await context.newPage();
    await tab.clock.setFixedTime(now);
    await tab.setContent(page(content));
    await tab.addScriptTag({ path: script });
    await tab.waitForFunction(() =>
      [
        ...document.querySelectorAll(':is(jan20-timeline, jan20-statistics-card, jan20-silence-countdown)'),
      ].every((widget) => widget.shadowRoot?.querySelector('[part=base]')),
    );
    if (content.body.includes('page-silence')) await tab.getByRole('dialog').waitFor();
    await tab.evaluate(() => document.fonts.ready);
    await tab.screenshot({ path: `${folder}/${name}.png`, fullPage: true, animations: 'disabled' });
    console.log(`${folder}/${name}.png`);
    await context.close();
  }

  const samples = await browser.newContext({ viewport: { width: 400, height: 300 } });
  for (const [token, body] of Object.entries(colours)) {
    const tab = await samples.newPage();
    const value = token === 'background' ? '#d5eadf' : green;
    await tab.setContent(page({ lang: 'en', body, css: `body { margin: 0; --jan20-${token}: ${value} }` }));
    await tab.addScriptTag({ path: script });
    await tab.locator('[part=base]').waitFor();
    await tab.screenshot({ path: `${folder}/token-${token}.png` });
  }
  await samples.close();

  const context = await browser.newContext({ timezoneId: 'Europe/Berlin' });
  const tab = await context.newPage();
  await tab.clock.setFixedTime('2026-11-22T12:00:00Z');
  await tab.setContent(page({ lang: 'en', body: '' }));
  await tab.addScriptTag({ path: script });
  const rows = [];
  for (const snippet of measured) rows.push(/** @type {const} */ ([snippet, await heightsOf(tab, snippet)]));
  const texts = Object.fromEntries(documents.map((file) => [file, readFileSync(file, 'utf8')]));
  for (const [file, text] of Object.entries(await withHeights(texts, widths, rows)))
    writeFileSync(file, text);
} finally {
  await browser.close();
}
