// The builder on the site's home page. The page is written in its language already.
import { makeBuilder } from './builder/builder.js';
import { setLabelLanguage } from './builder/labels.js';
import { loadWidgets } from './parts/manifest.js';

const $ = (id) => document.getElementById(id);
const { title } = document;

setLabelLanguage(document.documentElement.lang);
document.title = title;
makeBuilder(
  { panel: $('builder-panel'), preview: $('builder-preview'), snippet: $('builder-snippet') },
  await loadWidgets(),
);
