import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import {
  after,
  canEmulate,
  emulate,
  everyElement,
  fixture,
  mount,
  part,
  parts,
  setAttributes,
  tags,
  textOf,
} from '../helpers.js';

/** Each widget with something to show, whatever the day. */
const widgets = tags.map((tag) => [tag, `<${tag} show="always" lang="en"></${tag}>`] as const);

type Color = readonly [red: number, green: number, blue: number];

const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;

/** Any colour that CSS can write, as bytes; fails unless it covers what is below. */
const colorOf = (css: string): Color => {
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = css;
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = context.getImageData(0, 0, 1, 1).data;
  expect(alpha, `${css} is opaque`).to.equal(255);
  return [red!, green!, blue!];
};

// WCAG 2.2's relative luminance and contrast ratio.
const luminance = (color: Color): number => {
  const [red, green, blue] = color.map((byte) => {
    const value = byte / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as unknown as Color;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (one: string, other: string): number => {
  const [dark, light] = [luminance(colorOf(one)), luminance(colorOf(other))].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
};

/** The computed colour that a private token has in a widget. */
const tokenOf = (widget: Element, token: string): string => {
  const probe = document.createElement('i');
  probe.style.color = `var(${token})`;
  part(widget, 'base').append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
};

/** The elements of a widget's own that hold words which a reader sees. */
const wordy = (widget: Element): HTMLElement[] =>
  [...everyElement(widget)].filter(
    (element): element is HTMLElement =>
      element !== widget &&
      [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && /\S/.test(node.textContent!),
      ) &&
      element.getClientRects().length > 0,
  );

/** Adds a style sheet to the page until the end of the test. */
const addStyles = (css: string): void => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
  after(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  });
};

describe('contrast', () => {
  it('is measured as WCAG does', () => {
    expect(contrast('#000', '#fff')).to.be.closeTo(21, 0.01);
    expect(contrast('#777', 'white')).to.be.closeTo(4.48, 0.01);
    expect(contrast('red', 'red')).to.equal(1);
  });

  for (const [tag, markup] of widgets) {
    for (const theme of ['light', 'dark', 'contrast']) {
      it(`of ${tag}, ${theme}: 7:1 at least for text, secondary text and accent`, async () => {
        const widget = await fixture(markup);
        await setAttributes(widget, { theme });
        const background = tokenOf(widget, '--_background');
        expect(getComputedStyle(part(widget, 'base')).backgroundColor).to.equal(background);
        for (const token of ['--_text', '--_muted', '--_accent']) {
          expect(contrast(tokenOf(widget, token), background), token).to.be.at.least(7);
        }
        if (theme === 'contrast')
          expect(contrast(tokenOf(widget, '--_text'), background)).to.be.closeTo(21, 0.01);
      });
    }
  }

  for (const theme of ['light', 'dark', 'contrast']) {
    it(`of the bar’s parts, ${theme}: 3:1 at least on the background, no two parts with the same colour and stripes`, async () => {
      const widget = await fixture(`<jan20-statistics-card theme="${theme}"></jan20-statistics-card>`);
      const background = tokenOf(widget, '--_background');
      const fills = [...part(widget, 'bar').querySelectorAll('rect')].map(
        (rect) => getComputedStyle(rect).fill,
      );
      for (const fill of fills) expect(contrast(fill, background), fill).to.be.at.least(3);
      expect(new Set(looksOf(widget)).size).to.equal(4);
    });
  }
});

/** What each part of the bar looks like: its colour and its stripes. */
const looksOf = (widget: Element): readonly string[] =>
  [...part(widget, 'bar').querySelectorAll('rect')].map(
    (rect) => `${getComputedStyle(rect).fill} ${getComputedStyle(rect.nextElementSibling!).strokeDasharray}`,
  );

describe('the bar’s parts', () => {
  // A printer without colour and a reader who sees no colour can tell a part only by its tone and its stripes.
  for (const media of canEmulate ? (['screen', 'print'] as const) : (['screen'] as const)) {
    for (const theme of ['light', 'dark', 'contrast']) {
      it(`are told apart without colour, ${theme}, on ${media}`, async () => {
        if (canEmulate) await emulateMedia({ media });
        after(() => canEmulate && emulateMedia({ media: 'screen' }));
        const widget = await fixture(`<jan20-statistics-card theme="${theme}"></jan20-statistics-card>`);
        const seen = [...part(widget, 'bar').querySelectorAll('rect')].map((rect) => ({
          tone: getComputedStyle(rect).fill,
          stripes: getComputedStyle(rect.nextElementSibling!).strokeDasharray,
        }));
        seen.forEach((one, i) => {
          for (const other of seen.slice(i + 1)) {
            const isApart = one.stripes !== other.stripes || contrast(one.tone, other.tone) >= 2;
            expect(isApart, JSON.stringify([one, other])).to.be.true;
          }
        });
      });
    }
  }
});

// The worst of what pages do to everything in them.
const hostile = `
  * {
    all: unset !important;
    font: 8px/1 "Comic Sans MS" !important;
    color: #dddddd !important;
    background: red !important;
    text-transform: uppercase !important;
    text-align: right !important;
    text-indent: -50px !important;
    white-space: nowrap !important;
    cursor: none !important;
    box-sizing: content-box !important;
    writing-mode: horizontal-tb !important;
    list-style: square !important;
    border: 3px dotted lime !important;
  }
  div, section, p, ol, ul, li, summary, button, svg, rect, bdi, span, i { display: inline !important; float: left; }
  ol, ul { margin: 5em !important; }
  .root, .heading, .list, .item, .title, .button, .body, .card { display: none !important; }
`;

for (const [tag, markup] of widgets) {
  describe(`${tag} in a hostile page`, () => {
    beforeEach(() => {
      addStyles(hostile);
    });

    it('stays legible', async () => {
      const widget = await fixture(markup);
      const elements = wordy(widget);
      expect(elements.length).to.be.greaterThan(3);
      for (const element of elements) {
        const { fontSize, fontFamily, textTransform, textIndent, lineHeight, color } =
          getComputedStyle(element);
        const what = `${element.getAttribute('part') ?? element.localName}: ${textOf(element)}`;
        expect(parseFloat(fontSize), what).to.be.at.least(12);
        expect(parseFloat(lineHeight) / parseFloat(fontSize), what).to.be.at.least(1.05);
        expect([textTransform, textIndent], what).to.deep.equal(['none', '0px']);
        expect(color, what).not.to.equal('rgb(221, 221, 221)');
        expect(fontFamily, what).to.be.a('string').that.is.not.equal('');
      }
    });

    it('keeps its shape', async () => {
      const widget = await fixture(markup);
      const calm = () => part(widget, 'base').getBoundingClientRect();
      const heading = part(widget, 'heading');
      expect(getComputedStyle(part(widget, 'base')).display).to.equal('block');
      expect(getComputedStyle(heading).display).to.equal('block');
      expect(calm().width).to.be.greaterThan(600);
      expect(calm().height).to.be.greaterThan(60);
      const { left, right } = calm();
      for (const element of wordy(widget)) {
        const box = element.getBoundingClientRect();
        expect(box.left, textOf(element)).to.be.at.least(left);
        expect(box.right, textOf(element)).to.be.at.most(right);
      }
    });

    it('stays hidden when the page sets hidden', async () => {
      const widget = await fixture(markup);
      widget.hidden = true;
      expect(getComputedStyle(widget).display).to.equal('none');
    });
  });
}

describe('tokens of the page', () => {
  const tokens: [token: string, value: string, partName: string, property: string, computed: string][] = [
    ['--jan20-background', 'rgb(1, 2, 3)', 'base', 'background-color', 'rgb(1, 2, 3)'],
    ['--jan20-text', 'rgb(1, 2, 3)', 'base', 'color', 'rgb(1, 2, 3)'],
    ['--jan20-muted', 'rgb(1, 2, 3)', 'subheading', 'color', 'rgb(1, 2, 3)'],
    ['--jan20-accent', 'rgb(1, 2, 3)', 'date', 'color', 'rgb(1, 2, 3)'],
    ['--jan20-line', 'rgb(1, 2, 3)', 'item', 'border-bottom-color', 'rgb(1, 2, 3)'],
    ['--jan20-font-heading', 'monospace', 'heading', 'font-family', 'monospace'],
    ['--jan20-font-text', 'monospace', 'base', 'font-family', 'monospace'],
    ['--jan20-font-size', '24px', 'base', 'font-size', '24px'],
  ];
  for (const [token, value, name, property, computed] of tokens) {
    for (const theme of ['auto', 'light', 'dark']) {
      it(`${token} reaches the timeline, ${theme}`, async () => {
        const widget = await fixture(`<jan20-timeline theme="${theme}"></jan20-timeline>`);
        expect(getComputedStyle(part(widget, name)).getPropertyValue(property)).not.to.equal(computed);
        widget.style.setProperty(token, value);
        expect(getComputedStyle(part(widget, name)).getPropertyValue(property)).to.equal(computed);
      });
    }
  }

  it('--jan20-padding reaches the timeline', async () => {
    const widget = await fixture('<jan20-timeline></jan20-timeline>');
    const inset = () =>
      part(widget, 'heading').getBoundingClientRect().left -
      part(widget, 'base').getBoundingClientRect().left;
    widget.style.setProperty('--jan20-padding', '100px');
    expect(inset()).to.equal(100);
  });

  it('don’t reach the contrast theme’s colours', async () => {
    const widget = await fixture('<jan20-timeline theme="contrast"></jan20-timeline>');
    for (const token of ['background', 'text', 'muted', 'accent', 'line']) {
      widget.style.setProperty(`--jan20-${token}`, 'rgb(128, 128, 128)');
    }
    for (const token of ['--_background', '--_text', '--_muted', '--_accent', '--_line']) {
      expect(tokenOf(widget, token), token).not.to.equal('rgb(128, 128, 128)');
    }
  });
});

describe('parts', () => {
  it('can be styled by the page', async () => {
    addStyles('jan20-timeline::part(title) { color: rgb(1, 2, 3) }');
    const widget = await fixture('<jan20-timeline></jan20-timeline>');
    for (const title of parts(widget, 'title'))
      expect(getComputedStyle(title).color).to.equal('rgb(1, 2, 3)');
  });
});

describe('the text of the page', () => {
  it('gives its size and font, never below 16 px', async () => {
    const box = await mount('<jan20-timeline></jan20-timeline>');
    const style = () => getComputedStyle(part(box.firstElementChild!, 'text'));
    for (const [page, widget] of [
      ['10px', 15],
      ['16px', 15],
      ['32px', 30],
    ] as const) {
      box.style.font = `${page} monospace`;
      expect(parseFloat(style().fontSize)).to.equal(widget);
      expect(style().fontFamily).to.equal('monospace');
    }
  });

  it('gives its spacing, except to joined scripts', async () => {
    const box = await mount(
      '<jan20-timeline lang="az"></jan20-timeline><jan20-timeline lang="ar"></jan20-timeline>',
    );
    box.style.letterSpacing = '2px';
    box.style.wordSpacing = '4px';
    const [az, ar] = [...box.children].map((widget) => getComputedStyle(part(widget, 'text')));
    expect([az!.letterSpacing, az!.wordSpacing]).to.deep.equal(['2px', '4px']);
    expect(['normal', '0px']).to.include(ar!.letterSpacing);
  });
});

describe('the focus', () => {
  it('reaches every control in order, and each focused control has an outline', async () => {
    const box = await mount(
      '<jan20-timeline layout="horizontal"></jan20-timeline><jan20-timeline compact></jan20-timeline>',
    );
    const takers = [...everyElement(box)].filter((element) =>
      element.matches('button, summary, ol[tabindex]'),
    );
    expect(takers).to.have.length(3 + 7);
    for (const taker of takers) {
      await sendKeys({ press: 'Tab' });
      const active = document.activeElement!.shadowRoot!.activeElement!;
      expect(active).to.equal(taker);
      const { outlineStyle, outlineWidth } = getComputedStyle(active);
      expect([outlineStyle, outlineWidth]).to.deep.equal(['solid', '3px']);
    }
  });
});

if (canEmulate) {
  describe('motion', () => {
    it('is smooth only for readers who don’t want it reduced', async () => {
      const widget = await fixture('<jan20-timeline layout="horizontal"></jan20-timeline>');
      await emulate({ 'prefers-reduced-motion': 'no-preference' });
      expect(getComputedStyle(part(widget, 'list')).scrollBehavior).to.equal('smooth');
      await emulate({ 'prefers-reduced-motion': 'reduce' });
      expect(getComputedStyle(part(widget, 'list')).scrollBehavior).to.equal('auto');
    });
  });

  describe('forced colours', () => {
    it('tell the bar’s parts from one another and from the background', async () => {
      const widget = await fixture('<jan20-statistics-card></jan20-statistics-card>');
      await emulate({ 'forced-colors': 'active' });
      const fills = [...part(widget, 'bar').querySelectorAll('rect')].map(
        (rect) => getComputedStyle(rect).fill,
      );
      expect(new Set(looksOf(widget)).size).to.equal(4);
      expect(fills).not.to.include(getComputedStyle(part(widget, 'base')).backgroundColor);
    });
  });
}
