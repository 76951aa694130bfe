import { findAll } from './reading.js';
import { frameSelector } from './selectors.js';

/** How much of a height that is set on an element goes to its border and padding. */
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

/** Fits the frames that hold our widgets to the height that they tell, now and whenever it changes. */
export const fitFrames = (): void => {
  addEventListener(
    'message',
    ({ data, origin, source }: MessageEvent<{ type?: unknown; height?: unknown } | null>) => {
      const height = data?.height;
      if (data?.type !== 'jan20-height' || typeof height !== 'number') return;
      if (!(height >= 0 && height < 1e5)) return;
      for (const frame of frames()) {
        // Only the page that the frame was given may speak for it, and only while it is there.
        if (frame.contentWindow !== source || !frame.src.startsWith(`${origin}/`)) continue;
        frame.style.height = `${height + edgesOf(frame)}px`;
      }
    },
  );
  // A frame that told its height before this script ran is asked to tell it again.
  for (const { contentWindow } of frames()) contentWindow?.postMessage({ type: 'jan20-fit' }, '*');
};
