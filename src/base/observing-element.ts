import type { PropertyDeclarations, PropertyValues } from 'lit';
import { mourningDay } from '../data/mourning-day.js';
import { observanceAt, type Observance, type Phase } from '../domain/observance.js';
import { isTimeZone } from '../domain/zoned-time.js';
import { offsetOf } from '../page/attribute-values.js';
import { warnOfValue } from '../page/warnings.js';
import {
  addClockClient,
  clockCorrection,
  rearmClock,
  removeClockClient,
  type ClockClient,
} from '../controllers/page-clock.js';
import { pageDefaults } from '../page/page-defaults.js';
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
 * @fires {CustomEvent<{phase: Phase, previous: Phase, preview: boolean}>} jan20-phase-change - The phase is another than before. On a page loaded on the day it is sent once at the start, with `previous: 'ordinary'`.
 */
export abstract class ObservingElement extends WidgetElement implements ClockClient {
  static override properties: PropertyDeclarations = {
    ...super.properties,
    timeZone: { attribute: 'time-zone' },
    now: {},
    phase: { reflect: true },
  };

  /** The instant's place in the observance, from the latest update on. */
  protected observance!: Observance;

  /** The zone that the day is held in, from the latest update on. */
  protected zone!: string;

  /** The instant of the latest update, on the widget's clock. */
  protected time!: number;

  /** The instant, on the widget's clock, at which there is something new to show, ticking or not. */
  protected until = 0;

  #offset: number | undefined;
  #told: Phase = 'ordinary';

  /** The IANA time zone whose calendar and clock hold the day and 12:00. Default: `Asia/Baku`. */
  declare timeZone: string | null | undefined;

  /** An ISO 8601 instant with an offset, from which the widget's clock runs on: a rehearsal of the day, marked as a preview. Default: the script tag's `data-now`, else the device's clock. */
  declare now: string | null | undefined;

  /**
   * Where the widget's clock stands: `ordinary`, `mourning` (on the day, before the minute), `silence` (12:00:00 to 12:01:00) or `observed` (the rest of the day). Set by the widget, for style sheets and scripts to read.
   *
   * @readonly
   */
  declare phase: Phase | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    addClockClient(this);
    if (this.hasUpdated) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeClockClient(this);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('now')) this.#offset = offsetOf(this, 'now', this.now);
    if (changed.has('timeZone') || !this.zone) this.#setZone();
    this.time = this.#timeAt(Date.now());
    this.observance = observanceAt(this.time, this.zone);
    this.until = this.observance.end;
    this.phase = this.observance.phase;
  }

  protected override updated(_changed: PropertyValues): void {
    const { phase } = this.observance;
    const previous = this.#told;
    if (phase !== previous) {
      this.#told = phase;
      send<PhaseChange>(this, 'jan20-phase-change', { phase, previous, preview: this.isPreview });
    }
    rearmClock();
  }

  #setZone(): void {
    this.zone = mourningDay.timeZone;
    const zone = this.timeZone;
    if (zone == null) return;
    if (isTimeZone(zone)) this.zone = zone;
    else warnOfValue(this.localName, 'time-zone', zone, 'an IANA time zone, as Europe/Berlin');
  }

  // A rehearsal begins at the instant that it names: it has nothing to do with the device's error.
  #timeAt(now: number): number {
    return now + (this.offset ?? clockCorrection());
  }

  /** How far an editor has set the widget's clock ahead of the device's; undefined where none has. */
  protected get offset(): number | undefined {
    return this.#offset ?? pageDefaults.offset;
  }

  /** Whether the widget's clock is set by an editor. */
  protected get isPreview(): boolean {
    return this.offset !== undefined;
  }

  /** Whether the widget shows something that changes from second to second. */
  protected get isTicking(): boolean {
    return false;
  }

  /** @internal */
  nextTick(now: number): number {
    const time = this.#timeAt(now);
    // An instant that has passed since the latest reading of the clock is due at once, and not lost.
    const ahead = Math.max(this.until - time, 0);
    if (!this.isTicking) return now + ahead;
    const toSecond = ((((this.observance?.silence ?? 0) - time) % 1000) + 1000) % 1000 || 1000;
    return now + Math.min(toSecond, ahead);
  }

  /** @internal */
  tick(now: number): void {
    const time = this.#timeAt(now);
    if (this.isTicking || !(time >= this.observance?.start && time < this.until)) this.requestUpdate();
  }
}
