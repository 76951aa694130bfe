// A bare page in a frame of its own, for the tests of the built script.
import { after, everyElement, tags } from '../helpers.js';

/** The script as it is built. */
export const scriptUrl = new URL('/dist/january20.js', location.href).href;

/** What was written down of a page since its first line. */
interface PageRecord {
  /** What went to the console, and errors that nobody caught. */
  readonly said: string[];
  /** What was asked of the network by a script, or kept in a storage. */
  readonly touched: string[];
  /** What the page's policy barred. */
  readonly violations: string[];
  /** Names of globals, before the script. */
  readonly globals: readonly string[];
  /** Names of the properties of built-in objects that have changed since. */
  readonly changed: () => string[];
}

export type PageWindow = Window & typeof globalThis & { readonly record: PageRecord };

// Runs in the page, as its first script: nothing from outside can be used in it.
const keepRecord = (fixedNow: number): void => {
  const said: string[] = [];
  const touched: string[] = [];
  const violations: string[] = [];

  for (const method of [
    'log',
    'info',
    'debug',
    'warn',
    'error',
    'trace',
    'assert',
    'table',
    'dir',
  ] as const) {
    console[method] = (...words: unknown[]) => said.push(words.map(String).join(' '));
  }
  addEventListener('error', ({ message }) => said.push(message));
  addEventListener('unhandledrejection', ({ reason }) => said.push(String(reason)));
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    violations.push(`${violatedDirective} ${blockedURI}`),
  );

  const spy = (target: object, name: string): void => {
    const property = Object.getOwnPropertyDescriptor(target, name);
    if (!property) throw new Error(`There is no ${name} to spy on.`);
    const wrap = (fn: unknown) =>
      function (this: unknown, ...args: unknown[]): unknown {
        touched.push(`${name} ${args.map(String).join(' ')}`);
        return new.target ? Reflect.construct(fn as never, args) : Reflect.apply(fn as never, this, args);
      };
    const parts = property as Record<string, unknown>;
    for (const key of ['value', 'get', 'set']) if (parts[key]) parts[key] = wrap(parts[key]);
    Object.defineProperty(target, name, property);
  };
  spy(Document.prototype, 'cookie');
  spy(window, 'localStorage');
  spy(window, 'sessionStorage');
  for (const name of ['getItem', 'setItem', 'removeItem', 'clear', 'key', 'length'])
    spy(Storage.prototype, name);
  spy(IDBFactory.prototype, 'open');
  for (const name of ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'Worker', 'Image'])
    spy(window, name);
  spy(Navigator.prototype, 'sendBeacon');

  if (fixedNow) Date.now = () => fixedNow;

  const globals = Object.getOwnPropertyNames(window);

  /** Every property of the built-in objects, and of their prototypes. */
  const properties = (): Map<string, unknown> => {
    const found = new Map<string, unknown>();
    const note = (path: string, target: object): void => {
      for (const key of Reflect.ownKeys(target)) {
        const property = Object.getOwnPropertyDescriptor(target, key) as Record<string, unknown>;
        found.set(`${path}.${String(key)}`, property['value'] ?? property['get'] ?? property['set']);
      }
    };
    for (const name of globals) {
      const value = Object.getOwnPropertyDescriptor(window, name)!.value as unknown;
      if (typeof value !== 'function' && (typeof value !== 'object' || !value)) continue;
      if (value === window) continue;
      note(name, value);
      const { prototype } = value as { prototype?: object };
      if (prototype) note(`${name}.prototype`, prototype);
    }
    return found;
  };

  const record: PageRecord = {
    said,
    touched,
    violations,
    globals: [...globals, 'record'],
    changed: () => {
      const now = properties();
      const names = new Set([...before.keys(), ...now.keys()]);
      return [...names].filter((name) => !restless.has(name) && !Object.is(before.get(name), now.get(name)));
    },
  };
  Object.assign(window, { record });
  const before = properties();
  // Properties that give another object at each reading. WebKit has one.
  const restless = new Set(
    [...properties()].flatMap(([name, value]) => (Object.is(value, before.get(name)) ? [] : name)),
  );
};

export interface PageOptions {
  /** The page's language. */
  readonly lang?: string;
  /** HTML of the head, after the line that keeps the record. */
  readonly head?: string;
  readonly body?: string;
  /** The encoding that the page's server names. */
  readonly charset?: string;
  /** A Content-Security-Policy; scripts of our own carry the nonce `page`. */
  readonly policy?: string;
  /** The instant at which the page's clock stands still. Without it, the page has the device's clock. */
  readonly now?: string;
  readonly width?: number;
}

/** Opens a page until the end of the test; resolves when it has loaded, its scripts included. */
export const openPage = async (options: PageOptions): Promise<PageWindow> => {
  const { lang, head = '', body = '', charset = 'utf-8', policy, now, width = 600 } = options;
  const html = `<!doctype html>
    <html${lang ? ` lang="${lang}"` : ''}>
      <head>
        ${policy ? `<meta http-equiv="Content-Security-Policy" content="${policy}">` : ''}
        <script nonce="page">(${keepRecord.toString()})(${now ? Date.parse(now) : 0})</script>
        <title>Page</title>
        ${head}
      </head>
      <body>${body}</body>
    </html>`;
  const url = URL.createObjectURL(new Blob([html], { type: `text/html;charset=${charset}` }));
  const frame = document.createElement('iframe');
  frame.width = `${width}`;
  frame.height = '600';
  frame.src = url;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  after(() => {
    frame.remove();
    URL.revokeObjectURL(url);
  });
  await loaded;
  const page = frame.contentWindow as PageWindow;
  await rendered(page);
  return page;
};

/** Waits until every widget in a page has rendered. */
export const rendered = async ({ document }: PageWindow): Promise<void> => {
  for (const element of everyElement(document)) {
    if (!tags.includes(element.localName as never)) continue;
    const { updateComplete } = element as unknown as { updateComplete?: Promise<boolean> };
    await updateComplete;
  }
};

/** The four tags, as a newsroom pastes them. */
export const fourTags = tags.map((tag) => `<${tag}></${tag}>`).join('\n');
