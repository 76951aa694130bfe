import {
  figuresAttribute,
  instantAttribute,
  placeAttribute,
  zoneAttribute,
} from '../../dist/esm/domain/attributes.js';
import { h } from './dom.js';
import { locales } from './locales.js';

let ids = 0;

const code = (text) => h('code', { lang: 'en', translate: 'no' }, text);

/** A description with its `quoted` words set as code. */
export const prose = (text) =>
  text.split(/`([^`]*)`/).map((part, i) => (i % 2 ? code(part) : document.createTextNode(part)));

const zones = () => {
  const id = 'time-zones';
  if (!document.getElementById(id)) {
    const names = Intl.supportedValuesOf?.('timeZone') ?? [];
    document.body.append(h('datalist', { id }, ...names.map((value) => h('option', { value }))));
  }
  return id;
};

// What a text is like, and whether the widget takes it: the widgets' own rules.
const hints = {
  now: { placeholder: '2027-01-20T11:59:50+04:00', ...instantAttribute },
  'time-zone': { placeholder: 'Europe/Warsaw', list: zones, ...zoneAttribute },
  figures: { placeholder: 'killed injured', ...figuresAttribute },
  place: { placeholder: 'Warszawa', ...placeAttribute },
};

/**
 * A labelled form control for an attribute.
 *
 * @param {import('./manifest.js').Option} option
 * @param {object} setting
 * @param {string} setting.value what it stands at: the attribute's value, `'true'` for a flag, '' where it is absent
 * @param {string} setting.absent the words for "not set"
 * @param {string} setting.description
 * @param {string} [setting.invalid] what is said of a text that the widget does not take
 * @param {(value: string) => void} setting.onChange
 * @returns {HTMLElement}
 */
export const optionControl = (
  { name, kind, choices },
  { value, absent, description, invalid = '', onChange },
) => {
  const id = `control-${(ids += 1)}`;
  const common = { id, name, 'aria-describedby': `${id}-hint` };
  const hint = h('p', { class: 'hint', id: `${id}-hint` }, ...prose(description));
  const label = h('label', { for: id }, code(name));

  if (kind === 'flag') {
    const box = h('input', {
      ...common,
      type: 'checkbox',
      onchange: () => onChange(box.checked ? 'true' : ''),
    });
    box.checked = !!value;
    return h('div', { class: 'control flag' }, box, label, hint);
  }
  if (kind === 'choice') {
    const select = h('select', { ...common, onchange: () => onChange(select.value) });
    select.append(h('option', { value: '' }, absent));
    for (const choice of choices) select.append(h('option', { value: choice, lang: 'en' }, choice));
    select.value = value;
    return h('div', { class: 'control' }, label, select, hint);
  }
  const { placeholder, list, accepts = () => true } = hints[name] ?? {};
  const error = h('p', { class: 'error', role: 'status' });
  const field = h('input', {
    ...common,
    type: 'text',
    placeholder,
    list: list?.(),
    autocomplete: 'off',
    autocapitalize: 'none',
    spellcheck: 'false',
    // Words may run either way; names and instants don't.
    dir: name in hints ? 'ltr' : 'auto',
    // Not at each key: half a name of a time zone is none.
    onchange: () => {
      const text = field.value.trim();
      const isAccepted = !text || accepts(text);
      field.setAttribute('aria-invalid', `${!isAccepted}`);
      error.textContent = isAccepted ? '' : invalid;
      onChange(isAccepted ? text : '');
    },
  });
  field.value = value;
  return h('div', { class: 'control' }, label, field, error, hint);
};

/**
 * A labelled list of languages.
 *
 * @param {{label: string, value: string, absent: string, onChange: (value: string) => void}} setting
 * @returns {HTMLElement}
 */
export const languageControl = ({ label, value, absent, onChange }) => {
  const id = `control-${(ids += 1)}`;
  const select = h('select', { id, name: 'lang', onchange: () => onChange(select.value) });
  select.append(h('option', { value: '' }, absent));
  for (const { code: lang, name, dir } of locales) {
    select.append(h('option', { value: lang, lang, dir }, `${name} · ${lang}`));
  }
  select.value = value;
  return h('div', { class: 'control' }, h('label', { for: id }, label), select);
};

/**
 * A labelled list of words.
 *
 * @param {{label: string, name: string, value: string, choices: [value: string, text: string][], onChange: (value: string) => void}} setting
 * @returns {HTMLElement}
 */
export const choiceControl = ({ label, name, value, choices, onChange }) => {
  const id = `control-${(ids += 1)}`;
  const select = h('select', { id, name, onchange: () => onChange(select.value) });
  for (const [word, text] of choices) select.append(h('option', { value: word }, text));
  select.value = value;
  return h('div', { class: 'control' }, h('label', { for: id }, label), select);
};

/**
 * A group of radio buttons.
 *
 * @param {{legend: string, name: string, value: string, choices: [value: string, text: string][], onChange: (value: string) => void}} setting
 * @returns {HTMLElement}
 */
export const radioGroup = ({ legend, name, value, choices, onChange }) => {
  const group = h('fieldset', { class: `choices ${name}` }, h('legend', {}, legend));
  for (const [word, text] of choices) {
    const radio = h('input', { type: 'radio', name, value: word, onchange: () => onChange(word) });
    radio.checked = word === value;
    group.append(h('label', { class: 'choice' }, radio, h('span', {}, text)));
  }
  return group;
};
