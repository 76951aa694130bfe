// A page of a host in a frame: what it holds, how it looks, and what its widgets say.
import { tags } from '../../src/domain/tags.js';

export interface HostPage {
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  /** What went to the console, and errors that nobody caught. */
  readonly said: readonly string[];
  /** Runs the body of an async function in the page. */
  readonly run: (code: string) => Promise<unknown>;
  readonly close: () => void;
}

/** Opens the page of a host; `where` says where the widgets' script stands in it. */
export const openHost = async (name: string, where: 'none' | 'first' | 'last'): Promise<HostPage> => {
  const frame = document.createElement('iframe');
  frame.width = '700';
  frame.height = '500';
  frame.src = `/hosts/${encodeURIComponent(name)}/${where}/`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const window = frame.contentWindow as HostPage['window'];
  const part = `${frame.src}part`;
  return {
    window,
    get document() {
      return frame.contentDocument!;
    },
    get said() {
      return (window as unknown as { said: readonly string[] }).said;
    },
    run: (code) => {
      const script = document.createElement('script');
      script.textContent = `window.run = async (part) => { ${code} }`;
      frame.contentDocument!.head.append(script);
      script.remove();
      return (window as unknown as { run: (part: string) => Promise<unknown> }).run(part);
    },
    close: () => frame.remove(),
  };
};

/** The words of each widget of a page, in the order of the page, without digits of a running clock; undefined until it is drawn. */
export const textsOf = ({ document }: HostPage): (string | undefined)[] =>
  [...document.querySelectorAll<HTMLElement>(`#place :is(${tags.join()})`)].map((widget) => {
    if (widget.id === 'today') return '';
    const base = widget.shadowRoot?.querySelector<HTMLElement>('[part~="base"]');
    if (!base || base.getBoundingClientRect().height < 60) return undefined;
    const text = base.innerText.trim();
    // The digits, and the words for them, change from second to second.
    return base.querySelector('[part~="clock"]') ? text.split('\n').slice(0, 2).join('\n') : text;
  });

// The real source of a function, even if the function has its own `toString`.
const { toString } = Function.prototype as { toString: () => string };

const kindOf = (value: unknown): string =>
  typeof value === 'function' ? String(Reflect.apply(toString, value, [])) : typeof value;

// Properties that differ in any two pages.
const isBound = /^(?:location|document|event|frames|parent|top|self|window)$/;

/** What a page has by name: its globals, and what the built-in objects and their prototypes hold, each with its kind or its code. */
export const namesOf = ({ window }: HostPage): Record<string, string> => {
  const names: Record<string, string> = {};
  const note = (path: string, target: object): void => {
    for (const key of Reflect.ownKeys(target)) {
      const property: Record<string, unknown> = { ...Object.getOwnPropertyDescriptor(target, key) };
      names[`${path}.${String(key)}`] = ['value', 'get', 'set'].map((part) => kindOf(property[part])).join();
    }
  };
  for (const name of Object.getOwnPropertyNames(window)) {
    // Hosts keep the listeners of the window in it: jQuery under a random number, Zone by the name of the event.
    if (/^(?:\d+|jQuery\d+|__zone_symbol__\w+)$/.test(name)) continue;
    const { value } = Object.getOwnPropertyDescriptor(window, name)! as { value?: unknown };
    names[name] = kindOf(value);
    if (isBound.test(name) || value === window) continue;
    if (typeof value !== 'function' && (typeof value !== 'object' || !value)) continue;
    note(name, value);
    const { prototype } = value as { prototype?: unknown };
    if (typeof prototype === 'object' && prototype) note(`${name}.prototype`, prototype);
  }
  return names;
};

/** The computed style of each of the host's own elements. */
export const lookOf = ({ window, document }: HostPage): Record<string, string> => {
  const looks: Record<string, string> = {};
  const own = [...document.querySelectorAll('html, body, body *')].filter(
    (element) => !element.closest('#place'),
  );
  for (const [i, element] of own.entries()) {
    const style = window.getComputedStyle(element);
    const properties = Array.from(style, (name) => `${name}: ${style.getPropertyValue(name)}`);
    looks[`${i} ${element.localName}`] = properties.join('; ');
  }
  return looks;
};
