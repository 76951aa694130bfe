import { expect } from 'chai';
import * as lit from 'lit';
import type { PropertyDeclarations, PropertyValues } from 'lit';
import * as slim from '../../src/slim/lit.js';
import { treeOf } from './tree.js';

type Library = Pick<typeof lit, 'LitElement' | 'css' | 'html'>;

const libraries = { lit, slim: slim as unknown as Library };

/** What the tests ask of an element. */
interface Probe extends lit.LitElement {
  word: unknown;
  flag: unknown;
  named: unknown;
  phase: unknown;
  inner: unknown;
}

type Step = 'shouldUpdate' | 'willUpdate' | 'update' | 'render' | 'firstUpdated' | 'updated' | 'connected';

/** What an element does in a step of an update, beside taking note of it. */
type Acts = Partial<Record<Step, (probe: Probe, changed: PropertyValues) => unknown>>;

/** One library's, in one test. */
interface Stage {
  readonly box: HTMLElement;
  readonly tag: string;
  /** Takes note of what must be the same with both libraries. */
  readonly note: (...words: unknown[]) => void;
  readonly define: (acts?: Acts) => void;
  /** Puts an element into the box. */
  readonly mount: (attributes?: string) => Probe;
  /** Waits for all updates, and takes note of what they come to. */
  readonly settle: (probe: Probe) => Promise<void>;
}

const stringOf = (value: unknown): string => (typeof value === 'string' ? `“${value}”` : String(value));

const probeOf = (library: Library, note: Stage['note'], acts: Acts) => {
  const { LitElement, css, html } = library;
  const changesOf = (probe: Probe, changed: PropertyValues): string =>
    [...changed]
      .map(([name, old]) => `${String(name)}: ${stringOf(old)} → ${stringOf(probe[name as 'word'])}`)
      .join(', ');

  abstract class Base extends LitElement {
    static override properties: PropertyDeclarations = {
      word: {},
      flag: { type: Boolean },
    };

    static override styles: lit.CSSResultGroup = css`
      p {
        color: #123;
      }
    `;

    // As the widgets have `lang`.
    static override get observedAttributes(): string[] {
      return [...super.observedAttributes, 'lang'];
    }

    declare word: unknown;
    declare flag: unknown;
  }

  return class extends Base implements Probe {
    static override properties: PropertyDeclarations = {
      ...super.properties,
      named: { attribute: 'some-name' },
      phase: { reflect: true },
      inner: { state: true },
    };

    static {
      // The development build's, which knows what our widgets do on purpose.
      this.disableWarning?.('change-in-update');
    }

    declare named: unknown;
    declare phase: unknown;
    declare inner: unknown;

    constructor() {
      super();
      note('constructor');
      this.addController({
        hostConnected: () => note('hostConnected', !!this.renderRoot),
        hostDisconnected: () => note('hostDisconnected'),
      });
      // Has nothing to be called for.
      this.addController({});
      this.word = 'default';
      this.flag = false;
    }

    override connectedCallback(): void {
      super.connectedCallback();
      note('connected', this.hasUpdated);
      acts.connected?.(this, new Map());
    }

    override disconnectedCallback(): void {
      super.disconnectedCallback();
      note('disconnected');
    }

    override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
      super.attributeChangedCallback(name, old, value);
      // Slim reflects once more what the page has written, to no effect.
      if (value !== old) note('attribute', name, old, value);
    }

    protected override createRenderRoot(): HTMLElement | DocumentFragment {
      note('createRenderRoot');
      const root = super.createRenderRoot();
      // As the widgets have it, whose content goes behind what is there.
      this.renderOptions.renderBefore = null;
      return root;
    }

    protected override performUpdate(): void {
      note('performUpdate');
      super.performUpdate();
    }

    protected override shouldUpdate(changed: PropertyValues): boolean {
      note('shouldUpdate', changesOf(this, changed));
      return acts.shouldUpdate?.(this, changed) !== false;
    }

    protected override willUpdate(changed: PropertyValues): void {
      note('willUpdate', changesOf(this, changed));
      acts.willUpdate?.(this, changed);
      note('willUpdate’s end', changesOf(this, changed));
    }

    protected override update(changed: PropertyValues): void {
      note('update');
      super.update(changed);
      note('update’s end');
      acts.update?.(this, changed);
    }

    protected override firstUpdated(changed: PropertyValues): void {
      note('firstUpdated', this.hasUpdated, changesOf(this, changed), treeOf(this.renderRoot));
      acts.firstUpdated?.(this, changed);
    }

    protected override updated(changed: PropertyValues): void {
      note('updated', changesOf(this, changed), treeOf(this.renderRoot));
      acts.updated?.(this, changed);
    }

    protected override render(): unknown {
      note('render');
      acts.render?.(this, new Map());
      const { word, flag, named, inner } = this;
      return [html`<p title=${named ?? ''}>${word}</p>`, flag ? html`<b>${inner}</b>` : undefined];
    }
  };
};

