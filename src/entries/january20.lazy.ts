// The lazy script: it finds the widgets of a page and loads each kind, and its words, when one comes near the screen.
import type * as Core from './lazy-core.js';
import { tags, type Tag } from '../domain/tags.js';
import { discover } from '../page/discover.js';
import { localeOf } from '../page/language-of.js';
import { pageDefaults } from '../page/page-defaults.js';
import {
  baseAddress,
  attributeOf,
  canRender,
  createElement,
  deviceTime,
  findAll,
  findScriptTag,
  headOf,
  notShown,
} from '../page/reading.js';
import { retry } from '../page/retry.js';
import { frameSelector, placeholderSelector } from '../page/selectors.js';

// The build puts the names of the chunks' files in here, by the names of the chunks.
declare const CHUNKS: Readonly<Record<string, string>>;

// How long an element's definition waits for words, in milliseconds. Without words it would draw twice and move the page.
const PATIENCE = 1000;

const script = findScriptTag();
// The script's address is read once. A `<base>` that is added later, or a tool that rewrites the tag, can't change it.
const base = script?.src || baseAddress();
// The words are fetched before the core has loaded, so their language is read here. The core reads and checks the whole tag.
pageDefaults.lang = script ? (attributeOf(script, 'data-lang') ?? undefined) : undefined;

const addressOf = (name: string): string => new URL(CHUNKS[name]!, base).href;

const failureOf = (name: string, error: unknown): Error =>
  // Not every browser names the file.
  new Error(`${addressOf(name)} could not be loaded (${String(error)}).`, { cause: error });

let core: Promise<typeof Core> | undefined;

/** Loads the code that all widgets share, once, and has it read the page's defaults from the script tag. */
const loadCore = (): Promise<typeof Core> =>
  (core ??= (import(addressOf('core')) as Promise<typeof Core>).then(
    (loaded) => {
      loaded.readPageDefaults(script);
      loaded.setImportLocale(load);
      return loaded;
    },
    (error: unknown) => {
      throw failureOf('core', error);
    },
  ));

let hasLostCore = false;
let attempts = 0;

/**
 * Runs january20.js instead, after the core could not be loaded. The core can't be tried again: the other chunks import it by
 * the same address, and browsers remember that this address has failed.
 */
const runOneScript = async (): Promise<void> => {
  const own = Object.getOwnPropertyDescriptor(self, 'january20')!;
  attempts += 1;
  // january20.js does nothing on a page that has this property.
  Reflect.deleteProperty(self, 'january20');
  try {
    await import(`${new URL('january20.js', base).href}?${attempts}`);
  } catch (error) {
    Object.defineProperty(self, 'january20', own);
    throw error;
  }
};

let oneScript: Promise<void> | undefined;

const hinted = new Set<string>();

/** Asks for a file at once, without running it. */
const fetchAhead = (name: string): void => {
  if (hinted.has(name)) return;
  hinted.add(name);
  const link = createElement('link');
  link.rel = 'preload';
  link.as = 'script';
  link.crossOrigin = 'anonymous';
  link.nonce = script?.nonce ?? '';
  link.href = addressOf(name);
  link.onload = link.onerror = () => link.remove();
  headOf().append(link);
};

const failures = new Map<string, number>();

/**
 * Loads a chunk. Its file is fetched at the same time as the core, but imported after the core: a chunk imports the core, and
 * browsers remember if such an import has failed. They may also remember that the chunk's own address has failed. So after a
 * failure another address is tried as well.
 */
const load = async <T>(name: string): Promise<T> => {
  fetchAhead(name);
  await loadCore();
  const url = addressOf(name);
  const failed = failures.get(name) ?? 0;
  try {
    return (await import(url).catch((error: unknown) => {
      if (!failed) throw error;
      return import(`${url}?${failed}`);
    })) as T;
  } catch (error) {
    failures.set(name, failed + 1);
    throw failureOf(name, error);
  }
};

/** Loads the words of all widgets with a tag. What fails is loaded again by the widget itself. */
const loadWords = async (tag: Tag): Promise<void> => {
  const locales = new Set([...findAll(tag)].map(localeOf));
  locales.delete('en');
  // The files are fetched at the same time as the core. When the core imports them, they are there.
  locales.forEach(fetchAhead);
  const { loadLocale } = await loadCore();
  await Promise.allSettled([...locales].map(loadLocale));
};

let hasFailed = false;

/** Warns of the first failure on a page. Further failures usually have the same cause. */
const warn = (error: unknown): void => {
  if (!hasFailed) console.warn(`january20.lazy.js: ${String(error)}`);
  hasFailed = true;
};

/** Loads something until that succeeds. */
const attempt = (loadIt: () => Promise<unknown>): void => {
  void retry(async () => {
    if (hasLostCore) {
      oneScript ??= runOneScript().catch((error: unknown) => {
        oneScript = undefined;
        throw error;
      });
      return oneScript;
    }
    // Both at once, so that all files are asked for in the same task.
    const [result] = await Promise.all([
      loadIt(),
      loadCore().catch((error: unknown) => {
        hasLostCore = true;
        throw error;
      }),
    ]);
    return result;
  }, warn);
};

const wanted = new Set<Tag>();

/** Loads and defines an element. All its files are asked for in the same task. */
const define = async (tag: Tag): Promise<void> => {
  const [{ defineElement }, chunk] = await Promise.all([
    loadCore(),
    load<Readonly<Record<string, CustomElementConstructor>>>(tag.slice('jan20-'.length)),
    Promise.race([loadWords(tag), new Promise((resolve) => setTimeout(resolve, PATIENCE))]),
  ]);
  // `jan20-flag-banner` is the class `Jan20FlagBanner`.
  const className = tag.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase());
  defineElement(tag, chunk[className]!);
};

const want = ({ localName }: Element): void => {
  const tag = localName as Tag;
  if (wanted.has(tag) || customElements.get(tag)) return;
  wanted.add(tag);
  attempt(() => define(tag));
};

const near = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      near.unobserve(target);
      want(target);
    }
  },
  { rootMargin: '100%' },
);

// From 19 to 21 January in UTC it is 20 January in some zone. A page may then wait for the events of the minute, also if the
// countdown is off screen.
const today = (script && attributeOf(script, 'data-now')) ?? new Date(deviceTime() || 0).toISOString();
const isDay = /^\d{4}-01-(19|20|21)/.test(today);

/** Whether an element must load even off screen, because it may cover the page or send the events of the minute. */
const isUrgent = (element: Element): boolean =>
  element.localName === 'jan20-flag-banner' ||
  (element.localName === 'jan20-silence-countdown' &&
    (isDay || element.hasAttribute('page-silence') || element.hasAttribute('now')));

let hasHost = false;

/** Loads the code that fills placeholders and sets the height of frames. */
const wantHost = (): void => {
  if (hasHost) return;
  hasHost = true;
  attempt(() => load('host'));
};

if (canRender()) {
  discover(`${tags.join()},${placeholderSelector},${frameSelector}`, (element) => {
    if (!tags.includes(element.localName as Tag)) wantHost();
    else if (isUrgent(element)) want(element);
    else near.observe(element);
  });
} else console.warn(notShown);

// A frame may have had no address when it was inserted. Its message shows that it needs this code.
addEventListener('message', ({ data }: MessageEvent<{ type?: unknown } | null>) => {
  if (data?.type === 'jan20-height') wantHost();
});
