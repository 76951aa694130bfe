// Reactive elements as Lit has them (https://lit.dev/docs/components/lifecycle/), with what the widgets use of it.
import { adoptStyles, type Style } from './style.js';
import { placeBehind } from './template.js';

interface Declaration {
  /** Default: the property's name. */
  readonly attribute?: string;
  readonly type?: BooleanConstructor;
  readonly reflect?: boolean;
  /** Whether the property is the element's own, without an attribute. */
  readonly state?: boolean;
}

interface Controller {
  hostConnected?(): void;
  hostDisconnected?(): void;
}

/** What has changed since the latest update, with the values of then. */
type Changed = Map<string, unknown>;

type Properties = Record<string, unknown>;

/** What the widgets extend. */
export abstract class LitElement extends HTMLElement {
  static properties: Readonly<Record<string, Declaration>>;
  static styles: unknown;
  static elementStyles: readonly Style[];

  readonly #controllers = new Set<Controller>();
  readonly #values: Properties = {};
  /** What the page has set before there was a class for the element. */
  #early: Properties = {};
  readonly #connected: Promise<void>;
  #connect!: () => void;
  #changed: Changed = new Map();
  #isPending = false;
  #put: ReturnType<typeof placeBehind> | undefined;

  hasUpdated = false;

  /** Of the latest update that was asked for: whether no other has been asked for in it. */
  updateComplete!: Promise<boolean>;
  renderRoot!: ShadowRoot;
  renderOptions = {};

  // Asked for once, when the element is defined.
  static get observedAttributes(): string[] {
    this.elementStyles = [this.styles].flat(Infinity) as Style[];
    const names = [];
    for (const [name, { attribute = name, state }] of Object.entries(this.properties)) {
      if (!state) names.push(attribute);
      Object.defineProperty(this.prototype, name, {
        configurable: true,
        enumerable: true,
        get(this: LitElement) {
          return this.#values[name];
        },
        set(this: LitElement, value: unknown) {
          const old = this.#values[name];
          if (Object.is(value, old)) return;
          this.#values[name] = value;
          this.requestUpdate(name, old);
        },
      });
    }
    return names;
  }

  get #class(): typeof LitElement {
    return this.constructor as typeof LitElement;
  }

  constructor() {
    super();
    this.#connected = new Promise((resolve) => {
      this.#connect = resolve;
    });
    const own = this as Properties;
    for (const name in this.#class.properties) {
      if (!Object.hasOwn(this, name)) continue;
      this.#early[name] = own[name];
      delete own[name];
    }
    this.requestUpdate();
  }

  addController(controller: Controller): void {
    this.#controllers.add(controller);
  }

  connectedCallback(): void {
    this.renderRoot ??= this.createRenderRoot();
    this.#connect();
    for (const controller of this.#controllers) controller.hostConnected?.();
  }

  disconnectedCallback(): void {
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }

  attributeChangedCallback(name: string, _old: string | null, value: string | null): void {
    for (const [property, { attribute = property, type }] of Object.entries(this.#class.properties)) {
      if (attribute === name) (this as Properties)[property] = type ? value !== null : value;
    }
  }

  createRenderRoot(): ShadowRoot {
    // As late as Lit: a server's shadow tree may be there by then.
    // eslint-disable-next-line wc/attach-shadow-constructor
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    adoptStyles(root, this.#class.elementStyles);
    return root;
  }

  requestUpdate(name?: string, old?: unknown): void {
    if (name && !this.#changed.has(name)) this.#changed.set(name, old);
    if (this.#isPending) return;
    this.#isPending = true;
    this.updateComplete = this.#connected.then(() => {
      this.performUpdate();
      return !this.#isPending;
    });
  }

  performUpdate(): void {
    const changed = this.#changed;
    Object.assign(this, this.#early);
    this.#early = {};
    try {
      if (this.shouldUpdate && !this.shouldUpdate(changed)) return;
      this.willUpdate?.(changed);
      this.update(changed);
    } finally {
      // Left out, or left halfway by an error.
      if (changed === this.#changed) this.#settle();
    }
    if (!this.hasUpdated) {
      this.hasUpdated = true;
      this.firstUpdated?.(changed);
    }
    this.updated?.(changed);
  }

  #settle(): void {
    this.#changed = new Map();
    this.#isPending = false;
  }

  update(changed: Changed): void {
    const value = this.render();
    for (const name of changed.keys()) {
      if (this.#class.properties[name]?.reflect)
        this.setAttribute(name, (this as Properties)[name] as string);
    }
    this.#settle();
    this.#put ??= placeBehind(this.renderRoot.appendChild(document.createComment('')));
    this.#put([value]);
  }

  shouldUpdate?(changed: Changed): boolean;
  willUpdate?(changed: Changed): void;
  firstUpdated?(changed: Changed): void;
  updated?(changed: Changed): void;
  abstract render(): unknown;
}
