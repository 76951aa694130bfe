import { Jodit } from 'jodit/es2021/jodit.min.js';
import type { RoundTrip } from '../round-trip.js';

export const jodit: RoundTrip = (html, box) => {
  const textarea = document.createElement('textarea');
  box.append(textarea);
  // By default the view of the source comes from other servers.
  const editor = Jodit.make(textarea, { sourceEditor: 'area', beautifyHTML: false });
  editor.value = html;
  return Promise.resolve(() => editor.value);
};
