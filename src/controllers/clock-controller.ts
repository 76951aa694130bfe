import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { observanceAt, type Observance } from '../domain/observance.js';
import { deviceTime } from '../page/reading.js';
import {
  addClockClient,
  clockCorrection,
  rearmClock,
  removeClockClient,
  type ClockClient,
} from './page-clock.js';

/** A widget with a clock. */
type Host = ReactiveControllerHost & {
  readonly hasUpdated: boolean;
  /** Whether the widget shows something that changes from second to second. */
  readonly isTicking: boolean;
};

/** One reading of a widget's clock, and what it means for the day. */
export interface Reading {
  /** The instant, in milliseconds since the epoch. */
  readonly time: number;
  readonly observance: Observance;
}

/** Gives a widget the time. Each update reads the clock once. An update follows whenever there is something new to show. */
export class ClockController implements ReactiveController, ClockClient {
  readonly #host: Host;
  #offset: number | undefined;
  #reading: Reading | undefined;
  /** How far the widget's clock was ahead of the device's at the latest reading, in milliseconds. */
  #ahead = 0;
  /** The next instant, on the widget's clock, at which more than the seconds changes. */
  #until = -Infinity;
  /** The device's time that the latest tick has read, for the update that the tick asked for. */
  #told: number | undefined;
  /** The reader's time zone at the latest reading, as `Date` gives it. */
  #readerZone: number | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addClockClient(this);
    if (this.#host.hasUpdated) this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    removeClockClient(this);
  }

  hostUpdated(): void {
    rearmClock();
  }

  /**
   * Reads the clock, for an update.
   *
   * @param zone the IANA time zone that the day is held in
   * @param offset how many milliseconds `now` or `data-now` sets the widget's clock ahead of the device's; undefined without
   * either
   * @returns undefined where the device's clock can't be read
   */
  read(zone: string, offset: number | undefined): Reading | undefined {
    const now = this.#told ?? deviceTime();
    this.#told = undefined;
    this.#offset = offset;
    this.#ahead = this.#lead;
    this.#readerZone = new Date(now).getTimezoneOffset();
    const time = now + this.#ahead;
    this.#reading = Number.isNaN(time) ? undefined : { time, observance: observanceAt(time, zone) };
    this.#until = this.#reading?.observance.end ?? Infinity;
    return this.#reading;
  }

  /** Also asks for an update at `instant`, on the widget's clock, if that is in the future. */
  wakeBy(instant: number): void {
    if (instant > this.#reading!.time) this.#until = Math.min(this.#until, instant);
  }

  wakeAt(isUnseen: boolean): number {
    // A pending update sets the page's timer when it is done (`hostUpdated`).
    if (this.#told !== undefined || !this.#reading) return Infinity;
    const { time, observance } = this.#reading;
    const intoSecond = (time - observance.silence) % 1000;
    const nextSecond = time - intoSecond + (intoSecond < 0 ? 0 : 1000);
    const isTicking = this.#host.isTicking && !isUnseen;
    return (isTicking ? Math.min(nextSecond, this.#until) : this.#until) - this.#ahead;
  }

  tick(now: number): void {
    const time = now + this.#lead;
    const start = this.#reading?.observance.start ?? Infinity;
    const isNew =
      this.#host.isTicking ||
      !(time >= start && time < this.#until) ||
      new Date(now).getTimezoneOffset() !== this.#readerZone;
    if (!isNew) return;
    this.#told = now;
    this.#host.requestUpdate();
  }

  // A rehearsal begins at the instant that `now` names, so the device's clock needs no correction.
  get #lead(): number {
    return this.#offset ?? clockCorrection();
  }
}
