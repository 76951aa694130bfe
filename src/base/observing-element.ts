import type { PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { ClockController } from '../controllers/clock-controller.js';
import { mourningDay } from '../data/mourning-day.js';
import { placeAttribute, zoneAttribute } from '../domain/attributes.js';
import type { Observance, Phase } from '../domain/observance.js';
import { offsetOf, textOf } from '../page/attribute-values.js';
import { pageDefaults } from '../page/page-defaults.js';
import { isPrerendering } from '../page/reading.js';
import { send } from '../page/send-event.js';
import { WidgetElement } from './widget-element.js';

/** The `detail` of `jan20-phase-change`. */
export interface PhaseChange {
  readonly phase: Phase;
  readonly previous: Phase;
  /** Whether the widget's clock is set by `now` or `data-now`. */
  readonly preview: boolean;
}

/**
 * What the widgets that know the day have in common: zone, clock and phase.
 *
 * @fires {CustomEvent<{phase: Phase, previous: Phase, preview: boolean}>} jan20-phase-change - The phase has changed. If the page is loaded on the day, the event is sent once at the start, with `previous: 'ordinary'`.
 */
export abstract class ObservingElement extends WidgetElement {
  protected readonly clock = new ClockController(this);

  /** The instant's place in the observance; undefined where the device's clock can't be read. */
  protected observance: Observance | undefined;

  /** The zone that the day is held in. */
  protected zone: string = mourningDay.timeZone;

  /** The words for where that zone is; undefined where the page gives none. */
  protected placeName: string | undefined;

  /** The instant of the latest update, on the widget's clock. */
  protected time = NaN;

  /** How many milliseconds `now` or `data-now` sets the widget's clock ahead of the device's; undefined without either. */
  protected offset: number | undefined;

  // One function for all updates: the window then keeps one listener, however many updates a prerendered page has.
  readonly #askForUpdate = (): void => this.requestUpdate();
  #ownOffset: number | undefined;
  #told: Phase = 'ordinary';

  /** The IANA time zone that decides when the day and its 12:00 are. Default: `Asia/Baku`. */
  @property({ attribute: 'time-zone' }) timeZone: string | null | undefined;

  /** The name of the place of `time-zone`, in the page's language: `Варшава`. Default: the zone's city, in Latin letters. */
  @property() place: string | null | undefined;

  /** Sets the widget's clock to an ISO 8601 instant with an offset, and lets it run on: a rehearsal of the day, marked as a preview. Default: the script tag's `data-now`, else the device's clock. */
  @property() now: string | null | undefined;

  /**
   * The phase of the day: `ordinary`, `mourning` (on the day, before the minute), `silence` (12:00:00 to 12:01:00) or `observed` (the rest of the day). Set by the widget, for style sheets and scripts to read; absent where the device's clock can't be read.
   *
   * @readonly
   */
  @property({ reflect: true }) phase: Phase | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('now')) this.#ownOffset = offsetOf(this, 'now', this.now);
    if (changed.has('timeZone')) {
      this.zone = textOf(this, 'time-zone', this.timeZone, zoneAttribute) ?? mourningDay.timeZone;
    }
    if (changed.has('place')) this.placeName = textOf(this, 'place', this.place, placeAttribute);
    this.offset = this.#ownOffset ?? pageDefaults.offset;
    const reading = this.clock.read(this.zone, this.offset);
    this.time = reading?.time ?? NaN;
    this.observance = reading?.observance;
    this.phase = this.observance?.phase;
  }

  protected override updated(_changed: PropertyValues<this>): void {
    if (isPrerendering()) {
      // A prerendered page sends no events until a reader sees it.
      window.addEventListener('prerenderingchange', this.#askForUpdate, { capture: true, once: true });
      return;
    }
    this.tell();
  }

  /** Tells the page what is new after an update. */
  protected tell(): void {
    const { phase } = this;
    const previous = this.#told;
    if (!phase || phase === previous) return;
    this.#told = phase;
    send<PhaseChange>(this, 'jan20-phase-change', { phase, previous, preview: this.isPreview });
  }

  /** If the clock can't be read, the phase is unknown. Then the tag shows the content that the page gave it. */
  protected override get isReady(): boolean {
    return super.isReady && !!this.observance;
  }

  /** Whether the widget's clock is set by an editor. */
  protected get isPreview(): boolean {
    return this.offset !== undefined;
  }

  /**
   * Whether the widget shows something that changes from second to second.
   *
   * @internal
   */
  get isTicking(): boolean {
    return false;
  }
}
