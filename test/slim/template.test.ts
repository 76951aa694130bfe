import { expect } from 'chai';
import fc from 'fast-check';
import * as lit from 'lit';
import * as slim from '../../src/slim/lit.js';
import { placeBehind } from '../../src/slim/template.js';
import { treeOf } from './tree.js';

interface Library {
  readonly html: (words: TemplateStringsArray, ...values: unknown[]) => unknown;
  readonly svg: (words: TemplateStringsArray, ...values: unknown[]) => unknown;
  readonly nothing: symbol;
}

type Template = (library: Library, ...values: unknown[]) => unknown;

/** A value as either library can have it. */
type Value = string | number | boolean | null | undefined | typeof none | readonly Value[] | Drawing;

/** A template by its name in `templates`, and its values. */
interface Drawing {
  readonly draw: string;
  readonly values: readonly Value[];
}

/** Stands for a library's own `nothing`. */
const none = Symbol('nothing');

/* Templates */

// Laid out, the words would be others: what touches what is the point of them.

/** With one value, anything that stands between tags. */
// prettier-ignore
const between: Record<string, Template> = {
  alone: ({ html }, value) => html`${value}`,
  'an only child': ({ html }, value) => html`<p>${value}</p>`,
  first: ({ html }, value) => html`<p>${value}<i></i></p>`,
  last: ({ html }, value) => html`<p><i></i>${value}</p>`,
  'in words': ({ html }, value) => html`<p>a &amp; ${value} b</p>`,
  'in lines': ({ html }, value) => html`
    <p>
      ${value}
      <i></i>
    </p>
  `,
  'before all': ({ html }, value) => html`${value}<i></i>`,
  'behind all': ({ html }, value) => html`<i></i>${value}`,
  'between elements': ({ html }, value) => html`<b></b>${value}<i></i>`,
  deep: ({ html }, value) => html`<p><b></b><i><u>a</u>${value}</i></p>`,
  'in a slot': ({ html }, value) => html`<slot name="a">${value}</slot>`,
  'in a list': ({ html }, value) => html`<ul><li></li>${value}</ul>`,
  'in disclosures': ({ html }, value) => html`<details><summary>a</summary>${value}</details>`,
  'in SVG': ({ html }, value) => html`<svg viewBox="0 0 1 1"><g></g>${value}<circle r="1" /></svg>`,
  'in SVG apart': ({ html, svg }, value) => html`<svg>${svg`<g>${value}</g>`}</svg>`,
  'first in SVG apart': ({ html, svg }, value) => html`<svg>${svg`${value}<rect />`}</svg>`,
  'last in SVG apart': ({ html, svg }, value) => html`<svg>${svg`<rect /><text>a</text>${value}`}</svg>`,
};

// prettier-ignore
const betweenTwo: Record<string, Template> = {
  'side by side, alone': ({ html }, a, b) => html`${a}${b}`,
  'side by side in an element': ({ html }, a, b) => html`<p>${a}${b}</p>`,
  'with a space': ({ html }, a, b) => html`<p>${a} ${b}</p>`,
  'with an element': ({ html }, a, b) => html`${a}<i></i>${b}`,
  'before elements': ({ html }, a, b) => html`<p>${a}${b}<i></i></p>`,
  'behind elements': ({ html }, a, b) => html`<p><i></i>${a}${b}</p>`,
  'in elements side by side': ({ html }, a, b) => html`<p>${a}</p><p>${b}</p>`,
  'one in the other': ({ html }, a, b) => html`<p>${html`<b>${a}</b>`}${b}</p>`,
  'of a list': ({ html }, a, b) => html`<ul>${[a, html`<li>${b}</li>`]}</ul>`,
};

