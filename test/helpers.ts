// What the tests of the widgets share. Importing this module registers the four tags, and has each test of the file
// begin with an empty page and end with one: what a test mounted, emulated, faked or spied on is undone after it.
import 'axe-core';
import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import type axeCore from 'axe-core';
import { expect } from 'chai';
import { render, type LitElement } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import '../src/define.js';
import { plain } from './plain.js';
import './words.js';

/* Engines */

const { userAgent } = navigator;
export const isFirefox = /Firefox\//.test(userAgent);
export const isChromium = /Chrome\//.test(userAgent);
export const isWebKit = !isFirefox && !isChromium;

/* Undoing */

const undo: (() => unknown)[] = [];

/** Calls `fn` after the test. The function that was added last is called first. */
export const after = (fn: () => unknown): void => {
  undo.push(fn);
};

/** Replaces a property until the end of the test. Returns its old value, or undefined for a getter of its own. */
export const replace = <T extends object, K extends keyof T>(target: T, key: K, value: T[K]): T[K] => {
  const own = Object.getOwnPropertyDescriptor(target, key);
  const original = own?.get ? (undefined as T[K]) : target[key];
  Object.defineProperty(target, key, { value, configurable: true, writable: true });
  after(() => {
    if (own) Object.defineProperty(target, key, own);
    else delete target[key];
  });
  return original;
};

/* The console */

let said: string[] = [];

/** What went to the console since the test began, or since this was last asked. */
export const warnings = (): readonly string[] => said.splice(0);

beforeEach(() => {
  said = [];
  for (const method of ['log', 'info', 'warn', 'error'] as const) {
    replace(console, method, (...words: unknown[]) => {
      said.push(words.map(String).join(' '));
    });
  }
});

afterEach(async () => {
  for (let fn = undo.pop(); fn; fn = undo.pop()) await fn();
  // A test that expects words on the console takes them with `warnings()`.
  expect(said, 'nobody expected this on the console').to.deep.equal([]);
});

/* Mounting */

/** The four tags. */
export const tags = [
  'jan20-timeline',
  'jan20-statistics-card',
  'jan20-silence-countdown',
  'jan20-flag-banner',
] as const;

const isWidget = (element: Element): element is LitElement => tags.includes(element.localName as never);

// By type, not by class: an element in a frame belongs to the classes of another window.
const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

/** Every element in `root`, in shadow trees too, `root` itself included. */
export function* everyElement(root: ParentNode): Generator<Element> {
  if (isElement(root)) {
    yield root;
    if (root.shadowRoot) yield* everyElement(root.shadowRoot);
  }
  for (const child of root.children) yield* everyElement(child);
}

/** Waits until every widget in `root` (the page, unless told) has rendered what was last asked of it. */
export const settled = async (root: ParentNode = document): Promise<void> => {
  // The page's observer of `lang` reports in a microtask of its own, and only then is an update asked for.
  await Promise.resolve();
  for (const element of everyElement(root)) {
    if (isWidget(element)) while (!(await element.updateComplete));
  }
};

/** Waits until the next frame is laid out, and until the updates are rendered that its observers have requested. */
export const nextFrame = async (): Promise<void> => {
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  await settled();
};

/** Waits for `condition` frame by frame, and fails with `what` when it never holds. */
export const until = async (condition: () => unknown, what: string): Promise<void> => {
  for (const end = performance.now() + 20_000; !condition();) {
    if (performance.now() > end) expect.fail(`waited too long for: ${what}`);
    await nextFrame();
  }
};

/** Puts HTML into a node as a strict policy allows: by Lit, and with styles set by script instead of by attributes. */
export const fill = (node: HTMLElement | DocumentFragment, markup: string): void => {
  render(unsafeHTML(markup.replaceAll(' style="', ' data-style="')), node);
  for (const element of node.querySelectorAll<HTMLElement>('[data-style]')) {
    element.style.cssText = element.dataset['style']!;
    element.removeAttribute('data-style');
  }
};

/** Puts HTML into the page until the end of the test; returns the box that holds it. */
export const mount = async (markup: string): Promise<HTMLElement> => {
  const box = document.createElement('div');
  fill(box, markup);
  document.body.append(box);
  after(() => box.remove());
  await settled(box);
  return box;
};

/** Puts HTML into the page until the end of the test; returns its first widget, rendered. */
export const fixture = async <T extends LitElement = LitElement>(markup: string): Promise<T> => {
  const box = await mount(markup);
  const widget = [...everyElement(box)].find(isWidget);
  expect(widget, `a widget in ${markup}`).to.exist;
  return widget as T;
};

/** Counts a widget's updates from now on. */
export const countUpdates = (widget: LitElement): (() => number) => {
  const updating = widget as unknown as { performUpdate: () => void };
  const update = updating.performUpdate;
  let updates = 0;
  updating.performUpdate = function () {
    updates += 1;
    update.call(this);
  };
  return () => updates;
};

/** Sets attributes of an element, or removes those that are null, and waits for what follows. */
export const setAttributes = async (
  element: Element,
  attributes: Readonly<Record<string, string | null>>,
): Promise<void> => {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, value);
  }
  await settled();
};

/** Sets attributes of `<html>` until the end of the test. */
export const setPageAttributes = async (
  attributes: Readonly<Record<string, string | null>>,
): Promise<void> => {
  const page = document.documentElement;
  const before = Object.fromEntries(Object.keys(attributes).map((name) => [name, page.getAttribute(name)]));
  after(() => setAttributes(page, before));
  await setAttributes(page, attributes);
};

/* Looking */

/** The elements of a part, in the order of the page. */
export const parts = <T extends Element = HTMLElement>(host: Element, name: string): T[] => [
  ...host.shadowRoot!.querySelectorAll<T>(`[part~="${name}"]`),
];

