import { expect } from 'chai';
import { until } from '../helpers.js';
import { openPage } from './page.js';

const english = { lang: 'en', sizes: ['1200x630', '1080x1080', '1080x1920'] };
const arabic = { lang: 'ar', sizes: ['1080x1080'] };
const pictures = [
  { widget: 'statistics-card', ...english, words: ['131', '82', '20', '21', '8'] },
  { widget: 'statistics-card', ...arabic, words: ['131', '82'] },
  { widget: 'silence-countdown', ...english, words: ['Minute of silence', '20 January', '12:00 in Baku'] },
  { widget: 'silence-countdown', ...arabic, words: ['20', '12:00'] },
].flatMap(({ sizes, ...rest }) => sizes.map((size) => ({ ...rest, size })));

describe('the builder’s picture', () => {
  for (const { widget, lang, words, size } of pictures) {
    it(`of ${widget} in ${lang} has ${size} pixels, and its words beside it`, async () => {
      const page = await openPage(`/demo/?widget=${widget}&lang=${lang}&theme=light`);
      const { document } = page;
      const $ = <T extends HTMLElement>(selector: string): T => document.querySelector<T>(selector)!;
      await until(() => $('[name=picture]'), 'the form');
      const select = $<HTMLSelectElement>('[name=picture]');
      select.value = size;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      $<HTMLButtonElement>('.picture-form > button').click();
      const status = $('.picture-form [role=status]');
      const making = status.textContent;
      await until(() => $('.picture-result img') ?? status.textContent !== making, 'the picture');
      expect(status.textContent, 'what went wrong').to.equal('');
      const picture = $<HTMLImageElement>('.picture-result img');
      // The size of a picture is known before the whole picture has loaded.
      await picture.decode();
      const { naturalWidth, naturalHeight, alt } = picture;
      expect(`${naturalWidth}x${naturalHeight}`).to.equal(size);
      for (const word of words) expect(alt.replaceAll('\u00a0', ' ')).to.include(word);
      // The person who sees the picture may be in another time zone than the person who makes it.
      expect(alt).not.to.include('your time');
      // Something is drawn: the corners have the colour of the paper, and there is ink.
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [naturalWidth, naturalHeight];
      const context = canvas.getContext('2d')!;
      context.drawImage(picture, 0, 0);
      const { data } = context.getImageData(0, 0, naturalWidth, naturalHeight);
      const pixel = (x: number, y: number): string =>
        data.slice((y * naturalWidth + x) * 4, (y * naturalWidth + x) * 4 + 3).join();
      expect(pixel(3, naturalHeight - 3)).to.equal('251,250,247');
      let ink = 0;
      for (let i = 0; i < data.length; i += 4) if (data[i]! < 100) ink += 1;
      expect(ink).to.be.greaterThan(naturalWidth * 10);
      expect(page.complaints.filter((words) => !words.includes('[snapdom]'))).to.deep.equal([]);
    });
  }

  it('is there for the card and the countdown alone', async () => {
    for (const widget of ['timeline', 'flag-banner']) {
      const { document } = await openPage(`/demo/?widget=${widget}`);
      await until(() => document.querySelector('.piece'), 'a snippet');
      const form = document.querySelector('[name=picture]')!.closest('details')!;
      expect(form.hidden).to.be.true;
    }
  });
});
