import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import { inBaku } from '../clock.js';
import { after, canEmulate, fixClock, fixture, mount, nextFrame, part, parts, until } from '../helpers.js';

/** Lays the page out as for paper until the end of the test. */
const print = async (): Promise<void> => {
  await emulateMedia({ media: 'print' });
  after(() => emulateMedia({ media: 'screen' }));
  await nextFrame();
};

// The other engines have the same rules, but a test can't make them print.
if (canEmulate) {
  describe('on paper', () => {
    for (const position of ['top', 'bottom']) {
      it(`a banner with position="${position}" stands where its tag does, once, without its button`, async () => {
        fixClock(inBaku('09:00:00'));
        const box = await mount(
          `<p>Headline</p><jan20-flag-banner position="${position}" dismissible></jan20-flag-banner><p>Text</p>`,
        );
        const [before, banner, behind] = box.children as unknown as [Element, Element, Element];
        expect(getComputedStyle(banner).position).to.equal('fixed');
        await print();
        expect(getComputedStyle(banner).position).to.equal('static');
        const { top, bottom, height } = banner.getBoundingClientRect();
        expect(height).to.equal(part(banner, 'base').getBoundingClientRect().height);
        expect(top).to.be.at.least(before.getBoundingClientRect().bottom);
        expect(bottom).to.be.at.most(behind.getBoundingClientRect().top);
        expect(part(banner, 'close').getClientRects()).to.have.length(0);
        for (const name of ['heading', 'text', 'minute', 'flag']) {
          expect(part(banner, name).getBoundingClientRect().bottom, name).to.be.at.most(bottom);
        }
      });
    }

    it('the dialog of the minute is not printed over the page', async () => {
      const widget = await fixture(
        `<jan20-silence-countdown page-silence now="${inBaku('12:00:10')}"></jan20-silence-countdown>`,
      );
      await until(() => widget.shadowRoot!.querySelector('dialog:modal'), 'the dialog');
      await print();
      expect(part(widget, 'page-silence').getClientRects()).to.have.length(0);
      expect(part(widget, 'ring').getClientRects()).not.to.have.length(0);
    });

    /** Prints a widget into columns, which stand for pages. In the first column, the height of `full` is already taken. */
    const inPages = async (markup: string, column: number, full: number) => {
      const box = await mount(
        `<div style="columns: ${column}px auto; column-gap: 0; column-fill: auto; block-size: 900px; inline-size: ${10 * column}px">
          <div style="block-size: ${full}px"></div>${markup}</div>`,
      );
      await print();
      const pages = box.firstElementChild!;
      const { left } = pages.getBoundingClientRect();
      const pageOf = (x: number) => Math.floor((x - left + 1) / column);
      const pagesOf = (element: Element) =>
        [...element.getClientRects()].filter(({ height }) => height > 0).map((rect) => pageOf(rect.left));
      return { widget: pages.lastElementChild!, pagesOf };
    };

    for (const [markup, item] of [
      ['<jan20-timeline lang="en"></jan20-timeline>', 'item'],
      ['<jan20-timeline lang="en" compact></jan20-timeline>', 'item'],
      ['<jan20-timeline lang="en" layout="horizontal"></jan20-timeline>', 'item'],
      ['<jan20-statistics-card lang="en"></jan20-statistics-card>', 'figure'],
      ['<jan20-statistics-card lang="en" layout="compact"></jan20-statistics-card>', 'figure'],
    ] as const) {
      for (const width of [300, 640]) {
        it(`${markup}, ${width} px wide, breaks between its items, and its heading stays with the first`, async () => {
          // The first page has room for the heading and the first item, but not for the whole widget.
          const alone = await fixture(`<div style="inline-size: ${width}px">${markup}</div>`);
          await print();
          const root = part(alone, 'base').getBoundingClientRect();
          const [first, ...others] = parts(alone, item);
          const needed = first!.getBoundingClientRect().bottom - root.top;
          expect(root.height).to.be.greaterThan(needed + 100);
          alone.parentElement!.remove();

          const { widget, pagesOf } = await inPages(markup, width, 900 - needed - 40);
          const items = parts(widget, item);
          expect(pagesOf(part(widget, 'heading')), 'the heading').to.deep.equal([0]);
          expect(pagesOf(items[0]!), 'the first item').to.deep.equal([0]);
          expect(pagesOf(items.at(-1)!)[0], 'the last item').to.be.at.least(1);
          expect(items).to.have.length(others.length + 1);
          for (const one of items) expect(pagesOf(one), one.textContent).to.have.length(1);
        });

        it(`${markup}, ${width} px wide, takes its heading along to the page of the first item`, async () => {
          const { widget, pagesOf } = await inPages(markup, width, 900 - 130);
          expect(pagesOf(parts(widget, item)[0]!)).to.deep.equal([1]);
          expect(pagesOf(part(widget, 'heading'))).to.deep.equal([1]);
        });
      }
    }

    for (const markup of [
      `<jan20-silence-countdown lang="en" now="${inBaku('09:00:00')}"></jan20-silence-countdown>`,
      '<jan20-flag-banner lang="en" show="always" traffic></jan20-flag-banner>',
    ]) {
      it(`${markup} stays whole`, async () => {
        const { widget, pagesOf } = await inPages(markup, 640, 900 - 100);
        expect(pagesOf(part(widget, 'base'))).to.deep.equal([1]);
      });
    }
  });
}
