import 'trix';
import type { RoundTrip } from '../round-trip.js';

interface TrixEditor extends HTMLElement {
  readonly editor: { loadHTML(html: string): void };
  readonly value: string;
}

export const trix: RoundTrip = async (html, box) => {
  const element = document.createElement('trix-editor') as TrixEditor;
  const ready = new Promise((resolve) => {
    element.addEventListener('trix-initialize', resolve, { once: true });
  });
  box.append(element);
  await ready;
  element.editor.loadHTML(html);
  return () => element.value;
};
