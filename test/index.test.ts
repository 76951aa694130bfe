import { expect } from 'chai';

// The frame imports the modules itself, so that this file's own imports don't count.
const undo: (() => void)[] = [];
afterEach(() => {
  for (let fn = undo.pop(); fn; fn = undo.pop()) fn();
});

interface Result {
  readonly globals: readonly string[];
  readonly did: readonly string[];
  readonly defined: readonly string[];
  readonly exported: readonly string[];
}

/** Imports modules one after the other in a page of their own; resolves to what came of the last. */
const importing = async (...modules: readonly string[]): Promise<Result> => {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html><html lang="az"><title>Page</title><jan20-timeline></jan20-timeline>
    <script type="module">
      const done = (result) => parent.postMessage({ imported: result }, '*');
      try {
        const did = [];
        const spy = (target, name) => {
          const fn = target[name];
          target[name] = function (...args) {
            did.push(name + ' ' + String(args[0]));
            return fn.apply(this, args);
          };
        };
        const names = ${JSON.stringify(modules.map((name) => new URL(name, location.href).href))};
        for (const name of names.slice(0, -1)) await import(name);
        const before = Object.getOwnPropertyNames(window);
        spy(customElements, 'define');
        for (const name of ['addEventListener', 'removeEventListener']) spy(EventTarget.prototype, name);
        for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame', 'fetch', 'matchMedia']) spy(window, name);
        for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver']) spy(window[name].prototype, 'observe');
        for (const name of ['getItem', 'setItem']) spy(Storage.prototype, name);
        for (const name of ['querySelector', 'querySelectorAll', 'createElement', 'append']) spy(Document.prototype, name);
        const markup = document.documentElement.outerHTML;
        const module = await import(names.at(-1));
        if (document.documentElement.outerHTML !== markup) did.push('changed the page');
        done({
          globals: Object.getOwnPropertyNames(window).filter((name) => !before.includes(name)),
          did,
          defined: ['timeline', 'statistics-card', 'silence-countdown', 'flag-banner']
            .map((name) => 'jan20-' + name)
            .filter((name) => customElements.get(name)),
          exported: Object.keys(module),
        });
      } catch (error) {
        done(String(error));
      }
    </script>`;
  const result = new Promise<Result | string>((resolve) => {
    const listen = ({ source, data }: MessageEvent<{ imported?: Result | string }>): void => {
      if (source === frame.contentWindow && data.imported) resolve(data.imported);
    };
    addEventListener('message', listen);
    undo.push(() => {
      removeEventListener('message', listen);
      frame.remove();
    });
  });
  document.body.append(frame);
  const found = await result;
  if (typeof found === 'string') throw new Error(found);
  return found;
};

const tags = ['jan20-timeline', 'jan20-statistics-card', 'jan20-silence-countdown', 'jan20-flag-banner'];

describe('importing', () => {
  it('index.ts registers nothing and touches nothing', async () => {
    // Lit leaves its versions behind as globals. It is imported first, so that they do not count here.
    const { globals, did, defined, exported } = await importing('/test/lit.ts', '/src/index.ts');
    expect(exported).to.have.members([
      'Jan20FlagBanner',
      'Jan20SilenceCountdown',
      'Jan20StatisticsCard',
      'Jan20Timeline',
      'loadLocale',
      'observanceAt',
    ]);
    expect(globals).to.deep.equal([]);
    expect(did).to.deep.equal([]);
    expect(defined).to.deep.equal([]);
  });

  it('define.ts registers the four, and nothing else', async () => {
    const { globals, did, defined } = await importing('/test/lit.ts', '/src/index.ts', '/src/define.ts');
    expect(globals).to.deep.equal([]);
    expect(did.filter((call) => call.startsWith('define '))).to.deep.equal(
      tags.map((tag) => `define ${tag}`),
    );
    expect(defined).to.deep.equal(tags);
  });

  it('define.ts twice registers the tags once', async () => {
    const { did, defined } = await importing('/src/define.ts', '/src/define.ts?again');
    expect(did.filter((call) => call.startsWith('define '))).to.deep.equal([]);
    expect(defined).to.deep.equal(tags);
  });

  it('define.ts leaves a tag to another version that has registered it', async () => {
    const other = `data:text/javascript,customElements.define('jan20-timeline', class extends HTMLElement {})`;
    const { did, defined } = await importing(other, '/src/define.ts');
    expect(did.filter((call) => call.startsWith('define '))).to.deep.equal(
      tags.slice(1).map((tag) => `define ${tag}`),
    );
    expect(defined).to.deep.equal(tags);
  });
});