/** With one value in attributes. */
// prettier-ignore
const inAttribute: Record<string, Template> = {
  unquoted: ({ html }, value) => html`<p title=${value}></p>`,
  quoted: ({ html }, value) => html`<p title="${value}"></p>`,
  'quoted once': ({ html }, value) => html`<p title='${value}'></p>`,
  'unquoted before a slash': ({ html }, value) => html`<input value=${value} />`,
  'quoted before a slash': ({ html }, value) => html`<input value="${value}"/>`,
  'unquoted in lines': ({ html }, value) => html`
    <p
      id="a"
      title=${value}
      lang="b"
    >c</p>
  `,
  'among words': ({ html }, value) => html`<p class="a ${value} b"></p>`,
  'behind words': ({ html }, value) => html`<p class="a ${value}"></p>`,
  'before words': ({ html }, value) => html`<p class="${value} b"></p>`,
  'among escaped words': ({ html }, value) => html`<p title="&lt;&quot;${value}&amp;amp;"></p>`,
  'of numbers': ({ html }, value) => html`<ol tabindex=${value} aria-level=${value}></ol>`,
  'twice on an element': ({ html }, value) => html`<p title=${value} class="a" lang=${value}></p>`,
  'of siblings': ({ html }, value) => html`<p title=${value}></p><p title="${value}"></p>`,
  'around it as well': ({ html }, value) => html`<p title=${value}>${value}<i lang=${value}></i></p>`,
  'of SVG': ({ html }, value) => html`<svg viewBox="0 0 ${value} 1" preserveAspectRatio=${value}></svg>`,
  'of an element of SVG': ({ html }, value) => html`<svg><g transform="translate(-1 ${value})"></g></svg>`,
  'of SVG apart': ({ html, svg }, value) => html`<svg>${svg`<circle r="1" pathLength=${value} />`}</svg>`,
  // As the build has it, which takes the slash out.
  'of SVG apart, left open': ({ html, svg }, value) => html`<svg>${svg`<rect fill="a" x="${value}">`}</svg>`,
  'of a list of SVG': ({ html, svg }, value) =>
    html`<svg><g>${[1, 2].map((y) => svg`<rect height="1" y=${y} fill=${value} />`)}<circle /></g></svg>`,
};

// prettier-ignore
const inAttributeTwo: Record<string, Template> = {
  'of two attributes': ({ html }, a, b) => html`<p title=${a} lang=${b}></p>`,
  'of two attributes, quoted': ({ html }, a, b) => html`<p title="${a}" id="a" lang="${b}"></p>`,
  'in one attribute': ({ html }, a, b) => html`<p class="a ${a} b ${b} c"></p>`,
  'side by side in one attribute': ({ html }, a, b) => html`<p class="${a}${b}"></p>`,
  'in an attribute and behind it': ({ html }, a, b) => html`<p class="a ${a}">${b}</p>`,
  'in one attribute and behind it': ({ html }, a, b) => html`<p class="${a} ${b}" lang=${b}>${a}</p>`,
};

// What values between tags are made of.
const pieces: Record<string, Template> = {
  empty: ({ html }) => html``,
  words: ({ html }) => html`a`,
  still: ({ html }) => html`<p>a</p>`,
  bold: ({ html }, value) => html`<b>${value}</b>`,
  item: ({ html }, value) => html`<li>${value}</li> `,
  titled: ({ html }, title, value) => html`<i class="a ${title}" title=${title}>${value}</i>`,
  bare: ({ html }, a, b) => html`${a}${b}`,
  circle: ({ svg }, r) => svg`<circle r=${r} pathLength="60" />`,
};

// What may hold anything, since it is parsed together with that: no paragraph holds a paragraph, and no SVG holds HTML.
// prettier-ignore
const boxes: Record<string, Template> = {
  'in words of a box': ({ html }, value) => html`<div>a &amp; ${value} b</div>`,
  'in lines of a box': ({ html }, value) => html`
    <div>
      ${value}
      <i></i>
    </div>
  `,
  'on a box': ({ html }, value) => html`<div class="a ${value} b" title=${value}>${value}<i lang=${value}></i></div>`,
};

