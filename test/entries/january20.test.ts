import { globalsOfLit } from '../lit.js';
import { expect } from 'chai';
import { after, part, parts, tags, textOf, until } from '../helpers.js';
import { fourTags, openPage, rendered, scriptUrl, type PageWindow } from './page.js';

const script = (attributes = 'async') => `<script nonce="page" src="${scriptUrl}" ${attributes}></script>`;

const widget = (page: PageWindow, tag: string): HTMLElement => page.document.querySelector<HTMLElement>(tag)!;

const day = '2027-01-20T11:00:00+04:00';

/** Fails unless all four tags have become widgets. */
const expectAll = (page: PageWindow): void => {
  for (const tag of tags) {
    expect(page.customElements.get(tag), tag).to.exist;
    expect(widget(page, tag).shadowRoot, tag).to.exist;
  }
  expect(textOf(widget(page, 'jan20-timeline')).split('\n').length).to.be.greaterThan(15);
};

/** Fails if the script has had an effect that no page wants: messages, requests, other globals or changed built-ins. */
const expectQuiet = (page: PageWindow): void => {
  expect(page.record.said, 'console').to.deep.equal([]);
  expect(page.record.touched, 'network and storage').to.deep.equal([]);
  expect(page.record.violations, 'policy').to.deep.equal([]);
  const requests = page.performance.getEntriesByType('resource').map(({ name }) => name);
  expect([...new Set(requests)], 'requests').to.deep.equal([scriptUrl]);
  const globals = Object.getOwnPropertyNames(page).filter((name) => !page.record.globals.includes(name));
  expect(globals, 'globals').to.have.members(['january20', ...globalsOfLit]);
  // Lit gives the symbol of a coming standard to engines that lack it.
  const changed = page.record.changed().filter((name) => name !== 'Symbol.metadata');
  expect(changed, 'built-in objects').to.deep.equal([]);
};

