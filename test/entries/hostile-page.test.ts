import { expect } from 'chai';
import { after } from '../helpers.js';
import { until } from '../until.js';
import { scriptUrl } from './page.js';

const lazyUrl = new URL('/dist/january20.lazy.js', location.href).href;
const scripts = { 'january20.js': scriptUrl, 'january20.lazy.js': lazyUrl };

const widgets = `
  <jan20-timeline>words</jan20-timeline>
  <jan20-silence-countdown>words</jan20-silence-countdown>
  <jan20-flag-banner>words</jan20-flag-banner>
  <div data-jan20="statistics-card">words</div>`;

/** What a test reads of a page. It uses no property that the page may have shadowed. */
interface Page {
  readonly said: string[];
  readonly found: (selector: string) => Element[];
  readonly window: Window & typeof globalThis;
}

/** Opens a page until the end of the test. */
const open = async (url: string, body: string, { head = '', type = 'text/html' } = {}): Promise<Page> => {
  const record = `
    self.said = [];
    for (const method of ['warn', 'error', 'log']) console[method] = (...words) => said.push(words.map(String).join(' '));
    addEventListener('error', ({ message }) => said.push(message));
    addEventListener('unhandledrejection', ({ reason }) => said.push(String(reason)));
    addEventListener('load', () => { self.hasLoaded = true; });`;
  const html = `<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Page</title><script>//<![CDATA[
    ${record}
    //]]></script>${head}</head><body>${body}<script src="${url}"></script></body></html>`;
  const source = URL.createObjectURL(
    new Blob([type === 'text/html' ? `<!doctype html>${html}` : html], { type }),
  );
  const frame = document.createElement('iframe');
  frame.src = source;
  frame.width = '600';
  frame.height = '600';
  document.body.append(frame);
  after(() => {
    frame.remove();
    URL.revokeObjectURL(source);
  });
  const page = frame.contentWindow as Window & typeof globalThis & { said: string[]; hasLoaded?: boolean };
  await until(() => page.hasLoaded, 'the page');
  return {
    said: page.said,
    window: page,
    found: (selector) => [...page.Document.prototype.querySelectorAll.call(page.document, selector)],
  };
};

/** The widgets that have drawn themselves. The lazy script waits until a reader comes near: the test scrolls to each. */
const drawn = (page: Page): string[] =>
  page
    .found('jan20-timeline,jan20-statistics-card,jan20-silence-countdown')
    .filter((widget) => {
      const isDrawn = !!widget.shadowRoot?.querySelector('[part~=base]');
      if (!isDrawn) widget.scrollIntoView();
      return isDrawn;
    })
    .map(({ localName }) => localName);

const expectDrawn = async (page: Page): Promise<void> => {
  await until(
    () => drawn(page).length === 3,
    'the widgets',
    () => JSON.stringify([drawn(page), page.said]),
  );
  expect(page.said).to.deep.equal([]);
  const [banner] = page.found('jan20-flag-banner');
  expect(banner!.shadowRoot!.querySelector('[part~=base]'), 'a banner on an ordinary day').to.equal(null);
};

const expectWords = async (page: Page, warning: RegExp): Promise<void> => {
  await until(() => page.said.length, 'the warning');
  expect(page.said).to.have.length(1);
  expect(page.said[0]).to.match(warning);
  const [placeholder, timeline] = [page.found('[data-jan20]')[0]!, page.found('jan20-timeline')[0]!];
  expect(timeline.shadowRoot).to.equal(null);
  expect(timeline.textContent).to.equal('words');
  expect(placeholder.textContent).to.equal('words');
};

