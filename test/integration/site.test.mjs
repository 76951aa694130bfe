// The site as anyone may publish it: every page in both languages, its links, its HTML, and what a reader of it meets.
/* global document, axe, self, innerHeight, getComputedStyle -- what runs in the page */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { chromium } from 'playwright-core';
import { chromiumPath } from '../server/engines.mjs';
import { serve } from './lib/serve.mjs';

execFileSync('npm', ['run', 'site'], { stdio: 'inherit' });

const folder = '_site';
// The demo and the build have tests of their own.
const pages = readdirSync(folder, { recursive: true })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('index.html') && !/^(demo|dist)\//.test(name))
  .sort();
const textOf = (name) => readFileSync(join(folder, name), 'utf8');

let browser;
let site;
before(async () => {
  browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
  site = await serve(folder);
});
after(async () => {
  await browser.close();
  site.close();
});

/** Opens a page; one with widgets has fetched them when this resolves. */
const visit = (page, name) =>
  page.goto(`${site.origin}/${name.replace('index.html', '')}`, {
    waitUntil: textOf(name).includes('<jan20-') ? 'networkidle' : 'load',
  });

test('each page is there in English and in Azerbaijani', () => {
  const azerbaijani = pages.filter((name) => name.startsWith('az/'));
  const english = pages.filter((name) => !name.startsWith('az/'));
  assert.ok(english.length > 20);
  assert.deepEqual(
    azerbaijani,
    english.map((name) => `az/${name}`),
  );
  for (const name of azerbaijani) assert.match(textOf(name), /<html lang="az">/, name);
});

test('each link leads to a page of the site, and to a place in it', () => {
  const lost = [];
  for (const name of pages) {
    for (const [, address] of textOf(name).matchAll(/(?:href|src)="([^"]+)"/g)) {
      // What a reader is to copy names the folder of another site.
      if (/^(https?|mailto):|^\/january20\//.test(address)) continue;
      const { pathname, hash } = new URL(address, `http://site/${name}`);
      const file = join(folder, decodeURIComponent(pathname.replace(/\/$/, '/index.html')));
      const isThere = existsSync(file);
      const place = decodeURIComponent(hash.slice(1));
      if (!isThere || (place && !readFileSync(file, 'utf8').includes(`id="${place}"`)))
        lost.push(`${name}: ${address}`);
    }
  }
  assert.deepEqual(lost, []);
});

test('each page is valid HTML', async () => {
  const validator = new HtmlValidate({
    root: true,
    extends: ['html-validate:recommended'],
    rules: {
      // Markdown and templates are laid out for those who write them.
      'no-trailing-whitespace': 'off',
      'void-style': 'off',
      'attr-quotes': 'off',
      'no-inline-style': 'off',
      'long-title': 'off',
      'doctype-style': 'off',
      // Our elements are what the page is about, and each describes itself in the manifest.
      'no-unknown-elements': 'off',
      // Texts have them where they stand in code.
      'no-raw-characters': 'off',
      // The list of a navigation is no heading of the page.
      'prefer-native-element': 'off',
    },
  });
  const found = [];
  for (const name of pages) {
    // A snapshot's shadow tree is a document of its own: it has styles inside, and headings and landmarks by roles.
    const page = textOf(name).replace(/<template shadowrootmode[^]*?<\/template>/g, (tree) =>
      tree.replace(/[^\n]/g, ''),
    );
    const { results } = await validator.validateString(page);
    for (const { messages } of results)
      for (const { ruleId, message, line } of messages) found.push(`${name}:${line} ${ruleId}: ${message}`);
  }
  assert.deepEqual(found, []);
});

