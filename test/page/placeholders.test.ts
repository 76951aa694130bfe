import { expect } from 'chai';
import '../../src/entries/january20.js';
import { allAttributes as known } from '../../src/domain/attribute-table.js';
import { pageDefaults } from '../../src/page/page-defaults.js';
import { mount, part, replace, settled, tags, textOf, until, warnings } from '../helpers.js';

const attributeNames = Object.keys(known);
const flagNames = attributeNames.filter((name) => known[name]!.kind === 'flag');
/** Attributes with an effect outside of the widget's own box, and values for them. */
const farReaching: Readonly<Record<string, readonly string[]>> = {
  'page-silence': [''],
  'sync-clock': [''],
  now: ['2027-01-20T12:00:10+04:00', 'x'],
  position: ['top', 'bottom', 'fixed'],
};

/** Has the script tag trust the page's placeholders until the end of the test. */
const trustPlaceholders = () => {
  replace(pageDefaults, 'trustsPlaceholders', true);
};

const ignored = [
  'A placeholder sets page-silence, sync-clock, now or a fixed position only where the script tag has data-placeholders="trusted".',
];

const embed = 'https://widgets.example/january20/v0/embed.html';

const link = (query: string, attributes = ''): string =>
  `<a href="${embed}?${query.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}#jan20" ${attributes}>words</a>`;

/** The widgets that markup has become, with their attributes. */
const widgetsOf = async (markup: string): Promise<Record<string, string>[]> => {
  const box = await mount(markup);
  await settled(box);
  return [...box.querySelectorAll(tags.join())].map((widget) => ({
    tag: widget.localName,
    // The widget sets its phase itself.
    ...Object.fromEntries(
      [...widget.attributes].filter(({ name }) => name !== 'phase').map(({ name, value }) => [name, value]),
    ),
  }));
};

const values: Readonly<Record<string, string>> = {
  lang: 'az',
  theme: 'dark',
  'heading-level': '3',
  layout: 'compact',
  figures: 'killed,injured',
  'time-zone': 'Europe/Berlin',
  place: 'Берлін',
  now: '2027-01-20T11:00:00+04:00',
  show: 'always',
  position: 'inline',
};
const allAttributes = { ...values, ...Object.fromEntries(flagNames.map((name) => [name, ''])) };
const pairs = Object.entries(allAttributes);
const isFlag = (name: string): boolean => flagNames.includes(name);

describe('a placeholder', () => {
  it('takes every attribute as data where the page trusts its placeholders', async () => {
    trustPlaceholders();
    expect(Object.keys(allAttributes)).to.have.members([...attributeNames]);
    const data = pairs.map(([name, value]) => `data-${name}="${value}"`).join(' ');
    expect(await widgetsOf(`<div data-jan20="statistics-card" ${data}>words</div>`)).to.deep.equal([
      { tag: 'jan20-statistics-card', ...allAttributes },
    ]);
  });

  it('takes every attribute as a class where the page trusts its placeholders', async () => {
    trustPlaceholders();
    const classes = pairs.map(([name, value]) => (isFlag(name) ? `jan20-${name}` : `jan20-${name}-${value}`));
    expect(
      await widgetsOf(`<div class="own jan20 jan20-statistics-card ${classes.join(' ')}">words</div>`),
    ).to.deep.equal([{ tag: 'jan20-statistics-card', ...allAttributes }]);
  });

  for (const markup of [
    '<div data-jan20="script">words</div>',
    '<div data-jan20>words</div>',
    '<div data-timeline>words</div>',
    '<div class="jan20">words</div>',
    '<div class="jan20-timeline">words</div>',
    '<div class="jan20 jan20-script">words</div>',
  ]) {
    it(`is not found in ${markup}`, async () => {
      const box = await mount(markup);
      expect(box.textContent).to.equal('words');
      expect(box.querySelector(tags.join())).to.equal(null);
    });
  }
});