/** The first element of a part, which must be there. */
export const part = <T extends Element = HTMLElement>(host: Element, name: string): T => {
  const found = host.shadowRoot!.querySelector<T>(`[part~="${name}"]`);
  expect(found, `part "${name}" of <${host.localName}>`).to.exist;
  return found!;
};

const flatChildren = (node: Node): readonly Node[] => {
  if (!isElement(node)) return [...node.childNodes];
  if (node.localName === 'slot') {
    const assigned = (node as HTMLSlotElement).assignedNodes();
    return assigned.length ? assigned : [...node.childNodes];
  }
  if (node.localName === 'details' && !(node as HTMLDetailsElement).open) {
    return [node.querySelector('summary')!];
  }
  return [...(node.shadowRoot ?? node).childNodes];
};

const flatText = (node: Node, visible = true): string => {
  if (node.nodeType === Node.TEXT_NODE) return visible ? node.textContent!.replace(/\s+/g, ' ') : '';
  // An invisible element may hold a visible one.
  const text = () =>
    flatChildren(node)
      .map((child) => flatText(child, visible))
      .join('');
  if (node.nodeType === Node.DOCUMENT_FRAGMENT_NODE) return text();
  if (!isElement(node) || /^(style|script|template)$/.test(node.localName)) return '';
  const { display, visibility } = getComputedStyle(node);
  if (display === 'none') return '';
  visible = visibility === 'visible';
  return /^(inline|contents)$/.test(display) ? text() : `\n${text()}\n`;
};

/** The visible text of a node, through shadow trees and slots, with one line for each box. */
export const textOf = (node: Node): string =>
  plain(flatText(node))
    .split('\n')
    .map((line) => line.replace(/ +/g, ' ').trim())
    .filter(Boolean)
    .join('\n');

/* Accessibility */

// axe is a classic script that leaves a global behind.
const { axe } = globalThis as unknown as { axe: typeof axeCore };

const ruleSets = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Has axe look at `node`, by every rule of WCAG 2.2 up to AAA and its own advice, and fails with what it finds. */
export const expectAccessible = async (node: Element, state = ''): Promise<void> => {
  const { violations, passes } = await axe.run(node, {
    runOnly: { type: 'tag', values: ruleSets },
    // These are off unless asked for.
    rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
    resultTypes: ['violations'],
  });
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}\n${failureSummary}`),
  );
  expect(found, `axe, ${state}`).to.deep.equal([]);
  expect(passes.length, 'axe looked at something').to.be.greaterThan(0);
};

/* Emulation */

/** Whether this engine lets a test set media features: only then define the tests that need it. */
export const canEmulate = isChromium;

/** Sets media features, as `{ 'prefers-color-scheme': 'dark' }`, until the end of the test; a second call undoes the first. */
export const emulate = async (features: Readonly<Record<string, string>>): Promise<void> => {
  await executeServerCommand('emulate-features', features);
  after(() => executeServerCommand('emulate-features', {}));
  await nextFrame();
};

/** Whether this engine lets a test set the size of the page. */
export const canResize = !isWebKit;

/** Sets the size of the page until the end of the test. */
export const resize = async (width: number, height: number): Promise<void> => {
  await setViewport({ width, height });
  after(() => setViewport({ width: 800, height: 600 }));
  await nextFrame();
};

/* The clock */

/** A clock that stands still until a test moves it. */
export interface FixedClock {
  /** The instant that it shows, in milliseconds since the epoch. */
  readonly now: number;
  /** The delays of the timers that are waiting, the next first. */
  readonly waiting: readonly number[];
  /** Lets time pass: every timer that falls due fires at its instant, and what it asks for is rendered. */
  advance(milliseconds: number): Promise<void>;
  /** Moves the clock without a timer firing, as a machine's sleep or a reader who sets it does. */
  jump(milliseconds: number): void;
}

/** Has `Date.now` and the timers of the page follow a clock that the test moves, until the test ends. */
export const fixClock = (instant: string): FixedClock => {
  // Timers follow the time that passes. A clock that is set to another time makes no timer due.
  let passed = 0;
  let set = Date.parse(instant);
  let last = 1_000_000;
  const timers = new Map<number, { due: number; fn: () => void }>();
  const next = () => [...timers].sort(([, a], [, b]) => a.due - b.due)[0];

  replace(Date, 'now', () => set + passed);
  replace(globalThis, 'setTimeout', ((fn: (...args: unknown[]) => void, delay = 0, ...args: unknown[]) => {
    timers.set((last += 1), { due: passed + Math.max(0, delay), fn: () => fn(...args) });
    return last;
  }) as never);
  const clear = replace(globalThis, 'clearTimeout', ((id?: number) => {
    // A timer that was set before the clock was fixed is a real one.
    if (!timers.delete(id!)) clear(id);
  }) as never);

  // Timers that are due when the test ends fire before the page gets its real timers back.
  after(() => {
    for (let timer = next(); timer && timer[1].due <= passed; timer = next()) {
      timers.delete(timer[0]);
      timer[1].fn();
    }
  });

  return {
    get now() {
      return set + passed;
    },
    get waiting() {
      return [...timers.values()].map(({ due }) => due - passed).sort((a, b) => a - b);
    },
    async advance(milliseconds) {
      const end = passed + milliseconds;
      for (let timer = next(); timer && timer[1].due <= end; timer = next()) {
        const [id, { due, fn }] = timer;
        timers.delete(id);
        passed = due;
        fn();
        await settled();
      }
      passed = end;
      await settled();
    },
    jump(milliseconds) {
      set += milliseconds;
    },
  };
};
