import { findAll } from './reading.js';
import { frameSelector } from './selectors.js';

const frames = (): NodeListOf<HTMLIFrameElement> => findAll(frameSelector);

/** Fits the frames that hold our widgets to the height that they tell, now and whenever it changes. */
export const fitFrames = (): void => {
  addEventListener(
    'message',
    ({ data, origin, source }: MessageEvent<{ type?: unknown; height: number } | null>) => {
      if (data?.type !== 'jan20-height' || !(data.height >= 0 && data.height < 1e5)) return;
      for (const { contentWindow, src, style } of frames()) {
        // Only the page that the frame was given may speak for it, and only while it is there.
        if (contentWindow === source && src.startsWith(`${origin}/`)) style.height = `${data.height}px`;
      }
    },
  );
  // A frame that told its height before this script ran is asked to tell it again.
  for (const { contentWindow } of frames()) contentWindow?.postMessage({ type: 'jan20-fit' }, '*');
};