for (const [name, url] of Object.entries(scripts)) {
  describe(`${name} in a page whose elements have the names of properties`, () => {
    // Properties of the document that the widgets or Lit may read, and some that they don't read.
    for (const shadowed of [
      'currentScript',
      'baseURI',
      'hidden',
      'visibilityState',
      'prerendering',
      'head',
      'body',
      'documentElement',
      'querySelector',
      'querySelectorAll',
      'getElementById',
      'addEventListener',
      'removeEventListener',
      'dispatchEvent',
      'adoptedStyleSheets',
      'defaultView',
      'readyState',
      'cookie',
      'childNodes',
      'nodeType',
      'activeElement',
    ]) {
      it(`draws all widgets beside <img name="${shadowed}">`, async () => {
        await expectDrawn(await open(url, `<img name="${shadowed}" alt="" src="data:,">${widgets}`));
      });
    }

    for (const needed of ['createElement', 'createTreeWalker', 'createComment', 'importNode']) {
      it(`leaves the page’s words, with one warning, beside <img name="${needed}">, without which Lit can’t draw`, async () => {
        const page = await open(url, `<img name="${needed}" alt="" src="data:,">${widgets}`);
        await expectWords(page, /are not shown/);
      });
    }

    it('loads nothing from the address of an image that is named currentScript, and takes no attribute of it', async () => {
      const page = await open(
        url,
        `<img name="currentScript" alt="" src="https://other.example/x.png" data-now="2027-01-20T12:00:10+04:00">
        <object id="currentScript" data-now="2027-01-20T12:00:10+04:00"></object>${widgets}`,
      );
      await until(() => drawn(page).length === 3, 'the widgets');
      const requests = page.window.performance.getEntriesByType('resource').map((entry) => entry.name);
      expect(
        requests.filter((address) => /other\.example/.test(address) && !/x\.png$/.test(address)),
      ).to.deep.equal([]);
      expect(page.found('jan20-silence-countdown')[0]!.getAttribute('phase')).to.equal('ordinary');
    });

    it('keeps its address when the page gets a <base> later, or its tag is rewritten', async () => {
      const page = await open(url, '<p>words</p>');
      const [tag] = page.found('script[src]') as HTMLScriptElement[];
      tag!.src = 'https://other.example/january20.lazy.js';
      const base = page.window.Document.prototype.createElement.call(
        page.window.document,
        'base',
      ) as HTMLBaseElement;
      base.href = 'https://other.example/';
      page.found('head')[0]!.append(base);
      page.found('body')[0]!.insertAdjacentHTML('beforeend', widgets);
      await expectDrawn(page);
    });

    for (const field of [
      'parentNode',
      'parentElement',
      'host',
      'getAttribute',
      'hasAttribute',
      'attributes',
      'getRootNode',
      'isConnected',
      'matches',
      'closest',
      'querySelectorAll',
      'children',
      'childNodes',
      'localName',
      'nodeType',
      'lang',
      'dispatchEvent',
      'addEventListener',
      'nextSibling',
      'ownerDocument',
    ]) {
      it(`draws all widgets in a form with a field named ${field}`, async () => {
        const page = await open(
          url,
          `<form lang="en"><input name="${field}"><div>${widgets}</div></form><form id="later"><input name="${field}"></form>`,
        );
        await expectDrawn(page);
        // A form that comes later is looked through, too.
        page
          .found('#later')[0]!
          .insertAdjacentHTML('afterend', `<form><input name="${field}">${widgets}</form>`);
        await until(() => drawn(page).length === 6, 'the widgets of the form that came later');
        expect(page.said).to.deep.equal([]);
      });
    }
  });

  describe(`${name} in a page that is no HTML`, () => {
    it('leaves the words of an XHTML page, with one warning', async () => {
      const page = await open(url, widgets, { type: 'application/xhtml+xml' });
      await expectWords(page, /are not shown/);
    });
  });

  describe(`${name} in a page whose libraries replace what is built in`, () => {
    for (const [what, head] of Object.entries({
      'Date.now returns an object': 'const d = Date; Date.now = () => new d();',
      'Date.now returns seconds': 'const { now } = Date; Date.now = () => Math.floor(now() / 1000);',
      'Date.now returns text': 'const { now } = Date; Date.now = () => String(now());',
      'Date.parse returns null': 'Date.parse = () => null;',
      'Date.parse ignores offsets':
        'const { parse } = Date; Date.parse = (text) => parse(text.slice(0, 19));',
      'Array.from knows no iterators': 'Array.from = (list) => Array.prototype.slice.call(list);',
      'reduce takes a name':
        'Array.prototype.reduce = function () { return this.length > 1 ? this : this[0]; };',
      'arrays have more methods, which are enumerable':
        'Array.prototype.each = function () {}; Array.prototype.remove = function () {};',
      'objects have more properties, which are enumerable': 'Object.prototype.extend = function () {};',
      'text has its own replaceAll and at': 'String.prototype.replaceAll = String.prototype.at = () => "";',
    })) {
      it(`draws all widgets where ${what}`, async () => {
        await expectDrawn(await open(url, widgets, { head: `<script>${head}</script>` }));
      });
    }

    it('shows the page’s words where the device’s clock can’t be read, and no banner', async () => {
      const page = await open(
        url,
        `${widgets}<jan20-flag-banner show="always">notice</jan20-flag-banner>
        <jan20-flag-banner now="2027-01-20T10:00:00+04:00">notice</jan20-flag-banner>`,
        {
          head: `<script>
            Date.now = () => NaN;
            Date.prototype.getTime = () => NaN;
          </script>`,
        },
      );
      await until(
        () => page.found('jan20-silence-countdown')[0]!.shadowRoot?.querySelector('slot'),
        'the countdown',
      );
      for (const widget of page.found('jan20-silence-countdown,jan20-flag-banner')) {
        expect(widget.shadowRoot!.querySelector('[part~=base]')).to.equal(null);
        expect(widget.hasAttribute('phase')).to.equal(false);
      }
      expect(page.said).to.deep.equal([]);
    });
  });
}

const markup = '<img src=x onerror="self.isRun = true">';

// Fields by which Lit may take an object for a template.
const pollutions: Readonly<Record<string, string>> = {
  'a template': `Object.prototype._$litType$ = 1; Object.prototype.strings = ['${markup}']; Object.prototype.values = [];`,
  'raw strings': `Object.prototype.raw = ['${markup}']; Object.prototype.strings = ['${markup}'];`,
  'a compiled template': `Object.prototype.h = '${markup}'; Object.prototype.parts = []; Object.prototype._$litType$ = { h: '${markup}', parts: [] };`,
};

describe('a page whose Object.prototype has the fields of a template', () => {
  for (const [what, code] of Object.entries(pollutions)) {
    it(`never runs markup through our widgets: ${what}`, async () => {
      const page = await open(scriptUrl, widgets, {
        head: `<script>${code.replaceAll('<', '\\x3c')}</script>`,
      });
      // An image with a wrong address fails in a later task. This image fails after any image of the widgets.
      await new Promise((resolve) => {
        const image = new page.window.Image();
        image.onerror = resolve;
        image.src = 'x';
      });
      expect((page.window as unknown as { isRun?: boolean }).isRun).to.equal(undefined);
      for (const widget of page.found('jan20-timeline,jan20-silence-countdown,jan20-flag-banner'))
        expect(widget.shadowRoot?.querySelector('img') ?? null).to.equal(null);
    });
  }
});
