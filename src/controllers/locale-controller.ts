import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { matchLocale } from '../domain/match-locale.js';
import { allLocales } from '../i18n/generated/locale-codes.js';
import { activeLocale, isLoaded, loadLocale } from '../i18n/localization.js';
import { checkLanguage } from '../page/attribute-values.js';
import { localeOf } from '../page/language-of.js';
import { retry } from '../page/retry.js';
import { warnOnce } from '../page/warnings.js';

const controllers = new Set<LocaleController>();
let observer: MutationObserver | undefined;
let isStale = false;

/** Observes every tree that contains a node, from its own shadow tree out to the document. The page has one observer. */
const observe = (node: Node): void => {
  for (let root: Node | undefined = node.getRootNode(); root;) {
    observer!.observe(root, { attributeFilter: ['lang'], subtree: true });
    // The root may also be a form outside the document. A field of that form may have the name `host`.
    root = root instanceof ShadowRoot ? root.host.getRootNode() : undefined;
  }
};

const resolveAll = (): void => controllers.forEach((controller) => controller.resolve());

/**
 * Restarts the observer after widgets have been removed, once for all removals of a task. A shadow tree without widgets must
 * not be observed any more, and an observer can only stop observing all trees at once.
 */
const observeAnew = (): void => {
  isStale = false;
  observer?.disconnect();
  if (controllers.size) {
    controllers.forEach((controller) => observe(controller.host));
    resolveAll();
  } else {
    observer = undefined;
  }
};

/** Follows the language that a widget stands in: its own `lang`, the nearest ancestor's, the script tag's, English. */
export class LocaleController implements ReactiveController {
  readonly host: ReactiveControllerHost & HTMLElement;
  #locale: string | undefined;
  #wanted: string | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.host = host;
    host.addController(this);
  }

  /**
   * The locale to render in. Its words are loaded. A server connects no element: there it is the locale of the widget's own
   * `lang` if its words are loaded, else the locale that `inLocale` has set.
   */
  get locale(): string {
    if (this.#locale) return this.#locale;
    const own = matchLocale(this.host.getAttribute('lang') ?? '', allLocales);
    return own && isLoaded(own) ? own : activeLocale();
  }

  /** Whether there are words to render with. */
  get isReady(): boolean {
    return this.#locale !== undefined;
  }

  hostConnected(): void {
    controllers.add(this);
    observer ??= new MutationObserver(resolveAll);
    observe(this.host);
    this.resolve();
  }

  hostDisconnected(): void {
    controllers.delete(this);
    this.#wanted = undefined;
    if (isStale) return;
    isStale = true;
    queueMicrotask(observeAnew);
  }

  /** Finds the language anew, and asks for an update where it has changed. */
  resolve(): void {
    checkLanguage(this.host, 'lang', this.host.getAttribute('lang'));
    const locale = localeOf(this.host);
    if (locale === this.#wanted && locale === this.#locale) return;
    if (isLoaded(locale)) {
      this.#wanted = locale;
      if (locale === this.#locale) return;
      this.#locale = locale;
      this.host.requestUpdate();
    } else if (locale !== this.#wanted) {
      this.#wanted = locale;
      void this.#load(locale);
    }
  }

  /** Loads the words of a locale. Until they are there the widget keeps the language that it has. */
  async #load(locale: string): Promise<void> {
    const isWanted = (): boolean => this.#wanted === locale;
    await retry(
      () => loadLocale(locale),
      (error) => warnOnce(`The words in "${locale}" could not be loaded.`, error),
      isWanted,
    );
    if (isWanted()) this.resolve();
  }
}
