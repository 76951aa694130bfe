import { expect } from 'chai';
import { inBaku } from '../clock.js';
import { everyElement, fixClock, isChromium, mount } from '../helpers.js';
import { markupOf, widgetStates } from './markup.js';
import { locales } from './read.js';

const widgets = [...widgetStates, `<jan20-flag-banner traffic now="${inBaku('11:00:00')}"`];

/** A word, or a text without spaces, with the boxes that it has on its lines. */
interface Word {
  readonly text: string;
  readonly node: Text;
  readonly start: number;
  readonly rects: readonly DOMRect[];
}

const textNodesIn = (element: Element): Text[] => {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
};

const rectsOf = (node: Text, start: number, end: number): DOMRect[] => {
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  return [...range.getClientRects()].filter(({ width }) => width > 0);
};

/** The words of an element in reading order. Words that a no-break space joins are one word. */
const wordsOf = (element: Element): Word[] =>
  textNodesIn(element).flatMap((node) =>
    [...node.data.matchAll(/[^ \n\t]+/g)].flatMap(({ 0: text, index }) => {
      const rects = rectsOf(node, index, index + text.length);
      return rects.length ? [{ text, node, start: index, rects }] : [];
    }),
  );

const middle = ({ top, bottom }: DOMRect) => (top + bottom) / 2;

const isOnLine = (a: DOMRect, b: DOMRect) =>
  Math.abs(middle(a) - middle(b)) < Math.min(a.height, b.height) / 2;

/** Where a line break parts two letters of a word, with no hyphen in front of it. */
const breaksIn = ({ text, node, start, rects }: Word): string[] => {
  if (rects.every((rect) => isOnLine(rect, rects[0]!))) return [];
  const faults: string[] = [];
  let last: DOMRect | undefined;
  [...text].reduce((offset, letter) => {
    const [rect] = rectsOf(node, start + offset, start + offset + letter.length);
    if (rect && last && !isOnLine(rect, last) && !/[-\u00ad\u2010\u2013\u2014/]$/.test(text.slice(0, offset)))
      faults.push(`${text.slice(0, offset)}|${text.slice(offset)}`);
    last = rect ?? last;
    return offset + letter.length;
  }, 0);
  return faults;
};

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** The last line of a text, where it has more than one. */
const lastLineOf = (element: Element): string | undefined => {
  let line = '';
  let last: DOMRect | undefined;
  for (const node of textNodesIn(element).reverse()) {
    for (let end = node.data.length; end > 0; end -= 1) {
      const [rect] = rectsOf(node, end - 1, end);
      if (!rect) continue;
      if (last && !isOnLine(rect, last)) return line;
      last = rect;
      line = node.data[end - 1]! + line;
    }
  }
  return undefined;
};

/** The words beside each dot that begins a line, ends one or is one. */
const dotsAtEdges = (element: Element): string[] => {
  if (!element.textContent.includes('·')) return [];
  const letters = textNodesIn(element).flatMap((node) =>
    [...node.data].flatMap((letter, i) => {
      const [rect] = /\s/.test(letter) ? [] : rectsOf(node, i, i + 1);
      return rect ? [{ letter, rect }] : [];
    }),
  );
  return letters.flatMap(({ letter, rect }, i) => {
    if (letter !== '·') return [];
    const [before, behind] = [letters[i - 1], letters[i + 1]];
    const isInside = before && behind && isOnLine(before.rect, rect) && isOnLine(rect, behind.rect);
    return isInside ? [] : [`${before?.letter ?? ''}·${behind?.letter ?? ''}`];
  });
};

/** Whether an element is the smallest block round words. */
const isBlockOfWords = (element: Element): boolean =>
  element instanceof HTMLElement &&
  !/^(inline|contents|none)/.test(getComputedStyle(element).display) &&
  !element.matches('.unseen, .unseen *') &&
  [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim());

