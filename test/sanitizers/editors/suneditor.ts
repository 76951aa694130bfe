import suneditor from 'suneditor';
import { blockStyle, embed, link, list } from 'suneditor/plugins';
import type { RoundTrip } from '../round-trip.js';

export const sunEditor: RoundTrip = (html, box) =>
  new Promise((resolve) => {
    const textarea = document.createElement('textarea');
    box.append(textarea);
    const editor = suneditor.create(textarea, {
      plugins: [blockStyle, embed, link, list],
      events: {
        onload: () => {
          editor.$.html.set(html);
          resolve(() => editor.$.html.get());
        },
      },
    });
  });
