import { choiceControl } from './parts/controls.js';
import { instantInPhase, phases } from './parts/day.js';
import { h, setAttribute } from './parts/dom.js';
import { locales } from './parts/locales.js';
import { loadWidgets } from './parts/manifest.js';

const STEP = 1500;

const $ = (id) => document.getElementById(id);
const widgets = await loadWidgets();
const shown = [];

/** The four widgets in a row; in the page's language where `lang` is absent. */
const rowOf = (lang) =>
  widgets.map(({ tag }) => {
    // Shown on any day: its words are what matters here.
    const show = tag === 'jan20-flag-banner' ? 'always' : undefined;
    const on = (option) =>
      widgets.find((widget) => widget.tag === tag).options.some(({ name }) => name === option)
        ? true
        : undefined;
    const widget = h(tag, {
      lang,
      show,
      'heading-level': lang ? '4' : '3',
      calendar: on('calendar'),
      traffic: on('traffic'),
      dismissible: on('dismissible'),
    });
    shown.push(widget);
    return h('div', { class: 'cell', 'data-widget': tag }, widget);
  });

/* What the sheet shows */

const setAll = (name) => (value) => {
  for (const widget of shown) setAttribute(widget, name, value);
};

$('bar').append(
  choiceControl({
    label: 'Widget',
    name: 'widget',
    value: '',
    choices: [['', 'All'], ...widgets.map(({ tag }) => [tag, tag])],
    onChange: (tag) => {
      document.body.dataset.only = tag;
      for (const cell of document.querySelectorAll('.cell'))
        cell.hidden = !!tag && cell.dataset.widget !== tag;
    },
  }),
  choiceControl({
    label: 'Colours',
    name: 'theme',
    value: '',
    choices: [['', 'As the reader prefers'], ...widgets[0].theme.choices.map((theme) => [theme, theme])],
    onChange: setAll('theme'),
  }),
  choiceControl({
    label: 'Phase of the day',
    name: 'phase',
    value: '',
    choices: [['', 'As it is now'], ...phases.map((phase) => [phase, phase])],
    onChange: (phase) => setAll('now')(phase && instantInPhase(phase)),
  }),
);
$('bar').addEventListener('submit', (event) => event.preventDefault());

/* The page's language */

let timer;
const setPageLanguage = (code) => {
  document.documentElement.lang = code;
  $('page-row').dir = locales.find((locale) => locale.code === code).dir;
};
const language = choiceControl({
  label: '<html lang>',
  name: 'page-language',
  value: 'en',
  choices: locales.map(({ code, name }) => [code, `${name} · ${code}`]),
  onChange: setPageLanguage,
});
const select = language.querySelector('select');
const through = h('button', {
  type: 'button',
  onclick: () => {
    if (timer) {
      clearInterval(timer);
      timer = undefined;
    } else {
      timer = setInterval(() => {
        select.selectedIndex = (select.selectedIndex + 1) % locales.length;
        setPageLanguage(select.value);
      }, STEP);
    }
    through.textContent = timer ? 'Stop' : 'Through all';
  },
});
through.textContent = 'Through all';
$('switch').append(language, through);
$('page-row').append(...rowOf());

/* Each language */

for (const { code, name, dir } of locales) {
  $('index').append(h('a', { href: `#lang-${code}`, lang: code, dir }, name));
  $('rows').append(
    h(
      'section',
      { class: 'language', id: `lang-${code}`, 'aria-labelledby': `title-${code}` },
      h(
        'h3',
        { id: `title-${code}`, lang: 'en', dir: 'ltr' },
        h('bdi', { lang: code }, name),
        ' ',
        h('code', {}, code),
      ),
      h('div', { class: 'row', dir }, ...rowOf(code)),
    ),
  );
}