// Side by side: each has pages of its own, and the machine has more than one processor.
describe('in a browser', { concurrency: true }, () => {
  const axePath = createRequire(import.meta.url).resolve('axe-core');

  for (const scheme of ['light', 'dark']) {
    test(`each page is accessible, says nothing on the console and fits 320 px, ${scheme}`, async () => {
      const context = await browser.newContext({
        viewport: { width: 320, height: 800 },
        colorScheme: scheme,
      });
      const found = [];
      // The colours of one page are those of all: in the dark one of each kind is enough.
      const kinds = [
        'index.html',
        'search/index.html',
        'timeline/index.html',
        'cms/index.html',
        'az/index.html',
      ];
      for (const name of scheme === 'dark' ? kinds : pages) {
        const page = await context.newPage();
        page.on('console', (message) => found.push(`${name}: ${message.text()}`));
        page.on('pageerror', (error) => found.push(`${name}: ${error}`));
        page.on('response', (answer) => {
          if (answer.status() >= 400) found.push(`${name}: ${answer.status()} ${answer.url()}`);
        });
        await visit(page, name);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        if (width > 320) found.push(`${name}: ${width} px wide`);
        await page.evaluate(readFileSync(axePath, 'utf8'));
        const { violations } = await page.evaluate(() =>
          axe.run(document, {
            runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
          }),
        );
        for (const { id, nodes } of violations) found.push(`${name}: ${id} ${nodes[0].target}`);
        await page.close();
      }
      await context.close();
      assert.deepEqual(found, []);
    });
  }

  /**
   * Walks through a page by the Tab key alone, from its beginning until the focus leaves it.
   *
   * @returns what a reader without a mouse can't reach or can't see
   */
  const walkByKeyboard = async (page) => {
    await page.evaluate(() => {
      const elementsIn = (root) =>
        [...root.querySelectorAll('*')].flatMap((element) => [
          element,
          ...(element.shadowRoot ? elementsIn(element.shadowRoot) : []),
        ]);
      // One radio button of a group takes the focus for all.
      const isOther = (element) =>
        element.type === 'radio' &&
        !element.checked &&
        document.querySelector(`input[type=radio][name="${element.name}"]:checked`);
      self.missed = new Set(
        elementsIn(document).filter(
          (element) =>
            element.matches('a[href], button, input, select, textarea, summary, [tabindex="0"]') &&
            !element.disabled &&
            element.checkVisibility({ visibilityProperty: true }) &&
            !element.closest('[inert]') &&
            !isOther(element),
        ),
      );
      self.nameOf = (element) =>
        `${element.localName} "${(element.textContent || element.name || '').trim().slice(0, 40)}"`;
      self.focused = () => {
        let element = document.activeElement;
        while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
        return element;
      };
    });
    const faults = new Set();
    for (let step = 0; ; step += 1) {
      if (step > 600) return ['the focus never leaves the page'];
      await page.keyboard.press('Tab');
      const found = await page.evaluate(() => {
        const element = self.focused();
        if (!element || element === document.body) return undefined;
        self.missed.delete(element);
        // A link may run over two lines.
        const { left, top, width, height } = element.getClientRects()[0];
        const [x, y] = [left + width / 2, top + height / 2];
        const style = getComputedStyle(element);
        const atPoint = element.getRootNode().elementFromPoint(x, y);
        return {
          name: self.nameOf(element),
          isMarked: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0,
          isSeen: !!atPoint && (element.contains(atPoint) || atPoint.contains(element)),
          // A scroll container may be larger than the window.
          isLarge: height > innerHeight / 2,
        };
      });
      if (!found) break;
      if (!found.isMarked) faults.add(`no mark of the focus: ${found.name}`);
      if (!found.isSeen && !found.isLarge) faults.add(`out of sight: ${found.name}`);
    }
    const missed = await page.evaluate(() => [...self.missed].map(self.nameOf));
    return [...faults, ...missed.map((name) => `not reached: ${name}`)];
  };

  test('each page can be walked by keyboard: every control is reached, seen and marked, and the focus leaves again', async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 800 } });
    const found = [];
    for (const name of pages) {
      await visit(page, name);
      for (const fault of await walkByKeyboard(page)) found.push(`${name}: ${fault}`);
    }
    await page.close();
    assert.deepEqual(found, []);
  });

  for (const [language, word] of [
    ['', 'silence'],
    ['az/', 'sükut'],
  ]) {
    test(`the search of ${language || 'en/'} finds a page`, async () => {
      const page = await browser.newPage();
      await page.goto(`${site.origin}/${language}search/`);
      await page.locator('#search input').fill(word);
      await page.locator('#search .pagefind-ui__result-link').first().waitFor();
      const address = await page.locator('#search .pagefind-ui__result-link').first().getAttribute('href');
      assert.ok(address.startsWith(`/${language}`), address);
      await page.close();
    });
  }

  test('each page says its words without JavaScript', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    for (const name of pages) {
      await page.goto(`${site.origin}/${name}`);
      assert.ok((await page.locator('main').innerText()).trim().length > 20, name);
    }
    await context.close();
  });
});
