// The picture of a widget for social networks and newsletters, drawn in the browser: nothing is sent anywhere.
import { choiceControl } from '../parts/controls.js';
import { h, setAttribute } from '../parts/dom.js';
import { label } from './labels.js';

/** The sizes that networks ask for: a link, a post, a story. In pixels. */
export const sizes = ['1200x630', '1080x1080', '1080x1920'];

/** The widgets that there is a picture of. */
export const hasPicture = ({ name }) => name === 'statistics-card' || name === 'silence-countdown';

const plain = ({ textContent }) => textContent.trim().replace(/\s+/g, ' ');

/**
 * The countdown's words and date, large. A picture neither counts nor knows the time of whoever looks at it, so it has
 * neither the clock nor the reader's own time.
 */
const dateView = ({ shadowRoot }) => {
  const base = shadowRoot.querySelector('[part~=base]');
  const { lang, dir } = base;
  const text = (selector) => plain(shadowRoot.querySelector(selector));
  return h(
    'div',
    { class: 'date', lang, dir, 'data-theme': base.dataset.theme },
    h('p', { class: 'date-name' }, text('[part~=heading]')),
    h('p', { class: 'date-purpose' }, text('[part~=subheading]')),
    h('p', { class: 'date-when' }, text('[part~=when] > bdi')),
  );
};

/** What a picture says, for the text alternative beside it. */
const wordsOf = (widget) => {
  const texts = (part) => [...widget.shadowRoot.querySelectorAll(`[part~=${part}]`)].map(plain);
  const pairs = (numbers, labels) => texts(numbers).map((number, i) => `${number} ${texts(labels)[i]}`);
  return [
    ...texts('heading'),
    ...texts('subheading'),
    ...pairs('number', 'label'),
    ...pairs('part-number', 'part-label'),
    ...texts('victims'),
    ...[...widget.shadowRoot.querySelectorAll('[part~=when] > bdi:first-child')].map(plain),
  ].join('\n');
};

/**
 * Draws a widget in a box of the picture's size, with the largest text that leaves it whole.
 *
 * @param {string} tag
 * @param {[name: string, value: string | true][]} attributes
 * @param {string} size one of {@link sizes}
 * @returns {Promise<{blob: Blob, words: string}>}
 */
export const drawPicture = async (tag, attributes, size) => {
  const [width, height] = size.split('x').map(Number);
  const { snapdom } = await import('../../vendor/snapdom.js');
  const widget = h(tag);
  for (const [name, value] of attributes) setAttribute(widget, name, value);
  // Without the figures beside the 131 the text is large enough to be read on a telephone.
  if (tag === 'jan20-statistics-card') widget.setAttribute('figures', 'killed');
  const box = h('div', { class: 'picture', 'data-size': size }, widget);
  document.body.append(box);
  try {
    await customElements.whenDefined(tag);
    await widget.whenReady;
    await widget.updateComplete;
    const words = wordsOf(widget);
    const base =
      tag === 'jan20-silence-countdown' ? dateView(widget) : widget.shadowRoot.querySelector('[part~=base]');
    if (base.getRootNode() !== widget.shadowRoot) widget.replaceWith(base);
    const fits = (text) => {
      box.style.setProperty('--jan20-font-size', `${text}px`);
      return base.scrollHeight <= height && base.scrollWidth <= width;
    };
    // By halves: laying a widget out takes a slow browser a tenth of a second.
    let [fitting, tooLarge] = [10, Math.floor(Math.min(width, height) / 12) + 1];
    while (tooLarge - fitting > 1) {
      const middle = Math.floor((fitting + tooLarge) / 2);
      if (fits(middle)) fitting = middle;
      else tooLarge = middle;
    }
    fits(fitting);
    box.classList.add('whole');
    const picture = await snapdom(box, { width, height, dpr: 1, embedFonts: false });
    return { blob: await picture.toBlob({ format: 'png' }), words };
  } finally {
    box.remove();
  }
};

/**
 * The form that makes a picture.
 *
 * @param {() => {tag: string, name: string, attributes: [string, string | true][]}} current the widget that is chosen
 * @param {(text: string, what: string) => void} copy
 */
export const pictureForm = (current, copy) => {
  let size = sizes[0];
  let address = '';
  let turn = 0;
  const root = h('details', { class: 'more picture-form' });
  const status = h('p', { class: 'note', role: 'status' });
  const result = h('div', { class: 'picture-result' });

  /** Takes the picture away: it shows other choices than those of now. */
  const clear = () => {
    turn += 1;
    result.replaceChildren();
    status.textContent = '';
    URL.revokeObjectURL(address);
  };

  const make = async () => {
    clear();
    const mine = turn;
    status.textContent = label('picture.making');
    const { tag, name, attributes } = current();
    try {
      const { blob, words } = await drawPicture(tag, attributes, size);
      if (mine !== turn) return;
      address = URL.createObjectURL(blob);
      const [width, height] = size.split('x');
      const file = `january-20-${name}-${size}.png`;
      result.replaceChildren(
        h('img', { src: address, width, height, alt: words }),
        h('p', {}, h('a', { class: 'button', href: address, download: file }, label('picture.save'))),
        h('h4', {}, label('picture.words')),
        h('p', { class: 'picture-words' }, words),
        h('button', { type: 'button', onclick: () => copy(words, label('picture.words')) }, label('copy')),
      );
      status.textContent = '';
    } catch {
      if (mine === turn) status.textContent = label('picture.failed');
    }
  };

  return {
    root,
    clear,
    show() {
      root.hidden = !hasPicture(current());
      root.replaceChildren(
        h('summary', {}, label('picture')),
        choiceControl({
          label: label('picture.size'),
          name: 'picture',
          value: size,
          choices: sizes.map((each) => [each, label(`picture.${each}`)]),
          onChange: (value) => {
            size = value;
            clear();
          },
        }),
        h('button', { type: 'button', onclick: make }, label('picture.make')),
        status,
        result,
      );
      clear();
    },
  };
};
