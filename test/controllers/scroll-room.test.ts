import { expect } from 'chai';
import { inBaku } from '../clock.js';
import { after, fixClock, mount, nextFrame, setAttributes, until } from '../helpers.js';

const tag = 'jan20-flag-banner';
const page = document.documentElement;

const room = () => {
  const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(page);
  return [scrollPaddingTop, scrollPaddingBottom];
};

/** Gives the page style rules until the end of the test. */
const addStyles = (css: string): void => {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  after(() => style.remove());
};

const links = Array.from({ length: 60 }, (_, i) => `<p><a href="#${i}">Link ${i}</a></p>`).join('');

describe('the room that a fixed banner needs', () => {
  beforeEach(() => {
    fixClock(inBaku('09:00:00'));
  });

  for (const [position, edge] of [
    ['top', 0],
    ['bottom', 1],
  ] as const) {
    it(`is the page’s scroll-padding at the ${position} while the banner is shown`, async () => {
      const before = room();
      const box = await mount(`<${tag} position="${position}"></${tag}>`);
      const banner = box.firstElementChild as HTMLElement;
      await nextFrame();
      expect(parseFloat(room()[edge]!)).to.be.closeTo(banner.offsetHeight, 1);
      expect(room()[1 - edge]).to.equal(before[1 - edge]);
      await setAttributes(banner, { show: 'never' });
      await nextFrame();
      expect(room(), 'after it has gone').to.deep.equal(before);
      await setAttributes(banner, { show: 'always' });
      await nextFrame();
      expect(room()).not.to.deep.equal(before);
      banner.remove();
      expect(room(), 'removed').to.deep.equal(before);
    });

    it(`keeps each link that gets the focus clear of a banner at the ${position}`, async () => {
      // No page scrolls beyond its own start and end.
      const space = '<div style="block-size: 300px"></div>';
      const box = await mount(`<${tag} position="${position}" traffic></${tag}>${space}${links}${space}`);
      const banner = box.firstElementChild!;
      await nextFrame();
      const all = [...box.querySelectorAll('a')];
      // Upwards to a banner at the top, downwards to one at the bottom.
      if (position === 'top') all.reverse();
      for (const link of all) {
        link.focus();
        await nextFrame();
        const { top, bottom } = link.getBoundingClientRect();
        const covered = banner.getBoundingClientRect();
        const overlap = Math.min(bottom, covered.bottom) - Math.max(top, covered.top);
        expect(overlap, link.textContent).to.be.at.most(1);
      }
      scrollTo(0, 0);
    });
  }

  it('follows the banner from one edge to the other, and is nothing for an inline one', async () => {
    const before = room();
    const box = await mount(`<${tag} position="top"></${tag}>`);
    const banner = box.firstElementChild!;
    await nextFrame();
    await setAttributes(banner, { position: 'bottom' });
    await nextFrame();
    expect(room()[0]).to.equal(before[0]);
    expect(room()[1]).not.to.equal(before[1]);
    await setAttributes(banner, { position: null });
    await nextFrame();
    expect(room()).to.deep.equal(before);
  });

  it('is the height of the tallest banner, where there are several', async () => {
    const box = await mount(
      `<${tag} position="top"></${tag}><${tag} position="top" traffic>A notice<br />of<br />lines.</${tag}>`,
    );
    const [low, high] = box.children as unknown as [HTMLElement, HTMLElement];
    await nextFrame();
    expect(high.offsetHeight).to.be.greaterThan(low.offsetHeight);
    expect(parseFloat(room()[0]!)).to.be.closeTo(high.offsetHeight, 1);
    high.remove();
    expect(parseFloat(room()[0]!)).to.be.closeTo(low.offsetHeight, 1);
  });

  it('stays the page’s own scroll-padding, where that is larger', async () => {
    addStyles('html { scroll-padding-top: 60vh }');
    const before = room();
    const box = await mount(`<${tag} position="top"></${tag}>`);
    await nextFrame();
    // The browser may give the value in words or in pixels.
    const style = getComputedStyle(page);
    const own = parseFloat(before[0]!);
    expect(parseFloat(style.scrollPaddingTop.replace('max(', ''))).to.equal(own);
    box.firstElementChild!.remove();
    expect(room()).to.deep.equal(before);
  });

  it('is asked for again when a banner comes back to the page', async () => {
    const box = await mount(`<${tag} position="top"></${tag}>`);
    const banner = box.firstElementChild!;
    await nextFrame();
    const shown = room();
    banner.remove();
    expect(room()).not.to.deep.equal(shown);
    box.append(banner);
    await until(() => room()[0] === shown[0], 'the room to be kept again');
  });

  it('is kept on a page where an image’s name hides document.adoptedStyleSheets', async () => {
    const before = room();
    await mount(
      `<img name="adoptedStyleSheets"><img name="documentElement"><${tag} position="top"></${tag}>`,
    );
    await nextFrame();
    expect(room()[0]).not.to.equal(before[0]);
  });

  it('leaves the page’s own style sheets as they are', async () => {
    const own = new CSSStyleSheet();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, own];
    after(() => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== own);
    });
    const before = [...document.adoptedStyleSheets];
    const box = await mount(`<${tag} position="top"></${tag}>`);
    await nextFrame();
    expect(document.adoptedStyleSheets.slice(0, -1)).to.deep.equal(before);
    expect(page.getAttribute('style')).to.equal(null);
    box.firstElementChild!.remove();
    expect([...document.adoptedStyleSheets]).to.deep.equal(before);
  });
});
