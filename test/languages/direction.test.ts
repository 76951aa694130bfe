import { expect } from 'chai';
import type { LitElement } from 'lit';
import { inBaku } from '../clock.js';
import { everyElement, fixClock, fixture, mount, nextFrame, part, parts, tags, until } from '../helpers.js';
import { locales, rightToLeft } from './read.js';

const markup = (lang: string) =>
  tags.map((tag) => `<${tag} lang="${lang}" show="always" traffic calendar></${tag}>`).join('');

const box = (element: Element) => element.getBoundingClientRect();

/** Whether these stand one after the other from left to right, or, with `rtl`, from right to left. */
const runs = (elements: readonly Element[], rtl = false): boolean => {
  expect(elements.length).to.be.greaterThan(1);
  // By their middles, because Firefox includes the stroke in the box of a shape.
  const middles = elements.map((element) => box(element).left + box(element).width / 2);
  return middles.slice(1).every((middle, i) => (rtl ? middle < middles[i]! : middle > middles[i]!));
};

/** The box of one character of a text. */
const boxOf = (text: Text, i: number): DOMRect => {
  const range = document.createRange();
  range.setStart(text, i);
  range.setEnd(text, i + 1);
  return range.getBoundingClientRect();
};

/** The text nodes that a widget itself shows. */
const textsOf = (widget: Element): Text[] => {
  const texts: Text[] = [];
  const walker = document.createTreeWalker(widget.shadowRoot!, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (node.data.trim() && node.parentElement!.getClientRects().length) texts.push(node);
  }
  return texts;
};

/** 1 for an arrow that points as it was drawn, and -1 for an arrow that is turned round. */
const turned = (arrow: Element) => {
  const { scale } = getComputedStyle(arrow);
  return scale === 'none' ? 1 : parseFloat(scale);
};

for (const lang of locales) {
  const rtl = rightToLeft.includes(lang);

  describe(`the direction of ${lang}`, () => {
    it(`is ${rtl ? 'rtl' : 'ltr'}, on the root of every widget, whatever the page’s`, async () => {
      for (const dir of ['ltr', 'rtl']) {
        const page = await mount(`<div dir="${dir}">${markup(lang)}</div>`);
        for (const widget of page.firstElementChild!.children) {
          expect(part(widget, 'base').dir).to.equal(rtl ? 'rtl' : 'ltr');
          expect(getComputedStyle(part(widget, 'base')).direction).to.equal(rtl ? 'rtl' : 'ltr');
        }
      }
    });

    it('applies to the bar, and not to the sum', async () => {
      const card = await fixture(`<jan20-statistics-card lang="${lang}"></jan20-statistics-card>`);
      expect(runs([...part(card, 'bar').querySelectorAll('rect')], rtl), 'the bar').to.be.true;
      const sum = part(card, 'sum').querySelector('bdi')!;
      expect(getComputedStyle(sum).direction).to.equal('ltr');
      const text = textsOf(card).find(({ parentElement }) => parentElement === sum)!;
      const [first, last] = [boxOf(text, 0), boxOf(text, text.length - 1)];
      expect(first.left < last.left, 'the sum').to.be.true;
      // The key is at the line's start, its number next.
      for (const line of card.shadowRoot!.querySelectorAll('.part')) {
        expect(runs([...line.children], rtl), 'key, number, label').to.be.true;
      }
    });

    it('applies neither to the clock nor to any number', async () => {
      fixClock('2026-11-22T14:52:55+04:00');
      const page = await mount(markup(lang));
      const [timeline, , countdown] = page.children as unknown as Element[];
      expect(runs(parts(countdown!, 'unit')), 'the clock').to.be.true;
      let numbers = 0;
      for (const widget of [timeline!, ...page.children]) {
        for (const text of textsOf(widget)) {
          for (const { index, 0: number } of text.data.matchAll(/\p{Nd}+(:\p{Nd}+)?/gu)) {
            if (number.length === 1) continue;
            const [first, last] = [boxOf(text, index), boxOf(text, index + number.length - 1)];
            // This also fails for a number that is broken over two lines.
            expect(first.left < last.left, `${number} in ${text.data}`).to.be.true;
            numbers += 1;
          }
        }
      }
      expect(numbers).to.be.greaterThan(40);
    });

    it('applies to the horizontal timeline: its start, buttons, arrows and scrolling', async () => {
      const timeline = await fixture<LitElement>(
        `<jan20-timeline lang="${lang}" layout="horizontal"></jan20-timeline>`,
      );
      await nextFrame();
      const list = part(timeline, 'list');
      list.style.scrollBehavior = 'auto';
      expect(runs(parts(timeline, 'item'), rtl), 'the events').to.be.true;
      const buttons = parts<HTMLButtonElement>(timeline, 'button');
      expect(runs(buttons, rtl), 'the buttons').to.be.true;
      const [back, on] = buttons.map((button) => turned(button.querySelector('.arrow')!));
      expect([back, on], 'the arrows').to.deep.equal(rtl ? [1, -1] : [-1, 1]);
      buttons[1]!.click();
      await until(() => list.scrollLeft, 'the list to be scrolled');
      expect(list.scrollLeft < 0, 'the scrolling').to.equal(rtl);
      await until(() => buttons[0]!.getAttribute('aria-disabled') === 'false', 'the start to be left');
      buttons[0]!.click();
      await until(() => Math.abs(list.scrollLeft) <= 1, 'the list to be scrolled back');
    });

    it('puts the full stop at the end of the line', async () => {
      const page = await mount(markup(lang));
      let stops = 0;
      for (const widget of page.children) {
        for (const text of textsOf(widget)) {
          const end = text.data.trimEnd().length - 1;
          if (!/[.。۔]/.test(text.data[end]!) || end < 20) continue;
          const [before, stop] = [boxOf(text, end - 1), boxOf(text, end)];
          expect(rtl ? stop.right <= before.left + 1 : stop.left >= before.right - 1, text.data).to.be.true;
          stops += 1;
        }
      }
      expect(stops).to.be.at.least(8);
    });
  });
}

