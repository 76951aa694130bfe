// The lazy script: it finds the widgets of a page and loads each kind, and its words, when one comes near the screen.
import type * as Core from './lazy-core.js';
import { tags, type Tag } from '../domain/tags.js';
import { discover } from '../page/discover.js';
import { localeOf } from '../page/language-of.js';
import { pageDefaults, readPageDefaults } from '../page/page-defaults.js';
import { placeholderSelector } from '../page/placeholder-selector.js';
import { retry } from '../page/retry.js';
import { findScriptTag } from '../page/script-tag.js';

// The build puts the names of the chunks' files in here, by the names of the chunks.
declare const CHUNKS: Readonly<Record<string, string>>;

// How long a widget waits for its words before it is defined without them. Words that come meanwhile move nothing.
const PATIENCE = 1000;

const script = findScriptTag();
// The tag's address is read once: a `<base>` that is added later, or a tool that rewrites the tag, moves no chunk.
const base = script?.src || document.baseURI;
readPageDefaults(script);

const addressOf = (name: string): string => new URL(CHUNKS[name]!, base).href;

const failureOf = (name: string, error: unknown): Error =>
  // Not every browser names the file.
  new Error(`${addressOf(name)} could not be loaded (${String(error)}).`, { cause: error });

let core: Promise<typeof Core> | undefined;

/** Loads what all widgets stand on, once, and hands the page's defaults over. */
const loadCore = (): Promise<typeof Core> =>
  (core ??= (import(addressOf('core')) as Promise<typeof Core>).then(
    (loaded) => {
      Object.assign(loaded.pageDefaults, pageDefaults);
      loaded.setImportLocale(load);
      return loaded;
    },
    (error: unknown) => {
      throw failureOf('core', error);
    },
  ));

let hasLostCore = false;
let attempts = 0;
let oneScript: Promise<unknown> | undefined;

/**
 * Runs the one script instead, where the core has failed: browsers remember that it has, and the other chunks import it by
 * the same address.
 */
const runOneScript = (): Promise<unknown> => {
  const own = Object.getOwnPropertyDescriptor(self, 'january20')!;
  // The one script leaves a page alone that has a script of ours.
  Reflect.deleteProperty(self, 'january20');
  attempts += 1;
  return (oneScript ??= import(`${new URL('january20.js', base).href}?${attempts}`).catch(
    (error: unknown) => {
      oneScript = undefined;
      Object.defineProperty(self, 'january20', own);
      throw error;
    },
  ));
};

const hinted = new Set<string>();

/** Asks for a file at once, without running it. */
const fetchAhead = (name: string): void => {
  if (hinted.has(name)) return;
  hinted.add(name);
  const link = document.createElement('link');
  link.rel = 'preload';
  link.as = 'script';
  link.crossOrigin = 'anonymous';
  link.nonce = script?.nonce ?? '';
  link.href = addressOf(name);
  link.onload = link.onerror = () => link.remove();
  document.head.append(link);
};

const failures = new Map<string, number>();

/**
 * Loads a chunk. Its file is asked for beside the core's, and imported after it: browsers remember that a file has failed
 * that another file imports. They may also remember that the chunk's own address has failed: another attempt has another
 * one.
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

const words = new Map<string, Promise<unknown>>();

/** Loads the words of all widgets with a tag. What fails is loaded again by the widget itself. */
const loadWords = async (tag: Tag): Promise<void> => {
  const locales = new Set([...document.querySelectorAll(tag)].map(localeOf));
  locales.delete('en');
  await Promise.allSettled(
    [...locales].map((locale) => {
      // The file is asked for at once, beside the core, which then finds it there.
      if (!words.has(locale)) words.set(locale, load(locale));
      return words.get(locale)!.then(
        async () => (await loadCore()).loadLocale(locale),
        () => words.delete(locale),
      );
    }),
  );
};

let hasFailed = false;

/** Says what has failed; once a page, as nothing more is to be learnt from what fails with it. */
const warn = (error: unknown): void => {
  if (!hasFailed) console.warn(`january20.lazy.js: ${String(error)}`);
  hasFailed = true;
};

/** Loads something until that succeeds. */
const attempt = (loadIt: () => Promise<unknown>): void => {
  void retry(async () => {
    if (hasLostCore) return oneScript ?? runOneScript();
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
  const waited = Promise.race([loadWords(tag), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
  const [{ defineElement }, chunk] = await Promise.all([
    loadCore(),
    load<Readonly<Record<string, CustomElementConstructor>>>(tag.slice('jan20-'.length)),
  ]);
  await waited;
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

// In the days around it, in any zone, pages listen for the minute, wherever the countdown stands.
const today = new Date(Date.now() + (pageDefaults.offset ?? 0));
const isDay = !today.getUTCMonth() && Math.abs(today.getUTCDate() - 20) < 2;

/** Whether an element can't wait until it is scrolled to: what comes over the whole page at its hour, or tells it. */
const isUrgent = (element: Element): boolean =>
  element.localName === 'jan20-flag-banner' ||
  (element.localName === 'jan20-silence-countdown' &&
    (isDay || element.hasAttribute('page-silence') || element.hasAttribute('now')));

let hasHost = false;

/** Loads what serves placeholders and frames. */
const wantHost = (): void => {
  if (hasHost) return;
  hasHost = true;
  attempt(() => load('host'));
};

discover(`${tags.join()},${placeholderSelector},iframe[src*=embed][src*="widget="]`, (element) => {
  if (!tags.includes(element.localName as Tag)) wantHost();
  else if (isUrgent(element)) want(element);
  else near.observe(element);
});

// Of a frame that had no address yet when it was inserted.
addEventListener('message', ({ data }: MessageEvent<{ type?: unknown } | null>) => {
  if (data?.type === 'jan20-height') wantHost();
});
