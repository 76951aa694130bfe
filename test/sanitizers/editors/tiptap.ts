import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import type { RoundTrip } from '../round-trip.js';

export const tiptap: RoundTrip = (html, box) => {
  const editor = new Editor({ element: box, extensions: [StarterKit], content: html });
  return Promise.resolve(() => editor.getHTML());
};