describe('january20.js in a bare page', () => {
  const words: Readonly<Record<string, { dates: string[]; day: string; silence: string }>> = {
    az: {
      dates: ['21 yanvar 1990', '22 yanvar 1990', '25–26 yanvar 1990', '29 mart 1994'],
      day: 'Ümumxalq Hüzn Günü\n20 yanvar',
      silence: '20 yanvar 2027',
    },
    en: {
      dates: ['21 January 1990', '22 January 1990', '25–26 January 1990', '29 March 1994'],
      day: 'National Day of Mourning\n20 January',
      silence: '20 January 2027',
    },
    ru: {
      dates: ['21 января 1990 года', '22 января 1990 года', '25–26 января 1990 года', '29 марта 1994 года'],
      day: 'День всенародной скорби\n20 января',
      silence: '20 января 2027',
    },
    ar: {
      dates: ['21 يناير 1990', '22 يناير 1990', '25–26 يناير 1990', '29 مارس 1994'],
      day: 'يوم الحداد الوطني\n20 يناير',
      silence: '20 يناير 2027',
    },
  };

  for (const [lang, { dates, day: title, silence }] of Object.entries(words)) {
    it(`in ${lang}: all four widgets, with every figure and date, and nothing else`, async () => {
      const page = await openPage({ lang, head: script(), body: fourTags, now: '2027-01-20T07:00:00Z' });
      expectAll(page);

      const timeline = widget(page, 'jan20-timeline');
      expect(textOf(timeline).split('\n')).to.include.members(dates);
      expect(parts<HTMLTimeElement>(timeline, 'list')[0]!.querySelectorAll('time')).to.have.length(7);
      for (const number of [82, 20, 21, 8]) expect(textOf(timeline)).to.match(new RegExp(`\\b${number}\\b`));

      const card = widget(page, 'jan20-statistics-card');
      expect(parts(card, 'number').map(textOf)).to.deep.equal('131 744 841 112 200 80 150'.split(' '));
      expect(parts(card, 'part-number').map(textOf)).to.deep.equal('82 20 21 8'.split(' '));
      expect(textOf(part(card, 'sum'))).to.equal('82 + 20 + 21 + 8 = 131');

      const countdown = textOf(widget(page, 'jan20-silence-countdown'));
      expect(countdown).to.include(silence);
      expect(countdown).to.match(/\b12:00\b/);
      const banner = textOf(widget(page, 'jan20-flag-banner'));
      expect(banner).to.include(title);
      expect(banner).to.match(/\b12:00\b/);

      for (const tag of tags) {
        const root = part(widget(page, tag), 'base');
        expect([root.lang, root.dir]).to.deep.equal([lang, lang === 'ar' ? 'rtl' : 'ltr']);
      }
      expectQuiet(page);
    });
  }

  it('is in English where the page names no language, and requests nothing else', async () => {
    const page = await openPage({ head: script(), body: fourTags });
    expect(part(widget(page, 'jan20-timeline'), 'base').lang).to.equal('en');
    expectQuiet(page);
  });

  it('leaves a page without a tag of ours as it is', async () => {
    const page = await openPage({ head: script(), body: '<p>Nothing of ours</p>' });
    expect(page.document.body.innerHTML.trim()).to.equal('<p>Nothing of ours</p>');
    expectQuiet(page);
  });

  it('says which version it is', async () => {
    const { version } = (await (await fetch('/package.json')).json()) as { version: string };
    const page = await openPage({ head: script() });
    expect((page as unknown as { january20: unknown }).january20).to.deep.equal({ version });
  });

  it('shows no banner on an ordinary day', async () => {
    const page = await openPage({ head: script(), body: fourTags, now: '2026-11-22T12:00:00Z' });
    expect(textOf(widget(page, 'jan20-flag-banner'))).to.equal('');
    expectQuiet(page);
  });

  it('gets by with a strict policy', async () => {
    const page = await openPage({
      policy: `default-src 'none'; script-src 'nonce-page'`,
      head: script(),
      body: fourTags.replaceAll('></', ' theme="dark" show="always"></'),
    });
    expectAll(page);
    expectQuiet(page);
    for (const tag of tags) {
      const { backgroundColor, display } = page.getComputedStyle(part(widget(page, tag), 'base'));
      expect([backgroundColor, display], tag).to.deep.equal(['rgb(15, 14, 13)', 'block']);
    }
  });
});

describe('january20.js may be put', () => {
  const places: [name: string, head: string, body: string][] = [
    ['in the head, as it is', script(''), fourTags],
    ['in the head, async', script('async'), fourTags],
    ['in the head, defer', script('defer'), fourTags],
    ['in the head, as a module', script('type="module"'), fourTags],
    ['in the head, as an async module', script('type="module" async'), fourTags],
    ['before the tags', '', script('') + fourTags],
    ['after the tags', '', fourTags + script('')],
    ['between the tags', '', fourTags.replace('\n', script(''))],
  ];
  for (const [name, head, body] of places) {
    it(name, async () => {
      const page = await openPage({ lang: 'az', head, body });
      expectAll(page);
      expectQuiet(page);
    });
  }

  for (const type of ['', 'module']) {
    it(`into a page that has long loaded${type && ', as a module'}`, async () => {
      const page = await openPage({ lang: 'az', body: fourTags });
      expect(widget(page, 'jan20-timeline').shadowRoot).to.equal(null);
      const late = page.document.createElement('script');
      late.src = scriptUrl;
      late.type = type;
      late.dataset['theme'] = 'dark';
      const loaded = new Promise((resolve) => late.addEventListener('load', resolve));
      page.document.head.append(late);
      await loaded;
      await rendered(page);
      expectAll(page);
      expect(page.getComputedStyle(part(widget(page, 'jan20-timeline'), 'base')).backgroundColor).to.equal(
        'rgb(15, 14, 13)',
      );
      expectQuiet(page);
    });
  }

  for (const attributes of ['', 'async', 'defer', 'type="module"']) {
    it(`with defaults for the page: ${attributes || 'as it is'}`, async () => {
      const page = await openPage({
        head: script(`${attributes} data-lang="ru" data-theme="dark" data-now="${day}"`),
        body: fourTags,
      });
      for (const tag of tags) {
        const root = part(widget(page, tag), 'base');
        expect(root.lang, tag).to.equal('ru');
        expect(page.getComputedStyle(root).backgroundColor, tag).to.equal('rgb(15, 14, 13)');
      }
      expect(widget(page, 'jan20-silence-countdown').getAttribute('phase')).to.equal('mourning');
      expect(part(widget(page, 'jan20-flag-banner'), 'preview')).to.exist;
      expectQuiet(page);
    });
  }
});

