import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from 'chai';
import { allLocales } from '../../src/i18n/generated/locale-codes.js';
import {
  after,
  everyElement,
  fixClock,
  isChromium,
  mount,
  part,
  replace,
  setPageAttributes,
  tags,
} from '../helpers.js';
import { locales, nodeTexts, read, rightToLeft } from './read.js';
import { instantOf, states, yearOf } from './states.js';

const page = document.documentElement;

/** The four widgets, as the states of these names have them. */
const four = ['timeline', 'card', 'countdown', 'banner on any day'].map((name) =>
  states.find((state) => state.name === name)!,
);

const markup = (lang?: string) =>
  four
    .map(({ tag, attributes = '' }) => `<${tag} ${lang ? `lang="${lang}"` : ''} ${attributes}></${tag}>`)
    .join('');

// In states.ts, each language has its own year. Here all languages have the same year, so the years are left out.
const yearless = (text: string) => text.replace(/[\d۰-۹]{4}/g, '····');

const expectWords = (widget: Element, i: number, locale: string): void => {
  const expected = nodeTexts[locale]!.states[four[i]!.name]!;
  const found = read(widget);
  const what = `${locale}, ${widget.localName}`;
  expect(found.lines.map(yearless), what).to.deep.equal(expected.lines.map(yearless));
  expect(found.names.map(yearless), what).to.deep.equal(expected.names.map(yearless));
  expect([part(widget, 'base').lang, part(widget, 'base').dir], what).to.deep.equal([
    locale,
    rightToLeft.includes(locale) ? 'rtl' : 'ltr',
  ]);
};

const now = instantOf(yearOf(0), four[2]!.at);

/** Shows the page in a language, as a script of the page does. */
const turnTo = async (lang: string): Promise<void> => {
  page.lang = lang;
  // The page's observer is told in a microtask, and the widgets update in the ones behind it.
  for (let i = 0; i < 4; i += 1) await Promise.resolve();
};

describe('twenty-five languages on one page', () => {
  it('are each right, and stay so while the clock ticks', async () => {
    const clock = fixClock(now);
    const box = await mount(locales.map((locale) => `<div>${markup(locale)}</div>`).join(''));
    expect(box.children.length).to.equal(25);
    await clock.advance(1000);
    for (const [row, locale] of locales.entries()) {
      for (const [i, widget] of [...box.children[row]!.children].entries()) expectWords(widget, i, locale);
    }
  });

  it('can replace one another on <html>, and no element is created again', async () => {
    const clock = fixClock(now);
    await setPageAttributes({ lang: 'en' });
    const box = await mount(markup());
    await clock.advance(1000);
    const before = [...everyElement(box)];
    expect(before.filter(({ localName }) => localName === 'li')).to.have.length(7 + 7 + 4);
    expect(before.filter(({ localName }) => localName === 'section')).to.have.length(4);
    for (const locale of [...locales, ...[...locales].reverse(), 'en']) {
      await turnTo(locale);
      for (const [i, widget] of [...box.children].entries()) expectWords(widget, i, locale);
      const elements = [...everyElement(box)];
      expect(elements.length, locale).to.equal(before.length);
      expect(
        elements.filter((element, i) => element !== before[i]),
        locale,
      ).to.deep.equal([]);
    }
  });
});

describe('changing the language over and over', () => {
  const through = async (rounds: number): Promise<void> => {
    for (let round = 0; round < rounds; round += 1) for (const locale of allLocales) await turnTo(locale);
    await turnTo('en');
  };

  it('adds no listener, no observer and no node', async () => {
    fixClock(now);
    await setPageAttributes({ lang: 'en' });
    const box = await mount(markup());
    const nodes = () => {
      let count = 0;
      for (const root of [box, ...[...box.children].map((widget) => widget.shadowRoot!)]) {
        const walker = document.createTreeWalker(root);
        while (walker.nextNode()) count += 1;
      }
      return count;
    };
    await through(1);
    const before = nodes();
    const begun: string[] = [];
    /** Notes down what a method of the platform's is called for. */
    const note = (prototype: object, method: string, what?: string) => {
      type Method = (this: unknown, ...args: unknown[]) => unknown;
      const methods = prototype as Record<string, Method>;
      const original: Method = replace(methods, method, function (...args) {
        begun.push(what ?? String(args[0]));
        return original.apply(this, args);
      });
    };
    note(EventTarget.prototype, 'addEventListener');
    for (const { name, prototype } of [MutationObserver, ResizeObserver, IntersectionObserver]) {
      note(prototype, 'observe', name);
    }
    // A listener would be recorded.
    box.addEventListener('click', () => {});
    expect(begun.splice(0)).to.deep.equal(['click']);
    await through(10);
    expect(begun).to.deep.equal([]);
    expect(nodes()).to.equal(before);
    expect(part(box.firstElementChild!, 'base').lang).to.equal('en');
  });

  if (isChromium) {
    interface Measure {
      readonly heap: number;
      readonly nodes: number;
      readonly listeners: number;
    }
    const measure = () => executeServerCommand<Measure, undefined>('measure-page');
    // A hundred rounds through all languages are 9600 changes of a widget. The smallest thing that one of them could
    // leave behind, an object with one field or an item of a list, takes 16 bytes at least: 150 kB in all. Half of that
    // is room for what the engine itself notes down (compiled code, statistics of types), and a leak still shows.
    const rounds = 100;
    const bound = (rounds * locales.length * tags.length * 16) / 2;

    it('leaves nothing on the heap', async function () {
      this.timeout(60_000);
      fixClock(now);
      await setPageAttributes({ lang: 'en' });
      await mount(markup());
      // The first rounds are not measured: they unpack the catalogues, and the engine compiles code that runs often.
      await through(30);
      const before = await measure();
      await through(rounds);
      const after = await measure();
      expect([after.nodes, after.listeners]).to.deep.equal([before.nodes, before.listeners]);
      expect(after.heap - before.heap).to.be.lessThan(bound);
    });

    it('would show on the heap if each change left an object', async () => {
      const before = await measure();
      const left = Array.from({ length: rounds * locales.length * tags.length }, (_, i) => ({ i }));
      after(() => left.splice(0));
      const { heap } = await measure();
      expect(heap - before.heap).to.be.greaterThan(bound);
    });
  }
});