/** What is wrong with the lines of a widget. */
const faultsOf = (widget: Element, lang: string): string[] => {
  const faults: string[] = [];
  const all = [...everyElement(widget.shadowRoot!)].filter((element) => element.getClientRects().length);
  const say = (element: Element, what: string) =>
    faults.push(`${widget.localName} ${element.localName}.${element.getAttribute('class') ?? ''}: ${what}`);

  for (const element of all) {
    if (!(element instanceof HTMLElement) || element.matches('.unseen, .unseen *')) continue;
    // A separator at the start of a line must lie in the strip that is cut off.
    if (element.matches('.pieces')) {
      const rightToLeft = getComputedStyle(element).direction === 'rtl';
      const box = element.getBoundingClientRect();
      let before: DOMRect | undefined;
      for (const piece of element.querySelectorAll('.piece')) {
        const rect = piece.getBoundingClientRect();
        const indent = parseFloat(getComputedStyle(piece).paddingInlineStart);
        const words = rightToLeft ? box.right - (rect.right - indent) : rect.left + indent - box.left;
        const isFirst = !before || rect.top >= before.bottom - 1;
        if (isFirst && Math.abs(words) > 1)
          say(piece, `a line begins with a separator: ${piece.textContent}`);
        before = rect;
      }
      if (getComputedStyle(element).overflowX !== 'clip') say(element, 'shows the separators of its edge');
    }
    const { display } = getComputedStyle(element);
    if (
      !/^(inline|contents)$/.test(display) &&
      element.clientWidth &&
      element.scrollWidth > element.clientWidth + 1
    )
      say(element, `is wider than its box: ${element.scrollWidth} in ${element.clientWidth}`);

    if (element.matches('.heading, .title')) {
      for (const word of wordsOf(element).filter(({ text }) => !CJK.test(text)))
        for (const fault of breaksIn(word)) say(element, `breaks a word: ${fault}`);
    }
    if (element.matches('summary .title')) {
      // Else the title is as tall as the date beside it.
      element.style.alignSelf = 'start';
      const last = wordsOf(element).at(-1)!.rects.at(-1)!;
      if (element.getBoundingClientRect().bottom - last.bottom > last.height / 2)
        say(element, 'has its mark alone on a line');
    }
    if (!isBlockOfWords(element)) continue;
    for (const edge of dotsAtEdges(element)) say(element, `has a dot at the edge of a line: ${edge}`);
    if (/^(ja|zh)/.test(lang) && element.matches('p, .text, .title')) {
      const line = lastLineOf(element);
      if (line && line.replace(/[^\p{L}\p{N}]/gu, '').length === 1)
        say(element, `one letter on the last line: ${line}`);
    }
  }
  return faults;
};

// Chromium alone: engines differ in fonts and in how they balance lines.
if (isChromium) {
  for (const lang of locales) {
    it(`lines in ${lang} keep words and numbers whole and separators off their edges, from 240 to 1000 px`, async () => {
      fixClock('2026-01-22T01:01:01+04:00');
      const box = await mount(markupOf(widgets, lang));
      expect(box.children.length).to.equal(widgets.length);
      const faults: string[] = [];
      for (const size of [16, 18]) {
        box.style.fontSize = `${size}px`;
        for (const width of [240, 280, 320, 360, 480, 640, 1000]) {
          box.style.inlineSize = `${width}px`;
          for (const widget of box.children)
            faults.push(
              ...faultsOf(widget, lang).map((fault) => `${width} px, text of ${size} px: ${fault}`),
            );
        }
      }
      expect(faults).to.deep.equal([]);
    });
  }

  it('faulty lines are found', async () => {
    const box = await mount('<jan20-timeline lang="ja"></jan20-timeline>');
    box.style.inlineSize = '240px';
    const widget = box.firstElementChild!;
    expect(faultsOf(widget, 'ja')).to.deep.equal([]);
    const root = widget.shadowRoot!;
    const [title, text] = [
      root.querySelector<HTMLElement>('.title')!,
      root.querySelector<HTMLElement>('p.text')!,
    ];
    title.textContent = 'W'.repeat(60);
    text.style.textWrap = 'wrap';
    text.style.wordBreak = 'normal';
    text.style.inlineSize = '5em';
    text.textContent = '人が人が人人';
    const faults = faultsOf(widget, 'ja').join('\n');
    expect(faults).to.contain('breaks a word: W');
    expect(faults).to.contain('one letter on the last line: 人');
    text.style.inlineSize = '3em';
    text.textContent = 'Baku · Baku';
    expect(faultsOf(widget, 'ja').join('\n')).to.contain('has a dot at the edge of a line');
  });
}
