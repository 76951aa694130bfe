import { expect } from 'chai';
import { inBaku } from '../clock.js';
import { everyElement, expectAccessible, fixClock, mount, nextFrame } from '../helpers.js';
import { markupOf, widgetStates } from './markup.js';
import { locales } from './read.js';

const states = [
  ...widgetStates,
  '<jan20-timeline layout="horizontal"',
  `<jan20-flag-banner traffic now="${inBaku('15:00:00')}"`,
];

/** Raises the spacing of a widget's text as WCAG 2.2's criterion 1.4.12 has it. */
const spaceText = (widget: Element): void => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-block-end: 2em !important }`);
  const root = widget.shadowRoot!;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
};

/** What of a widget sticks out of it, or is cut off. */
const faultsOf = (widget: Element): string[] => {
  const { left, right } = widget.getBoundingClientRect();
  const faults: string[] = [];
  const list = widget.shadowRoot!.querySelector('.horizontal ol');
  for (const element of everyElement(widget.shadowRoot!)) {
    // A drawing cuts off what reaches beyond it; some browsers count the width of a stroke on all sides.
    if ((element as SVGElement).ownerSVGElement) continue;
    const what = `${widget.outerHTML.slice(0, 90)} ${element.localName}.${element.getAttribute('class') ?? ''}`;
    // Read out, and never seen.
    if (!element.getClientRects().length || element.matches('.unseen')) continue;
    // The separators of these stick out of the line and are cut off on purpose. The words in them are checked.
    if (element.matches('.pieces, .row, .piece')) continue;
    const { overflowX, display } = getComputedStyle(element);
    if (element instanceof HTMLElement && display !== 'inline' && element !== list) {
      if (overflowX !== 'visible') faults.push(`${what} cuts off`);
      if (element.scrollWidth > element.clientWidth + 1 && element.clientWidth) {
        faults.push(`${what} overflows: ${element.scrollWidth} in ${element.clientWidth}`);
      }
    }
    // What the list scrolls to lies outside until then.
    if (list && element !== list && list.contains(element)) continue;
    const box = element.getBoundingClientRect();
    if (box.left < left - 1 || box.right > right + 1) faults.push(`${what} sticks out`);
  }
  return faults;
};

for (const lang of locales) {
  describe(`the widgets in ${lang}`, () => {
    it('keep to their width, be it 240, 320 or 1200 px, with text of 200 % and with text spaced', async () => {
      fixClock('2026-01-22T01:01:01+04:00');
      const box = await mount(markupOf(states, lang));
      expect(box.children.length).to.equal(states.length);
      for (const details of [...box.children].flatMap((widget) => [
        ...widget.shadowRoot!.querySelectorAll('details'),
      ])) {
        details.open = true;
      }
      const expectNoFault = (width: number, what: string) => {
        box.style.inlineSize = `${width}px`;
        for (const widget of box.children) {
          expect(widget.getBoundingClientRect().width, what).to.equal(width);
          expect(faultsOf(widget), what).to.deep.equal([]);
        }
      };
      for (const width of [240, 320, 1200]) expectNoFault(width, `${width} px`);
      box.style.fontSize = '32px';
      expectNoFault(320, '320 px, text of 32 px');
      box.style.fontSize = '';
      for (const widget of box.children) spaceText(widget);
      expectNoFault(320, '320 px, spaced');
    });

    it('are accessible', async () => {
      // By the widgets' own clock, since axe needs the page's timers.
      const now = `now="${inBaku('11:30:00')}"`;
      const box = await mount(
        `<jan20-timeline lang="${lang}" layout="horizontal"></jan20-timeline>
        <jan20-statistics-card lang="${lang}"></jan20-statistics-card>
        <jan20-silence-countdown lang="${lang}" ${now} calendar></jan20-silence-countdown>
        <jan20-flag-banner lang="${lang}" ${now} traffic dismissible></jan20-flag-banner>`,
      );
      await nextFrame();
      await expectAccessible(box, lang);
    });
  });
}

it('what doesn’t keep to its width is found', async () => {
  const box = await mount('<jan20-timeline lang="en"></jan20-timeline>');
  const widget = box.firstElementChild!;
  expect(faultsOf(widget)).to.deep.equal([]);
  const title = widget.shadowRoot!.querySelector('.title')!;
  title.textContent = 'W'.repeat(400);
  (title as HTMLElement).style.overflowWrap = 'normal';
  const faults = faultsOf(widget).join('\n');
  expect(faults).to.contain('div.title sticks out');
  expect(faults).to.contain('section.root overflows');
});