let count = 0;

/** Has a test played with one library; resolves to what was noted. */
const play = async (library: Library, test: (stage: Stage) => Promise<unknown>): Promise<string[]> => {
  const log: string[] = [];
  const box = document.createElement('div');
  const tag = `slim-probe-${(count += 1)}`;
  const note = (...words: unknown[]) => void log.push(words.map(String).join(' '));
  document.body.append(box);
  try {
    await test({
      box,
      tag,
      note,
      define: (acts = {}) => {
        const probe = probeOf(library, note, acts);
        customElements.define(tag, probe);
        note('observes', probe.observedAttributes);
      },
      mount: (attributes = '') => {
        box.innerHTML = `<${tag} ${attributes}></${tag}>`;
        return box.firstElementChild as Probe;
      },
      settle: async (probe) => {
        // Whether the next update begins before who waits for this one goes on is a matter of microtasks.
        const completed = [];
        do completed.push(await probe.updateComplete);
        while (!completed.at(-1));
        note('completed', completed);
        note(probe.hasUpdated, treeOf(box), treeOf(probe.renderRoot));
      },
    });
  } finally {
    box.remove();
  }
  return log.map((line) => line.replaceAll(tag, 'slim-probe'));
};

/** Time enough for whatever may happen by itself. */
const aWhile = () => new Promise((resolve) => setTimeout(resolve));

/** Defines a test that both libraries must play alike; `renders` is how often it draws. */
const alike = (name: string, renders: number, test: (stage: Stage) => Promise<unknown>): void => {
  it(name, async () => {
    const theirs = await play(libraries.lit, test);
    expect(await play(libraries.slim, test)).to.deep.equal(theirs);
    // What fails in both is the test's mistake.
    expect(theirs.filter((line) => line === 'render')).to.have.length(renders);
  });
};

