import { plain } from '../plain.js';
import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { after, canEmulate, emulate, nextFrame, until } from '../helpers.js';
import { expectPageAccessible, openPage, type Page } from './page.js';

interface Widget {
  readonly name: string;
  readonly theme: { readonly name: string };
  readonly options: readonly { readonly name: string }[];
}

const home = new URL('/dist/', location.href).href;

const $ = <T extends HTMLElement = HTMLElement>({ document }: Page, selector: string): T => {
  const found = document.querySelector<T>(selector);
  expect(found, selector).to.exist;
  return found!;
};

const openBuilder = async (query = '', width?: number): Promise<Page> => {
  const page = await openPage(`/demo/${query}`, width);
  await until(() => page.document.querySelector('.piece'), 'a snippet');
  return page;
};

/** The control of the builder with this name; a radio button by its value too. */
const control = (page: Page, name: string, value?: string): HTMLInputElement =>
  $(page, `#builder [name="${name}"]${value === undefined ? '' : `[value="${value}"]`}`);

const choose = (page: Page, name: string, value: string): void => {
  const { type } = control(page, name);
  const element = type === 'radio' ? control(page, name, value) : control(page, name);
  if (type === 'radio') element.checked = true;
  else if (type === 'checkbox') element.checked = value === 'true';
  else element.value = value;
  element.dispatchEvent(new Event('change', { bubbles: true }));
};

const piece = ({ document }: Page, name: string): string | undefined =>
  document.querySelector(`[data-piece="${name}"] code`)?.textContent ?? undefined;

const pieces = ({ document }: Page): string[] =>
  [...document.querySelectorAll<HTMLElement>('[data-piece]')].map(({ dataset }) => dataset['piece']!);

const untilPiece = (page: Page, name: string, text: string | RegExp): Promise<void> =>
  until(
    () => {
      const shown = plain(piece(page, name) ?? '');
      return typeof text === 'string' ? shown === text : text.test(shown);
    },
    `${text}, but there is ${piece(page, name)}`,
  );

const preview = (page: Page): HTMLElement => $(page, '#builder .place > *');

// The page shows a widget in the builder and again in the gallery, under the same name.
const once = { 'landmark-unique': { enabled: false } };

