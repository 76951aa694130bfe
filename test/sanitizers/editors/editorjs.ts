import EditorJS from '@editorjs/editorjs/dist/editorjs.mjs';
import RawTool from '@editorjs/raw';
import type { RoundTrip } from '../round-trip.js';

interface Block {
  readonly type: string;
  readonly data: { readonly text?: string; readonly html?: string };
}

/** Editor.js saves blocks: the CMS makes the page's HTML of them. */
const htmlOf = ({ type, data }: Block): string => (type === 'raw' ? data.html! : `<p>${data.text!}</p>`);

const open = async (box: HTMLElement, block: Block): Promise<() => Promise<string>> => {
  const editor = new EditorJS({ holder: box, tools: { raw: RawTool }, data: { blocks: [block] } });
  await editor.isReady;
  return async () => {
    const { blocks } = await editor.save();
    return (blocks as Block[]).map(htmlOf).join('');
  };
};

/** The paragraph is the one block that Editor.js brings. */
export const editorjs: RoundTrip = (html, box) => open(box, { type: 'paragraph', data: { text: html } });

/** The block for HTML is a package of its own. */
export const editorjsRaw: RoundTrip = (html, box) => open(box, { type: 'raw', data: { html } });
