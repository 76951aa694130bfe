import { expect } from 'chai';
import {
  after,
  canEmulate,
  emulate,
  everyElement,
  expectAccessible,
  fixClock,
  fixture,
  mount,
  nextFrame,
  part,
  setAttributes,
  settled,
  tags,
} from '../helpers.js';

type Scheme = 'light' | 'dark';

const themes = ['auto', 'light', 'dark', 'contrast'] as const;
type Theme = (typeof themes)[number];

/** The colours that a reader sees: background, text, secondary text. */
const colours = {
  light: ['rgb(251, 250, 247)', 'rgb(22, 20, 18)', 'rgb(86, 81, 75)'],
  dark: ['rgb(15, 14, 13)', 'rgb(243, 240, 234)', 'rgb(168, 162, 153)'],
  contrast: ['rgb(255, 255, 255)', 'rgb(0, 0, 0)', 'rgb(0, 0, 0)'],
};

const coloursOf = (widget: Element): readonly string[] => {
  const { backgroundColor, color } = getComputedStyle(part(widget, 'base'));
  const muted = widget.shadowRoot!.querySelector('.subheading, .small, .label');
  return muted ? [backgroundColor, color, getComputedStyle(muted).color] : [backgroundColor, color];
};

const expectColours = (widget: Element, theme: keyof typeof colours, state: string): void => {
  const found = coloursOf(widget);
  expect(found, `${widget.localName}, ${state}`).to.deep.equal(colours[theme].slice(0, found.length));
};

const all = tags.map((tag) => `<${tag} show="always" lang="en"></${tag}>`).join('');

/** Each colour scheme that a page may declare, and the scheme that its widgets then have for a reader with a preference. */
const pages: readonly { readonly says: string; readonly shows: (reader: Scheme) => Scheme }[] = [
  { says: '', shows: () => 'light' },
  { says: 'normal', shows: () => 'light' },
  { says: 'light', shows: () => 'light' },
  { says: 'only light', shows: () => 'light' },
  { says: 'dark', shows: () => 'dark' },
  { says: 'light dark', shows: (reader) => reader },
  { says: 'dark light', shows: (reader) => reader },
];