describe('the snippet builder', () => {
  const timeline = '?widget=timeline&lang=az&theme=dark&layout=horizontal&compact=true';
  const countdown = '?widget=silence-countdown&time-zone=Europe%2FBerlin&calendar=true';
  const card = '?widget=statistics-card&figures=killed+injured&heading-level=3';
  const rows: readonly [form: string, query: string, widget: string | RegExp, pieces: string][] = [
    [
      'element',
      timeline,
      '<jan20-timeline lang="az" theme="dark" layout="horizontal" compact></jan20-timeline>',
      'script widget style',
    ],
    [
      'element',
      countdown,
      '<jan20-silence-countdown calendar time-zone="Europe/Berlin"></jan20-silence-countdown>',
      'script widget style',
    ],
    [
      'element',
      card,
      '<jan20-statistics-card figures="killed injured" heading-level="3"></jan20-statistics-card>',
      'script widget style',
    ],
    [
      'placeholder',
      timeline,
      /^<div data-jan20="timeline" data-lang="az" data-theme="dark" data-layout="horizontal" data-compact="">[^]*20 Yanvar faciəsinin xronologiyası[^]*<\/div>$/,
      'script widget style',
    ],
    [
      'class',
      timeline,
      /^<div class="jan20 jan20-timeline jan20-lang-az jan20-theme-dark jan20-layout-horizontal jan20-compact">[^]*20 Yanvar faciəsinin xronologiyası[^]*<\/div>$/,
      'script widget style',
    ],
    [
      'class',
      card,
      /^<div class="jan20 jan20-statistics-card jan20-figures-killed,injured jan20-heading-level-3">[^<]*[^]*<\/div>$/,
      'script widget style',
    ],
    [
      'link',
      timeline,
      /^<p><a href="[^"]*\/dist\/embed\.html\?widget=timeline&amp;lang=az&amp;theme=dark&amp;layout=horizontal&amp;compact=true#jan20">20 Yanvar faciəsinin xronologiyası<\/a><\/p>$/,
      'script widget address',
    ],
    [
      'link',
      card,
      /^<p><a href="[^"]*\?widget=statistics-card&amp;lang=en&amp;figures=killed%20injured&amp;heading-level=3#jan20">The 20 January tragedy in figures<\/a><\/p>$/,
      'script widget address',
    ],
    [
      'frame',
      timeline,
      /^<iframe src="[^"]*\/dist\/embed\.html\?widget=timeline&amp;lang=az&amp;theme=dark&amp;layout=horizontal&amp;compact=true" title="20 Yanvar faciəsinin xronologiyası" loading="lazy" width="100%" height="\d{3}" style="border: 0"><\/iframe>$/,
      'widget fit',
    ],
    [
      'frame',
      countdown,
      /^<iframe src="[^"]*\?widget=silence-countdown&amp;lang=en&amp;calendar=true&amp;time-zone=Europe\/Berlin" title="Minute of silence"/,
      'widget fit',
    ],
    [
      'wordpress',
      timeline,
      '[january20 widget="timeline" lang="az" theme="dark" layout="horizontal" compact="true"]',
      'widget',
    ],
    [
      'wordpress',
      countdown,
      '[january20 widget="silence-countdown" calendar="true" time-zone="Europe/Berlin"]',
      'widget',
    ],
    [
      'wordpress',
      card,
      '[january20 widget="statistics-card" figures="killed injured" heading-level="3"]',
      'widget',
    ],
  ];

  for (const [form, query, widget, names] of rows) {
    it(`writes ${query} as ${form}`, async () => {
      const page = await openBuilder(`${query}&form=${form}`);
      await untilPiece(page, 'widget', widget);
      expect(pieces(page).join(' ')).to.equal(names);
      expect(page.complaints).to.deep.equal([]);
    });
  }

  it('writes the finished widget, with the attributes chosen, for pages without scripts', async () => {
    const page = await openBuilder('?widget=statistics-card&lang=ru&theme=contrast&form=static');
    await untilPiece(
      page,
      'widget',
      /^<jan20-statistics-card lang="ru" theme="contrast"><template shadowrootmode="open">/,
    );
    const box = document.createElement('div');
    box.setHTMLUnsafe(piece(page, 'widget')!);
    const [snapshot] = box.children;
    expect(box.childElementCount).to.equal(1);
    for (const figure of ['131', '82', '20', '21', '8', '744', '841', '112', '200', '80', '150']) {
      expect(snapshot!.shadowRoot!.textContent).to.include(figure);
    }
  });

  // What is copied is put into a page as it is, the script's tag first.
  for (const form of ['element', 'placeholder', 'class', 'link', 'static']) {
    it(`writes code that works: ${form}`, async () => {
      const builder = await openBuilder(
        `?widget=statistics-card&lang=fr&theme=dark&figures=martyrs+killed&form=${form}`,
      );
      await untilPiece(builder, 'widget', /statistics-card/);
      const script = piece(builder, 'script') ?? piece(builder, 'wake');
      const frame = document.createElement('iframe');
      frame.srcdoc = `<!doctype html><title>Page</title>${script}${piece(builder, 'widget')}`;
      document.body.append(frame);
      after(() => frame.remove());
      const widget = () => frame.contentDocument?.querySelector('jan20-statistics-card');
      const figures = () =>
        [...(widget()?.shadowRoot?.querySelectorAll('[part=number]') ?? [])].map(
          ({ textContent }) => textContent,
        );
      await until(() => figures().join() === '150,131', 'the figures chosen, in their order');
      const attributes = [...widget()!.attributes].map(({ name, value }) => [name, value.replace(',', ' ')]);
      expect(Object.fromEntries(attributes)).to.deep.equal({
        lang: 'fr',
        theme: 'dark',
        figures: 'martyrs killed',
      });
    });
  }

  it('writes code that works: frame', async () => {
    const builder = await openBuilder(
      '?widget=silence-countdown&theme=dark&time-zone=Europe%2FBerlin&now=2027-01-20T12:00:10%2B01:00&form=frame',
    );
    await untilPiece(builder, 'widget', /time-zone=/);
    const box = document.createElement('div');
    box.innerHTML = piece(builder, 'widget')!;
    const frame = box.querySelector('iframe')!;
    frame.loading = 'eager';
    document.body.append(box);
    after(() => box.remove());
    const widget = () => frame.contentDocument?.querySelector('jan20-silence-countdown');
    await until(() => widget()?.getAttribute('phase') === 'silence', 'the minute');
    expect(widget()!.getAttribute('time-zone')).to.equal('Europe/Berlin');
    expect(widget()!.getAttribute('theme')).to.equal('dark');
    expect(frame.contentDocument!.querySelector('.mistakes')).to.equal(null);
  });

  it('writes the address of a link, which opens the widget, and says what a link can’t carry', async () => {
    const options = 'show=always&position=top&traffic=true';
    const page = await openBuilder(`?widget=flag-banner&lang=az&${options}&form=link`);
    const address = `${home}embed.html?widget=flag-banner&lang=az&show=always&traffic=true#jan20`;
    await untilPiece(page, 'address', address);
    const note =
      'This form stays in its own place: page-silence, sync-clock and a position at the edge of the window are left out.';
    expect($(page, '.pieces').textContent).to.include(note);

    const opened = await openPage(new URL(address).pathname + new URL(address).search);
    const banner = $(opened, 'jan20-flag-banner');
    const attributes = [...banner.attributes].filter(({ name }) => name !== 'phase');
    expect(Object.fromEntries(attributes.map(({ name, value }) => [name, value]))).to.deep.equal({
      lang: 'az',
      show: 'always',
      traffic: '',
    });

    choose(page, 'position', '');
    await until(() => !$(page, '.pieces').textContent.includes(note), 'the note to go');
    const again = await openBuilder(page.window.location.search);
    expect(control(again, 'form', 'link').checked).to.be.true;
    await untilPiece(again, 'address', address);
  });

  it('says that the banner has no form without scripts', async () => {
    const page = await openPage('/demo/?widget=flag-banner&form=static');
    await until(
      () => /no form without JavaScript/.test(page.document.querySelector('.pieces')?.textContent ?? ''),
      'the note',
    );
    expect(pieces(page)).to.deep.equal([]);
  });

  it('follows every choice', async () => {
    const page = await openBuilder();
    choose(page, 'widget', 'flag-banner');
    choose(page, 'lang', 'ar');
    choose(page, 'theme', 'light');
    choose(page, 'show', 'always');
    choose(page, 'traffic', 'true');
    choose(page, 'where', 'full');
    const html = '<jan20-flag-banner lang="ar" theme="light" show="always" traffic></jan20-flag-banner>';
    await untilPiece(page, 'widget', html);
    expect(preview(page).getAttribute('show')).to.equal('always');
    choose(page, 'traffic', 'false');
    choose(page, 'lang', '');
    await untilPiece(page, 'widget', '<jan20-flag-banner theme="light" show="always"></jan20-flag-banner>');
    expect(preview(page).hasAttribute('traffic')).to.be.false;
    choose(page, 'widget', 'timeline');
    await untilPiece(page, 'widget', '<jan20-timeline theme="light"></jan20-timeline>');
  });

  it('puts a notice of the page’s own into the banner', async () => {
    const page = await openBuilder('?widget=flag-banner');
    choose(page, 'notice', 'Open from 10:00 <b>& later</b> [x]');
    await untilPiece(
      page,
      'widget',
      '<jan20-flag-banner>Open from 10:00 &lt;b&gt;&amp; later&lt;/b&gt; [x]</jan20-flag-banner>',
    );
    expect(preview(page).textContent).to.equal('Open from 10:00 <b>& later</b> [x]');
    expect(preview(page).childElementCount).to.equal(0);
    choose(page, 'form', 'wordpress');
    await untilPiece(
      page,
      'widget',
      '[january20 widget="flag-banner"]Open from 10:00 b& later/b x[/january20]',
    );
    const again = await openBuilder(page.window.location.search);
    expect(control(again, 'notice').value).to.equal('Open from 10:00 <b>& later</b> [x]');
    choose(again, 'form', 'frame');
    await until(() => /can’t carry/.test($(again, '.pieces').textContent), 'the note');
    choose(again, 'widget', 'timeline');
    await untilPiece(again, 'widget', /widget=timeline&amp;/);
    expect($(again, '.pieces').textContent).to.not.match(/can’t carry/);
  });

  it('leaves the preview’s phase out of the snippet', async () => {
    const page = await openBuilder('?widget=silence-countdown');
    for (const phase of ['ordinary', 'mourning', 'silence', 'observed']) {
      choose(page, 'phase', phase);
      await until(() => preview(page).getAttribute('phase') === phase, phase);
    }
    expect(piece(page, 'widget')).to.equal('<jan20-silence-countdown></jan20-silence-countdown>');
    choose(page, 'phase', 'present');
    await nextFrame();
    expect(preview(page).hasAttribute('now')).to.be.false;
  });

  it('says so where the widget shows nothing, and reserves no room for it', async () => {
    const page = await openBuilder('?widget=flag-banner&phase=ordinary');
    const note = $(page, '#builder-preview .note');
    await until(() => !note.hidden, 'the note');
    expect(piece(page, 'style')).to.equal('jan20-flag-banner:not(:defined) {\n  display: none;\n}');
    choose(page, 'phase', 'mourning');
    await until(() => note.hidden, 'the banner');
  });

  it('measures the room to reserve in the place chosen', async () => {
    const page = await openBuilder('?widget=statistics-card');
    for (const [place, width] of [
      ['sidebar-240', 240],
      ['sidebar-320', 320],
      ['article', 640],
    ] as const) {
      choose(page, 'where', place);
      await until(() => preview(page).offsetWidth === width, place);
      const height = Math.ceil(preview(page).getBoundingClientRect().height);
      await untilPiece(
        page,
        'style',
        new RegExp(
          `jan20-statistics-card:not\\(:defined\\) \\{\n +display: block;\n +min-block-size: ${height}px;\n`,
        ),
      );
    }
  });

  for (const [script, file] of [
    ['lazy', 'january20.lazy.js'],
    ['one', 'january20.js'],
  ] as const) {
    it(`writes ${file}, and its checksum for the address of an exact version alone`, async () => {
      const page = await openBuilder(`?script=${script}`);
      const bytes = await (await fetch(`/dist/${file}`)).arrayBuffer();
      const hash = new Uint8Array(await crypto.subtle.digest('SHA-384', bytes));
      const integrity = `integrity="sha384-${btoa(String.fromCharCode(...hash))}" crossorigin="anonymous"`;
      await untilPiece(page, 'script', `<script async src="${home}${file}"></script>`);
      for (const [folder, isExact] of [
        ['https://x.example/january20/0.1.0', true],
        ['https://x.example/npm/january20-widgets@0.1.0/dist', true],
        ['https://x.example/january20/v0', false],
        ['https://x.example/january20', false],
      ] as const) {
        choose(page, 'files', folder);
        const tag = `<script async src="${folder}/${file}"${isExact ? ` ${integrity}` : ''}></script>`;
        await untilPiece(page, 'script', tag);
      }
      choose(page, 'integrity', 'true');
      await untilPiece(
        page,
        'script',
        `<script async src="https://x.example/january20/${file}" ${integrity}></script>`,
      );
      const again = await openBuilder(page.window.location.search);
      expect(control(again, 'integrity').checked).to.be.true;
      expect(control(again, 'script').value).to.equal(script);
    });
  }

  it('says so where the address is of this machine alone', async () => {
    const page = await openBuilder();
    const note = 'Only this computer can open this address.';
    const hint = (): string => $(page, '#setting-base-hint').textContent;
    expect(hint()).to.include(note);
    choose(page, 'files', 'https://static.example/january20');
    await until(() => !hint().includes(note), 'the note to go');
    expect($(page, '.files a').getAttribute('href')).to.match(/\/download\/january20-widgets\.zip$/);
  });

  for (const [written, address] of [
    ['static.example/january20', 'https://static.example/january20/'],
    ['static.example', 'https://static.example/'],
    ['https://static.example/january20/january20.js', 'https://static.example/january20/'],
    ['https://static.example/january20/embed.html', 'https://static.example/january20/'],
    ['/january20', '/january20/'],
    ['january20/', 'january20/'],
    ['http://localhost:8080/x', 'http://localhost:8080/x/'],
  ] as const) {
    it(`takes ${written} for the folder ${address}`, async () => {
      const page = await openBuilder('?script=one');
      choose(page, 'files', written);
      await untilPiece(page, 'script', `<script async src="${address}january20.js"></script>`);
    });
  }

  for (const [widget, name, wrong, right] of [
    ['silence-countdown', 'time-zone', 'Warsaw', 'Europe/Warsaw'],
    ['silence-countdown', 'now', '20 January 2027', '2027-01-20T11:59:50+04:00'],
    ['silence-countdown', 'place', 'x'.repeat(61), 'Warszawa'],
    ['statistics-card', 'figures', 'killed harmed', 'killed injured'],
  ] as const) {
    it(`says that ${name} does not take ${wrong}, and leaves it out of the snippet`, async () => {
      const page = await openBuilder(`?widget=${widget}`);
      choose(page, name, wrong);
      const field = control(page, name);
      const error = (): string => field.parentElement!.querySelector('.error')!.textContent;
      expect(error()).to.equal('The widget does not take this value.');
      expect(field.getAttribute('aria-invalid')).to.equal('true');
      await untilPiece(page, 'widget', `<jan20-${widget}></jan20-${widget}>`);
      choose(page, name, right);
      expect(error()).to.equal('');
      await untilPiece(page, 'widget', `<jan20-${widget} ${name}="${right}"></jan20-${widget}>`);
    });
  }

  it('says that a banner is seen on one day only, unless it is always shown', async () => {
    const page = await openBuilder('?widget=flag-banner');
    const says = (): boolean => $(page, '.snippet').textContent.includes('on 20 January only');
    await until(says, 'the note');
    choose(page, 'show', 'always');
    await until(() => !says(), 'the note to go');
  });

  it('says that a block with `now` is for a rehearsal, and that its banner is seen on any day', async () => {
    const page = await openBuilder('?widget=flag-banner');
    const says = (words: string): boolean => $(page, '.snippet').textContent.includes(words);
    await until(() => says('on 20 January only'), 'the note of the day');
    choose(page, 'now', '2027-01-20T11:59:50+04:00');
    await until(() => says('for a rehearsal'), 'the note of the rehearsal');
    expect(says('on 20 January only')).to.be.false;
    // A placeholder leaves `now` out.
    choose(page, 'form', 'placeholder');
    await until(() => !says('for a rehearsal') && says('on 20 January only'), 'the note to go');
  });

  it('measures an article of 640 px where the builder itself is narrower', async () => {
    const page = await openBuilder('?widget=silence-countdown', 400);
    await until(() => /640 × \d/.test($(page, '.preview').textContent), 'the width of the article');
  });

  it('copies a link to a rehearsal, which shows the widget ten seconds before the minute', async () => {
    const page = await openBuilder('?widget=silence-countdown&lang=az');
    let copied = '';
    Object.defineProperty(page.window.navigator, 'clipboard', {
      value: {
        writeText: (text: string) => {
          copied = text;
          return Promise.resolve();
        },
      },
    });
    $(page, '.share button:last-child').click();
    await until(() => copied, 'the link');
    const { pathname, search } = new URL(copied);
    expect(pathname).to.equal('/dist/embed.html');
    const opened = await openPage(pathname + search);
    const widget = $(opened, 'jan20-silence-countdown');
    expect(widget.lang).to.equal('az');
    expect(widget.getAttribute('phase')).to.equal('mourning');
  });

  it('writes the address that the files are served from', async () => {
    const page = await openBuilder('?script=one');
    choose(page, 'files', 'https://static.example/january20');
    await untilPiece(
      page,
      'script',
      '<script async src="https://static.example/january20/january20.js"></script>',
    );
  });

  it('restores the choices from the link', async () => {
    const page = await openBuilder();
    choose(page, 'widget', 'silence-countdown');
    choose(page, 'lang', 'uk');
    choose(page, 'theme', 'contrast');
    choose(page, 'page-silence', 'true');
    choose(page, 'time-zone', 'Asia/Kathmandu');
    choose(page, 'where', 'sidebar-240');
    choose(page, 'phase', 'observed');
    choose(page, 'form', 'wordpress');
    const shortcode =
      '[january20 widget="silence-countdown" lang="uk" theme="contrast" page-silence="true" time-zone="Asia/Kathmandu"]';
    await untilPiece(page, 'widget', shortcode);

    const again = await openBuilder(page.window.location.search);
    await untilPiece(again, 'widget', shortcode);
    expect(control(again, 'widget', 'silence-countdown').checked).to.be.true;
    expect(control(again, 'form', 'wordpress').checked).to.be.true;
    expect(control(again, 'page-silence').checked).to.be.true;
    for (const [name, value] of Object.entries({
      lang: 'uk',
      theme: 'contrast',
      'time-zone': 'Asia/Kathmandu',
      where: 'sidebar-240',
      phase: 'observed',
    })) {
      expect(control(again, name).value, name).to.equal(value);
    }
    await until(() => preview(again).getAttribute('phase') === 'observed', 'the phase');
    expect(preview(again).offsetWidth).to.equal(240);
  });

  it('takes nothing else from a link', async () => {
    const markup = '"><img src=x onerror="parent.harmed = true">';
    const query = new URLSearchParams({
      widget: markup,
      lang: markup,
      theme: 'pink',
      layout: 'diagonal',
      compact: 'maybe',
      place: markup,
      phase: markup,
      form: markup,
      files: markup,
      integrity: 'false',
    });
    const page = await openBuilder(`?${query}`);
    await untilPiece(page, 'widget', '<jan20-timeline></jan20-timeline>');
    const script = piece(page, 'script')!;
    const parsed = new DOMParser().parseFromString(script, 'text/html');
    expect(parsed.querySelectorAll('*:not(html, head, body)').length, script).to.equal(1);
    expect(page.document.querySelector('img')).to.equal(null);
    expect('harmed' in window).to.be.false;
  });

  it('copies a piece and says so', async () => {
    const page = await openBuilder('?widget=statistics-card');
    let copied = '';
    Object.defineProperty(page.window.navigator, 'clipboard', {
      value: {
        writeText: (text: string) => {
          copied = text;
          return Promise.resolve();
        },
      },
    });
    const status = $(page, '#builder-snippet [role=status]');
    $(page, '[data-piece=widget] button').click();
    await until(() => status.textContent === 'Copied: Where the widget goes', 'the confirmation');
    expect(copied).to.equal('<jan20-statistics-card></jan20-statistics-card>');
    $(page, '[data-whole] button').click();
    await until(() => status.textContent === 'Copied: Everything, to paste in one go', 'the confirmation');
    expect(copied).to.match(
      /^<style>[^]*<\/style>\n<script[^]*<\/script>\n<jan20-statistics-card><\/jan20-statistics-card>$/,
    );
    $(page, '.share button').click();
    await until(() => status.textContent === 'Copied: the link', 'the confirmation');
    expect(copied).to.equal(page.window.location.href);
  });

  it('selects the text where the browser refuses to copy', async () => {
    const page = await openBuilder('?widget=statistics-card');
    Object.defineProperty(page.window.navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error('refused')) },
    });
    $<HTMLDetailsElement>(page, '#builder-snippet .more').open = true;
    $(page, '[data-piece=widget] button').click();
    await until(() => /by hand/.test($(page, '#builder-snippet [role=status]').textContent), 'the advice');
    expect(page.window.getSelection()!.toString()).to.equal(
      '<jan20-statistics-card></jan20-statistics-card>',
    );
  });

  it('is used by keyboard alone', async () => {
    const page = await openBuilder('?widget=timeline');
    let copied = '';
    Object.defineProperty(page.window.navigator, 'clipboard', {
      value: {
        writeText: (text: string) => {
          copied = text;
          return Promise.resolve();
        },
      },
    });
    for (const details of page.document.querySelectorAll<HTMLDetailsElement>('#builder .more'))
      details.open = true;
    page.window.focus();
    control(page, 'widget', 'timeline').focus();
    await sendKeys({ press: 'ArrowDown' });
    await untilPiece(page, 'widget', '<jan20-statistics-card></jan20-statistics-card>');
    await sendKeys({ press: 'ArrowUp' });
    await untilPiece(page, 'widget', '<jan20-timeline></jan20-timeline>');

    // Every control of the builder comes in turn, each group of radio buttons once.
    const reached: string[] = [];
    const builder = $(page, '#builder');
    const turnsTo = page.document.activeElement!;
    for (let i = 0; i < 40 && builder.contains(page.document.activeElement); i += 1) {
      const focused = page.document.activeElement as HTMLInputElement;
      expect(focused === turnsTo && i > 0, 'a trap').to.be.false;
      reached.push(
        focused.name || focused.closest<HTMLElement>('[data-piece]')?.dataset['piece'] || focused.className,
      );
      if (focused.name === 'compact') {
        await sendKeys({ press: ' ' });
        await untilPiece(page, 'widget', '<jan20-timeline compact></jan20-timeline>');
      }
      if (focused.localName === 'button' && focused.closest('[data-piece=widget]')) {
        await sendKeys({ press: 'Enter' });
        await until(() => copied, 'the copy');
      }
      await sendKeys({ press: 'Tab' });
    }
    expect(copied).to.equal('<jan20-timeline compact></jan20-timeline>');
    const expected = [
      'widget',
      'lang',
      'theme',
      'layout',
      'compact',
      'heading-level',
      'where',
      'form',
      'files',
      'script',
      'integrity',
    ];
    expect(reached).to.include.members([...expected, 'style']);
  });

  describe('in either language', () => {
    it('has every word in Azerbaijani', async () => {
      const path = (name: string): string => `/demo/${name}.js`;
      const { default: en } = await import(path('builder/labels.en'));
      const { default: az } = await import(path('builder/labels.az'));
      const manifest = await import(path('parts/manifest'));
      const widgets: readonly Widget[] = await manifest.loadWidgets();
      const html = new DOMParser().parseFromString(await (await fetch('/demo/')).text(), 'text/html');
      const keys = [...html.querySelectorAll<HTMLElement>('[data-label], [data-aria-label]')].map(
        ({ dataset }) => dataset['label'] ?? dataset['ariaLabel']!,
      );
      expect(keys.length).to.be.greaterThan(20);
      expect(Object.keys(az)).to.include.members([...keys, ...Object.keys(en)]);
      expect(widgets.map(({ name }) => name)).to.have.members([
        'timeline',
        'statistics-card',
        'silence-countdown',
        'flag-banner',
      ]);
      for (const { name, theme, options } of widgets) {
        expect(az, name).to.have.property(`summary.${name}`);
        for (const option of [theme, ...options]) {
          expect(az[`option.${name}.${option.name}`] ?? az[`option.${option.name}`], option.name).to.be.a(
            'string',
          );
        }
      }
      // There must be no unused label either.
      const asked = new Set([
        ...keys,
        ...Object.keys(en),
        ...widgets.flatMap(({ name, theme, options }) => [
          `summary.${name}`,
          ...[theme, ...options].flatMap((option) => [
            `option.${name}.${option.name}`,
            `option.${option.name}`,
          ]),
        ]),
      ]);
      expect(Object.keys(az).filter((key) => !asked.has(key))).to.deep.equal([]);
    });

    it('keeps every choice when the language is switched', async () => {
      const page = await openBuilder('?widget=statistics-card&layout=compact');
      const element = preview(page);
      $(page, '#label-language [lang=az]').click();
      await until(() => page.document.documentElement.lang === 'az', 'the language');
      expect($(page, '#builder-title').textContent).to.equal('Kodu yığın');
      expect($(page, '#label-language [lang=az]').getAttribute('aria-pressed')).to.equal('true');
      expect(control(page, 'layout').value).to.equal('compact');
      expect(preview(page)).to.equal(element);
      await until(() => $(page, '[data-piece=widget] button').textContent === 'Köçür', 'the label');
      $(page, '#label-language [lang=en]').click();
      await until(() => $(page, '#builder-title').textContent === 'Build a snippet', 'the language');
    });

    for (const lang of ['en', 'az']) {
      it(`is accessible in ${lang}`, async () => {
        const page = await openBuilder(`?labels=${lang}&widget=flag-banner`);
        await expectPageAccessible(page, 'html', once);
        for (const form of ['placeholder', 'static', 'wordpress']) {
          choose(page, 'form', form);
          await nextFrame();
          await expectPageAccessible(page, '#builder');
        }
      }).timeout(60_000);
    }

    if (canEmulate) {
      it('is accessible in the dark', async () => {
        await emulate({ 'prefers-color-scheme': 'dark' });
        await expectPageAccessible(await openBuilder('?widget=silence-countdown'), 'html', once);
      }).timeout(30_000);
    }
  });
});
