import { reachesFar } from '../../dist/esm/domain/attributes.js';
// From choices to the text that a site's editor pastes. Pure: what it needs of the page or the build is handed in.

/** The forms, in the order in which they are offered. */
export const forms = ['element', 'placeholder', 'class', 'link', 'frame', 'static', 'wordpress'];

/** Whether a form can't carry an attribute: a page doesn't take from a placeholder what reaches beyond the widget's own box. */
export const loses = (form, [name, value]) =>
  ['placeholder', 'class', 'link'].includes(form) && reachesFar(name, `${value}`);

const escaped = (text) =>
  `${text}`
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

/** ` name="value"` of each pair; a value of `true` is a bare attribute. */
const attributeText = (pairs) =>
  pairs.map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escaped(value)}"`)).join('');

/** The lazy script has less to fetch on a page with a widget or two; a snapshot is taken over by the whole one. */
const scriptTag = ({ base, integrity, script }, when = 'async') => {
  const check = integrity
    ? [
        ['integrity', integrity],
        ['crossorigin', 'anonymous'],
      ]
    : [];
  return `<script ${when}${attributeText([['src', `${base}${when === 'defer' ? 'january20.js' : script}`], ...check])}></script>`;
};

// A class holds no spaces; the one attribute with a list takes commas as well.
const classOf = ([name, value]) =>
  value === true ? `jan20-${name}` : `jan20-${name}-${value.replace(/\s+/g, ',')}`;

// A snapshot is written in one language, and a frame has none around it.
const withLanguage = ({ attributes, lang }) => [
  ['lang', lang],
  ...attributes.filter(([name]) => name !== 'lang'),
];

/** The address of a page with the widget alone. */
export const frameAddress = (of) => {
  // The characters of a query that need no escape, so that a time zone stays readable.
  const query = [['widget', of.widget.name], ...withLanguage(of)]
    .map(
      ([name, value]) =>
        `${name}=${encodeURIComponent(value === true ? 'true' : value).replace(/%(2F|2C|3A)/g, decodeURIComponent)}`,
    )
    .join('&');
  return `${of.base}embed.html?${query}`;
};

const linkAddress = (of) => `${frameAddress(of)}#jan20`;

