import type { CSSResultGroup, PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { timelineContent } from '../../content/timeline.js';
import { timelineLayouts, type TimelineLayout } from '../../domain/attributes.js';
import { oneOf } from '../../page/attribute-values.js';
import { WidgetElement } from '../../base/widget-element.js';
import { timelineStyles } from './timeline.styles.js';
import { timelineView } from './timeline.view.js';

/**
 * @summary The events of 19 to 26 January 1990, what followed them, and the day of mourning since.
 * @tagname jan20-timeline
 *
 * @slot heading - Replaces the heading's words. Takes phrasing content.
 * @slot footer - Stands below the events: a source, a link.
 * @slot media-troops - A picture for the night of 19 to 20 January 1990: `<img>` with its width and height, or `<figure>`.
 * @slot media-mission - A picture for 21 January 1990.
 * @slot media-burial - A picture for 22 January 1990.
 * @slot media-session - A picture for the session of the Supreme Soviet.
 * @slot media-regions - A picture for 25 and 26 January 1990.
 * @slot media-assessment - A picture for 29 March 1994.
 * @slot media-mourning - A picture for the day of mourning.
 *
 * @csspart base - The widget's box.
 * @csspart heading - The heading.
 * @csspart subheading - The line under the heading.
 * @csspart button - The buttons that scroll the horizontal layout.
 * @csspart list - The list of events.
 * @csspart item - One event.
 * @csspart summary - The line that opens and closes an event's description when `compact`.
 * @csspart date - An event's date.
 * @csspart title - An event's title.
 * @csspart text - An event's description.
 */
export class Jan20Timeline extends WidgetElement {
  static override styles: CSSResultGroup = [super.styles, timelineStyles];

  #resizes: ResizeObserver | undefined;
  #closed: readonly HTMLDetailsElement[] = [];

  #isHorizontal = false;

  /** Whether the horizontal list is scrolled to its start. */
  @state() private atStart = true;

  /** Whether the horizontal list is scrolled to its end. */
  @state() private atEnd = false;

  /** How the events run: `vertical`, or `horizontal` with buttons to scroll by. Default: `vertical`. */
  @property() layout: TimelineLayout | null | undefined;

  /** Shows dates and titles only. Each description opens when its title is pressed. Default: false. */
  @property({ type: Boolean }) compact = false;

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('beforeprint', this.#expand);
    window.addEventListener('afterprint', this.#restore);
    if (this.hasUpdated) this.#watchSize();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('beforeprint', this.#expand);
    window.removeEventListener('afterprint', this.#restore);
    this.#resizes?.disconnect();
    this.#resizes = undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#isHorizontal = oneOf(this, 'layout', this.layout, timelineLayouts) === 'horizontal';
  }

  protected override updated(): void {
    if (this.#isHorizontal !== !!this.#resizes) this.#watchSize();
  }

  get #list(): HTMLElement {
    return this.renderRoot.querySelector('ol')!;
  }

  #watchSize(): void {
    this.#resizes?.disconnect();
    this.#resizes = undefined;
    // The element may have been removed before this update. When it is back, `connectedCallback` calls this again.
    if (!this.#isHorizontal || !this.isReady || !this.isConnected) return;
    this.#resizes = new ResizeObserver(this.#findEdges);
    this.#resizes.observe(this.#list);
  }

  readonly #findEdges = (): void => {
    const { scrollLeft, clientWidth, scrollWidth } = this.#list;
    // In right-to-left layout the position is negative. Browsers round it, so one pixel of difference is allowed.
    const position = Math.abs(scrollLeft);
    this.atStart = position <= 1;
    this.atEnd = position + clientWidth >= scrollWidth - 1;
  };

  /** Scrolls by as many whole events as are in view. */
  readonly #step = (direction: -1 | 1): void => {
    const list = this.#list;
    const [first, second] = list.children as HTMLCollectionOf<HTMLElement>;
    const width = Math.abs(second!.offsetLeft - first!.offsetLeft);
    const whole = Math.max(1, Math.floor(list.clientWidth / width)) * width;
    list.scrollBy({ left: direction * (getComputedStyle(list).direction === 'rtl' ? -whole : whole) });
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
    const right = key === 'ArrowRight';
    // Arrow keys with a modifier key belong to the browser: Alt and an arrow go back in history.
    if ((!right && key !== 'ArrowLeft') || altKey || ctrlKey || metaKey || shiftKey) return;
    event.preventDefault();
    this.#step(right === (getComputedStyle(this.#list).direction === 'ltr') ? 1 : -1);
  };

  // Nobody can open a disclosure on paper. So the closed ones are opened before printing, and closed again afterwards.
  readonly #expand = (): void => {
    // Browsers may send `beforeprint` twice for one print. The disclosures are open by then, so the earlier list is kept.
    this.#closed = [
      ...this.#closed,
      ...this.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])'),
    ];
    for (const details of this.#closed) details.open = true;
  };

  readonly #restore = (): void => {
    for (const details of this.#closed) details.open = false;
    this.#closed = [];
  };

  protected override renderWidget(): unknown {
    return timelineView({
      frame: this.frame,
      content: timelineContent(),
      horizontal: this.#isHorizontal,
      compact: this.compact,
      atStart: this.atStart,
      atEnd: this.atEnd,
      onStep: this.#step,
      onKey: this.#onKey,
      onScroll: this.#findEdges,
    });
  }
}
