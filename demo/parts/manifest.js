// The widgets and their attributes as the custom elements manifest has them: a new attribute needs no word here.

/**
 * @typedef {object} Option an attribute of a widget
 * @property {string} name
 * @property {'flag' | 'choice' | 'text'} kind a bare attribute, one of a few words, anything
 * @property {string[]} choices the words; the first is not always the default
 * @property {string} description in English
 *
 * @typedef {object} Widget
 * @property {string} tag `jan20-timeline`
 * @property {string} name `timeline`
 * @property {string} summary in English
 * @property {Option[]} options without `lang` and `theme`, which all have
 * @property {Option} theme
 * @property {{name: string, description: string}[]} slots
 * @property {string[]} events
 */

const PREFIX = 'jan20-';

// A reader of the page meets the widgets in this order; what the manifest has beside them comes after.
const order = ['timeline', 'statistics-card', 'silence-countdown', 'flag-banner'];
const place = ({ name }) => (order.includes(name) ? order.indexOf(name) : order.length);

// `'full' | 'compact'`, `1 | 2 | 3`
const choicesOf = (type) =>
  [...type.matchAll(/'([^']*)'|\b(\d+)\b/g)].map(([, word, number]) => word ?? number);

const optionOf = ({ name, description, type: { text } }) => {
  const choices = choicesOf(text);
  const kind = text === 'boolean' ? 'flag' : choices.length ? 'choice' : 'text';
  return { name, description, choices, kind };
};

const widgetOf = ({ tagName, summary, attributes, members, slots = [], events = [] }) => {
  // What the widget itself reflects is no one's to set.
  const isReadOnly = ({ fieldName }) => members.find(({ name }) => name === fieldName)?.readonly;
  const options = attributes.filter((attribute) => !isReadOnly(attribute)).map(optionOf);
  return {
    tag: tagName,
    name: tagName.slice(PREFIX.length),
    summary,
    options: options.filter(({ name }) => name !== 'lang' && name !== 'theme'),
    theme: options.find(({ name }) => name === 'theme'),
    slots: slots.map(({ name, description }) => ({ name, description })),
    events: events.map(({ name }) => name).filter((name) => name.startsWith(PREFIX)),
  };
};

/** @returns {Promise<Widget[]>} */
export const loadWidgets = async () => {
  const response = await fetch(new URL('../../custom-elements.json', import.meta.url));
  const { modules } = await response.json();
  return modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName?.startsWith(PREFIX))
    .map(widgetOf)
    .sort((a, b) => place(a) - place(b));
};
