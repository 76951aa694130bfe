import { $generateHtmlFromNodes, $generateNodesFromDOM } from '@lexical/html';
import { LinkNode } from '@lexical/link';
import { ListItemNode, ListNode } from '@lexical/list';
import { HeadingNode, QuoteNode, registerRichText } from '@lexical/rich-text';
import { $getRoot, $insertNodes, createEditor } from 'lexical';
import type { RoundTrip } from '../round-trip.js';

export const lexical: RoundTrip = (html, box) => {
  box.contentEditable = 'true';
  const editor = createEditor({
    nodes: [HeadingNode, QuoteNode, ListNode, ListItemNode, LinkNode],
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(box);
  registerRichText(editor);
  editor.update(
    () => {
      const nodes = $generateNodesFromDOM(editor, new DOMParser().parseFromString(html, 'text/html'));
      $getRoot().select();
      $insertNodes(nodes);
    },
    { discrete: true },
  );
  return Promise.resolve(() => editor.read(() => $generateHtmlFromNodes(editor)));
};
