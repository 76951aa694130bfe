import type { LitElement, ReactiveController } from 'lit';
import { warnOnce } from '../../page/warnings.js';
import { send } from '../../page/send-event.js';
import type { PageSilence } from './page-silence.js';
import { ringView, type CountdownModel } from './silence-countdown.view.js';

/** A minute of silence that has begun, and whose end is to be told. */
interface Silence {
  readonly begun: number;
  readonly detail: { readonly preview: boolean };
  /** The widget and all around it, which heard of the start. */
  readonly place: readonly Node[];
}

// Parts of the build that are fetched apart may fail to come; the widget goes on without them.
export const warnOfFailure = (error: unknown): void => warnOnce(`<jan20-silence-countdown> ${String(error)}`);

/** Tells the page of a minute's start and end, and takes the page over in between where the host says so. */
export class SilenceController implements ReactiveController {
  readonly #host: LitElement & { readonly pageSilence: boolean };
  #silence: Silence | undefined;
  #page: PageSilence | undefined;

  constructor(host: LitElement & { readonly pageSilence: boolean }) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether the page is taken over. */
  get isOpen(): boolean {
    return !!this.#page?.isOpen;
  }

  hostConnected(): void {
    this.#page?.show();
  }

  hostDisconnected(): void {
    // A widget that is moved is back when the page's script has run.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#end();
    });
  }

  /** Gets what the page is taken over with: long before the minute, when nothing may wait for a network. */
  async load(): Promise<void> {
    try {
      const { pageSilence } = await import('./page-silence.js');
      this.#page ??= pageSilence(this.#host);
    } catch (error) {
      warnOfFailure(error);
    }
  }

  /**
   * Gives the page back where it is time, before an update.
   *
   * @param begun when the minute began by the device's clock as it is, which tells rehearsals of one minute apart;
   * undefined outside of it
   */
  hold(begun: number | undefined): void {
    if (begun !== this.#silence?.begun || !this.#host.pageSilence || this.#page?.isInTheWay()) {
      this.#page?.close();
    }
  }

  /** Tells the page what has begun or ended, after an update; `begun` as above. */
  follow(begun: number | undefined, preview: boolean): void {
    // Another minute than the one that is being kept: `now` has been set in it.
    if (begun !== this.#silence?.begun) this.#end();
    if (begun !== undefined && !this.#silence && this.#host.isConnected) this.#start(begun, { preview });
  }

  /** The dialog, while the page is taken over. */
  view(model: CountdownModel, close: string): unknown {
    return this.#page?.view(model, close, ringView);
  }

  #start(begun: number, detail: Silence['detail']): void {
    const place: Node[] = [];
    for (let node: Node | null = this.#host; node; node = node.parentNode ?? (node as ShadowRoot).host) {
      place.push(node);
    }
    this.#silence = { begun, detail, place };
    const goesOn = send(this.#host, 'jan20-silence-start', detail, true);
    if (goesOn && this.#host.pageSilence) void this.#open(this.#silence);
  }

  async #open(silence: Silence): Promise<void> {
    await this.load();
    if (this.#silence === silence && this.#host.pageSilence) this.#page?.open(silence.begun);
  }

  #end(): void {
    if (!this.#silence) return;
    const { detail, place } = this.#silence;
    this.#silence = undefined;
    this.#page?.close();
    const type = 'jan20-silence-end';
    send(this.#host, type, detail);
    // A removed widget's events don't reach the page, which waits for this one to let its videos go on.
    const witness = this.#host.isConnected ? undefined : place.find((node) => node.isConnected);
    if (witness) send(witness, type, detail);
  }
}