// prettier-ignore
const betweenTwoBoxes: Record<string, Template> = {
  'boxes side by side, alone': ({ html }, a, b) => html`${a}${b}`,
  'boxes side by side in a box': ({ html }, a, b) => html`<div>${a}${b}</div>`,
  'boxes with a space': ({ html }, a, b) => html`<div>${a} ${b}</div>`,
  'boxes with an element': ({ html }, a, b) => html`${a}<i></i>${b}`,
  'boxes before elements': ({ html }, a, b) => html`<div>${a}${b}<i></i></div>`,
  'boxes behind elements': ({ html }, a, b) => html`<div><i></i>${a}${b}</div>`,
  'in boxes side by side': ({ html }, a, b) => html`<div>${a}</div><div>${b}</div>`,
  'one box in the other': ({ html }, a, b) => html`<div>${html`<div>${a}</div>`}${b}</div>`,
  'of a list of boxes': ({ html }, a, b) => html`<section>${[a, html`<div>${b}</div>`]}</section>`,
};

const templates: Readonly<Record<string, Template>> = {
  ...between,
  ...betweenTwo,
  ...inAttribute,
  ...inAttributeTwo,
  ...boxes,
  ...betweenTwoBoxes,
  ...pieces,
};

const draw = (name: string, ...values: readonly Value[]): Drawing => ({ draw: name, values });

/** A value as one library has it. */
const of = (library: Library, value: Value): unknown => {
  if (value === none) return library.nothing;
  if (Array.isArray(value)) return value.map((item: Value) => of(library, item));
  if (typeof value !== 'object' || !value) return value;
  const { draw: name, values } = value as Drawing;
  return templates[name]!(library, ...values.map((inner) => of(library, inner)));
};

/* The stage */

/** Tells elements apart, by the order in which they were first seen. */
const marker = () => {
  const seen = new Map<Element, number>();
  return (element: Element): string => {
    if (!seen.has(element)) seen.set(element, seen.size);
    return `#${seen.get(element)}`;
  };
};

/** A place of slim's between text and an element. */
const slimStage = () => {
  const box = document.createElement('div');
  const behind = document.createElement('hr');
  box.append('before', new Comment(), behind);
  const put = placeBehind(box.childNodes[1] as ChildNode);
  return { box, behind, show: (value: Value) => put([of(slim, value)]) };
};

/** The same of Lit's. */
const litStage = () => {
  const box = document.createElement('div');
  const behind = document.createElement('hr');
  box.append('before', behind);
  return { box, show: (value: Value) => lit.render(of(lit, value), box, { renderBefore: behind }) };
};

/** Fails unless both libraries show the same after each of the values; with `same`, by keeping the same elements. */
const expectAlike = (values: readonly Value[], same = false): void => {
  const [ours, theirs] = [slimStage(), litStage()];
  const [ourMark, theirMark] = same ? [marker(), marker()] : [];
  values.forEach((value, i) => {
    ours.show(value);
    theirs.show(value);
    const seen = treeOf(ours.box, ourMark);
    // The message is long to make.
    if (seen === treeOf(theirs.box, theirMark)) return;
    expect(seen, `${fc.stringify(value)} behind ${fc.stringify(values[i - 1])}`).to.equal(
      treeOf(theirs.box, theirMark),
    );
  });
};

/** Each value behind each, itself included. */
const everyChange = <T>(values: readonly T[]): T[] => values.flatMap((a) => values.flatMap((b) => [a, b]));

const everyPair = <T>(values: readonly T[]): (readonly [T, T])[] => [
  ...values.flatMap((a) => values.map((b) => [a, b] as const)),
  ...values.flatMap((b) => values.map((a) => [a, b] as const)),
];

/* Values */

const wild = `<b>&amp;</b> "'\`\${} \u2028\u0000\u0001<!-- ]]> 20 Yanvarın`;

// Not null and undefined, which no view of ours has there.
const attributeValues: readonly Value[] = [
  '',
  'a',
  'b c',
  wild,
  0,
  -0,
  1.5,
  NaN,
  true,
  false,
  none,
  null,
  undefined,
];
const fewAttributeValues: readonly Value[] = ['', 'a', wild, 0, false, none];

const texts: readonly Value[] = [...attributeValues, 'true', '0', ' '];

const drawn: readonly Value[] = [
  draw('empty'),
  draw('words'),
  draw('still'),
  draw('bold', 'a'),
  draw('bold', wild),
  draw('bold', draw('bold', 'a')),
  draw('bold', ['a', draw('bold', 'b')]),
  draw('titled', 'a', 'b'),
  draw('titled', none, none),
  draw('bare', 'a', draw('bold', 'b')),
  draw('bare', draw('still'), none),
];