describe('a placeholder of a page that doesn’t trust them', () => {
  let hasWarned = false;

  for (const [name, values] of Object.entries(farReaching)) {
    for (const value of values) {
      for (const [form, markup] of [
        ['data', `<div data-jan20="silence-countdown" data-lang="az" data-${name}="${value}"></div>`],
        [
          'a class',
          `<div class="jan20 jan20-silence-countdown jan20-lang-az jan20-${name}${value && `-${value}`}"></div>`,
        ],
        ['a link', link(`widget=silence-countdown&lang=az&${name}=${encodeURIComponent(value)}`)],
      ] as const) {
        it(`can’t set ${name}="${value}" as ${form}, and the page says so once`, async () => {
          expect(await widgetsOf(markup)).to.deep.equal([{ tag: 'jan20-silence-countdown', lang: 'az' }]);
          expect(warnings()).to.deep.equal(hasWarned ? [] : ignored);
          hasWarned = true;
        });
      }
    }
  }

  it('may set position="inline", which keeps the widget in its place', async () => {
    expect(await widgetsOf('<div data-jan20="flag-banner" data-position="inline"></div>')).to.deep.equal([
      { tag: 'jan20-flag-banner', position: 'inline' },
    ]);
  });
});

describe('a page that is morphed into its next version', () => {
  const words = '<div data-jan20="timeline" data-lang="az">words</div>';

  it('has its placeholder filled again when the words of the source replace the widget', async () => {
    const box = await mount(words);
    const placeholder = box.firstElementChild!;
    for (let i = 0; i < 3; i++) {
      // As idiomorph does: the element stays, and its children become those of the new HTML.
      placeholder.replaceChildren('words');
      await settled(box);
      expect(placeholder.children).to.have.length(1);
      expect(placeholder.firstElementChild!.localName).to.equal('jan20-timeline');
    }
  });

  it('has it filled with the attributes of the next version', async () => {
    const box = await mount(words);
    const placeholder = box.firstElementChild as HTMLElement;
    placeholder.dataset['jan20'] = 'statistics-card';
    placeholder.dataset['lang'] = 'ru';
    placeholder.replaceChildren('words');
    await settled(box);
    expect(
      [...placeholder.children].map((widget) => [widget.localName, widget.getAttribute('lang')]),
    ).to.deep.equal([['jan20-statistics-card', 'ru']]);
  });

  it('keeps its widget when only the words in it are touched', async () => {
    const box = await mount(words);
    const widget = box.firstElementChild!.firstElementChild!;
    widget.append('more');
    await settled(box);
    expect(box.firstElementChild!.firstElementChild).to.equal(widget);
  });

  it('has a link replaced again that comes in the place of its widget', async () => {
    const box = await mount(`<p>${link('widget=timeline')}</p>`);
    box.firstElementChild!.innerHTML = link('widget=timeline');
    await settled(box);
    expect(box.querySelectorAll('jan20-timeline')).to.have.length(1);
  });
});

