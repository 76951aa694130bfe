// The builder's choices and the link that carries them.
import { phases } from '../parts/day.js';
import { locales } from '../parts/locales.js';
import { forms } from './snippets.js';

/** Where a widget can be looked at. */
export const places = ['sidebar-240', 'sidebar-320', 'article', 'full'];

/** The phases to look at it in; the first is by the device's clock. */
export const moments = ['present', ...phases];

/**
 * @typedef {object} Choices
 * @property {string} widget its name
 * @property {string} lang '' where the page's is to hold
 * @property {string} theme '' where the script tag's is to hold
 * @property {Record<string, string>} options by attribute; 'true' for a flag, '' or absent where it isn't set
 * @property {string} notice what stands in the default slot; '' for nothing
 * @property {string} where
 * @property {string} phase
 * @property {string} form
 * @property {string} base
 * @property {'lazy' | 'one'} script whether a page fetches only what it uses, or one file with everything
 * @property {boolean} integrity
 */

/** The ways in which the script can come. */
export const scripts = ['lazy', 'one'];

/**
 * Whether an address is of one version for ever, as `…/0.1.0/`. Elsewhere the next release has another checksum, and a page
 * with the old one would show nothing.
 */
export const isExact = (base) => /[/@]v?\d+\.\d+\.\d+(\/|$)/.test(base);

const oneOf = (value, words, otherwise = words[0]) => (words.includes(value) ? value : otherwise);

/** The phase in which there is something to see. */
export const defaultPhase = (widget) =>
  widget.options.some(({ name }) => name === 'show') ? 'mourning' : 'present';

/** Whether there is a place in the widget for a text of the page's own. */
export const takesNotice = ({ slots }) => slots.some(({ name }) => name === '');

const isValid = ({ kind, choices }, value) =>
  kind === 'flag' ? value === 'true' : kind === 'choice' ? choices.includes(value) : !!value;

/** The attributes that are set, as the widget takes them: those of its own that have a value it knows. */
export const attributesOf = ({ options }, { lang, theme, options: values }) => [
  ...(lang ? [['lang', lang]] : []),
  ...(theme ? [['theme', theme]] : []),
  ...options
    .filter((option) => isValid(option, values[option.name]))
    .map(({ name, kind }) => [name, kind === 'flag' ? true : values[name]]),
];

/**
 * @param {URLSearchParams} query
 * @param {import('../parts/manifest.js').Widget[]} widgets
 * @param {string} home where this demo's own build lies
 * @returns {Choices}
 */
export const readChoices = (query, widgets, home) => {
  const get = (name) => query.get(name) ?? '';
  const widget = widgets.find(({ name }) => name === get('widget')) ?? widgets[0];
  const options = {};
  for (const option of widget.options) {
    const value = query.has(option.name) ? get(option.name) : '';
    if (isValid(option, value)) options[option.name] = value;
  }
  return {
    widget: widget.name,
    lang: oneOf(get('lang'), ['', ...locales.map(({ code }) => code)]),
    theme: oneOf(get('theme'), ['', ...widget.theme.choices]),
    options,
    notice: get('notice'),
    where: oneOf(get('where'), places, 'article'),
    phase: oneOf(get('phase'), moments, defaultPhase(widget)),
    form: oneOf(get('form'), forms),
    base: get('files') || home,
    script: oneOf(get('script'), scripts),
    integrity: query.has('integrity') ? get('integrity') === 'true' : isExact(get('files')),
  };
};

/** The choices as a query; what stands at its default is left out. */
export const writeChoices = (choices, widget, home) => {
  const query = new URLSearchParams({ widget: choices.widget });
  for (const [name, value] of attributesOf(widget, choices)) query.set(name, `${value}`);
  if (takesNotice(widget) && choices.notice) query.set('notice', choices.notice);
  if (choices.where !== 'article') query.set('where', choices.where);
  if (choices.phase !== defaultPhase(widget)) query.set('phase', choices.phase);
  if (choices.form !== forms[0]) query.set('form', choices.form);
  if (choices.base !== home) query.set('files', choices.base);
  if (choices.script !== scripts[0]) query.set('script', choices.script);
  if (choices.integrity !== isExact(choices.base)) query.set('integrity', `${choices.integrity}`);
  return query;
};