describe('january20.js takes tags', () => {
  it('that are put in later, however that is done', async () => {
    const page = await openPage({ lang: 'az', head: script() });
    const { document } = page;
    document.body.insertAdjacentHTML('beforeend', '<jan20-timeline></jan20-timeline>');
    document.body.append(document.createElement('jan20-statistics-card'));
    const template = document.createElement('template');
    template.innerHTML = '<section><jan20-silence-countdown></jan20-silence-countdown></section>';
    document.body.append(template.content.cloneNode(true));
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).innerHTML = '<jan20-flag-banner show="always"></jan20-flag-banner>';
    document.body.append(host);
    await rendered(page);
    for (const tag of tags.slice(0, 3)) expect(part(widget(page, tag), 'base').lang).to.equal('az');
    expect(part(host.shadowRoot!.firstElementChild!, 'base').lang).to.equal('az');
    expectQuiet(page);
  });

  it('with properties that were set before it came', async () => {
    const page = await openPage({ body: fourTags });
    Object.assign(widget(page, 'jan20-timeline'), { theme: 'dark', headingLevel: 5, compact: true });
    Object.assign(widget(page, 'jan20-statistics-card'), { figures: 'homes' });
    const late = page.document.createElement('script');
    late.src = scriptUrl;
    const loaded = new Promise((resolve) => late.addEventListener('load', resolve));
    page.document.head.append(late);
    await loaded;
    await rendered(page);
    const timeline = widget(page, 'jan20-timeline');
    expect(part(timeline, 'heading').getAttribute('aria-level')).to.equal('5');
    expect(parts(timeline, 'summary')).to.have.length(7);
    expect(parts(widget(page, 'jan20-statistics-card'), 'number').map(textOf)).to.deep.equal(['200']);
    expectQuiet(page);
  });
});

