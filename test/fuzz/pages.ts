// Generates pages around the widgets: what a page may contain, and how the page changes.
import fc from 'fast-check';
import { tags } from '../../src/domain/tags.js';
import { patches } from './patches.js';

/** What happens to a body after it has been mounted: what is done, to which of its elements, with what. */
export type Change = readonly [
  kind: 'remove' | 'move' | 'clone' | 'lang' | 'attribute' | 'again' | 'shadow' | 'form',
  which: number,
  what: string,
];

/** A page's content, and what happens to it. */
export interface Body {
  readonly html: string;
  readonly changes: readonly Change[];
}

/** One document: its built-in objects, and the bodies that it has one after another. */
export interface Page {
  /** Names of patches, and whether they run before the widgets' script. */
  readonly patches: readonly string[];
  readonly arePatchesFirst: boolean;
  /** Whether the first body stands before the script. */
  readonly isBodyFirst: boolean;
  readonly lang: string;
  readonly bodies: readonly Body[];
}

export const zones = ['Asia/Baku', 'Asia/Kolkata', 'Pacific/Honolulu', 'Pacific/Kiritimati'] as const;

const escape = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

// Names of what is read of nodes, of the document and of the window.
export const names = [
  ...[
    'parentNode',
    'parentElement',
    'host',
    'attributes',
    'getAttribute',
    'hasAttribute',
    'setAttribute',
    'matches',
    'closest',
  ],
  ...[
    'currentScript',
    'documentElement',
    'head',
    'body',
    'hidden',
    'visibilityState',
    'prerendering',
    'contentType',
    'baseURI',
  ],
  ...[
    'querySelector',
    'querySelectorAll',
    'getElementById',
    'createElement',
    'createTreeWalker',
    'createComment',
    'importNode',
  ],
  ...[
    'adoptedStyleSheets',
    'defaultView',
    'title',
    'forms',
    'scripts',
    'cookie',
    'addEventListener',
    'dispatchEvent',
  ],
  ...[
    'getRootNode',
    'isConnected',
    'ownerDocument',
    'nodeType',
    'nodeName',
    'localName',
    'tagName',
    'childNodes',
    'children',
  ],
  ...[
    'firstChild',
    'nextSibling',
    'lang',
    'dir',
    'style',
    'classList',
    'className',
    'dataset',
    'id',
    'name',
    'shadowRoot',
  ],
  ...[
    'remove',
    'append',
    'prepend',
    'replaceWith',
    'replaceChildren',
    'insertBefore',
    'removeChild',
    'textContent',
    'innerHTML',
  ],
  ...['isContentEditable', 'toString', 'constructor', 'length', 'item', '__proto__', 'valueOf', 'then'],
  ...[
    'january20',
    'litHtmlVersions',
    'reactiveElementVersions',
    'litElementVersions',
    'litPropertyMetadata',
    'litHtmlPolyfillSupport',
    'reactiveElementPolyfillSupport',
    'litElementHydrateSupport',
    'ShadyCSS',
    'trustedTypes',
    'customElements',
    'navigator',
    'console',
  ],
  ...['h', 'l', 'd', 'jan20', 'time', 'now', 'Date', 'Intl'],
] as const;

const name = fc.constantFrom(...names);

const langs = fc.oneof(
  fc.constantFrom(
    'az',
    'ar',
    'fa',
    'zh-Hans',
    'pt-PT',
    'AZ-latn-az',
    '',
    ' ',
    'x',
    'xx-yy',
    'i-klingon',
    'en_US',
    '-',
    'az-',
    'zh-Hant-TW',
  ),
  fc.constantFrom('a'.repeat(300), '__proto__', 'constructor', 'toString', 'az\u0000', '١٢', '😀', '"><b>'),
  fc.string({ maxLength: 12 }),
);

const zone = fc.constantFrom(...zones, 'Nowhere/Bad', '', '__proto__');

const values: Readonly<Record<string, fc.Arbitrary<string>>> = {
  lang: langs,
  theme: fc.constantFrom('auto', 'light', 'dark', 'contrast', 'toString', ''),
  'heading-level': fc.constantFrom('1', '6', '0', '7', 'x', ''),
  layout: fc.constantFrom('vertical', 'horizontal', 'compact', 'full', ''),
  figures: fc.constantFrom('killed', 'injured killed', 'nobody', '', 'killed,killed'),
  'time-zone': zone,
  place: fc.string({ maxLength: 20 }),
  show: fc.constantFrom('auto', 'never', 'Always', '', 'sometimes'),
  position: fc.constantFrom('inline', 'top', 'bottom', 'left', ''),
  compact: fc.constant(''),
  calendar: fc.constant(''),
  dismissible: fc.constant(''),
  traffic: fc.constant(''),
  'page-silence': fc.constant(''),
  now: fc.constantFrom('tomorrow', '', '2026-02-30T00:00:00Z', '2026-07-01T12:00:00+04:00', '2026-07-01'),
  hidden: fc.constant(''),
  dir: fc.constantFrom('rtl', 'auto', 'x'),
  slot: fc.constantFrom('', 'heading', 'x'),
  id: name,
  name,
  is: fc.constantFrom('jan20-timeline', 'x-y'),
};

const attribute = fc
  .constantFrom(...Object.keys(values))
  .chain((name) => values[name]!.map((value) => [name, value] as const));

const attributes = fc.uniqueArray(attribute, { maxLength: 4, selector: ([name]) => name });

const markup = (all: readonly (readonly [string, string])[], prefix = ''): string =>
  all.map(([name, value]) => ` ${prefix}${name}="${escape(value)}"`).join('');