/** Every element of the widgets in a language, the dialog of the minute included. */
const elementsIn = async (lang: string): Promise<HTMLElement[]> => {
  // Another minute for each language, because each minute covers the page only once.
  fixClock(inBaku('12:00:30', 2027 + locales.indexOf(lang)));
  const page = await mount(
    `<div style="letter-spacing: 3px; text-transform: uppercase">${markup(lang)}
      <jan20-timeline lang="${lang}" layout="horizontal" compact></jan20-timeline>
      <jan20-silence-countdown lang="${lang}" page-silence></jan20-silence-countdown></div>`,
  );
  const last = page.firstElementChild!.lastElementChild!;
  await until(() => last.shadowRoot!.querySelector('dialog[open]'), 'the dialog');
  return [...everyElement(page)].filter(
    (element): element is HTMLElement => element instanceof HTMLElement && element.getRootNode() !== document,
  );
};

/** Where lines may end; between phrases in Japanese, where the browser knows them. */
const wordBreaks: Readonly<Record<string, string>> = {
  ko: 'keep-all',
  ...(CSS.supports('word-break: auto-phrase') && { ja: 'auto-phrase' }),
};

/** Whether an element holds words itself. */
const holdsWords = ({ childNodes }: Element) =>
  [...childNodes].some((node) => node.nodeType === Node.TEXT_NODE && /\p{L}/u.test(node.textContent!));

describe('the setting of', () => {
  for (const lang of locales) {
    it(`${lang} suits its script`, async () => {
      const elements = await elementsIn(lang);
      expect(elements.length).to.be.greaterThan(100);
      const joined = /^(ar|fa|ur)$/.test(lang);
      for (const element of elements) {
        const { textTransform, letterSpacing, wordBreak, lineBreak, lineHeight, fontSize } =
          getComputedStyle(element);
        // The floor only gives the widget a least width, and has no words.
        if (element.matches('.floor')) continue;
        const what = `${element.localName}.${element.className}`;
        expect(textTransform, what).to.equal('none');
        // The page's own spacing, but none where letters join.
        if (joined) expect(letterSpacing, what).to.match(/^(normal|0px)$/);
        else expect(letterSpacing, what).to.equal('3px');
        expect(wordBreak, what).to.equal(wordBreaks[lang] ?? 'normal');
        expect(lineBreak, what).to.equal(/^(ja|zh)/.test(lang) ? 'strict' : 'auto');
        if (joined && holdsWords(element)) {
          const lines = parseFloat(lineHeight) / parseFloat(fontSize);
          expect(lines, what).to.be.at.least(lang === 'ur' ? 1.79 : 1.59);
        }
      }
    });

    it(`${lang} has a font at the end of each list that every reader has`, async () => {
      const widgets = await mount(markup(lang));
      widgets.style.fontFamily = '"A Page’s Own", sans-serif';
      const ends = new Set<string>();
      for (const widget of widgets.children) {
        for (const element of everyElement(widget)) {
          if (element === widget || !holdsWords(element) || !element.getClientRects().length) continue;
          ends.add(getComputedStyle(element).fontFamily.split(',').at(-1)!.trim());
        }
      }
      // Text ends with the page's font. Headings end with ours, except in scripts that our font lacks.
      const own = /^(ar|fa|ur)$/.test(lang) ? [] : ['serif'];
      expect([...ends].sort()).to.deep.equal(['sans-serif', ...own]);
    });
  }

  // In Georgian, Arabic or Chinese, all letters of a word come from another font than the first. In the languages below, some
  // letters of a word could come from the first font and some from another. Such a word looks broken.
  it('headings takes the letters of a word from one font', async () => {
    const card = await fixture('<jan20-statistics-card lang="az"></jan20-statistics-card>');
    const families = getComputedStyle(part(card, 'heading'))
      .fontFamily.split(',')
      .map((family) => family.trim());
    const context = document.createElement('canvas').getContext('2d')!;
    const width = (text: string, ...fonts: string[]) => {
      context.font = `100px ${fonts.join(', ')}`;
      return context.measureText(text).width;
    };
    /** Whether a font has all these letters: then it doesn't matter what is behind it. */
    const covers = (family: string, letters: string) =>
      [...letters].every(
        (letter) => width(letter, family, 'monospace') === width(letter, family, 'sans-serif'),
      );
    // The probe works: a font that does not exist has no letter.
    expect(covers('"No Such Font"', 'W')).to.be.false;
    const first = families.find((family) => covers(family, 'abcWi')) ?? 'serif';
    for (const letters of [
      'əğıİşçöüƏĞŞ',
      'ʻʼ',
      'әғқңөұүһіӘҒҚҢӨҰҮҺІ',
      'ңөү',
      'ґєії',
      'ąćęłńóśźż',
      'őűŐŰ',
      'șțăâîȘȚ',
    ]) {
      expect(covers(first, letters), `${letters} in ${first}`).to.be.true;
    }
  });
});
