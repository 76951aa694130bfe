// What the tests of widgets in narrow places share.
import { expect } from 'chai';
import { everyElement } from './helpers.js';

const scrolls = (element: Element | null): boolean =>
  !!element && (getComputedStyle(element).overflowX === 'auto' || scrolls(element.parentElement));

/** Raises the spacing of a widget's text as WCAG 2.2's criterion 1.4.12 has it. */
export const spaceText = (widget: Element): void => {
  const style = new CSSStyleSheet();
  style.replaceSync(`
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-block-end: 2em !important }`);
  widget.shadowRoot!.adoptedStyleSheets.push(style);
};

/** Fails where words leave the widget's box, or are cut off in a box of their own. */
export const expectContained = (widget: Element): void => {
  const { left, right } = widget.getBoundingClientRect();
  expect(widget.scrollWidth).to.be.at.most(widget.clientWidth);
  for (const element of everyElement(widget)) {
    if (!(element instanceof HTMLElement) || !element.getClientRects().length) continue;
    const what = `${element.localName} ${element.getAttribute('part') ?? ''}`;
    const { display, overflowX } = getComputedStyle(element);
    if (overflowX !== 'visible') expect(overflowX, what).to.equal('auto');
    else if (display !== 'inline') {
      expect(element.scrollWidth, what).to.be.at.most(element.clientWidth + 1);
    }
    // The content of a scrolling box may lie outside of the widget.
    if (scrolls(element.parentElement)) continue;
    const box = element.getBoundingClientRect();
    expect(box.left, what).to.be.at.least(left - 1);
    expect(box.right, what).to.be.at.most(right + 1);
  }
};