const tag = fc.constantFrom(...tags);

const placeholder = fc
  .tuple(tag, attributes, fc.constantFrom('data', 'class', 'link'))
  .map(([name, all, form]) => {
    const widget = name.slice('jan20-'.length);
    if (form === 'data') return `<div data-jan20="${widget}"${markup(all, 'data-')}>Words</div>`;
    if (form === 'class') {
      return `<div class="jan20 ${name} ${escape(all.map(([key, value]) => `jan20-${key}-${value}`).join(' '))}">Words</div>`;
    }
    const query = all.map(([key, value]) => `&${key}=${encodeURIComponent(value)}`).join('');
    return `<a href="${escape(`https://x.example/embed.html?widget=${widget}${query}#jan20`)}">Words</a>`;
  });

const named = fc
  .tuple(
    fc.constantFrom(
      'input',
      'img',
      'object',
      'embed',
      'button',
      'output',
      'a',
      'form',
      'div',
      'iframe',
      'select',
    ),
    name,
    fc.constantFrom('name', 'id', 'both'),
  )
  .map(([element, name, how]) => {
    const own = `${how === 'id' ? '' : ` name="${name}"`}${how === 'name' ? '' : ` id="${name}"`}`;
    return /^(?:input|img|embed)$/.test(element) ? `<${element}${own}>` : `<${element}${own}></${element}>`;
  });

// Elements around other content, which takes the place of `|`.
const boxes = fc.constantFrom(
  ...[
    '<form>|</form>',
    '<form name="x"><fieldset>|</fieldset></form>',
    '<form id="forms">|</form>',
    '<div>|</div>',
    '<p>|</p>',
    '<details open>|</details>',
  ],
  ...[
    '<div><template shadowrootmode="open">|</template></div>',
    '<div lang="az"><template shadowrootmode="open"><slot></slot></template>|</div>',
  ],
  ...[
    '<div><template shadowrootmode="closed">|</template></div>',
    '<template>|</template>',
    '<noscript>|</noscript>',
    '<svg><foreignObject>|</foreignObject></svg>',
  ],
  ...[
    '<table><tr><td>|</td></tr></table>',
    '<table><form>|</form></table>',
    '<select>|</select>',
    '<math><mi>|</mi></math>',
    '<div contenteditable>|</div>',
    '<a href="#">|</a>',
  ],
  ...[
    '<div hidden>|</div>',
    '<button>|</button>',
    '<label>|</label>',
    '<dialog open>|</dialog>',
    '<object>|</object>',
    '<jan20-timeline>|</jan20-timeline>',
    '<jan20-flag-banner>|</jan20-flag-banner>',
    '<span><b>|</span></b>',
  ],
);

const { node: content } = fc.letrec<{ node: string; nodes: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true, maxDepth: 5 },
    {
      weight: 2,
      arbitrary: fc.tuple(tag, attributes).map(([name, all]) => `<${name}${markup(all)}></${name}>`),
    },
    { weight: 1, arbitrary: placeholder },
    { weight: 2, arbitrary: named },
    {
      weight: 3,
      arbitrary: fc.tuple(boxes, tie('nodes')).map(([box, inner]) => box.replace('|', () => inner)),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(langs, tie('nodes'))
        .map(([lang, inner]) => `<div lang="${escape(lang)}">${inner}</div>`),
    },
  ),
  nodes: fc.array(tie('node'), { minLength: 0, maxLength: 4 }).map((all) => all.join('')),
}));

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(
    fc.constantFrom('remove', 'move', 'clone', 'again', 'shadow', 'form'),
    fc.nat(30),
    fc.constant(''),
  ),
  fc.tuple(fc.constant('lang' as const), fc.nat(30), langs),
  fc.tuple(
    fc.constant('attribute' as const),
    fc.nat(30),
    attribute.map(([name, value]) => `${name}=${value}`),
  ),
);

const body: fc.Arbitrary<Body> = fc.record({
  html: fc.array(content, { minLength: 1, maxLength: 5 }).map((all) => all.join('')),
  changes: fc.array(change, { maxLength: 4 }),
});

/** Documents with as many bodies each as `bodies`. */
export const pages = (bodies: number): fc.Arbitrary<Page> =>
  fc.record({
    patches: fc.subarray(Object.keys(patches), { maxLength: 3 }),
    arePatchesFirst: fc.boolean(),
    isBodyFirst: fc.boolean(),
    lang: langs,
    bodies: fc.array(body, { minLength: bodies, maxLength: bodies }),
  });

/** The HTML of a document. */
export const htmlOf = (page: Page, watch: string): string => {
  const patch = page.patches.map((name) => `<script>{ ${patches[name]!} }</script>`).join('');
  const script = `<script src="/dist/january20.js"></script>`;
  const root = `<div id="fuzzed">${page.bodies[0]!.html}</div>`;
  return `<!doctype html><html lang="${escape(page.lang)}"><head><meta charset="utf-8"><title>Page</title>
    <script src="/test/fixtures/fuzz-watch.js"></script><script>${watch}</script>
    ${page.arePatchesFirst ? patch : ''}
    ${page.isBodyFirst ? '' : script}
    ${page.arePatchesFirst || page.isBodyFirst ? '' : patch}
    </head><body>${root}</template></form></div>
    ${page.isBodyFirst ? script : ''}
    ${!page.arePatchesFirst && page.isBodyFirst ? patch : ''}
    <script>begin()</script></body></html>`;
};