const lists: readonly Value[] = [
  [],
  [''],
  ['a'],
  ['a', 'b'],
  [none, 'b', null, 1],
  [draw('item', 'a')],
  [draw('item', 'a'), draw('item', 'b')],
  [draw('item', 'b'), draw('item', 'a'), draw('item', none)],
  // As the parts of a date, of which some are an element.
  ['a', draw('item', 'b')],
  [draw('item', 'a'), ' b'],
  [[]],
  [[draw('item', 'a'), 'b'], [], ['c']],
  [draw('bold', [draw('item', 'a'), draw('item', 'b')]), draw('bold', [])],
];

const some: readonly Value[] = [
  '',
  'a',
  0,
  none,
  draw('still'),
  draw('bold', 'b'),
  [],
  ['a', draw('item', 'b')],
];

/* Tests */

describe('templates, as Lit draws them', () => {
  describe('a value between tags', () => {
    for (const name of Object.keys(between)) {
      it(name, () => {
        expectAlike(everyChange([...texts, ...drawn, ...lists]).map((value) => draw(name, value)));
      });
    }

    // Drawn with what is around it: by itself, as Lit can, slim draws nothing of SVG (docs/decisions/011-slim-lit.md).
    it('of SVG, by itself and in lists, drawn with the picture', () => {
      const circles = (...radii: Value[]) => radii.map((r) => draw('circle', r));
      for (const name of ['in SVG', 'in SVG apart', 'first in SVG apart', 'last in SVG apart']) {
        expectAlike(everyChange(texts).map((r) => draw(name, draw('circle', r))));
        expectAlike(everyPair(some.slice(0, 4)).map((radii) => draw(name, circles(...radii))));
        const several: Value[][] = [[], ['1'], ['1', '2'], [none, '3', 4]];
        for (const radii of several) {
          expectAlike([draw(name, circles(...radii)), none, draw(name, circles(...radii))]);
        }
      }
    });

    it('that is all there is', () => {
      expectAlike(everyChange([...texts, ...drawn, ...lists]));
    });
  });

  describe('two values between tags', () => {
    for (const name of Object.keys(betweenTwo)) {
      it(name, () => {
        expectAlike(everyPair(some).map((pair) => draw(name, ...pair)));
      });
    }
  });

  describe('a value in an attribute', () => {
    for (const name of Object.keys(inAttribute)) {
      it(name, () => {
        expectAlike(everyChange(attributeValues).map((value) => draw(name, value)));
      });
    }
  });

  describe('two values in attributes', () => {
    for (const name of Object.keys(inAttributeTwo)) {
      it(name, () => {
        expectAlike(everyPair(fewAttributeValues).map((pair) => draw(name, ...pair)));
      });
    }
  });

  it('one template that gives way to another, and comes back', () => {
    const all = [
      ...[...Object.keys(between), ...Object.keys(inAttribute)].map((name) => draw(name, 'a')),
      ...[...Object.keys(betweenTwo), ...Object.keys(inAttributeTwo)].map((name) => draw(name, 'a', 'b')),
    ];
    expectAlike(everyChange(all));
  });

  describe('of any shape', () => {
    const text = fc.constantFrom<Value[]>('', 'a', 'b', wild, 0, 1, true, false, null, undefined, none);
    const attribute = fc.constantFrom<Value[]>('', 'a', 'b', wild, 0, 1, true, false, none);

    /** Values between tags, with lists of so many items. */
    const valuesWith = (items: fc.ArrayConstraints) =>
      fc.letrec<{ value: Value; drawing: Value }>((tie) => {
        const value = tie('value');
        return {
          value: fc.oneof(
            { depthSize: 'small', withCrossShrink: true },
            text,
            fc.array(value, items),
            tie('drawing'),
          ),
          drawing: fc.oneof(
            fc.constant(draw('still')),
            fc
              .tuple(fc.constantFrom('bold', 'in a slot', 'in words of a box', 'in lines of a box'), value)
              .map(([name, inner]) => draw(name, inner)),
            fc
              .tuple(fc.constantFrom('on a box', 'of SVG apart'), attribute)
              .map(([name, inner]) => draw(name, inner)),
            fc.tuple(attribute, value).map((both) => draw('titled', ...both)),
            fc
              .tuple(fc.constantFrom(...Object.keys(betweenTwoBoxes)), value, value)
              .map(([name, ...both]) => draw(name, ...both)),
          ),
        };
      }).value;

    /** Steps, of which each is more or less like the one before it. */
    const stepsWith = (items: fc.ArrayConstraints) => {
      const value = valuesWith(items);
      const several = fc.array(value, { minLength: 1, maxLength: 8 });
      return fc.oneof(
        several,
        several.map((values) => values.map((inner) => draw('bold', inner))),
        fc
          .array(fc.tuple(attribute, value), { minLength: 1, maxLength: 8 })
          .map((all) => all.map((both) => draw('titled', ...both))),
        fc
          .array(fc.tuple(value, value), { minLength: 1, maxLength: 8 })
          .map((all) => all.map((both) => draw('bare', ...both))),
      );
    };

    it('is the same after each of any values', () => {
      fc.assert(
        fc.property(stepsWith({ maxLength: 4 }), (values) => expectAlike(values)),
        { numRuns: 2000 },
      );
    });

    it('is of the same elements, where no list grows or shrinks', () => {
      fc.assert(
        fc.property(stepsWith({ minLength: 2, maxLength: 2 }), (values) => expectAlike(values, true)),
        { numRuns: 2000 },
      );
    });

    it('stays as it is where nothing has changed', () => {
      fc.assert(
        fc.property(stepsWith({ maxLength: 4 }), (values) => {
          const { box, show } = slimStage();
          const observer = new MutationObserver(() => undefined);
          observer.observe(box, { subtree: true, childList: true, attributes: true, characterData: true });
          for (const value of values) {
            show(value);
            observer.takeRecords();
            show(value);
            expect(observer.takeRecords()).to.have.length(0);
          }
          observer.disconnect();
        }),
        { numRuns: 500 },
      );
    });
  });
});

