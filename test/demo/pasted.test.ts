// What the builder gives, pasted whole into a page of another site.
import { expect } from 'chai';
import DOMPurify from 'dompurify';
import { after, isChromium, until } from '../helpers.js';
import { otherHost } from '../hosts.js';
import { openPage } from './page.js';

/** What the pasted page tells of itself. */
interface Report {
  /** The heights of the widget and of the frame, whichever is there. */
  readonly height: number;
  readonly said: readonly string[];
  readonly shift: number;
}

const scriptOf = (code: string): string => `<script>${code}</script>`;

/** The first script in the page. It records the console and the layout shifts. */
const watch = scriptOf(`
  self.said = [];
  self.shift = 0;
  for (const method of ['log', 'info', 'warn', 'error'])
    console[method] = (...words) => said.push(words.map(String).join(' '));
  addEventListener('error', ({ message, target }) => said.push(message || 'not loaded: ' + (target.src || target.href)), true);
  addEventListener('unhandledrejection', ({ reason }) => said.push(String(reason)));
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
    new PerformanceObserver((list) => { for (const { value } of list.getEntries()) shift += value; }).observe({ type: 'layout-shift', buffered: true });
`);

/** The last script in the page. It sends the report when the widget has been drawn in six frames. */
const report = scriptOf(`
  const drawn = () => {
    const frame = document.querySelector('iframe');
    if (frame) return frame.isLoaded && frame.getBoundingClientRect().height;
    for (const widget of document.querySelectorAll('jan20-timeline, jan20-statistics-card, jan20-silence-countdown, jan20-flag-banner'))
      if (customElements.get(widget.localName) && widget.shadowRoot?.querySelector('[part~=base]')) return widget.getBoundingClientRect().height;
    return 0;
  };
  for (const frame of document.querySelectorAll('iframe')) frame.addEventListener('load', () => { frame.isLoaded = true; });
  let frames = 0;
  const look = () => {
    const height = drawn();
    frames = height ? frames + 1 : 0;
    if (frames > 5) parent.postMessage({ height, said, shift }, '*');
    else requestAnimationFrame(look);
  };
  look();
`);

/** Opens a page of another site with a text pasted into its body, in a column of a width. */
const paste = async (text: string, width: number): Promise<Report> => {
  const frame = document.createElement('iframe');
  frame.width = `${width}`;
  // As high as the page: a scroll bar would take from the width.
  frame.height = '3000';
  const origin = `http://${otherHost}`;
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title>${watch}<style>body { margin: 0; font: 16px/1.55 "Noto Sans", ui-sans-serif, system-ui, sans-serif } img, iframe { max-width: 100% }</style></head>
    <body><p>Before</p>${text}<p>After</p>${report}</body></html>`;
  let told: Report | undefined;
  const hear = ({ data, source }: MessageEvent<'ready' | Report>): void => {
    if (source !== frame.contentWindow) return;
    if (data === 'ready') frame.contentWindow!.postMessage(html, origin);
    else if (typeof data === 'object' && 'said' in data) told = data;
  };
  addEventListener('message', hear);
  after(() => removeEventListener('message', hear));
  after(() => frame.remove());
  frame.src = `${origin}/test/fixtures/written.html`;
  document.body.append(frame);
  await until(() => told, `the widget of\n${text}`);
  frame.remove();
  return told!;
};

/** Asks the builder for its block. */
const blockFor = async (query: string): Promise<string> => {
  const page = await openPage(`/demo/?${query}`);
  const block = (): string => page.document.querySelector('[data-whole] code')?.textContent ?? '';
  const form = new URLSearchParams(query).get('form')!;
  const mark = {
    element: '</jan20-',
    placeholder: 'data-jan20',
    class: 'class="jan20',
    link: '#jan20',
    frame: '<iframe',
    static: 'shadowrootmode',
  }[form]!;
  await until(() => block().includes(mark), `the block of ${query}`);
  const text = block();
  // Otherwise the pasted page would be below the builder's page, out of the window, and would not be drawn.
  page.window.frameElement!.remove();
  return text;
};

const widths = isChromium
  ? { 'sidebar-240': 240, 'sidebar-320': 320, article: 640, full: 1000 }
  : { 'sidebar-240': 240, article: 640 };
const forms = ['element', 'placeholder', 'class', 'link', 'frame', 'static'];
const widgets = {
  timeline: 'lang=en',
  'statistics-card': 'lang=az',
  'silence-countdown': 'lang=en',
  'flag-banner': 'lang=en&show=always',
};

/** What the page's template takes of a block: styles and scripts. */
const forTemplate = /<(style|script)\b[^]*?<\/\1>/g;

describe('what the builder gives, pasted into an editor that keeps only placeholders', function () {
  this.timeout(60_000);

  for (const [widget, options] of Object.entries(widgets)) {
    for (const form of ['placeholder', 'class', 'link']) {
      it(`draws ${widget} as ${form} in every place, with the script in the page's template`, async () => {
        for (const [place, width] of Object.entries(widths)) {
          const block = await blockFor(`widget=${widget}&${options}&form=${form}&where=${place}`);
          const template = block.match(forTemplate)!.join('\n');
          // It removes what it does not know: styles, scripts, and the elements themselves.
          const saved = DOMPurify.sanitize(block.replace(forTemplate, ''));
          expect(saved).to.not.match(/<(jan20-|script|style)/);
          const { height, said, shift } = await paste(`${template}\n${saved}`, width);
          expect(said, place).to.deep.equal([]);
          expect(height, place).to.be.greaterThan(50);
          if (isChromium && form !== 'link' && widget !== 'flag-banner')
            expect(shift, place).to.be.at.most(0.002);
        }
      });
    }
  }
});

describe('what the builder gives, pasted into a page of another site', function () {
  this.timeout(60_000);

  for (const [widget, options] of Object.entries(widgets)) {
    for (const form of forms) {
      // No page has a banner without a script.
      if (widget === 'flag-banner' && form === 'static') continue;
      it(`draws ${widget} as ${form} in every place, with an empty console and without a shift`, async () => {
        for (const [place, width] of Object.entries(widths)) {
          const text = await blockFor(`widget=${widget}&${options}&form=${form}&where=${place}`);
          const { height, said, shift } = await paste(text, width);
          expect(said, place).to.deep.equal([]);
          expect(height, place).to.be.greaterThan(50);
          // Heights are rounded to whole pixels. No room is reserved for a link, nor for a banner that is not shown yet.
          if (isChromium && form !== 'link' && widget !== 'flag-banner')
            expect(shift, place).to.be.at.most(0.002);
        }
      });
    }
  }
});
