import { sendMouse } from '@web/test-runner-commands';
import { expect } from 'chai';
import { inBaku } from '../clock.js';
import { after, canEmulate, emulate, everyElement, mount, nextFrame, part, parts, tags } from '../helpers.js';

const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;

const bytesOf = (color: string): string => {
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  return canvas.getImageData(0, 0, 1, 1).data.join();
};

/** The colour behind an element's letters. Forced colours put the page's colour there, unless the element opts out of them. */
const groundOf = (element: Element): string => {
  if (getComputedStyle(element).forcedColorAdjust === 'auto') return bytesOf('Canvas');
  for (let node: Element | null = element; node; node = node.parentElement) {
    const { backgroundColor } = getComputedStyle(node);
    if (!/^rgba.*, 0\)$/.test(backgroundColor)) return bytesOf(backgroundColor);
  }
  return bytesOf('Canvas');
};

const hover = async (element: Element): Promise<void> => {
  element.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = element.getBoundingClientRect();
  await sendMouse({
    type: 'move',
    position: [Math.round(x + width / 2), Math.round(y + height / 2)],
  });
  await nextFrame();
  expect(element.matches(':hover'), 'the mouse is over it').to.equal(true);
};

if (canEmulate) {
  describe('in forced colours', () => {
    for (const tag of tags) {
      for (const theme of ['auto', 'light', 'dark', 'contrast']) {
        it(`no text of ${tag} has the colour of its background, ${theme}`, async () => {
          await emulate({ 'forced-colors': 'active' });
          const box = await mount(
            ['09:00:00', '12:00:05', '15:00:00']
              .map(
                (time) =>
                  `<${tag} lang="en" theme="${theme}" now="${inBaku(time)}" dismissible calendar></${tag}>`,
              )
              .join(''),
          );
          const wordy = [...everyElement(box)].filter(
            (element) =>
              element.getClientRects().length > 0 &&
              [...element.childNodes].some(
                (node) => node.nodeType === Node.TEXT_NODE && /\S/.test(node.textContent!),
              ),
          );
          expect(wordy.length).to.be.greaterThan(5);
          for (const element of wordy) {
            expect(bytesOf(getComputedStyle(element).color), element.textContent).not.to.equal(
              groundOf(element),
            );
          }
        });
      }
    }

    for (const [markup, name] of [
      ['<jan20-timeline lang="en" layout="horizontal"></jan20-timeline>', 'button'],
      ['<jan20-flag-banner lang="en" show="always" dismissible></jan20-flag-banner>', 'close'],
      ['<jan20-silence-countdown lang="en" calendar></jan20-silence-countdown>', 'calendar'],
    ] as const) {
      it(`a button keeps its label under the mouse: ${markup}`, async () => {
        await emulate({ 'forced-colors': 'active' });
        after(() => sendMouse({ type: 'move', position: [0, 0] }));
        const box = await mount(markup);
        const widget = box.firstElementChild!;
        await nextFrame();
        for (const button of parts(widget, name)) {
          await hover(button);
          for (const element of [button, ...button.querySelectorAll('*')]) {
            expect(bytesOf(getComputedStyle(element).color)).not.to.equal(groundOf(element));
          }
        }
        expect(part(widget, name)).to.exist;
      });
    }
  });
}
