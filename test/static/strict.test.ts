import { expect } from 'chai';
import { tags } from '../../src/domain/tags.js';
import { until } from '../until.js';
import { openFrame, read, type FramedPage } from './frames.js';

const page = '/strict/test/fixtures/strict.html';

interface File {
  readonly integrity: string;
  readonly style?: string;
}

interface Widget extends HTMLElement {
  readonly updateComplete: Promise<void>;
}

const widgetsOf = ({ document }: FramedPage): Widget[] => [...document.querySelectorAll<Widget>(tags.join())];

const problemsOf = ({ window }: FramedPage): readonly string[] =>
  (window as unknown as { problems: readonly string[] }).problems;

const isDrawn = (widget: Widget): boolean => !!widget.shadowRoot?.querySelector('[part~="base"]');

const backgroundOf = ({ window }: FramedPage, widget: Widget): string =>
  window.getComputedStyle(widget.shadowRoot!.querySelector('[part~="base"]')!).backgroundColor;

/** Waits for the first message for which `of` returns a value, and resolves to that value. */
const message = <T>(of: (data: Record<string, unknown>, event: MessageEvent) => T | undefined): Promise<T> =>
  new Promise((resolve) => {
    const listen = (event: MessageEvent<unknown>) => {
      const { data } = event;
      const found = data && typeof data === 'object' ? of(data as Record<string, unknown>, event) : undefined;
      if (found === undefined) return;
      removeEventListener('message', listen);
      resolve(found);
    };
    addEventListener('message', listen);
  });

interface Answer {
  readonly problems: readonly string[];
  readonly text: string;
}

/** Asks the probe in a page that this page can't read. */
const ask = async ({ contentWindow }: HTMLIFrameElement, question: object): Promise<Answer> => {
  const answer = message((data, { source }) =>
    data['probe'] === 'answer' && source === contentWindow ? (data as unknown as Answer) : undefined,
  );
  contentWindow!.postMessage(question, '*');
  return answer;
};

const sandboxed = (src: string): Promise<FramedPage> =>
  openFrame({ src, sandbox: 'allow-scripts', style: 'inline-size: 600px; block-size: 400px' });

describe('under the strictest policy', () => {
  let files: Readonly<Record<string, File>>;

  before(async () => {
    ({ files } = JSON.parse(await read('/dist/manifest.json')) as { files: typeof files });
  });

  it('the probe tells what a policy forbids', async () => {
    const frame = await openFrame({ src: page });
    expect(problemsOf(frame)).to.be.empty;
    const style = frame.document.createElement('style');
    style.textContent = 'body { color: red }';
    frame.document.head.append(style);
    await until(() => problemsOf(frame).some((text) => text.startsWith('style-src')), 'a violation');
  });

  for (const file of ['january20.js', 'january20.lazy.js']) {
    it(`${file} works, by integrity and CORS, with styles and placeholders, and nothing is forbidden`, async () => {
      const frame = await openFrame({
        src: `${page}?script=${file}`,
        style: 'inline-size: 700px; block-size: 2500px',
      });
      const script = frame.document.querySelector<HTMLScriptElement>(`script[src$="/${file}"]`)!;
      expect(script.integrity).to.equal(files[file]!.integrity);
      expect(script.crossOrigin).to.equal('anonymous');
      await until(() => widgetsOf(frame).length === 6 && widgetsOf(frame).every(isDrawn), 'all six widgets');
      const byTheme: Record<string, string> = {
        light: 'rgb(251, 250, 247)',
        dark: 'rgb(15, 14, 13)',
        contrast: 'rgb(255, 255, 255)',
      };
      for (const widget of widgetsOf(frame)) {
        const theme = widget.getAttribute('theme');
        if (theme) expect(backgroundOf(frame, widget), widget.localName).to.equal(byTheme[theme]);
      }
      const banner = widgetsOf(frame).find(({ localName }) => localName === 'jan20-flag-banner')!;
      banner.shadowRoot!.querySelector<HTMLElement>('[part~="close"]')!.click();
      await banner.updateComplete;
      expect(isDrawn(banner)).to.be.false;
      frame.window.sessionStorage.clear();
      expect(problemsOf(frame)).to.deep.equal([]);
    });
  }

  it('the minute takes the page over', async () => {
    const frame = await openFrame({
      src: `${page}?script=january20.js`,
      style: 'inline-size: 700px; block-size: 900px',
    });
    const countdown = frame.document.createElement('jan20-silence-countdown');
    countdown.setAttribute('now', '2027-01-20T12:00:05+04:00');
    countdown.setAttribute('page-silence', '');
    frame.document.body.prepend(countdown);
    await until(() => countdown.shadowRoot?.querySelector('dialog[open]'), 'the dialog');
    const dialog = countdown.shadowRoot!.querySelector('dialog')!;
    expect(frame.window.getComputedStyle(dialog).position).to.equal('fixed');
    expect(dialog.getBoundingClientRect().width).to.be.closeTo(700, 20);
    expect(problemsOf(frame)).to.deep.equal([]);
  });

  it('a snapshot has its styles where the policy names their hash, and its words everywhere', async () => {
    for (const tag of tags.slice(0, 3)) {
      const { style } = files[`static/${tag}.en.html`]!;
      for (const isAllowed of [true, false]) {
        const allow = isAllowed ? `?allow=${encodeURIComponent(style!)}` : '';
        const frame = await openFrame({ src: `/strict/dist/static/${tag}.en.html${allow}` });
        const [widget] = widgetsOf(frame);
        const root = widget!.shadowRoot!.querySelector<HTMLElement>('[part~="base"]')!;
        expect(backgroundOf(frame, widget!), tag).to.equal(
          isAllowed ? 'rgb(251, 250, 247)' : 'rgba(0, 0, 0, 0)',
        );
        expect(root.innerText, tag).to.match(/January/);
      }
    }
  });
});

describe('in a sandbox without an origin', () => {
  it('the page for frames shows the widget and tells its height', async () => {
    const told = message((data, { origin }) =>
      data['type'] === 'jan20-height' && origin === 'null' ? Number(data['height']) : undefined,
    );
    const { frame } = await sandboxed('/sandbox/dist/embed.html?widget=timeline&lang=en');
    // The page around can't read the frame.
    expect(frame.contentDocument).to.be.null;
    expect(await told).to.be.greaterThan(600);
  });

  it('a banner can be dismissed, though nothing can be stored', async () => {
    const { frame } = await sandboxed(
      '/sandbox/dist/embed.html?widget=flag-banner&show=always&dismissible&lang=en',
    );
    const before = await ask(frame, { probe: 'problems' });
    expect(before.text).to.include('National Day of Mourning');
    const after = await ask(frame, { probe: 'click', part: 'close' });
    expect(after.text).to.equal('');
    expect([...before.problems, ...after.problems]).to.deep.equal([]);
    const storage = await ask(frame, { probe: 'storage' });
    expect(storage.text).to.equal('SecurityError');
  });

  it('a countdown with sync-clock works without the time of the page’s origin', async () => {
    const { frame } = await sandboxed('/sandbox/dist/embed.html?widget=silence-countdown&sync-clock&lang=en');
    const { text, problems } = await ask(frame, { probe: 'problems' });
    expect(text).to.include('Minute of silence');
    expect(problems).to.deep.equal([]);
  });
});
