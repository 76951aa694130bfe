import { expect } from 'chai';
import { inBaku } from '../clock.js';
import { fixClock, mount, part, tags } from '../helpers.js';

const floor = 12 * 16;
const preferred = 26 * 16;
const words = 'Words of the page that take all the room they can get. '.repeat(20);

/** In each place, the width of an element comes from its content, and there is too little room for all content. */
const crowded: Readonly<Record<string, (widget: string) => string>> = {
  'a table beside a cell of long text': (widget) =>
    `<table><tr><td>${widget}</td><td>${words}</td></tr></table>`,
  'a row of a flex box beside long text': (widget) =>
    `<div style="display: flex">${widget}<p>${words}</p></div>`,
  'a row of a flex box, inside an item that may shrink': (widget) =>
    `<div style="display: flex"><div>${widget}</div><p>${words}</p></div>`,
  'a grid whose columns are sized by their content': (widget) =>
    `<div style="display: grid; grid-template-columns: auto auto">${widget}<p>${words}</p></div>`,
  'a box of min-content width': (widget) => `<div style="inline-size: min-content">${widget}</div>`,
  'a table without width': (widget) => `<table style="inline-size: 1px"><tr><td>${widget}</td></tr></table>`,
};

/** Each place is really smaller than the floor. */
const small: Readonly<Record<string, (widget: string) => string>> = {
  'a block': (widget) => `<div style="inline-size: 150px">${widget}</div>`,
  'a flex box': (widget) => `<div style="inline-size: 150px; display: flex">${widget}</div>`,
  'a column of a grid': (widget) =>
    `<div style="display: grid; grid-template-columns: 150px 1fr">${widget}<p>${words}</p></div>`,
  'a table of fixed layout': (widget) =>
    `<table style="table-layout: fixed; inline-size: 150px; border-spacing: 0"><tr><td style="padding: 0">${widget}</td></tr></table>`,
  'a box that it floats in': (widget) =>
    `<div style="inline-size: 150px; display: flow-root">${widget.replace(' ', ' style="float: left" ')}</div>`,
  'a positioned box': (widget) =>
    `<div style="inline-size: 150px; position: relative"><div style="position: absolute; max-inline-size: 100%">${widget}</div></div>`,
};

for (const tag of tags) {
  const widget = `<${tag} show="always" lang="en"></${tag}>`;

  describe(`the width of ${tag}`, () => {
    beforeEach(() => {
      fixClock(inBaku('09:00:00'));
    });

    const widthIn = async (markup: string) => {
      const box = await mount(`<div style="inline-size: 700px">${markup}</div>`);
      const host = box.querySelector(tag)!;
      const { width } = host.getBoundingClientRect();
      expect(part(host, 'base').getBoundingClientRect().width, 'the root fills the widget').to.equal(width);
      expect(host.scrollWidth, 'nothing sticks out').to.be.at.most(host.clientWidth);
      return width;
    };

    for (const [place, markup] of Object.entries(crowded)) {
      it(`is 12em at least in ${place}`, async () => {
        expect(await widthIn(markup(widget))).to.be.at.least(floor);
      });
    }

    for (const [place, markup] of Object.entries(small)) {
      it(`equals the width of ${place} that is narrower than 12em`, async () => {
        expect(await widthIn(markup(widget))).to.equal(150);
      });
    }

    it('is 26em where the width comes from the content and there is room', async () => {
      expect(await widthIn(`<div style="display: flex">${widget}<p>Words.</p></div>`)).to.equal(preferred);
      expect(await widthIn(`<div style="display: inline-block">${widget}</div>`)).to.equal(preferred);
    });

    it('is that of its place in a block', async () => {
      expect(await widthIn(widget)).to.equal(700);
    });
  });
}

it('a banner that is not shown takes no room in a row', async () => {
  fixClock('2026-07-01T12:00:00Z');
  const box = await mount(
    '<div style="display: flex"><jan20-flag-banner></jan20-flag-banner><p>Words.</p></div>',
  );
  expect(box.querySelector('jan20-flag-banner')!.getBoundingClientRect().width).to.equal(0);
});
