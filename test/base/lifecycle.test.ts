import { expect } from 'chai';
import {
  after,
  everyElement,
  fixClock,
  fixture,
  mount,
  nextFrame,
  part,
  replace,
  setAttributes,
  settled,
  tags,
  textOf,
} from '../helpers.js';

// The tests set these one after another. If a widget starts to watch something for an attribute, it must also stop.
const common: Readonly<Record<string, string>> = {
  lang: 'az',
  theme: 'dark',
  'heading-level': '3',
  compact: '',
  figures: 'injured',
  calendar: '',
  show: 'always',
  position: 'top',
  dismissible: '',
  traffic: '',
  'page-silence': '',
  'time-zone': 'Europe/Berlin',
  now: '2027-01-20T11:59:30+04:00',
};
/** All attributes that the widget has, and some that it does not have. */
const attributesOf = (tag: string): Readonly<Record<string, string>> => ({
  ...common,
  layout: tag === 'jan20-timeline' ? 'horizontal' : 'compact',
});

type Method = (this: object, ...args: unknown[]) => unknown;

/** Counts what is watched from here on: observers by their targets, listeners outside of `box`, and animation frames. */
const watchWatchers = () => {
  const observed = new Map<object, Set<unknown>>();
  for (const Observer of [MutationObserver, ResizeObserver, IntersectionObserver]) {
    const prototype = Observer.prototype as unknown as Record<string, Method>;
    const observe: Method = replace(prototype, 'observe', function (this: object, target, ...rest) {
      observed.set(this, (observed.get(this) ?? new Set()).add(target));
      return observe.call(this, target, ...rest);
    });
    const disconnect: Method = replace(prototype, 'disconnect', function (this: object) {
      observed.delete(this);
      return disconnect.call(this);
    });
    if (Observer === MutationObserver) continue;
    const unobserve: Method = replace(prototype, 'unobserve', function (this: object, target) {
      observed.get(this)?.delete(target);
      return unobserve.call(this, target);
    });
  }

  const listeners = new Map<string, number>();
  const ids = new Map<unknown, number>();
  const idOf = (value: unknown): number => {
    if (!ids.has(value)) ids.set(value, ids.size);
    return ids.get(value)!;
  };
  const count = (target: unknown, type: string, listener: unknown, options: unknown, step: 1 | -1): void => {
    // A listener on an element disappears together with the element, so it does not count.
    if (target instanceof Element || target instanceof ShadowRoot || !listener) return;
    const capture =
      typeof options === 'object' ? !!(options as EventListenerOptions | null)?.capture : !!options;
    const key = `${type} on ${Object.prototype.toString.call(target)} ${idOf(target)}, ${idOf(listener)}, ${capture}`;
    // Adding a listener twice adds it once. Removing a listener that was never added changes nothing.
    listeners.set(key, step > 0 ? 1 : 0);
  };
  const { prototype } = EventTarget;
  const add = replace(prototype, 'addEventListener', function (this: EventTarget, type, listener, options) {
    count(this, type, listener, options, 1);
    return add.call(this, type, listener, options);
  });
  const remove = replace(
    prototype,
    'removeEventListener',
    function (this: EventTarget, type, listener, options) {
      count(this, type, listener, options, -1);
      return remove.call(this, type, listener, options);
    },
  );

  const frames = new Set<number>();
  const request: typeof requestAnimationFrame = replace(globalThis, 'requestAnimationFrame', (callback) => {
    const id = request((time) => {
      frames.delete(id);
      callback(time);
    });
    frames.add(id);
    return id;
  });
  const cancel = replace(globalThis, 'cancelAnimationFrame', (id) => {
    frames.delete(id);
    cancel(id);
  });

  const clock = fixClock('2026-11-22T12:00:00Z');

  return () => ({
    observers: [...observed.values()].filter((targets) => targets.size).length,
    listeners: [...listeners].filter(([, number]) => number).map(([key]) => key),
    frames: frames.size,
    timers: clock.waiting.length,
  });
};

const nothing = { observers: 0, listeners: [], frames: 0, timers: 0 };