describe('an update', () => {
  /** What is changed, and where, by one value that comes behind another. */
  const changes = (from: Value, to: Value): string[] => {
    const { box, show } = slimStage();
    show(from);
    const observer = new MutationObserver(() => undefined);
    observer.observe(box, { subtree: true, childList: true, attributes: true, characterData: true });
    show(to);
    const records = observer.takeRecords();
    observer.disconnect();
    return records.map(({ type, target, attributeName }) =>
      [type, (target instanceof Text ? target.parentElement! : (target as Element)).localName, attributeName]
        .filter(Boolean)
        .join(' '),
    );
  };

  const cases: readonly (readonly [what: string, from: Value, to: Value, changes: readonly string[]])[] = [
    ['a text', draw('bold', 'a'), draw('bold', 'b'), ['characterData b']],
    ['a text by a number', draw('bold', '1'), draw('bold', 1), []],
    ['one text of two', draw('bare', 'a', 'b'), draw('bare', 'a', 'c'), ['characterData div']],
    [
      'an attribute',
      draw('titled', 'a', 'c'),
      draw('titled', 'b', 'c'),
      ['attributes i class', 'attributes i title'],
    ],
    ['what an attribute has in it', draw('titled', 'a', 'b'), draw('titled', 'a', 'c'), ['characterData i']],
    ['an attribute by nothing', draw('unquoted', 'a'), draw('unquoted', none), ['attributes p title']],
    ['nothing by nothing', draw('unquoted', none), draw('unquoted', none), []],
    ['one item of a list', ['a', draw('item', 'b')], ['a', draw('item', 'c')], ['characterData li']],
    ['an item by a text', draw('bold', ['a', draw('item', 'b')]), draw('bold', ['a', 'b']), ['childList b']],
  ];
  for (const [what, from, to, expected] of cases) {
    it(`of ${what} changes nothing else`, () => {
      expect([...new Set(changes(from, to))].sort()).to.deep.equal(expected);
    });
  }

  it('keeps the nodes, the text included', () => {
    const { box, show } = slimStage();
    const view = (word: string, title: Value) =>
      draw('bold', [draw('titled', title, word), draw('in SVG', draw('circle', word)), word]);
    show(view('a', 'a'));
    const walk = () => {
      const walker = document.createTreeWalker(box);
      const nodes = [];
      while (walker.nextNode()) nodes.push(walker.currentNode);
      return nodes;
    };
    const nodes = walk();
    for (const [word, title] of [
      ['b', 'a'],
      ['b', none],
      ['', none],
      ['c', 'd'],
    ] as const) {
      show(view(word, title));
      const now = walk();
      expect(now).to.have.length(nodes.length);
      expect(now.every((node, i) => node === nodes[i])).to.equal(true);
    }
  });

  it('leaves alone what stands before and behind the place', () => {
    const { box, behind, show } = slimStage();
    const [slot, dialog] = ['slot', 'dialog'].map((name) => document.createElement(name));
    const text = box.firstChild;
    for (const value of everyChange([...texts, ...drawn, ...lists])) {
      show(value);
      if (!slot!.isConnected) box.prepend(slot!);
      if (!dialog!.isConnected) box.append(dialog!);
      expect([box.firstChild, box.childNodes[1], behind.nextSibling, box.lastChild]).to.have.ordered.members([
        slot,
        text,
        dialog,
        dialog,
      ]);
    }
  });

  it('of one of two that share a template leaves the other alone', () => {
    const [one, other] = [slimStage(), slimStage()];
    one.show(draw('titled', 'a', 'b'));
    other.show(draw('titled', 'c', 'd'));
    const before = treeOf(one.box);
    other.show(draw('titled', none, draw('bold', 'e')));
    expect(treeOf(one.box)).to.equal(before);
  });
});

