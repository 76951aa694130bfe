import Quill from 'quill';
import type { RoundTrip } from '../round-trip.js';

export const quill: RoundTrip = (html, box) => {
  const editor = new Quill(box);
  editor.clipboard.dangerouslyPasteHTML(html);
  return Promise.resolve(() => editor.getSemanticHTML());
};
