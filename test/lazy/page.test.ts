import { expect } from 'chai';
import { tags } from '../helpers.js';
import { otherHost } from '../hosts.js';
import { globalsOfLit } from '../lit.js';
import { isRendered, openPage, visit, widgetsOf, type LazyPage } from './page.js';

const fourTags = tags.map((tag) => `<${tag}></${tag}>`).join('');

const oneScript = new URL('/dist/january20.js', location.href).href;

const insert = async (
  { document }: LazyPage,
  attributes: Readonly<Record<string, string>>,
): Promise<void> => {
  const script = document.createElement('script');
  for (const [name, value] of Object.entries(attributes)) script.setAttribute(name, value);
  const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
  document.head.append(script);
  await loaded;
};

const expectAll = async (page: LazyPage, lang = 'az'): Promise<void> => {
  await page.until(() => widgetsOf(page.document).length === 4, 'the tags');
  await page.rendered();
  expect(page.said).to.deep.equal([]);
  expect(page.violations).to.deep.equal([]);
  expect(
    page.document.querySelector('jan20-timeline')!.shadowRoot!.querySelector<HTMLElement>('[lang]')!.lang,
  ).to.equal(lang);
};

describe('the lazy script in a page', () => {
  for (const script of ['', 'async', 'defer', 'type="module"', 'async crossorigin']) {
    for (const host of [location.host, otherHost]) {
      it(`works as <script ${script}> from ${host === location.host ? 'its' : 'another'} host`, async () => {
        const page = await openPage({ lang: 'az', body: fourTags, script, host });
        await expectAll(page);
      });
    }
  }

  it('works when it comes late, and twice', async () => {
    const page = await openPage({ lang: 'az', body: fourTags, script: 'none' });
    const { src } = visit();
    await insert(page, { src });
    await insert(page, { src });
    await insert(page, { src: oneScript });
    await expectAll(page);
    const log = (await (await fetch(src.replace(/-\/january20.*/, 'log'))).json()) as [string, string][];
    const chunks = log.map(([name]) => name).filter((name) => name !== 'january20.lazy');
    expect(new Set(chunks).size, chunks.join()).to.equal(chunks.length);
  });

  it('leaves the page to january20.js where that came first', async () => {
    const page = await openPage({ lang: 'az', body: fourTags, script: 'none' });
    await insert(page, { src: oneScript });
    const { src } = visit();
    await insert(page, { src });
    await expectAll(page);
    const log = (await (await fetch(src.replace(/-\/january20.*/, 'log'))).json()) as unknown[];
    expect(log).to.have.length(1);
  });

  it('keeps to a strict policy, with Trusted Types', async () => {
    const page = await openPage({
      lang: 'az',
      body: fourTags,
      policy: `default-src 'none'; script-src 'nonce-page'; require-trusted-types-for 'script'; trusted-types january20`,
    });
    await expectAll(page);
  });

  it('keeps to a strict policy from another host', async () => {
    const page = await openPage({
      lang: 'az',
      body: fourTags,
      host: otherHost,
      policy: `default-src 'none'; script-src 'nonce-page' 'strict-dynamic'`,
    });
    await expectAll(page);
  });

  it('keeps to a policy that names where it comes from', async () => {
    const page = await openPage({
      lang: 'az',
      body: fourTags,
      host: otherHost,
      policy: `default-src 'none'; script-src 'nonce-page' {host}`,
    });
    await expectAll(page);
  });

  it('leaves one global of its own, and those of Lit', async () => {
    const page = await openPage({ body: '' });
    const before = Object.getOwnPropertyNames(page.window).filter((name) => name !== 'january20');
    page.document.body.innerHTML = fourTags;
    await page.rendered();
    const after = Object.getOwnPropertyNames(page.window).filter((name) => !before.includes(name));
    expect(after).to.have.members(['january20', ...globalsOfLit]);
  });

  it('fills a placeholder only when the widget’s file has come', async () => {
    const page = await openPage({
      body: '<div data-jan20="timeline" data-compact>The events, <em>in words</em>.</div>',
      faults: 'timeline=held',
    });
    await page.until(async () => (await page.requests()).includes('timeline'), 'the request');
    expect(page.document.body.textContent.trim()).to.equal('The events, in words.');
    await page.release('timeline');
    await page.rendered();
    const [widget] = widgetsOf(page.document);
    await page.until(() => !widget!.childNodes.length, 'the words to go');
    expect(widget!.hasAttribute('compact')).to.be.true;
    expect(page.document.querySelector('[data-jan20]')!.children).to.have.length(1);
    page.document.body.insertAdjacentHTML('beforeend', '<div data-jan20="timeline">More words.</div>');
    await page.until(() => widgetsOf(page.document).length === 2, 'the second');
    await page.until(() => !page.document.body.textContent.includes('words'), 'its words to go');
    await page.rendered();
  });

  it('leaves a link where it is until there is a widget to take its place', async () => {
    const href = 'https://widgets.example/embed.html?widget=timeline&amp;compact=true#jan20';
    const page = await openPage({
      body: `<p>Read <a href="${href}" target="_blank">The <em>events</em></a>.</p>`,
      faults: 'timeline=held',
    });
    await page.until(async () => (await page.requests()).includes('timeline'), 'the request');
    const paragraph = page.document.querySelector('p')!;
    expect(paragraph.textContent).to.equal('Read The events.');
    expect(paragraph.querySelector('a')!.search).to.equal('?widget=timeline&compact=true');
    expect(paragraph.querySelector('a')!.checkVisibility()).to.be.true;
    await page.release('timeline');
    await page.rendered();
    await page.until(() => !paragraph.querySelector('a'), 'the link to go');
    expect(paragraph.textContent).to.equal('Read .');
    const [widget, ...others] = widgetsOf(page.document);
    expect(others).to.have.length(0);
    expect(widget!.parentNode === paragraph).to.be.true;
    expect(widget!.hasAttribute('compact')).to.be.true;
    expect(page.said).to.deep.equal([]);
  });

  it('fits a frame that had no address yet when it was inserted', async () => {
    const page = await openPage({ body: '<p>An article.' });
    const frame = page.document.createElement('iframe');
    page.document.body.append(frame);
    await page.until(() => page.window.january20, 'the script');
    frame.src = new URL('/dist/embed.html?widget=statistics-card', location.href).href;
    await page.until(() => frame.style.height, 'the height');
    expect((await page.requests()).sort()).to.deep.equal(['core', 'host']);
  });

  it('takes the words of a placeholder away where the page has defined the widget itself', async () => {
    const page = await openPage({ body: '' });
    page.window.customElements.define('jan20-timeline', class extends page.window.HTMLElement {});
    page.document.body.innerHTML = '<div data-jan20="timeline">The events, in words.</div>';
    await page.until(() => widgetsOf(page.document).length, 'the widget');
    await page.until(() => !page.document.body.textContent.trim(), 'its words to go');
    expect((await page.requests()).sort()).to.deep.equal(['core', 'host']);
    expect(page.said).to.deep.equal([]);
  });

  describe('below the fold', () => {
    const far = '<div style="block-size: 9000px"></div>';

    it('fetches nothing until the reader comes near', async () => {
      const page = await openPage({
        body: `${far}<jan20-timeline></jan20-timeline><jan20-statistics-card hidden></jan20-statistics-card>`,
      });
      // The banner is fetched at once. When it has come, the browser has drawn a frame and told the observers.
      page.document.body.insertAdjacentHTML('beforeend', '<jan20-flag-banner></jan20-flag-banner>');
      const banner = page.document.querySelector('jan20-flag-banner')!;
      await page.until(() => isRendered(banner), 'the banner');
      expect((await page.requests()).sort()).to.deep.equal(['core', 'flag-banner']);
      page.document.querySelector('jan20-timeline')!.scrollIntoView();
      await page.until(() => isRendered(page.document.querySelector('jan20-timeline')!), 'the timeline');
      expect((await page.requests()).sort()).to.deep.equal(['core', 'flag-banner', 'timeline']);
    });

    for (const [attributes, script] of [
      ['page-silence', ''],
      ['now="2027-01-20T11:59:00+04:00"', ''],
      ['', 'data-now="2027-01-20T11:59:00+04:00"'],
    ]) {
      it(`does not wait with <jan20-silence-countdown ${attributes}> and <script ${script}>`, async () => {
        const page = await openPage({
          body: `${far}<jan20-silence-countdown ${attributes}></jan20-silence-countdown>`,
          script: `async ${script}`,
        });
        await page.rendered();
      });
    }

    it('waits with a countdown on another day', async () => {
      const page = await openPage({
        body: `${far}<jan20-silence-countdown></jan20-silence-countdown><jan20-flag-banner></jan20-flag-banner>`,
        script: 'async data-now="2026-06-01T11:59:00+04:00"',
      });
      await page.until(() => isRendered(page.document.querySelector('jan20-flag-banner')!), 'the banner');
      expect((await page.requests()).join()).not.to.include('silence-countdown');
    });
  });

  it('shifts nothing where room is kept for the tags', async () => {
    const body = (tag: string) => `<${tag}></${tag}><p id="below">An article.`;
    for (const tag of ['jan20-timeline', 'jan20-statistics-card', 'jan20-silence-countdown']) {
      const model = await openPage({ lang: 'az', body: body(tag) });
      await model.rendered();
      const [{ offsetHeight }] = widgetsOf(model.document) as [HTMLElement];
      const page = await openPage({
        lang: 'az',
        head: `<style>${tag}:not(:defined) { display: block; min-height: ${offsetHeight}px }</style>`,
        body: body(tag),
        faults: 'az=held',
      });
      const below = page.document.querySelector('#below')!;
      const tops = new Set<number>();
      const look = (): void => {
        tops.add(Math.round(below.getBoundingClientRect().top));
        page.window.requestAnimationFrame(look);
      };
      look();
      await page.until(async () => (await page.requests()).includes('az'), 'the request');
      await page.release('az');
      await page.rendered();
      await new Promise((resolve) => page.window.requestAnimationFrame(resolve));
      look();
      expect([...tops], tag).to.have.length(1);
    }
  });
});
