import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { adoptSheets, adoptedSheets, rootElement } from '../page/reading.js';

const edges = ['top', 'bottom'] as const;

/** An edge of the window. */
type Edge = (typeof edges)[number];

/** The elements that are fixed to an edge of the window, and how far each reaches into it, in pixels. */
const reaches: Readonly<Record<Edge, Map<Element, number>>> = { top: new Map(), bottom: new Map() };

let sheet: CSSStyleSheet | undefined;

/** Sets the page's `scroll-padding` to the reach of the fixed elements. Without such elements the page's own style applies. */
const keepRoom = (): void => {
  const others = adoptedSheets().filter((other) => other !== sheet);
  // Our sheet is removed first, to read the page's own style. That style may depend on the width of the window.
  adoptSheets(others);
  const style = getComputedStyle(rootElement());
  const rules = edges.map((edge) => {
    if (!reaches[edge].size) return '';
    const property = `scroll-padding-${edge}`;
    const own = style.getPropertyValue(property).replace('auto', '0px');
    return `${property}: max(${own}, ${Math.max(...reaches[edge].values())}px) !important;`;
  });
  if (!reaches.top.size && !reaches.bottom.size) return;
  // A new sheet each time: if a sheet changes while it is not adopted, WebKit keeps its old rules.
  sheet = new CSSStyleSheet();
  sheet.replaceSync(`html { ${rules.join('')} }`);
  adoptSheets([...others, sheet]);
};

/**
 * While an element is fixed to the top or the bottom of the window, the page's `scroll-padding` keeps what gets the focus
 * from being hidden under it.
 */
export class ScrollRoomController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #sizes: ResizeObserver | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    if (!this.#host.isConnected) return;
    if (this.#sizes) {
      // An update may have moved a fixed element without a change of size. Other elements are not measured: reading their style
      // would start their animations early.
      if (/^(top|bottom)$/.test(this.#host.getAttribute('position') ?? '')) this.#measure();
    } else {
      // The observer reports the present size at once, then each change, also when the element shows nothing any more.
      this.#sizes = new ResizeObserver(() => this.#measure());
      this.#sizes.observe(this.#host);
    }
  }

  hostDisconnected(): void {
    this.#sizes?.disconnect();
    this.#sizes = undefined;
    this.#free();
  }

  #measure(): void {
    const { top, bottom, height } = this.#host.getBoundingClientRect();
    // The style, and not the attribute: a page may have a style of its own for the element.
    if (!height || getComputedStyle(this.#host).position !== 'fixed') {
      this.#free();
      return;
    }
    const isAbove = top < innerHeight - bottom;
    reaches.top.delete(this.#host);
    reaches.bottom.delete(this.#host);
    // The page may leave a gap between the edge and the element. The gap counts as covered.
    if (isAbove) reaches.top.set(this.#host, bottom);
    else reaches.bottom.set(this.#host, innerHeight - top);
    keepRoom();
  }

  #free(): void {
    const wasFixed = edges.map((edge) => reaches[edge].delete(this.#host));
    if (wasFixed.includes(true)) keepRoom();
  }
}
