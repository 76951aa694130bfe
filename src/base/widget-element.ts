import {
  adoptStyles,
  html,
  isServer,
  LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyValues,
} from 'lit';
import { property } from 'lit/decorators.js';
import { inLocale } from '../i18n/localization.js';
import { isRightToLeft } from '../domain/language.js';
import { oneOf } from '../page/attribute-values.js';
import { baseStyles } from './base-styles.js';
import { LocaleController } from '../controllers/locale-controller.js';
import { headingLevels, themes, type HeadingLevel, type Theme } from '../domain/attributes.js';
import { pageDefaults } from '../page/page-defaults.js';
import { canRender, createElement } from '../page/reading.js';

/** What every template needs beside its words. */
export interface Frame {
  /** The resolved locale, for `lang`. */
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  readonly theme: Theme;
  readonly headingLevel: HeadingLevel;
}

/** Whether an attribute is boolean: its presence means true. */
const isFlag = ({ elementProperties }: typeof WidgetElement, name: string): boolean =>
  [...elementProperties].some(
    ([property, { attribute, type }]) =>
      type === Boolean && name === (typeof attribute === 'string' ? attribute : String(property)),
  );

/**
 * What all widgets have in common: language, theme and heading level.
 *
 * @attr {string} lang - The widget's language, a BCP 47 tag. Default: the nearest ancestor's, else the script tag's `data-lang`, else `en`.
 *
 * @cssprop [--jan20-background=light-dark(#fbfaf7, #0f0e0d)] - The background.
 * @cssprop [--jan20-text=light-dark(#161412, #f3f0ea)] - The text, the strong rules and the focus ring.
 * @cssprop [--jan20-muted=light-dark(#56514b, #a8a299)] - Secondary text.
 * @cssprop [--jan20-accent=light-dark(#a5142a, #ff7d85)] - The accent colour: dates, a part of the bar, the ring.
 * @cssprop [--jan20-line=light-dark(#d8d4cb, #3d3a36)] - Thin rules.
 * @cssprop [--jan20-font-heading='Noto Serif', 'Noto Serif Georgian', ui-serif, Cambria, 'Times New Roman', Sylfaen, serif] - The font of headings and figures.
 * @cssprop [--jan20-font-text=inherit] - The font of the text. By default the page's own.
 * @cssprop [--jan20-font-size=max(1em, 16px)] - The base size of the text. All other sizes are relative to it.
 * @cssprop [--jan20-padding=clamp(1em, 5cqi, 2em)] - The space between the box and its content.
 */
export abstract class WidgetElement extends LitElement {
  static override styles: CSSResultGroup = baseStyles;

  readonly #locale = new LocaleController(this);

  /** The nodes in the shadow tree that the first rendering replaces: a server's snapshot, or the slot of `shouldUpdate`. */
  #snapshot: readonly ChildNode[] = [];

  #becomeReady!: () => void;

  /**
   * Resolves when the widget shows itself: from then on nothing is to be seen of what the page put into the tag.
   *
   * @internal
   */
  readonly whenReady = new Promise<void>((resolve) => {
    this.#becomeReady = resolve;
  });

  /** What the template needs of the properties that all widgets share. */
  protected frame!: Frame;

  /** Whether the element came with a snapshot. If so, the widget must take exactly the room of the snapshot. */
  protected replacesSnapshot = false;

  /** The colours: `auto` (the page's color scheme), `light`, `dark` or `contrast`. Default: the script tag's `data-theme`, else `auto`. */
  @property() theme: Theme | null | undefined;

  /**
   * The level of the widget's heading, `1` to `6`. Default: `2`.
   *
   * @attr {1 | 2 | 3 | 4 | 5 | 6} heading-level
   */
  @property({ attribute: 'heading-level' }) headingLevel: number | string | null | undefined;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    // Some frameworks' servers write a property that is off as `compact="false"`.
    const isOff = value === 'false' && isFlag(this.constructor as typeof WidgetElement, name);
    super.attributeChangedCallback(name, old, isOff ? null : value);
    // `lang` belongs to every element, so we declare no property for it. `hostConnected` resolves it for a new element.
    if (name === 'lang' && this.isConnected) this.#locale.resolve();
  }

  protected override performUpdate(): void {
    this.inLanguage(() => super.performUpdate());
  }

  /** Runs `fn` with every message in the widget's language, for words that are needed outside an update. */
  protected inLanguage<T>(fn: () => T): T {
    return inLocale(this.#locale.locale, fn);
  }

  /**
   * Skips the update while the name of an element hides a method of `document` that Lit calls. The shadow tree stays as it is
   * then. If it is empty, it gets a slot that shows the content that the page gave the tag.
   */
  protected override shouldUpdate(_changed: PropertyValues<this>): boolean {
    if (canRender()) return true;
    if (!this.renderRoot.childNodes.length && this.renderFallback() !== nothing) {
      const slot = createElement('slot');
      this.renderRoot.append(slot);
      this.#snapshot = [slot];
    }
    return false;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = this.shadowRoot;
    if (!root) return super.createRenderRoot();
    // A server has rendered this tree. Lit's own method isn't called: on a page with Lit's hydration support it would hydrate
    // a tree that is about to be replaced (docs/decisions/007).
    this.#snapshot = [...root.childNodes];
    this.replacesSnapshot = !!this.#snapshot.length;
    adoptStyles(root, (this.constructor as typeof WidgetElement).elementStyles);
    return root;
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    const { locale } = this.#locale;
    const level = this.headingLevel;
    this.frame = {
      locale,
      dir: isRightToLeft(locale) ? 'rtl' : 'ltr',
      theme: oneOf(this, 'theme', this.theme, themes, pageDefaults.theme),
      headingLevel: oneOf(this, 'heading-level', level == null ? level : `${level}`, headingLevels, '2'),
    };
  }

  /** Whether there is something to render: the words of the language. A server has loaded them before. */
  protected get isReady(): boolean {
    return isServer || this.#locale.isReady;
  }

  protected override render(): unknown {
    if (!this.isReady) {
      // Until then a snapshot stays. Without a snapshot, the tag shows the content that the page gave it.
      return this.#snapshot.length ? nothing : this.renderFallback();
    }
    // The snapshot is removed in the same task that renders the widget, so readers don't see the change.
    for (const node of this.#snapshot) node.remove();
    this.#snapshot = [];
    this.#becomeReady();
    // A server calls `render` without `performUpdate`, so the language is set here too.
    return this.inLanguage(() => this.renderWidget());
  }

  /** Renders what the page has put into the tag. */
  protected renderFallback(): unknown {
    return html`<slot></slot>`;
  }

  /** Renders the widget in the language that is active. */
  protected abstract renderWidget(): unknown;
}
