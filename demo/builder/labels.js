// The demo's own words. English ones stand in the page itself and in labels.en.js, or come from the manifest.
import az from './labels.az.js';
import en from './labels.en.js';

/** The languages of the demo's own words. */
export const labelLanguages = [
  ['en', 'English'],
  ['az', 'Azərbaycanca'],
];

const translations = { az };
const inPage = new Map();
const followers = new Set();
let language = 'en';

const wordsOf = (key) => translations[language]?.[key];

/** The words for `key` in the language chosen. */
export const label = (key) => wordsOf(key) ?? en[key] ?? inPage.get(key) ?? key;

/** As {@link label}, where the English is found elsewhere: in the manifest. */
export const labelFor = (keys, english) => keys.map(wordsOf).find(Boolean) ?? english;

/** What an option is for, in the language chosen. */
export const optionText = (widget, { name, description }) =>
  labelFor([`option.${widget.name}.${name}`, `option.${name}`], description);

/** The language chosen. */
export const labelLanguage = () => language;

/** Calls `follow` now and whenever another language is chosen. */
export const followLabels = (follow) => {
  followers.add(follow);
  follow();
};

const eachInPage = (visit) => {
  for (const element of document.querySelectorAll('[data-label]')) {
    visit(element.dataset.label, element.textContent.trim().replace(/\s+/g, ' '), (text) => {
      element.textContent = text;
    });
  }
  for (const element of document.querySelectorAll('[data-aria-label]')) {
    visit(element.dataset.ariaLabel, element.getAttribute('aria-label'), (text) => {
      element.setAttribute('aria-label', text);
    });
  }
};

/** Chooses the language of the demo's own words; the page's widgets follow it where they have none of their own. */
export const setLabelLanguage = (wanted) => {
  eachInPage((key, text) => {
    if (!inPage.has(key)) inPage.set(key, text);
  });
  language = labelLanguages.some(([code]) => code === wanted) ? wanted : 'en';
  document.documentElement.lang = language;
  eachInPage((key, text, write) => write(label(key)));
  document.title = label('name');
  for (const follow of followers) follow();
};
