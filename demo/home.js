// The builder on the site's home page. The page is written in its language already.
import { makeBuilder } from './builder/builder.js';
import { setLabelLanguage } from './builder/labels.js';
import { loadWidgets } from './parts/manifest.js';

const $ = (id) => document.getElementById(id);

let isMade = false;
const make = async () => {
  if (isMade) return;
  isMade = true;
  const { title } = document;
  setLabelLanguage(document.documentElement.lang);
  document.title = title;
  makeBuilder(
    { panel: $('builder-panel'), preview: $('builder-preview'), snippet: $('builder-snippet') },
    await loadWidgets(),
  );
  // The builder has grown since the browser went to it.
  if (location.hash === '#builder') $('builder').scrollIntoView();
};

// Not before it is needed: a page that is only read stays light. Whoever goes by keys may come to the builder without scrolling,
// and an address with choices was shared for the builder.
if (location.search) void make();
addEventListener('keydown', make, { once: true });
new IntersectionObserver(
  (entries) => {
    if (entries.some(({ isIntersecting }) => isIntersecting)) void make();
  },
  { rootMargin: '25%' },
).observe($('builder'));