describe('an element, as Lit has it', () => {
  describe('comes to life', () => {
    alike('made by a script', 1, async ({ box, tag, define, settle, note }) => {
      define();
      const probe = document.createElement(tag) as Probe;
      note(probe.hasUpdated, probe.shadowRoot);
      box.append(probe);
      note('mounted');
      await settle(probe);
      note(Object.hasOwn(probe, 'word'), probe.shadowRoot?.mode);
      const prototype: object = Object.getPrototypeOf(probe);
      note(Object.keys(prototype).sort());
    });

    for (const attributes of [
      '',
      'word="a"',
      'word',
      'flag',
      'flag="false" word="a<&amp;&quot;"',
      'some-name="b" named="c" inner="d"',
      'phase="e" lang="az"',
      'word="a" flag some-name="b" phase="c" inner="d" lang="az"',
    ]) {
      alike(`parsed, with ${attributes || 'no attribute'}`, 1, async ({ define, mount, settle }) => {
        define();
        await settle(mount(attributes));
      });

      alike(`upgraded, with ${attributes || 'no attribute'}`, 1, async ({ define, mount, settle, note }) => {
        const probe = mount(attributes);
        define();
        note('upgraded');
        await settle(probe);
      });
    }

    alike('not before it is connected', 1, async ({ box, tag, define, settle, note }) => {
      define();
      const probe = document.createElement(tag) as Probe;
      probe.word = 'a';
      probe.setAttribute('some-name', 'b');
      probe.requestUpdate();
      const first = await Promise.race([probe.updateComplete, aWhile().then(() => 'waits')]);
      note(first, probe.shadowRoot);
      probe.word = 'c';
      box.append(probe);
      await settle(probe);
    });

    alike('two of a kind, each by itself', 3, async ({ box, tag, define, mount, settle }) => {
      define();
      const probe = mount();
      const other = document.createElement(tag) as Probe;
      box.append(other);
      other.word = 'a';
      await settle(probe);
      await settle(other);
      probe.flag = true;
      await settle(probe);
      await settle(other);
    });
  });

  describe('that had properties before it had a class', () => {
    alike('has them, and not its defaults and attributes', 1, async ({ define, mount, settle, note }) => {
      const probe = mount('word="attribute" some-name="attribute"');
      Object.assign(probe, { word: 'early', named: undefined, phase: 'a', inner: 'b' });
      define();
      note(probe.word, Object.hasOwn(probe, 'word'));
      await settle(probe);
      note(probe.word, probe.named, probe.phase, probe.inner, Object.hasOwn(probe, 'word'));
    });

    alike('has what is no property of its own as before', 1, async ({ define, mount, settle, note }) => {
      const probe = mount();
      Object.assign(probe, { other: 'early', hidden: true, flag: 'early' });
      define();
      await settle(probe);
      note((probe as unknown as { other: string }).other, probe.hidden, probe.flag);
    });

    alike('has them once', 3, async ({ define, mount, settle }) => {
      const probe = mount();
      probe.word = 'early';
      define();
      await settle(probe);
      probe.word = 'late';
      await settle(probe);
      probe.requestUpdate();
      await settle(probe);
    });

    alike(
      'has them once, even where the first update is left out',
      1,
      async ({ define, mount, settle, note }) => {
        let ready = false;
        const probe = mount();
        Object.assign(probe, { word: 'early', flag: true });
        define({ shouldUpdate: () => ready });
        await settle(probe);
        note(probe.word, probe.flag);
        // What has not been shown yet has no old value in Lit.
        probe.named = 'late';
        await settle(probe);
        probe.inner = 'late';
        ready = true;
        await settle(probe);
        note(probe.word, probe.flag);
      },
    );

    for (const [name, library] of Object.entries(libraries)) {
      it(`has them once, and what is set until the first update stays: ${name}`, async () => {
        await play(library, async ({ define, mount }) => {
          let ready = false;
          const probe = mount();
          probe.named = 'early';
          define({ shouldUpdate: () => ready });
          await probe.updateComplete;
          expect(probe.named).to.equal('early');
          probe.setAttribute('some-name', 'late');
          ready = true;
          await probe.updateComplete;
          expect(probe.named).to.equal('late');
        });
      });
    }
  });

  describe('attributes', () => {
    alike('are followed', 8, async ({ define, mount, settle, note }) => {
      define();
      const probe = mount();
      await settle(probe);
      for (const [name, value] of [
        ['word', 'a'],
        ['word', ''],
        ['word', null],
        ['flag', ''],
        ['flag', 'false'],
        ['flag', null],
        ['some-name', 'b'],
        ['some-name', null],
        ['somename', 'c'],
        ['named', 'c'],
        ['inner', 'd'],
        ['lang', 'az'],
      ] as const) {
        if (value === null) probe.removeAttribute(name);
        else probe.setAttribute(name, value);
        note(name, stringOf(probe.word), probe.flag, stringOf(probe.named), probe.inner);
        await settle(probe);
      }
    });

    alike('are not set for what is not reflected', 2, async ({ define, mount, settle, note }) => {
      define();
      const probe = mount();
      await settle(probe);
      Object.assign(probe, { word: 'a', flag: true, named: 'b', inner: 'c' });
      await settle(probe);
      note(probe.getAttributeNames());
    });

    alike('reflect', 4, async ({ define, mount, settle, note }) => {
      let phase = 'a';
      define({ willUpdate: (probe) => (probe.phase = phase) });
      const probe = mount('phase="of the page"');
      await settle(probe);
      phase = 'b';
      probe.requestUpdate();
      note(probe.getAttribute('phase'));
      await settle(probe);
      // What the page writes doesn't last.
      probe.setAttribute('phase', 'c');
      note(probe.phase);
      await settle(probe);
      probe.removeAttribute('phase');
      note(probe.phase);
      await settle(probe);
    });
  });

  describe('an update', () => {
    alike('does not follow from the same value', 4, async ({ define, mount, settle }) => {
      define();
      const probe = mount('word="a"');
      await settle(probe);
      const list = ['b'];
      for (const value of ['a', NaN, NaN, list, list] as const) {
        probe.word = value;
        await settle(probe);
      }
      probe.setAttribute('word', 'b');
      probe.word = list;
      await aWhile();
      await settle(probe);
      probe.flag = false;
      probe.inner = undefined;
      await settle(probe);
    });

    alike('follows from 0 and -0, null and undefined', 5, async ({ define, mount, settle }) => {
      define();
      const probe = mount();
      await settle(probe);
      for (const value of [0, -0, null, undefined]) {
        probe.word = value;
        await settle(probe);
      }
    });

    alike(
      'is one for several changes, with the values from before all',
      3,
      async ({ define, mount, settle, note }) => {
        define();
        const probe = mount();
        probe.word = 'a';
        probe.named = 'b';
        probe.word = 'c';
        await settle(probe);
        probe.inner = 'd';
        probe.setAttribute('word', 'e');
        probe.word = 'f';
        probe.flag = true;
        note(probe.word, probe.inner);
        await settle(probe);
        probe.word = 'g';
        probe.word = 'f';
        await settle(probe);
      },
    );

    alike('can be asked for', 3, async ({ define, mount, settle, note }) => {
      define();
      const probe = mount();
      await settle(probe);
      const before = probe.updateComplete;
      probe.requestUpdate();
      probe.requestUpdate();
      note(probe.updateComplete === before);
      await settle(probe);
      probe.requestUpdate();
      probe.word = 'a';
      await settle(probe);
    });

    alike('includes what willUpdate sets', 2, async ({ define, mount, settle }) => {
      define({
        willUpdate: (probe) => {
          probe.inner = `of ${String(probe.word)}`;
          probe.requestUpdate();
        },
      });
      const probe = mount('flag');
      await settle(probe);
      probe.word = 'a';
      await settle(probe);
    });

    alike('does not follow from what render sets', 2, async ({ define, mount, settle }) => {
      define({ render: (probe) => (probe.inner = probe.word) });
      const probe = mount('flag');
      await settle(probe);
      probe.word = 'a';
      await settle(probe);
    });

    for (const step of ['update', 'firstUpdated', 'updated'] as const) {
      alike(
        `follows from what ${step} sets${step === 'update' ? ' at its end' : ''}`,
        step === 'firstUpdated' ? 3 : 4,
        async ({ define, mount, settle }) => {
          define({ [step]: (probe: Probe) => (probe.inner = `of ${String(probe.word)}`) });
          const probe = mount('flag');
          await settle(probe);
          probe.word = 'a';
          await settle(probe);
        },
      );
    }

    alike(
      'asked for in updated is another, and the first is not complete',
      2,
      async ({ define, mount, settle, note }) => {
        let again = true;
        define({
          updated: (probe) => {
            if (again) probe.requestUpdate();
            again = false;
          },
        });
        const probe = mount();
        const completed = [await probe.updateComplete, await probe.updateComplete];
        note(completed);
        await settle(probe);
      },
    );

    alike('is asked for when it is connected', 3, async ({ box, define, mount, settle }) => {
      define({ connected: (probe) => (probe.inner = (Number(probe.inner) || 0) + 1) });
      const probe = mount('flag');
      await settle(probe);
      box.append(probe);
      await settle(probe);
      box.append(probe);
      await settle(probe);
    });

    alike('may be left out', 2, async ({ define, mount, settle, note }) => {
      let ready = true;
      define({ shouldUpdate: () => ready });
      const probe = mount();
      await settle(probe);
      ready = false;
      probe.word = 'a';
      await settle(probe);
      ready = true;
      note(probe.word);
      probe.flag = true;
      await settle(probe);
    });

    alike('that was left out gives its changes to the next, as the widgets have it', 1, async (stage) => {
      const { define, mount, settle } = stage;
      const held: PropertyValues = new Map();
      let ready = false;
      define({
        shouldUpdate: (_, changed) => {
          const [from, to] = ready ? [held, changed] : [changed, held];
          from.forEach((old, name) => to.set(name, old));
          return ready;
        },
      });
      const probe = mount('word="a" phase="b"');
      probe.phase = 'c';
      await settle(probe);
      ready = true;
      probe.named = 'd';
      await settle(probe);
    });

    alike('comes after the microtasks that were there before', 2, async ({ define, mount, settle, note }) => {
      define();
      const probe = mount();
      await settle(probe);
      queueMicrotask(() => note('a microtask'));
      probe.word = 'a';
      note('set');
      await settle(probe);
    });
  });

  describe('an error', () => {
    // Lit lets the page know of it once more when the next update begins, where nobody can take it.
    const reject = Promise.reject.bind(Promise);
    before(() => {
      Promise.reject = <T>(reason?: unknown) => {
        const rejected = reject<T>(reason);
        rejected.catch(() => undefined);
        return rejected;
      };
    });
    after(() => {
      Promise.reject = reject;
    });

    for (const [step, renders] of [
      ['shouldUpdate', 2],
      ['willUpdate', 2],
      ['render', 3],
      ['updated', 3],
    ] as const) {
      alike(
        `in ${step} is that of the update, and the next one works`,
        renders,
        async ({ define, mount, settle, note }) => {
          let wrong = false;
          define({
            [step]: () => {
              if (wrong) throw new Error('a mistake');
            },
          });
          const probe = mount();
          await settle(probe);
          wrong = true;
          probe.word = 'a';
          await probe.updateComplete.then(note, note);
          note(probe.word);
          await aWhile();
          wrong = false;
          probe.flag = true;
          await settle(probe);
          await aWhile();
        },
      );

      alike(
        `in the first ${step} leaves it to the next`,
        renders - 1,
        async ({ define, mount, settle, note }) => {
          let wrong = true;
          define({
            [step]: () => {
              if (wrong) throw new Error('a mistake');
            },
          });
          const probe = mount();
          await probe.updateComplete.then(note, note);
          note(probe.hasUpdated, treeOf(probe.renderRoot));
          wrong = false;
          probe.inner = 'a';
          await settle(probe);
          await aWhile();
        },
      );
    }
  });

  describe('in and out of the page', () => {
    alike('moved', 2, async ({ box, define, mount, settle, note }) => {
      define();
      const probe = mount();
      await settle(probe);
      const { shadowRoot, renderRoot } = probe;
      const inner = renderRoot.querySelector('p');
      const place = document.createElement('section');
      box.append(place);
      place.append(probe);
      note('moved');
      await settle(probe);
      probe.word = 'a';
      await settle(probe);
      note(
        probe.shadowRoot === shadowRoot,
        probe.renderRoot === renderRoot,
        renderRoot.querySelector('p') === inner,
      );
    });

    alike('moved before its first update', 1, async ({ box, define, mount, settle }) => {
      define();
      const probe = mount();
      box.append(probe);
      probe.remove();
      box.append(probe);
      await settle(probe);
    });

    alike('removed before its first update', 1, async ({ box, define, mount, settle }) => {
      define();
      const probe = mount();
      probe.remove();
      await settle(probe);
      box.append(probe);
      await settle(probe);
    });

    alike('changed while it is away', 2, async ({ box, define, mount, settle }) => {
      define();
      const probe = mount();
      await settle(probe);
      probe.remove();
      probe.word = 'a';
      await settle(probe);
      box.append(probe);
      await settle(probe);
    });
  });

  describe('with a shadow tree of the page’s', () => {
    const tree = '<template shadowrootmode="open"><slot>a</slot><p>b</p></template>';

    for (const [how, upgrade] of [
      ['parsed', false],
      ['upgraded', true],
    ] as const) {
      if (!('setHTMLUnsafe' in Element.prototype)) break;
      alike(`draws into that, ${how}`, 2, async ({ box, tag, define, settle, note }) => {
        if (!upgrade) define();
        box.setHTMLUnsafe(`<${tag} word="c">${tree}</${tag}>`);
        const probe = box.firstElementChild as Probe;
        const root = probe.shadowRoot!;
        note(root.querySelector('p')?.textContent);
        if (upgrade) define();
        await settle(probe);
        note(probe.shadowRoot === root, probe.renderRoot === root, root.adoptedStyleSheets.length);
        // As the widgets take away what has stood there, and only then draw.
        root.querySelector('slot')!.remove();
        probe.word = 'd';
        await settle(probe);
      });
    }
  });
});

