const frames = (): NodeListOf<HTMLIFrameElement> =>
  document.querySelectorAll('iframe[src*=embed][src*="widget="]');

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
  // What has been told before there was anyone to listen is told again.
  for (const { contentWindow } of frames()) contentWindow?.postMessage({ type: 'jan20-fit' }, '*');
};
