import { expect } from 'chai';
import { allLocales } from '../../src/i18n/generated/locale-codes.js';
import { nextFrame, until } from '../helpers.js';
import { expectPageAccessible, openPage, widgetsOf, type Page } from './page.js';

const baseOf = (widget: Element): HTMLElement | null =>
  widget.shadowRoot!.querySelector<HTMLElement>('[part~=base]');

const button = ({ document }: Page, text: string): HTMLButtonElement =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === text)!;

describe('the gallery', () => {
  it('has a control for each attribute, which the widget follows', async () => {
    const page = await openPage('/demo/');
    await until(() => page.document.querySelectorAll('.item').length === 4, 'the gallery');
    for (const item of page.document.querySelectorAll('.item')) {
      const [widget] = widgetsOf(item);
      const fields = [...item.querySelectorAll<HTMLInputElement>('[name]')];
      expect(fields.length, widget!.localName).to.be.greaterThan(5);
      for (const field of fields) {
        const { name } = field;
        if (name === 'width' || name.startsWith('slot') || name === 'now') continue;
        const before = widget!.getAttribute(name);
        if (field.type === 'checkbox') field.click();
        else {
          field.value =
            { lang: 'ka', figures: 'martyrs', 'time-zone': 'Asia/Tokyo', place: 'Tokio' }[name] ?? '';
          if (field instanceof page.window.HTMLSelectElement && !field.value) field.selectedIndex = 2;
          field.dispatchEvent(new Event('change'));
        }
        expect(widget!.getAttribute(name), name).to.not.equal(before);
      }
      await nextFrame();
      expect(widgetsOf(item)[0], 'the very same').to.equal(widget);
      expect(widget!.shadowRoot!.querySelector('[lang]')?.getAttribute('lang') ?? 'ka').to.equal('ka');
    }
    expect(page.complaints).to.deep.equal([]);
  });

  it('fills the slots', async () => {
    const page = await openPage('/demo/');
    await until(() => page.document.querySelectorAll('.item').length === 4, 'the gallery');
    const item = page.document.querySelector('[aria-labelledby=item-flag-banner]')!;
    const field = item.querySelector<HTMLInputElement>('[name=slot]')!;
    field.value = 'The book is open from 10:00.';
    field.dispatchEvent(new Event('change'));
    expect(widgetsOf(item)[0]!.textContent).to.equal('The book is open from 10:00.');
    field.value = '';
    field.dispatchEvent(new Event('change'));
    expect(widgetsOf(item)[0]!.textContent).to.equal('');
  });

  it('walks through the day', async () => {
    const page = await openPage('/demo/');
    await until(() => page.document.querySelectorAll('.item').length === 4, 'the gallery');
    const countdown = page.document.querySelector('#gallery jan20-silence-countdown')!;
    const banner = page.document.querySelector('#gallery jan20-flag-banner')!;
    const stations = [
      ['ordinary', false],
      ['mourning', true],
      ['mourning', true],
      ['silence', true],
      ['silence', true],
      ['observed', true],
      ['observed', true],
      ['ordinary', false],
      ['ordinary', false],
    ] as const;
    for (const [i, [phase, isThere]] of stations.entries()) {
      button(page, 'Next').click();
      await until(() => countdown.getAttribute('phase') === phase, `${phase} at station ${i}`);
      await until(() => banner.getAttribute('phase') === phase, `${phase} at station ${i}`);
      await nextFrame();
      expect(!!baseOf(banner), `the banner at station ${i}`).to.equal(isThere);
    }
    const next = button(page, 'Next');
    expect(next.getAttribute('aria-disabled')).to.equal('true');
    expect(page.document.querySelector('#walk [role=status]')!.textContent).to.include('31 December');
    button(page, 'Back').click();
    expect(page.document.querySelector('#walk [role=status]')!.textContent).to.include('21 January');
    button(page, 'Back to now').click();
    await nextFrame();
    expect(countdown.hasAttribute('now')).to.be.false;
    expect(countdown.shadowRoot!.querySelector('[part~=preview]')).to.equal(null);
  });

  it('plays the day and pauses', async () => {
    const page = await openPage('/demo/');
    await until(() => page.document.querySelectorAll('.item').length === 4, 'the gallery');
    button(page, 'Play').click();
    const countdown = page.document.querySelector('#gallery jan20-silence-countdown')!;
    expect(countdown.getAttribute('now')).to.match(/-01-19T23:59:50\+04:00$/);
    expect(button(page, 'Pause')).to.exist;
    button(page, 'Pause').click();
    expect(button(page, 'Play')).to.exist;
  });

  it('links to pages that are there', async () => {
    const page = await openPage('/demo/');
    const links = [...page.document.querySelectorAll<HTMLAnchorElement>('a[href]')];
    const addresses = [...new Set(links.map(({ href }) => href.split('#')[0]!))];
    expect(addresses.length).to.be.greaterThan(7);
    for (const address of addresses) expect((await fetch(address)).ok, address).to.be.true;
  });
});

