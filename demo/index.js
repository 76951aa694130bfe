import { makeBuilder } from './builder/builder.js';
import { labelLanguage, labelLanguages, followLabels, label, setLabelLanguage } from './builder/labels.js';
import { makeGallery } from './gallery/gallery.js';
import { h } from './parts/dom.js';
import { loadWidgets } from './parts/manifest.js';
import { makeWalk } from './parts/walk.js';

const makeLabelSwitch = (root) => {
  root.setAttribute('role', 'group');
  const buttons = labelLanguages.map(([lang, name]) =>
    h('button', { type: 'button', lang, onclick: () => setLabelLanguage(lang) }, name),
  );
  root.append(...buttons);
  followLabels(() => {
    root.setAttribute('aria-label', label('label-language'));
    for (const button of buttons) button.setAttribute('aria-pressed', `${button.lang === labelLanguage()}`);
  });
};

const $ = (id) => document.getElementById(id);

const asked = new URLSearchParams(location.search).get('labels');
setLabelLanguage(asked ?? navigator.language.slice(0, 2));
makeLabelSwitch($('label-language'));

const widgets = await loadWidgets();
makeWalk($('walk'));
makeGallery($('gallery-items'), widgets);
makeBuilder(
  { panel: $('builder-panel'), preview: $('builder-preview'), snippet: $('builder-snippet') },
  widgets,
);
