import { expect } from 'chai';
import { inBaku } from '../clock.js';
import { canResize, fixClock, mount, nextFrame, part, resize } from '../helpers.js';
import { locales } from '../languages/read.js';

const tag = 'jan20-flag-banner';
const notice =
  'The book of condolence is open at the embassy from 10:00 to 17:00. Flowers may be laid at the gate; the street is closed to cars.';

const sizes = [
  [320, 568, 16],
  [320, 568, 32],
  [568, 320, 16],
  [240, 320, 16],
  [320, 256, 16],
  [1280, 800, 16],
  [1280, 800, 32],
] as const;

const isInside = (inner: DOMRect, outer: DOMRect): boolean =>
  inner.left >= outer.left - 1 &&
  inner.right <= outer.right + 1 &&
  inner.top >= outer.top - 1 &&
  inner.bottom <= outer.bottom + 1;

if (canResize) {
  describe('a fixed banner with a notice and a button', () => {
    for (const [width, height, fontSize] of sizes) {
      for (const position of ['top', 'bottom']) {
        it(`at the ${position} of a window of ${width} by ${height} with text of ${fontSize} px, leaves half of the window free and shows the whole flag and button in every language`, async () => {
          fixClock(inBaku('09:00:00'));
          await resize(width, height);
          for (const lang of locales) {
            const box = await mount(
              `<${tag} position="${position}" lang="${lang}" traffic dismissible style="font-size: ${fontSize}px">${notice}</${tag}>`,
            );
            await nextFrame();
            const banner = box.firstElementChild!;
            const outer = banner.getBoundingClientRect();
            expect(outer.height, lang).to.be.at.most(height / 2 + 1);
            expect(
              isInside(outer, new DOMRect(0, 0, width, height)),
              `${lang}: the banner is in the window`,
            ).to.equal(true);
            const [button, flag] = [part(banner, 'close'), part(banner, 'flag')].map((element) =>
              element.getBoundingClientRect(),
            ) as [DOMRect, DOMRect];
            expect(isInside(button, outer), `${lang}: the button is in view`).to.equal(true);
            expect(isInside(flag, outer), `${lang}: the flag is in view`).to.equal(true);
            // The button and the flag cover neither the words nor each other.
            const words = part(banner, 'heading').parentElement!.getBoundingClientRect();
            for (const [one, other] of [
              [button, words],
              [flag, words],
              [button, flag],
            ] as const) {
              const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
              const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
              expect(Math.min(across, down), `${lang}: overlap`).to.be.at.most(1);
            }
            expect(words.height, `${lang}: room for a line at least`).to.be.at.least(fontSize);
            box.remove();
          }
        });
      }
    }

    it('lets the reader scroll to the end of its words', async () => {
      fixClock(inBaku('09:00:00'));
      await resize(320, 568);
      const box = await mount(`<${tag} position="top" lang="de" traffic dismissible>${notice}</${tag}>`);
      const words = part(box.firstElementChild!, 'heading').parentElement!;
      expect(words.scrollHeight).to.be.greaterThan(words.clientHeight);
      words.scrollTop = words.scrollHeight;
      const end = part(box.firstElementChild!, 'traffic').getBoundingClientRect().bottom;
      expect(end).to.be.at.most(words.getBoundingClientRect().bottom);
    });
  });
}

describe('a fixed banner', () => {
  it('stands above fixed headers of pages, below the dialogs of Bootstrap, unless the page says otherwise', async () => {
    fixClock(inBaku('09:00:00'));
    const box = await mount(
      `<${tag} position="top"></${tag}><div style="position: fixed; inset: 0 0 auto; block-size: 60px; z-index: 1030">Header</div>`,
    );
    const [banner, header] = box.children as unknown as [HTMLElement, HTMLElement];
    expect(getComputedStyle(banner).zIndex).to.equal('1040');
    expect(document.elementFromPoint(100, 30)).to.equal(banner);
    banner.style.setProperty('--jan20-z-index', '5');
    expect(document.elementFromPoint(100, 30)).to.equal(header);
  });
});
