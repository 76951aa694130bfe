// Pages of their own, in iframes, for what must happen while a page is loaded.

const undo: (() => unknown)[] = [];

afterEach(() => {
  for (let fn = undo.pop(); fn; fn = undo.pop()) fn();
});

/** A page in an iframe. */
export interface FramedPage {
  readonly frame: HTMLIFrameElement;
  readonly window: Window & typeof globalThis;
  readonly document: Document;
}

const pageOf = (frame: HTMLIFrameElement): FramedPage => ({
  frame,
  window: frame.contentWindow as Window & typeof globalThis,
  document: frame.contentDocument!,
});

/** Adds an iframe until the end of the test, and resolves when its page has loaded. */
export const openFrame = async (attributes: Readonly<Record<string, string>>): Promise<FramedPage> => {
  const frame = document.createElement('iframe');
  for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, value);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  undo.push(() => frame.remove());
  await loaded;
  return pageOf(frame);
};

/** Opens a page with `body`, `width` pixels wide. */
export const openPage = (body: string, width: number, attributes = {}): Promise<FramedPage> =>
  openFrame({
    srcdoc: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>
      <style>html { scrollbar-width: none } body { margin: 0; font-family: sans-serif }</style><body>${body}`,
    style: `position: absolute; inset: 0; border: 0; inline-size: ${width}px; block-size: 600px`,
    ...attributes,
  });

/** Loads a script into a page. */
export const addScript = (
  { document }: FramedPage,
  attributes: Readonly<Record<string, string>> = { src: '/dist/january20.js' },
): Promise<string> =>
  new Promise((resolve) => {
    const script = document.createElement('script');
    for (const [name, value] of Object.entries(attributes)) script.setAttribute(name, value);
    for (const type of ['load', 'error']) script.addEventListener(type, () => resolve(type));
    document.head.append(script);
  });

/** Waits until the page has been drawn. */
export const drawn = ({ window }: FramedPage): Promise<unknown> =>
  new Promise((resolve) => {
    window.requestAnimationFrame(() => window.requestAnimationFrame(() => setTimeout(resolve)));
  });

/** The text of an address of ours. */
export const read = async (path: string): Promise<string> => {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.text();
};
