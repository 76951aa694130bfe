import { findAll } from './reading.js';
import { frameSelector } from './selectors.js';

/** The height of an element's border and padding if a set height includes them (`border-box`), else 0. */
const edgesOf = (element: Element): number => {
  const { boxSizing, borderTopWidth, borderBottomWidth, paddingTop, paddingBottom } =
    getComputedStyle(element);
  if (boxSizing !== 'border-box') return 0;
  return (
    parseFloat(borderTopWidth) +
    parseFloat(borderBottomWidth) +
    parseFloat(paddingTop) +
    parseFloat(paddingBottom)
  );
};

const frames = (): NodeListOf<HTMLIFrameElement> => findAll(frameSelector);

/** Gives each frame that holds a widget the height that the frame's page reports, now and after each change. */
export const fitFrames = (): void => {
  addEventListener(
    'message',
    ({ data, origin, source }: MessageEvent<{ type?: unknown; height?: unknown } | null>) => {
      const height = data?.height;
      if (data?.type !== 'jan20-height' || typeof height !== 'number') return;
      if (!(height >= 0 && height < 1e5)) return;
      for (const frame of frames()) {
        // Only the frame's own page may set its height: the message must have the frame's window and the origin of its `src`.
        if (frame.contentWindow !== source || !frame.src.startsWith(`${origin}/`)) continue;
        frame.style.height = `${height + edgesOf(frame)}px`;
      }
    },
  );
  // A frame that told its height before this script ran is asked to tell it again.
  for (const { contentWindow } of frames()) contentWindow?.postMessage({ type: 'jan20-fit' }, '*');
};