describe('listeners, as Lit has them', () => {
  type Listener = (event: Event) => void;

  /** What is called by an event after each of the steps. */
  const called = (
    library: Library,
    show: (result: unknown) => unknown,
    box: HTMLElement,
    [template, type]: readonly [(library: Library, ...values: unknown[]) => unknown, string],
  ): string[] => {
    const log: string[] = [];
    const listener =
      (name: string): Listener =>
      (event) => {
        const isOwn = event.currentTarget === box.querySelector('[id]');
        log.push(`${name}: ${event.type}, ${isOwn}, ${event.defaultPrevented}`);
      };
    const [first, second] = [listener('first'), listener('second')];
    const steps = [first, first, second, library.nothing, library.nothing, first, null, second, undefined];
    // A function of its own each time, as arrow functions in templates are.
    for (const step of [...steps, listener('third'), listener('fourth')]) {
      show(template(library, step, 'a'));
      log.push('sent');
      box.querySelector('[id]')!.dispatchEvent(new Event(type, { cancelable: true }));
    }
    return log;
  };

  const listening: Record<string, [(library: Library, ...values: unknown[]) => unknown, string]> = {
    click: [({ html }, listener) => html`<button id="a" @click=${listener}>a</button>`, 'click'],
    'click, quoted, among attributes and with words': [
      ({ html }, listener, word) =>
        html`<p><button lang=${word} @click="${listener}" id="a">${word}</button></p>`,
      'click',
    ],
    keydown: [
      ({ html }, listener) => html`<ol id="a" @keydown=${listener} @scroll=${listener}></ol>`,
      'keydown',
    ],
    scroll: [
      ({ html }, listener) => html`<ol id="a" @keydown=${listener} @scroll=${listener}></ol>`,
      'scroll',
    ],
    close: [({ html }, listener) => html`<dialog id="a" @close=${listener}></dialog>`, 'close'],
  };
  for (const [name, template] of Object.entries(listening)) {
    it(name, () => {
      const ours = document.createElement('div');
      const put = placeBehind(ours.appendChild(new Comment()));
      const theirs = document.createElement('div');
      const log = called(slim, (result) => put([result]), ours, template);
      expect(log).to.deep.equal(called(lit, (result) => lit.render(result, theirs), theirs, template));
      expect(log).to.include(`fourth: ${template[1]}, true, false`);
      expect(treeOf(ours)).to.equal(treeOf(theirs));
    });
  }
});
