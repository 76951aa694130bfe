import { script } from './script-tag.js';
import { fileOf, shared } from './lazy/chunks.js';
import type * as Core from './lazy/core.js';
import type * as Host from './lazy/host.js';
import { discover } from './shared/discover.js';
import { localeOf } from './shared/language-of.js';
import { pageDefaults } from './shared/page-defaults.js';
import { tags, type Tag } from './shared/tags.js';

/** What all chunks of the page have given so far, under the names that the build has given it, for other chunks to take. */
type Parts = typeof Core & { readonly words?: string } & Record<string, unknown>;

/** What the file of a chunk holds. */
type Make = (parts: Parts, load: (name: string) => Promise<object>) => object;

const parts = shared() as Parts;

// What the tag sets is checked, and the rest of it read, with the first widgets (src/lazy/core.ts); a clock runs from here on.
const { lang, now } = script?.dataset ?? {};
pageDefaults.lang = lang;
pageDefaults.offset = Date.parse(now!) - Date.now();

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
const fetchFile = <T>(name: string): Promise<T> => {
  const url = new URL(fileOf(name), script?.src || document.baseURI).href;
  return import(url)
    .catch(() => import(`${url}?${++retries}`))
    .then(
      (module: { default: T }) => module.default,
      (error: unknown) => {
        // Not every browser names the file.
        throw new Error(`${url} could not be loaded (${String(error)}).`, { cause: error });
      },
    );
};

const chunks: Record<string, Promise<Parts>> = {};

/** The first chunk of widgets: it brings what all others stand on. */
let first: Promise<Parts> | undefined;

/** Makes a chunk, once, of its file and the chunks before it; what fails may be asked for again. */
const load = (name: string): Promise<Parts> =>
  (chunks[name] ??= Promise.all([fetchFile<Make>(name), first])
    .then(([make]) => Object.assign(parts, make(parts, load)))
    .catch((error: unknown) => {
      delete chunks[name];
      throw error;
    }));

const catalogues: Record<string, Promise<boolean>> = {};

/** The tag of the widgets of a page that has shown of one kind alone: then its words are enough. */
let only: Tag | undefined;

/** The catalogue that the first chunk has brought along: of one kind of widgets, the language of the first. */
let brought: string | undefined;

/** Fetches the words of a language, beside the widgets and not after them; resolves to whether they are at hand. */
const fetchCatalogue = async (locale: string): Promise<boolean> => {
  // What they were for has failed meanwhile.
  if (!first) return false;
  const kind = only;
  const name = kind ? `${kind}-${locale}` : locale;
  return (catalogues[name] ??= Promise.all([
    name === brought ? undefined : fetchFile<string>(`words-${name}`),
    first,
  ])
    .then(([words = parts.words]) => {
      parts.speak(fetchCatalogue, locale, words as never, kind);
      return true;
    })
    .catch((error) => {
      delete catalogues[name];
      warn(error);
      return false;
    }));
};

/** Defines an element as soon as its chunk is there, and the words of all that bear its name. */
const define = async (tag: Tag, chunk: Promise<Parts>): Promise<void> => {
  const asked = new Set<string>();
  let isSpoken = false;
  const fetchWords = async (): Promise<void> => {
    const locales = [...document.querySelectorAll(tag)].map(localeOf).filter((locale) => !asked.has(locale));
    locales.forEach((locale) => asked.add(locale));
    for (const isThere of await Promise.all(locales.map(fetchCatalogue))) isSpoken ||= isThere;
    if (locales.length) await fetchWords();
  };
  await Promise.all([chunk, fetchWords()]);
  // More of them may have come meanwhile, and all come to life at once.
  await fetchWords();
  // Without words the page's own content, or a snapshot, is better than an empty widget.
  if (isSpoken && !customElements.get(tag)) {
    customElements.define(tag, parts[tag] as CustomElementConstructor);
  }
};

const wanted = new Set<Tag>();
const defining = new Set<Tag>();

const want = ({ localName }: Element): void => {
  const tag = localName as Tag;
  if (!customElements.get(tag) && !defining.has(tag)) wanted.add(tag);
};

/** Fetches what is wanted by now: the first of a page in one file, whatever comes later in a file each. */
const fetchWanted = (): void => {
  const found = tags.filter((tag) => wanted.delete(tag));
  const [one, another] = found;
  if (!one) return;
  only = another || (first && only !== one) ? undefined : one;
  const isLater = first;
  if (!first) {
    // Of one kind, in a file with its words, in the language of the first that bears the name.
    brought = only && `${only}-${localeOf(document.querySelector(only)!)}`;
    first = load(brought ?? found.join('_')).catch((error: unknown) => {
      first = undefined;
      throw error;
    });
  }
  for (const tag of found) {
    defining.add(tag);
    // One that is there may have lacked its words.
    define(tag, isLater && !parts[tag] ? load(`more-${tag}`) : first)
      .catch(warn)
      .finally(() => {
        defining.delete(tag);
        // What it was to follow has failed: it goes first itself.
        if (isLater && isLater !== first) {
          wanted.add(tag);
          fetchWanted();
        }
      });
  }
};

const near = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      near.unobserve(target);
      want(target);
    }
    fetchWanted();
  },
  { rootMargin: '100%' },
);

// In the days around it, in any zone, pages listen for the minute, wherever the countdown stands.
const today = new Date(Date.now() + (pageDefaults.offset || 0));
const isDay = !today.getUTCMonth() && Math.abs(today.getUTCDate() - 20) < 2;

/** Whether an element can't wait until it is scrolled to: what comes over the whole page at its hour, or tells it. */
const isUrgent = (element: Element): boolean =>
  element.localName === 'jan20-flag-banner' ||
  (element.localName === 'jan20-silence-countdown' &&
    (isDay || element.hasAttribute('page-silence') || element.hasAttribute('now')));

let host: Promise<unknown> | undefined;

/** Fetches what is for pages with something else than our tags. */
const fetchHost = (): Promise<unknown> =>
  (host ??= fetchFile<Make>('host')
    .then((make) =>
      // Where nothing has been fetched, the page has defined the widget itself.
      (make(parts, load) as typeof Host).serve((widget) => !first || fetchCatalogue(localeOf(widget))),
    )
    .catch((error) => {
      host = undefined;
      warn(error);
    }));

// Of a frame that had no address yet when it was inserted.
addEventListener('message', ({ data }: MessageEvent<{ type?: unknown } | null>) => {
  if (data?.type === 'jan20-height') void fetchHost();
});

discover(
  `${tags.join()},[data-jan20],.jan20,a[href$="#jan20"]:not([rel~=ugc]),iframe[src*=embed][src*="widget="]`,
  (element) => {
    if (!tags.includes(element.localName as Tag)) {
      void fetchHost();
      return;
    }
    near.observe(element);
    if (!isUrgent(element)) return;
    want(element);
    // With what else is near; but a page that isn't drawn has nothing near, and its minute comes nevertheless.
    setTimeout(fetchWanted, 100);
  },
);