for (const tag of tags) {
  describe(`${tag}, when it is gone`, () => {
    const attributes = attributesOf(tag);
    const all = Object.entries(attributes)
      .map(([name, value]) => `${name}="${value}"`)
      .join(' ');

    it('leaves no observer, listener, frame or timer', async () => {
      const left = watchWatchers();
      const widget = await fixture(`<${tag} show="always"></${tag}>`);
      // This proves that the counter works. Otherwise the test would pass whatever the widget leaves.
      expect(left().observers).to.be.greaterThan(0);
      widget.remove();
      await settled();
      expect(left()).to.deep.equal(nothing);
    });

    for (const [name, value] of Object.entries(attributes)) {
      it(`leaves nothing behind after ${name} was set`, async () => {
        const left = watchWatchers();
        const widget = await fixture(`<${tag} show="always"></${tag}>`);
        await setAttributes(widget, { [name]: value });
        widget.remove();
        await settled();
        expect(left()).to.deep.equal(nothing);
      });
    }

    it('leaves nothing behind with every attribute set and taken away', async () => {
      const left = watchWatchers();
      const widget = await fixture(`<${tag} ${all}></${tag}>`);
      for (const name of Object.keys(attributes)) await setAttributes(widget, { [name]: null });
      for (const [name, value] of Object.entries(attributes)) await setAttributes(widget, { [name]: value });
      widget.remove();
      await settled();
      expect(left()).to.deep.equal(nothing);
    });

    it('leaves nothing behind when it goes before its first update', async () => {
      const left = watchWatchers();
      const box = await mount('');
      box.innerHTML = `<${tag} ${all}></${tag}>`;
      const widget = box.firstElementChild!;
      widget.remove();
      await settled();
      await (widget as unknown as { updateComplete: Promise<boolean> }).updateComplete;
      expect(left()).to.deep.equal(nothing);
    });

    it('leaves nothing behind when it is removed during an update, or changes after its removal', async () => {
      const left = watchWatchers();
      const widget = await fixture(`<${tag} show="always"></${tag}>`);
      for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
      widget.remove();
      await widget.updateComplete;
      for (const name of Object.keys(attributes)) widget.removeAttribute(name);
      await widget.updateComplete;
      for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
      await widget.updateComplete;
      expect(left()).to.deep.equal(nothing);
    });

    it('leaves the observers that another widget needs', async () => {
      const left = watchWatchers();
      const box = await mount(`<${tag} ${all}></${tag}><${tag} ${all}></${tag}>`);
      const before = left();
      box.lastElementChild!.remove();
      await settled();
      const one = left();
      expect(one.observers).to.be.within(1, before.observers);
      box.lastElementChild!.remove();
      await settled();
      expect(left()).to.deep.equal(nothing);
    });
  });

  describe(tag, () => {
    // A clock that stands still, so that two looks at a countdown see the same.
    beforeEach(() => {
      fixClock('2026-11-22T12:00:00Z');
    });

    it('is the same when it is cloned', async () => {
      const box = await mount(
        `<div><${tag} lang="az" theme="dark" show="always"><b slot="footer">x</b></${tag}></div>`,
      );
      const clone = box.firstElementChild!.cloneNode(true) as Element;
      box.append(clone);
      await settled();
      const [first, second] = [...everyElement(box)].filter(({ localName }) => localName === tag);
      expect(textOf(second!)).to.equal(textOf(first!));
      expect(part(second!, 'base').dataset['theme']).to.equal('dark');
      await setAttributes(second!, { lang: 'ru' });
      expect(textOf(second!)).not.to.equal(textOf(first!));
    });

    it('is the same after a move, and after it was taken out and put back later', async () => {
      const box = await mount(`<p></p><${tag} lang="az" show="always"></${tag}>`);
      const widget = box.lastElementChild!;
      const [root, text] = [part(widget, 'base'), textOf(widget)];
      box.prepend(widget);
      await settled();
      expect(textOf(widget)).to.equal(text);
      widget.remove();
      await settled();
      box.append(widget);
      await settled();
      expect(textOf(widget)).to.equal(text);
      expect(part(widget, 'base')).to.equal(root);
      await setAttributes(widget, { lang: 'ru' });
      expect(textOf(widget)).to.match(/\p{Script=Cyrillic}/u);
    });

    it('takes part in a page that is built in pieces', async () => {
      const box = await mount('');
      const fragment = document
        .createRange()
        .createContextualFragment(`<section><${tag} show="always"></${tag}></section>`);
      box.append(fragment);
      box.firstElementChild!.insertAdjacentHTML('afterbegin', `<${tag} show="always"></${tag}>`);
      await settled();
      const [first, second] = box.querySelectorAll(tag);
      expect(textOf(first!)).to.equal(textOf(second!));
      expect(textOf(first!)).not.to.equal('');
    });

    it('still renders after it was put in and taken out five times during its updates', async () => {
      const box = await mount('');
      const widget = document.createElement(tag);
      widget.setAttribute('show', 'always');
      for (let i = 0; i < 5; i += 1) {
        box.append(widget);
        widget.setAttribute('lang', i % 2 ? 'az' : 'ru');
        widget.remove();
        await Promise.resolve();
      }
      box.append(widget);
      await settled();
      expect(textOf(widget)).to.match(/\p{Script=Cyrillic}/u);
    });
  });
}

describe('a horizontal timeline that was moved', () => {
  it('still enables and disables its button for later events', async () => {
    const box = await mount('<jan20-timeline layout="horizontal"></jan20-timeline>');
    const widget = box.firstElementChild!;
    after(() => box.remove());
    widget.remove();
    box.append(widget);
    await nextFrame();
    const next = () => [...everyElement(widget)].filter(({ localName }) => localName === 'button').at(-1)!;
    expect(next().getAttribute('aria-disabled')).to.equal('false');
    box.style.width = '3000px';
    await nextFrame();
    expect(next().getAttribute('aria-disabled')).to.equal('true');
  });
});