describe('january20.js stays out of the way', () => {
  it('of itself, loaded twice', async () => {
    const page = await openPage({
      lang: 'az',
      head: script() + script() + script('defer'),
      body: fourTags + script(''),
    });
    expectAll(page);
    expectQuiet(page);
  });

  it('of itself, loaded again when all has been drawn', async () => {
    const page = await openPage({ lang: 'az', head: script(), body: fourTags });
    const before = [...tags].map((tag) => page.customElements.get(tag));
    const root = part(widget(page, 'jan20-timeline'), 'base');
    const again = page.document.createElement('script');
    again.src = scriptUrl;
    again.dataset['theme'] = 'dark';
    const loaded = new Promise((resolve) => again.addEventListener('load', resolve));
    page.document.head.append(again);
    await loaded;
    await rendered(page);
    expect([...tags].map((tag) => page.customElements.get(tag))).to.deep.equal(before);
    expect(part(widget(page, 'jan20-timeline'), 'base')).to.equal(root);
    expectQuiet(page);
  });

  it('of another version that came first', async () => {
    const other = `<script nonce="page">
      self.january20 = { version: '9.9.9' };
      customElements.define('jan20-timeline', class extends HTMLElement {
        connectedCallback() { this.textContent = 'the other'; }
      });
    </script>`;
    const page = await openPage({ head: other + script(), body: fourTags });
    expect(textOf(widget(page, 'jan20-timeline'))).to.equal('the other');
    expect(page.customElements.get('jan20-statistics-card')).to.equal(undefined);
    expect((page as unknown as { january20: unknown }).january20).to.deep.equal({ version: '9.9.9' });
    expect(page.record.said).to.deep.equal([]);
  });

  it('of a tag that someone else has defined', async () => {
    const other = `<script nonce="page">
      customElements.define('jan20-timeline', class extends HTMLElement {
        connectedCallback() { this.textContent = 'the other'; }
      });
    </script>`;
    const page = await openPage({ head: other + script(), body: fourTags });
    expect(textOf(widget(page, 'jan20-timeline'))).to.equal('the other');
    expect(parts(widget(page, 'jan20-statistics-card'), 'number').map(textOf)).to.include('131');
    expectQuiet(page);
  });

  for (const [what, markup] of [
    ['an element', '<h2 id="january20">20 January</h2>'],
    ['a frame', '<iframe name="january20" src="data:text/html,x"></iframe>'],
  ] as const) {
    it(`of ${what} of its name`, async () => {
      const page = await openPage({ body: markup + fourTags + script('') });
      expectAll(page);
      expect(page.record.said).to.deep.equal([]);
    });
  }

  it('of a page that has no storage', async () => {
    const barred = `<script nonce="page">
      for (const name of ['localStorage', 'sessionStorage']) {
        Object.defineProperty(window, name, { get() { throw new DOMException('barred', 'SecurityError'); } });
      }
    </script>`;
    const body = fourTags.replace('<jan20-flag-banner', '<jan20-flag-banner show="always" dismissible');
    const page = await openPage({ head: barred + script(), body });
    expectAll(page);
    const banner = widget(page, 'jan20-flag-banner');
    expect(textOf(banner)).to.include('National Day of Mourning');
    banner.shadowRoot!.querySelector('button')!.click();
    await until(() => textOf(banner) === '', 'the banner to go');
    expect(page.record.said).to.deep.equal([]);
  });
});

describe('january20.js', () => {
  it('has a space between the parts of a line, for whoever copies or hears the line', async () => {
    const page = await openPage({ head: script(), body: fourTags, now: '2027-01-20T07:00:00Z' });
    const rows = parts(widget(page, 'jan20-flag-banner'), 'base').flatMap((base) => [
      ...base.querySelectorAll('.row'),
    ]);
    expect(rows.length).to.be.greaterThan(0);
    for (const row of rows) {
      const pieces = [...row.querySelectorAll('.piece')].map((piece) => piece.textContent);
      expect(row.textContent.trim()).to.equal(pieces.join(' '));
    }
  });
});

