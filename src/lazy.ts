import { script } from './script-defaults.js';
import { fileOf, shared } from './lazy/chunks.js';
import type * as Core from './lazy/core.js';
import { fitFrames } from './frames.js';
import { fillPlaceholders } from './placeholders.js';
import { discover } from './shared/discover.js';
import { localeOf } from './shared/language-of.js';
import { pageDefaults } from './shared/page-defaults.js';
import { tags, type Tag } from './shared/tags.js';

/** What the file of a chunk holds: the names of the chunks that it stands on, and what makes it of them. */
type Chunk = readonly [
  names: readonly string[],
  make: (shared: object, load: (name: string) => Promise<object>, ...parts: object[]) => object,
];

let retries = 0;
let hasFailed = false;

/** Says what has failed; once a page, as nothing more is to be learnt from what fails with it. */
const warn = (error: unknown): void => {
  if (!hasFailed) console.warn(`january20.lazy.js: ${String(error)}`);
  hasFailed = true;
};

/**
 * Fetches a file; where that fails, once more. Some browsers remember for as long as a page lives that an address
 * failed, and also whatever imports it: the second time it is another one, and no file imports another.
 */
const fetchFile = async <T>(name: string): Promise<T> => {
  const url = new URL(fileOf(name), script?.src || document.baseURI).href;
  try {
    const module = (await import(url).catch(() => import(`${url}?${++retries}`))) as { default: T };
    return module.default;
  } catch (error) {
    // Not every browser names the file.
    throw new Error(`${url} could not be loaded (${String(error)}).`, { cause: error });
  }
};

const chunks: Record<string, Promise<object>> = {};

/** Makes a chunk, once, of its file and the chunks that it stands on; what fails may be asked for again. */
const load = (name: string): Promise<object> =>
  (chunks[name] ??= fetchFile<Chunk>(name)
    .then(async ([names, make]) => make(shared(), load, ...(await Promise.all(names.map(load)))))
    .catch((error: unknown) => {
      delete chunks[name];
      throw error;
    }));

const catalogues: Record<string, Promise<boolean>> = {};

/** Fetches the words of a language, beside the core and not after it; resolves to whether they are at hand. */
const fetchCatalogue = (locale: string): Promise<boolean> =>
  (catalogues[locale] ??= Promise.all([load('core') as Promise<typeof Core>, fetchFile<string>(locale)]).then(
    ([{ addCatalogue, setCatalogueLoader }, words]) => {
      setCatalogueLoader(fetchCatalogue);
      addCatalogue(locale, words as never);
      return true;
    },
    (error) => {
      delete catalogues[locale];
      warn(error);
      return false;
    },
  ));

/** Defines an element as soon as its chunks are there, and the words of all that bear its name. */
const define = async (tag: Tag): Promise<void> => {
  const asked = new Set<string>();
  let isSpoken = false;
  const fetchWords = async (): Promise<void> => {
    const locales = [...document.querySelectorAll(tag)].map(localeOf).filter((locale) => !asked.has(locale));
    locales.forEach((locale) => asked.add(locale));
    for (const isThere of await Promise.all(locales.map(fetchCatalogue))) isSpoken ||= isThere;
    if (locales.length) await fetchWords();
  };
  const [chunk] = await Promise.all([load(tag.slice(6)), fetchWords()]);
  // More of them may have come meanwhile, and all come to life at once.
  await fetchWords();
  // Without words the page's own content, or a snapshot, is better than an empty widget.
  if (isSpoken && !customElements.get(tag)) {
    customElements.define(tag, (chunk as { default: CustomElementConstructor }).default);
  }
};

const defining = new Set<Tag>();

const start = (element: Element): void => {
  const tag = element.localName as Tag;
  if (customElements.get(tag)) return;
  void fetchCatalogue(localeOf(element));
  if (defining.has(tag)) return;
  defining.add(tag);
  define(tag)
    .catch(warn)
    .finally(() => defining.delete(tag));
};

const near = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      near.unobserve(target);
      start(target);
    }
  },
  { rootMargin: '100%' },
);

// In the days around it, in any zone, pages listen for the minute, wherever the countdown stands.
const isDay = /-01-(19|2[01])T/.test(new Date(Date.now() + (pageDefaults.offset ?? 0)).toISOString());

/** Whether an element can't wait until it is scrolled to: what comes over the whole page at its hour, or tells it. */
const isUrgent = (element: Element): boolean =>
  element.matches(`jan20-flag-banner,jan20-silence-countdown:is([page-silence],[now]${isDay ? ',*' : ''})`);

fillPlaceholders(tags, (widget) => fetchCatalogue(localeOf(widget)));
fitFrames();
discover(tags.join(), (element) => {
  if (isUrgent(element)) start(element);
  else near.observe(element);
});