// Shortcodes know no escapes: a quote or a bracket would end them.
const shortcodeValue = (value) => (value === true ? 'true' : value.replace(/["[\]<>]/g, ''));

// Where scripts are off, no room is kept; and it is given up after ten seconds: where the script doesn't come, no hole is left.
const roomText = (selector, declarations, given) =>
  `@media not (scripting: none) {
  ${selector} {
${declarations.map((line) => `    ${line};`).join('\n')}
    animation: jan20-room 0s 10s forwards;
  }
}
@keyframes jan20-room {
  to {
${given.map((line) => `    ${line};`).join('\n')}
  }
}`;

const styleText = ({ widget, height }) =>
  height
    ? roomText(
        `${widget.tag}:not(:defined)`,
        ['display: block', `min-block-size: ${height}px`],
        ['min-block-size: 0'],
      )
    : // Until it is known that the day is today, the notice inside must not be seen.
      `${widget.tag}:not(:defined) {\n  display: none;\n}`;

// The words in a placeholder may take more room than the widget, or less.
const placeholderStyleText = (selector, { height }) =>
  roomText(
    selector,
    [`min-block-size: ${height}px`, `max-block-size: ${height}px`, 'overflow: hidden'],
    ['min-block-size: 0', 'max-block-size: none', 'overflow: visible'],
  );

const make = {
  element: (of) => [
    ['script', scriptTag(of)],
    ['widget', `<${of.widget.tag}${attributeText(of.attributes)}>${escaped(of.notice)}</${of.widget.tag}>`],
    ['style', styleText(of)],
  ],
  placeholder: (of) => {
    const data = [['jan20', of.widget.name], ...of.attributes].map(([name, value]) => [
      `data-${name}`,
      value === true ? '' : value,
    ]);
    return [
      ['script', scriptTag(of)],
      ['widget', `<div${attributeText(data)}>${of.fallback}</div>`],
      ...(of.height ? [['style', placeholderStyleText(`[data-jan20='${of.widget.name}']`, of)]] : []),
    ];
  },
  class: (of) => [
    ['script', scriptTag(of)],
    [
      'widget',
      `<div class="${escaped(['jan20', of.widget.tag, ...of.attributes.map(classOf)].join(' '))}">${of.fallback}</div>`,
    ],
    ...(of.height ? [['style', placeholderStyleText(`.jan20.${of.widget.tag}`, of)]] : []),
  ],
  link: (of) => [
    ['script', scriptTag(of)],
    ['widget', `<p><a${attributeText([['href', linkAddress(of)]])}>${escaped(of.title)}</a></p>`],
    ['address', linkAddress(of)],
  ],
  frame: (of) => {
    const pairs = [
      ['src', frameAddress(of)],
      ['title', of.title],
      ['loading', 'lazy'],
      ['width', '100%'],
      ['height', `${of.frameHeight}`],
      ['style', 'border: 0'],
    ];
    return [
      ['widget', `<iframe${attributeText(pairs)}></iframe>`],
      ['fit', scriptTag(of)],
    ];
  },
  static: (of) =>
    of.snapshot
      ? [
          [
            'widget',
            of.snapshot.replace(/^<[\w-]+[^>]*>/, `<${of.widget.tag}${attributeText(withLanguage(of))}>`),
          ],
          // Where the script came while a snapshot is being read, the browser would take its shadow tree for a second one.
          ['wake', scriptTag(of, 'defer')],
        ]
      : [],
  wordpress: ({ widget, attributes, notice }) => {
    const pairs = [['widget', widget.name], ...attributes];
    const text = shortcodeValue(notice);
    return [
      [
        'widget',
        `[january20${pairs.map(([name, value]) => ` ${name}="${shortcodeValue(value)}"`).join('')}]${text && `${text}[/january20]`}`,
      ],
    ];
  },
};

/** The pieces as one block, to be pasted where the widget is to stand. */
export const asOne = (pieces) => {
  const text = (name) => pieces.find(([piece]) => piece === name)?.[1];
  const style = text('style');
  return [
    style && `<style>\n${style}\n</style>`,
    text('script') ?? text('fit') ?? text('wake'),
    text('widget'),
  ]
    .filter(Boolean)
    .join('\n');
};

/** Whether a form can hold a text of the page's own. */
export const carriesNotice = (form) => form === 'element' || form === 'wordpress';

/**
 * The pieces of a snippet, each to be pasted into its own place.
 *
 * @param {string} form one of `forms`
 * @param {object} of
 * @param {import('../parts/manifest.js').Widget} of.widget
 * @param {[name: string, value: string | true][]} of.attributes those that are set
 * @param {string} of.base the address of the folder with the script, with a slash at its end
 * @param {'january20.lazy.js' | 'january20.js'} of.script the script's file
 * @param {string} [of.integrity] the script's checksum
 * @param {number} of.height in its place, in pixels; 0 where it shows nothing or takes no room
 * @param {number} of.frameHeight what a frame in its place needs, in pixels
 * @param {string} of.lang the language that it has, chosen or found
 * @param {string} of.title its heading
 * @param {string} of.fallback HTML for where no script runs
 * @param {string} of.notice plain text for the widget's default slot
 * @param {string} [of.snapshot] the HTML of the finished widget
 * @returns {[piece: 'script' | 'address' | 'widget' | 'style' | 'fit' | 'wake', text: string][]}
 */
export const snippetPieces = (form, of) =>
  make[form]({ ...of, attributes: of.attributes.filter((attribute) => !loses(form, attribute)) });

/** Text as HTML has it. */
export const asHtml = escaped;