describe('january20.js with wrong values', () => {
  it('shows everything, and warns of each value once', async () => {
    const attributes = {
      lang: 'tlh',
      theme: 'neon',
      'heading-level': '0',
      layout: 'round',
      figures: 'all',
      'time-zone': 'Mars/Olympus',
      now: 'soon',
      show: 'maybe',
      position: 'left',
    };
    const given = Object.entries(attributes)
      .map(([name, value]) => `${name}="${value}"`)
      .join(' ');
    const wrong = fourTags.replaceAll('></', ` ${given}></`);
    const page = await openPage({ head: script(), body: wrong + wrong, now: '2027-01-20T07:00:00Z' });
    const right = await openPage({ head: script(), body: fourTags, now: '2027-01-20T07:00:00Z' });
    for (const tag of tags) {
      expect(textOf(widget(page, tag)), tag).to.equal(textOf(widget(right, tag)));
      for (const [name, value] of Object.entries(attributes)) {
        const said = page.record.said.filter((text) =>
          text.startsWith(`<${tag}> ${name}="${value}" is ignored: expected `),
        );
        expect(said.length, `${tag} ${name}`).to.equal(takes(right, tag, name) ? 1 : 0);
      }
    }
    expect(new Set(page.record.said).size).to.equal(page.record.said.length);
    expect(page.record.said.length).to.equal(4 * 3 + 1 + 2 + 2 * 2 + 2);
  });

  it('shows what the script tag sets for the page', async () => {
    const page = await openPage({
      head: script('data-lang="az" data-theme="dark" data-now="2027-01-20T11:00:00+04:00"'),
      body: fourTags.replaceAll('></', ' lang="tlh" theme="neon" now="soon"></'),
    });
    for (const tag of tags) {
      const { lang, dataset } = widget(page, tag).shadowRoot!.querySelector<HTMLElement>('[part~=base]')!;
      expect([lang, dataset['theme']], tag).to.deep.equal(['az', 'dark']);
    }
    expect(widget(page, 'jan20-silence-countdown').getAttribute('phase')).to.equal('mourning');
  });

  it('of the script tag ignores them, and warns of each once', async () => {
    const page = await openPage({
      head: script('data-lang="tlh" data-theme="neon" data-now="soon"'),
      body: fourTags,
      now: '2026-11-22T12:00:00Z',
    });
    const right = await openPage({ head: script(), body: fourTags, now: '2026-11-22T12:00:00Z' });
    for (const tag of tags) expect(textOf(widget(page, tag)), tag).to.equal(textOf(widget(right, tag)));
    for (const [name, value] of [
      ['lang', 'tlh'],
      ['theme', 'neon'],
      ['now', 'soon'],
    ] as const) {
      const said = page.record.said.filter((text) =>
        text.startsWith(`<script> data-${name}="${value}" is ignored: expected `),
      );
      expect(said, name).to.have.length(1);
    }
    expect(page.record.said).to.have.length(3);
  });
});

/** Whether an element observes an attribute. */
const takes = (page: PageWindow, tag: string, name: string): boolean =>
  (page.customElements.get(tag) as unknown as { observedAttributes: string[] }).observedAttributes.includes(
    name,
  );

describe('january20.js in a page that isn’t in UTF-8', () => {
  // As from a server that names no encoding for scripts. Then a browser takes the encoding of the page.
  let bytes: ArrayBuffer;
  before(async () => {
    bytes = await (await fetch(scriptUrl)).arrayBuffer();
  });

  it('opens with a byte order mark', () => {
    expect([...new Uint8Array(bytes, 0, 3)]).to.deep.equal([0xef, 0xbb, 0xbf]);
  });

  for (const charset of ['windows-1252', 'windows-1254', 'iso-8859-9', 'windows-1251', 'windows-1256']) {
    it(`has its letters right: ${charset}`, async () => {
      const url = URL.createObjectURL(new Blob([bytes], { type: 'text/javascript' }));
      after(() => URL.revokeObjectURL(url));
      const page = await openPage({
        charset,
        head: `<script src="${url}"></script>`,
        body: '<jan20-timeline lang="az"></jan20-timeline><jan20-timeline lang="ar"></jan20-timeline>',
      });
      expect(page.document.characterSet.toLowerCase()).to.equal(
        charset === 'iso-8859-9' ? 'windows-1254' : charset,
      );
      const headings = [...page.document.querySelectorAll('jan20-timeline')].map((each) =>
        textOf(part(each, 'heading')),
      );
      expect(headings).to.deep.equal([
        '20 Yanvar faciəsinin xronologiyası',
        'التسلسل الزمني لمأساة 20 يناير',
      ]);
      expect(page.record.said).to.deep.equal([]);
    });
  }
});

describe('january20.js', () => {
  it('contains Lit and @lit/localize as published', async () => {
    const text = await (await fetch('/dist/january20.js')).text();
    for (const mark of ['litHtmlVersions', 'litElementVersions', 'reactiveElementVersions', 'strTag']) {
      expect(text).to.include(mark);
    }
  });
});