describe('the styles of elements, as Lit has them', () => {
  for (const [name, { LitElement, css, html }] of Object.entries(libraries)) {
    it(`are one sheet for each template, with all that have it: ${name}`, async () => {
      const styles = ['p', 'b', 'i', 'u'].map((tag) => css([`${tag} { color: red }`] as never));
      const [p, b, i, u] = styles as [lit.CSSResult, lit.CSSResult, lit.CSSResult, lit.CSSResult];
      const extended = (Base: typeof LitElement, own: lit.CSSResultGroup) => {
        const tag = `slim-probe-${(count += 1)}`;
        class Styled extends Base {
          static override properties = { ...super.properties };
          static override styles = own;
          override render(): unknown {
            return html`<p></p>`;
          }
        }
        customElements.define(tag, Styled);
        return { tag, Styled };
      };
      const { tag, Styled } = extended(LitElement, p);
      const { tag: subtag, Styled: Sub } = extended(Styled, [Styled.styles, b]);
      const { tag: lowest, Styled: Lowest } = extended(Sub, [Sub.styles, [[i], [[u]]]]);
      const elements = [tag, tag, subtag, lowest, lowest].map(
        (each) => document.createElement(each) as lit.LitElement,
      );
      document.body.append(...elements);
      await Promise.all(elements.map(({ updateComplete }) => updateComplete));
      const sheetsOf = (...results: lit.CSSResult[]) => results.map(({ styleSheet }) => styleSheet);
      const expected = [sheetsOf(p), sheetsOf(p), sheetsOf(p, b), sheetsOf(p, b, i, u), sheetsOf(p, b, i, u)];
      elements.forEach(({ shadowRoot }, k) => {
        expect([...shadowRoot!.adoptedStyleSheets]).to.have.ordered.members(expected[k]!);
      });
      expect(getComputedStyle(elements[0]!.shadowRoot!.querySelector('p')!).color).to.equal('rgb(255, 0, 0)');
      expect(new Set(expected.flat())).to.have.property('size', 4);
      expect(Lowest.elementStyles).to.have.ordered.members(styles);
      for (const element of elements) element.remove();
    });
  }
});