describe('a link', () => {
  it('becomes the widget that its query asks for', async () => {
    for (const tag of tags) {
      expect(await widgetsOf(`<p>${link(`widget=${tag.slice(6)}&lang=az`)}</p>`)).to.deep.equal([
        { tag, lang: 'az' },
      ]);
    }
  });

  it('takes every attribute where the page trusts its placeholders', async () => {
    trustPlaceholders();
    const query = pairs.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
    expect(await widgetsOf(link(`widget=statistics-card&${query}`))).to.deep.equal([
      { tag: 'jan20-statistics-card', ...allAttributes },
    ]);
  });

  for (const [query, attributes] of [
    ['compact', { compact: '' }],
    ['compact=', { compact: '' }],
    ['compact=true', { compact: '' }],
    ['compact=1', { compact: '' }],
    ['compact=false', {}],
    ['compact=0', {}],
    ['compact=yes', {}],
    ['compact=true&compact=false', { compact: '' }],
    ['figures=killed+injured', { figures: 'killed injured' }],
    ['figures=killed%20injured', { figures: 'killed injured' }],
    ['heading-level=1', { 'heading-level': '1' }],
    ['utm_source=feed&fbclid=x&background=transparent', {}],
  ] as const) {
    it(`with ${query}: ${JSON.stringify(attributes)}`, async () => {
      expect(await widgetsOf(link(`widget=statistics-card&${query}`))).to.deep.equal([
        { tag: 'jan20-statistics-card', ...attributes },
      ]);
    });
  }

  for (const [query, now] of [
    ['now=2027-01-20T11:00:00+04:00', '2027-01-20T11:00:00+04:00'],
    ['now=2027-01-20T11%3A00%3A00%2B04%3A00', '2027-01-20T11:00:00+04:00'],
    ['now=2027-01-20T11:00:00-05:00', '2027-01-20T11:00:00-05:00'],
  ] as const) {
    it(`with ${query}: ${now}`, async () => {
      trustPlaceholders();
      expect(await widgetsOf(link(`widget=statistics-card&${query}`))).to.deep.equal([
        { tag: 'jan20-statistics-card', now },
      ]);
    });
  }

  // A plus sign that isn't escaped reads as a space. It comes back only where the value is not accepted without it.
  for (const [query, value] of [
    ['place=School%2013', 'School 13'],
    ['place=Berlin+10178', 'Berlin 10178'],
    ['place=Berlin%2012:00', 'Berlin 12:00'],
    ['time-zone=Etc/GMT+4', 'Etc/GMT+4'],
    ['time-zone=Europe/Berlin', 'Europe/Berlin'],
  ] as const) {
    it(`with ${query}: ${value}`, async () => {
      const [name] = query.split('=') as [string];
      expect(await widgetsOf(link(`widget=silence-countdown&${query}`))).to.deep.equal([
        { tag: 'jan20-silence-countdown', [name]: value },
      ]);
    });
  }

  it('may name any host and any address, since none is asked', async () => {
    for (const address of [
      'https://elsewhere.example/',
      '//elsewhere.example/embed.html',
      '../../embed.html',
      '',
      'javascript:alert(1)//',
      'data:text/html,x',
    ]) {
      const markup = `<a href="${address}?widget=statistics-card&amp;lang=az#jan20">words</a>`;
      expect(await widgetsOf(markup), address).to.deep.equal([{ tag: 'jan20-statistics-card', lang: 'az' }]);
    }
  });

  for (const markup of [
    `<a href="${embed}?widget=timeline">words</a>`,
    `<a href="${embed}?widget=timeline#jan20x">words</a>`,
    `<a href="${embed}?widget=timeline#JAN20">words</a>`,
    `<a href="${embed}?widget=timeline&amp;jan20">words</a>`,
    `<a href="${embed}#jan20">words</a>`,
    `<a href="${embed}#?widget=timeline#jan20">words</a>`,
    '<a href="#jan20">words</a>',
    '<a id="jan20" name="jan20">words</a>',
    `<a href="https://[?widget=timeline#jan20">words</a>`,
    link('widget='),
    link('widget=script'),
    link('widget=TIMELINE'),
    link('widget=timeline-x'),
    link('widget=jan20-timeline'),
    link('widget=constructor'),
    link('widget=%'),
    link('widget=%ff'),
    link('widget=timeline', 'rel="nofollow ugc"'),
    link('widget=timeline', 'rel="UGC"'),
    `<svg><a href="?widget=timeline#jan20"><text>words</text></a></svg>`,
    `<div contenteditable="true"><p>${link('widget=timeline')}</p></div>`,
  ]) {
    it(`stays a link: ${markup}`, async () => {
      const box = await mount(markup);
      expect(box.querySelector('a')!.textContent).to.equal('words');
      expect(box.querySelector(tags.join())).to.equal(null);
    });
  }

  it('sets nothing but our own attributes, whatever its query', async () => {
    const long = 'x'.repeat(100_000);
    const hostile = [
      'onclick=alert(1)',
      'style=position:fixed',
      'href=javascript:alert(1)',
      'id=x&class=x&slot=x&is=x&part=x&dir=rtl&hidden&tabindex=0&contenteditable',
      'data-jan20=timeline&data-lang=az',
      'innerHTML=<img src=x onerror=alert(1)>',
      '__proto__=x&constructor=x&toString=x',
      'page-silence=true&now=2027-01-20T12:00:10%2B04:00',
      'position=top&position=bottom',
      'lang="><img src=x onerror=alert(1)>',
      'theme=<script>alert(1)</script>',
      'figures=%',
      'figures=%zz%c3%28%ff%fe',
      'time-zone=%00%ed%a0%80',
      `lang=${long}`,
      `${long}=1`,
      '&&==&=&?&',
    ];
    for (const query of hostile) {
      const found = await widgetsOf(link(`widget=silence-countdown&${query}`));
      expect(found, query.slice(0, 99)).to.have.length(1);
      const ours = ['tag', ...attributeNames.filter((name) => !(name in farReaching))];
      expect(ours, query.slice(0, 99)).to.include.members(Object.keys(found[0]!));
    }
    expect(document.querySelector('dialog')).to.equal(null);
    // A warning names each wrong value, as for attributes.
    for (const text of warnings())
      expect(text).to.match(/^<jan20-silence-countdown> [\w-]+="[^]*" is ignored/);
  });

  it('is replaced, and what is around it stays', async () => {
    const box = await mount(`<p>Before, ${link('widget=timeline')} and after.</p>`);
    const [before, widget, after] = box.querySelector('p')!.childNodes;
    expect([before!.textContent, after!.textContent]).to.deep.equal(['Before, ', ' and after.']);
    expect((widget as Element).localName).to.equal('jan20-timeline');
    await until(() => !widget!.childNodes.length, 'the link to go');
    expect(box.querySelector('a')).to.equal(null);
  });

  it('is replaced when it comes later, each once', async () => {
    const box = await mount('<ul><li>words</li></ul>');
    box.insertAdjacentHTML('beforeend', `<div><p>${link('widget=timeline')}</p></div>`);
    box.querySelector('li')!.innerHTML = link('widget=timeline');
    await settled(box);
    box.append(box.querySelector('div')!);
    await settled(box);
    expect(box.querySelectorAll('jan20-timeline')).to.have.length(2);
    expect(box.querySelector('a')).to.equal(null);
  });

  it('that was taken out before it was seen is replaced when it is put in again', async () => {
    const box = await mount('');
    box.innerHTML = link('widget=timeline');
    const a = box.querySelector('a')!;
    a.remove();
    await settled(box);
    expect(a.isConnected).to.equal(false);
    box.append(a);
    await settled(box);
    expect(box.querySelectorAll('jan20-timeline')).to.have.length(1);
  });

  it('in a paragraph of its own looks like the tag outside of a paragraph', async () => {
    const style = 'inline-size: 640px; text-align: end; --jan20-background: #fff';
    const box = await mount(`
      <div style="${style}"><p style="margin: 0">${link('widget=statistics-card&lang=az')}</p></div>
      <div style="${style}"><jan20-statistics-card lang="az"></jan20-statistics-card></div>`);
    const [replaced, written] = box.querySelectorAll('jan20-statistics-card');
    expect(part(replaced!, 'base').lang).to.equal('az');
    expect(textOf(replaced!)).to.equal(textOf(written!));
    const sizes = [replaced!, written!].map((widget) => {
      const { width, height } = widget.getBoundingClientRect();
      return { width, height, room: widget.closest('div')!.getBoundingClientRect().height };
    });
    expect(sizes[0]).to.deep.equal(sizes[1]);
    expect(sizes[0]!.width).to.equal(640);
    expect(sizes[0]!.height).to.be.greaterThan(300);
  });
});
