// Pages in frames that load the lazy script from a server that may fail (test/server/lazy-server.mjs).
import { after, everyElement, tags } from '../helpers.js';
import { otherHost } from '../hosts.js';
import { until } from '../until.js';

type Frame = Window & typeof globalThis;

/** A page that has the lazy script. */
export interface LazyPage {
  readonly window: Frame;
  readonly document: Document;
  /** What went to the page's console, and errors that nobody caught. */
  readonly said: readonly string[];
  /** What the page's policy barred. */
  readonly violations: readonly string[];
  /** The names of the requested files, without the script itself. A name ends with `?` if the request had a query. */
  requests(): Promise<string[]>;
  /** Lets go of files that the server holds back. */
  release(...names: string[]): Promise<void>;
  /** Waits until the page fulfils a condition. */
  until(condition: () => unknown, what: string): Promise<void>;
  /** Waits until every widget in the page has rendered. */
  rendered(): Promise<void>;
}

export interface LazyPageOptions {
  readonly lang?: string;
  readonly body?: string;
  /** HTML of the head, before the script. */
  readonly head?: string;
  /** Attributes of the script's tag. */
  readonly script?: string;
  /** What the server does to files, as `timeline=once,az=never`. */
  readonly faults?: string;
  /** Where the script comes from. Default: the page's host; where files are held back, {@link otherHost}. */
  readonly host?: string;
  /** A Content-Security-Policy; `{host}` stands for where the script comes from. */
  readonly policy?: string;
}

/** Where the script is, as a new visitor's browser finds it. */
export const visit = (faults = '-', host = location.host): { readonly id: string; readonly src: string } => {
  const id = crypto.randomUUID();
  return { id, src: `${location.protocol}//${host}/lazy/${id}/${faults}/january20.lazy.js` };
};

/** Opens a page until the end of the test; resolves when its script has run, but not necessarily its widgets. */
export const openPage = async (options: LazyPageOptions): Promise<LazyPage> => {
  const { lang, body = '', head = '', script = 'async', faults, policy } = options;
  // A browser opens few connections to each host. Files that are held back must not block the requests of the tests.
  const isHeld = /=(held|lost)/.test(faults ?? '');
  const host = options.host ?? (isHeld ? otherHost : location.host);
  const { id, src } = visit(faults, host);
  const html = `<!doctype html>
    <html${lang ? ` lang="${lang}"` : ''}>
      <meta charset="utf-8">
      ${policy ? `<meta http-equiv="Content-Security-Policy" content="${policy.replaceAll('{host}', new URL(src).origin)}">` : ''}
      <script nonce="page">
        const said = [], violations = [];
        for (const method of ['log', 'info', 'warn', 'error'])
          console[method] = (...words) => said.push(words.map(String).join(' '));
        addEventListener('error', ({ message }) => said.push(message));
        addEventListener('unhandledrejection', ({ reason }) => said.push('unhandled: ' + reason));
        document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
          violations.push(violatedDirective + ' ' + blockedURI));
        self.record = { said, violations };
      </script>
      <title>Page</title>
      ${head}
      ${script === 'none' ? '' : `<script nonce="page" src="${src}" ${script}></script>`}
      <body>${body}`;
  const url = URL.createObjectURL(new Blob([html], { type: 'text/html;charset=utf-8' }));
  const frame = document.createElement('iframe');
  // The frames lie over one another, so that each is in view.
  frame.style.cssText = 'position: absolute; inset: 0; border: 0; inline-size: 640px; block-size: 600px';
  frame.src = url;
  let isLoaded = false;
  frame.addEventListener('load', () => (isLoaded = true), { once: true });
  document.body.append(frame);
  after(() => {
    frame.remove();
    URL.revokeObjectURL(url);
  });
  // In WebKit a page isn't loaded while a file that its script has asked for is held back.
  const hasRun = (): boolean =>
    frame.contentDocument?.readyState !== 'loading' && !!(frame.contentWindow as Frame).january20;
  await until(() => isLoaded || (isHeld && hasRun()), 'the page');
  const window = frame.contentWindow as Frame & { record: Pick<LazyPage, 'said' | 'violations'> };
  const page: LazyPage = {
    window,
    document: window.document,
    ...window.record,
    requests: async () => {
      const log = (await (await fetch(`/lazy/${id}/log`)).json()) as [name: string, query: string][];
      return log
        .filter(([name]) => name !== 'january20.lazy')
        .map(([name, query]) => (query ? `${name}?` : name));
    },
    release: async (...names) => {
      await fetch(`/lazy/${id}/release/${names.join()}`);
    },
    until: (condition, what) =>
      until(condition, what, async () => `${(await page.requests()).join()}; ${page.said.join()}`),
    rendered: () => page.until(() => widgetsOf(page.document).every(isRendered), 'the widgets'),
  };
  return page;
};

/** The widgets in a page, defined or not. */
export const widgetsOf = (root: ParentNode): HTMLElement[] =>
  [...everyElement(root)].filter((element): element is HTMLElement =>
    tags.includes(element.localName as never),
  );

/** Whether a widget shows its own content, and nothing else. A banner may have nothing to show. */
export const isRendered = (widget: Element): boolean =>
  !!(widget as { hasUpdated?: boolean }).hasUpdated &&
  (widget.localName === 'jan20-flag-banner' || !!widget.shadowRoot!.querySelector('[part~=base]'));

/** The language that a widget shows. */
export const languageOf = (widget: Element): string =>
  widget.shadowRoot!.querySelector<HTMLElement>('[lang]')!.lang;

declare global {
  interface Window {
    readonly january20?: { readonly version: string };
  }
}
