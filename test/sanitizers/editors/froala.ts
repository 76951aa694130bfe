import FroalaEditor from 'froala-editor';
import type { RoundTrip } from '../round-trip.js';

/** The line about Froala that an editor without a licence puts under the text. */
const advertisement = /<p data-f-id="pbf".*?<\/p>/;

export const froala: RoundTrip = async (html, box) => {
  const place = document.createElement('div');
  box.append(place);
  // An editor without a licence loads a picture from its maker's server. The tests ask no server but their own.
  const { Image } = globalThis;
  globalThis.Image = class {} as typeof Image;
  try {
    return await new Promise((resolve) => {
      new FroalaEditor(place, {
        events: {
          initialized(this: { html: { set(html: string): void; get(): string } }) {
            this.html.set(html);
            resolve(() => this.html.get().replace(advertisement, ''));
          },
        },
      });
    });
  } finally {
    globalThis.Image = Image;
  }
};
