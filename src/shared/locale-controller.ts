import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { activeLocale, hasCatalogue, loadCatalogue } from '../i18n/localization.js';
import { checkLanguage } from './attributes.js';
import { localeOf } from './language-of.js';

const controllers = new Set<LocaleController>();
let observer: MutationObserver | undefined;

// One observer a page: of every tree that a widget stands in, from its own shadow tree out to the document.
const observe = (node: Node): void => {
  for (let root: Node | undefined = node.getRootNode(); root;) {
    observer!.observe(root, { attributeFilter: ['lang'], subtree: true });
    root = (root as Partial<ShadowRoot>).host?.getRootNode();
  }
};

const resolveAll = (): void => controllers.forEach((controller) => controller.resolve());

/** Follows the language that a widget stands in: its own `lang`, the nearest ancestor's, the script tag's, English. */
export class LocaleController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #locale: string | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The locale to render in: one whose words are at hand. Outside a page it is the one that `inLocale` gives. */
  get locale(): string {
    return this.#locale ?? activeLocale();
  }

  /** Whether the first language has been found and its words are at hand. */
  get isReady(): boolean {
    return !!this.#locale;
  }

  hostConnected(): void {
    controllers.add(this);
    observer ??= new MutationObserver(resolveAll);
    observe(this.#host);
    this.resolve();
  }

  hostDisconnected(): void {
    controllers.delete(this);
    // A shadow tree that holds no widget any more must not be watched on; an observer can only let go of all at once.
    observer!.disconnect();
    if (controllers.size) {
      controllers.forEach((controller) => observe(controller.#host));
      resolveAll();
    } else {
      observer = undefined;
    }
  }

  /** Finds the language anew, and asks for an update where it has changed. */
  resolve(): void {
    const host = this.#host;
    checkLanguage(host, 'lang', host.getAttribute('lang'));
    const locale = localeOf(host);
    if (locale === this.#locale) return;
    if (hasCatalogue(locale, host.localName)) {
      this.#locale = locale;
      host.requestUpdate();
    } else {
      // The words are on their way: until then the widget keeps the language that it has.
      void loadCatalogue(locale).then((loaded) => loaded && host.isConnected && this.resolve());
    }
  }
}