describe('the host pages', () => {
  const pages: readonly [name: string, lang: string, widgets: number][] = [
    ['article', 'en', 3],
    ['embassy', 'ar', 3],
    ['sidebar', 'en', 3],
    ['the-day', 'az', 4],
    ['strict', 'en', 5],
  ];
  for (const [name, lang, count] of pages) {
    it(`show every widget: ${name}`, async () => {
      const page = await openPage(`/demo/pages/${name}.html`);
      const widgets = widgetsOf(page.document);
      expect(widgets.length).to.equal(count);
      for (const widget of widgets) {
        expect(baseOf(widget)?.lang, widget.localName).to.equal(lang);
        expect(widget.offsetHeight, widget.localName).to.be.greaterThan(60);
      }
      if (name !== 'strict') await expectPageAccessible(page);
      expect(page.complaints).to.deep.equal([]);
    }).timeout(30_000);

    it(`have no sideways scrolling on a phone: ${name}`, async () => {
      const { document } = await openPage(`/demo/pages/${name}.html`, 320);
      const { scrollWidth, clientWidth } = document.documentElement;
      expect(scrollWidth).to.be.at.most(clientWidth);
    });
  }

  it('work under a strict policy without a violation', async () => {
    const { document, complaints } = await openPage('/demo/pages/strict.html');
    expect(document.getElementById('policy')!.textContent).to.include("default-src 'none'");
    await nextFrame();
    expect(document.getElementById('violations')!.textContent).to.equal('0');
    expect(complaints).to.deep.equal([]);
  });

  it('can be hostile', async () => {
    const { document } = await openPage('/demo/pages/hostile.html');
    expect(getComputedStyle(document.querySelector('p')!).fontSize).to.equal('8px');
    for (const widget of widgetsOf(document)) {
      const { fontSize, display } = getComputedStyle(baseOf(widget)!);
      expect(parseFloat(fontSize)).to.be.at.least(16);
      expect(display).to.equal('block');
    }
  });

  it('can take the time from the script tag', async () => {
    const { document } = await openPage('/demo/pages/the-day.html');
    const countdown = document.querySelector('jan20-silence-countdown')!;
    expect(countdown.getAttribute('phase')).to.equal('mourning');
    expect(countdown.shadowRoot!.querySelector('[part~=preview]')).to.exist;
  });

  it('rehearse the minute of silence', async () => {
    const { document } = await openPage('/demo/pages/embassy.html');
    const countdown = document.querySelector('jan20-silence-countdown')!;
    document.getElementById('rehearse')!.click();
    await until(() => countdown.getAttribute('phase') === 'silence', 'the minute');
    await until(() => countdown.shadowRoot!.querySelector('dialog[open]'), 'the page silence');
  });
});

describe('the sheet of all languages', () => {
  it('has every widget in every language', async () => {
    const { document, complaints } = await openPage('/demo/languages.html');
    await until(() => document.querySelectorAll('#rows .row').length === allLocales.length, 'the rows');
    await nextFrame();
    const rows = [...document.querySelectorAll('#rows .row')];
    const languages = rows.map((row) => {
      const [first, ...others] = widgetsOf(row).map((widget) => baseOf(widget)!.lang);
      expect(others).to.deep.equal([first, first, first]);
      return first;
    });
    expect(languages).to.have.members([...allLocales]);
    // Each has its own name, not its code.
    for (const link of document.querySelectorAll('#index a')) {
      expect(link.textContent, link.getAttribute('href')!).to.not.equal(link.getAttribute('lang'));
    }
    expect(complaints).to.deep.equal([]);
  }).timeout(30_000);

  it('switches the page’s language live, and leaves the rows alone', async () => {
    const { document } = await openPage('/demo/languages.html');
    await until(() => document.querySelectorAll('#rows .row').length === allLocales.length, 'the rows');
    const select = document.querySelector<HTMLSelectElement>('[name=page-language]')!;
    const widgets = widgetsOf(document.getElementById('page-row')!);
    for (const lang of ['he', 'ja', 'az']) {
      select.value = lang;
      select.dispatchEvent(new Event('change'));
      await until(() => widgets.every((widget) => baseOf(widget)!.lang === lang), lang);
    }
    expect(
      document
        .querySelector('#lang-ka jan20-timeline')!
        .shadowRoot!.querySelector('[lang]')!
        .getAttribute('lang'),
    ).to.equal('ka');
    expect(widgetsOf(document.getElementById('page-row')!)).to.deep.equal(widgets);
  }).timeout(30_000);
});