const preference = (): Scheme => (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');

/** The reader's preferences that this engine lets a test choose. */
const readers: readonly (Scheme | undefined)[] = canEmulate ? ['light', 'dark'] : [undefined];

const setPageScheme = (scheme: string): void => {
  const { style } = document.documentElement;
  style.colorScheme = scheme;
  after(() => {
    style.colorScheme = '';
  });
};

const shown = (theme: Theme, scheme: Scheme): keyof typeof colours => (theme === 'auto' ? scheme : theme);

describe('a widget’s colours', () => {
  for (const reader of readers) {
    const name = reader ? `a reader who prefers ${reader}` : 'this reader';

    for (const { says, shows } of pages) {
      it(`follow a page with color-scheme “${says || 'none'}” for ${name}, unless the theme is set`, async () => {
        if (reader) await emulate({ 'prefers-color-scheme': reader });
        setPageScheme(says);
        const box = await mount(all);
        for (const theme of themes) {
          for (const widget of box.children) {
            await setAttributes(widget, { theme });
            expectColours(widget, shown(theme, shows(preference())), theme);
          }
        }
      });
    }

    it(`follow the colour scheme of the section around them, for ${name}`, async () => {
      if (reader) await emulate({ 'prefers-color-scheme': reader });
      for (const [page, section, expected] of [
        ['', 'dark', 'dark'],
        ['light', 'dark', 'dark'],
        ['dark', 'light', 'light'],
        ['light dark', 'light', 'light'],
        ['light dark', 'dark', 'dark'],
      ] as const) {
        setPageScheme(page);
        const box = await mount(`<section style="color-scheme: ${section}"><div>${all}</div></section>`);
        for (const widget of box.querySelector('div')!.children) {
          expectColours(widget, expected, `${section} in ${page}`);
        }
      }
    });
  }

  it('follow a page that declares its scheme in a meta element', async () => {
    const meta = Object.assign(document.createElement('meta'), { name: 'color-scheme', content: 'dark' });
    document.head.append(meta);
    after(() => meta.remove());
    const box = await mount(all);
    for (const widget of box.children) expectColours(widget, 'dark', 'dark');
    meta.content = 'light';
    for (const widget of box.children) expectColours(widget, 'light', 'light');
  });

  it('follow a change of the page at once', async () => {
    const box = await mount(all);
    for (const says of ['dark', 'light', 'dark', '']) {
      setPageScheme(says);
      for (const widget of box.children) expectColours(widget, says === 'dark' ? 'dark' : 'light', says);
    }
  });

  it('follow Bootstrap’s data-bs-theme, on the page and on a part of it', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '[data-bs-theme=dark] { color-scheme: dark } [data-bs-theme=light] { color-scheme: light }',
    );
    document.adoptedStyleSheets.push(sheet);
    after(() => document.adoptedStyleSheets.splice(document.adoptedStyleSheets.indexOf(sheet), 1));
    const { dataset } = document.documentElement;
    after(() => delete dataset['bsTheme']);
    const box = await mount(`${all}<div data-bs-theme="light">${all}</div>`);
    const widgets = [...everyElement(box)].filter(({ localName }) => tags.includes(localName as never));
    for (const page of ['dark', 'light', 'dark'] as const) {
      dataset['bsTheme'] = page;
      for (const widget of widgets) {
        expectColours(widget, widget.parentElement === box ? page : 'light', page);
      }
    }
  });

  it('follow the page also inside of a shadow tree', async () => {
    const box = await mount('<div style="color-scheme: dark"><span></span></div>');
    const root = box.querySelector('span')!.attachShadow({ mode: 'open' });
    root.append(document.createElement('jan20-timeline'));
    await settled();
    await nextFrame();
    expectColours(root.querySelector('jan20-timeline')!, 'dark', 'in a shadow tree');
  });

  it('give way to the page’s tokens in both schemes', async () => {
    const box = await mount(
      `<div style="--jan20-background: rgb(1, 2, 3); --jan20-text: light-dark(red, lime)">${all}</div>`,
    );
    for (const scheme of ['light', 'dark'] as const) {
      setPageScheme(scheme);
      for (const widget of box.firstElementChild!.children) {
        const [background, text] = coloursOf(widget);
        expect(background).to.equal('rgb(1, 2, 3)');
        expect(text).to.equal(scheme === 'light' ? 'rgb(255, 0, 0)' : 'rgb(0, 255, 0)');
      }
    }
  });

  it('are dark in the minute of silence, unless the theme is contrast', async () => {
    fixClock('2027-01-20T08:00:10Z');
    const box = await mount('<jan20-silence-countdown lang="en"></jan20-silence-countdown>');
    const widget = box.firstElementChild!;
    for (const theme of ['auto', 'light', 'dark'] as const) {
      await setAttributes(widget, { theme });
      expectColours(widget, 'dark', theme);
    }
    await setAttributes(widget, { theme: 'contrast' });
    expectColours(widget, 'contrast', 'contrast');
  });

  for (const says of ['light', 'dark'] as const) {
    it(`have enough contrast on a ${says} page, in each theme`, async () => {
      setPageScheme(says);
      const box = await mount(all);
      for (const theme of themes) {
        for (const widget of box.children) {
          await setAttributes(widget, { theme });
          await expectAccessible(widget, theme);
        }
      }
    });
  }

  if (canEmulate) {
    it('follow the reader’s preference at once on a page with color-scheme “light dark”', async () => {
      setPageScheme('light dark');
      const box = await mount(all);
      for (const scheme of ['dark', 'light', 'dark'] as const) {
        await emulate({ 'prefers-color-scheme': scheme });
        for (const widget of box.children) expectColours(widget, scheme, scheme);
      }
    });

    it('are those of the theme contrast for a reader who asks for more contrast, unless a theme is set', async () => {
      await emulate({ 'prefers-contrast': 'more' });
      for (const says of ['', 'dark', 'light dark']) {
        setPageScheme(says);
        const box = await mount(all);
        for (const widget of box.children) {
          expectColours(widget, 'contrast', says);
          await setAttributes(widget, { theme: 'dark' });
          expectColours(widget, 'dark', 'dark');
        }
      }
    });

    it('are those of the theme contrast for such a reader in the minute of silence, too', async () => {
      await emulate({ 'prefers-contrast': 'more' });
      fixClock('2027-01-20T08:00:10Z');
      const widget = await fixture('<jan20-silence-countdown lang="en"></jan20-silence-countdown>');
      expectColours(widget, 'contrast', 'auto');
    });
  }
});
