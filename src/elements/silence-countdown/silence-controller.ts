import type { LitElement, ReactiveController } from 'lit';
import {
  endIfUnkept,
  isSameMinute,
  keepMinute,
  placeOf,
  type Keeper,
  type Minute,
  type MinuteName,
} from '../../controllers/page-silence.js';
import { warnOnce } from '../../page/warnings.js';
import type { SilenceDialog } from './silence-dialog.js';
import { ringView, type CountdownModel } from './silence-countdown.view.js';

/** Says that a part that is loaded apart has failed to come; the widget goes on without it. */
export const warnOfFailure = (error: unknown): void => warnOnce('<jan20-silence-countdown>', error);

/** Keeps the page's minute of silence with a countdown, and takes the page over in it where the countdown says so. */
export class SilenceController implements ReactiveController, Keeper {
  readonly host: LitElement & { readonly pageSilence: boolean };
  #minute: Minute | undefined;
  #place: readonly Node[] = [];
  #dialog: SilenceDialog | undefined;

  constructor(host: LitElement & { readonly pageSilence: boolean }) {
    this.host = host;
    host.addController(this);
  }

  /** Whether the page is taken over. */
  get isOpen(): boolean {
    return !!this.#dialog?.isOpen;
  }

  hostConnected(): void {
    this.#place = placeOf(this.host);
    if (!this.#minute) return;
    this.#minute.keepers.add(this);
    if (!this.isOpen) return;
    // Another countdown may have taken the page over since.
    if (this.#minute.holder) this.#dialog!.close();
    else this.#take(this.#minute);
  }

  hostDisconnected(): void {
    this.#dialog?.rest();
    const minute = this.#minute;
    if (!minute) return;
    minute.keepers.delete(this);
    this.#release(minute);
    const place = this.#place;
    // A page that renders anew removes a countdown and puts another one in, or the same: in one task.
    setTimeout(() => {
      if (!minute.keepers.has(this)) this.#leave(minute, place);
    });
  }

  /** Gets what the page is taken over with: long before the minute, when nothing may wait for a network. */
  async load(): Promise<void> {
    try {
      const { silenceDialog } = await import('./silence-dialog.js');
      this.#dialog ??= silenceDialog(this.host, () => {
        if (this.#minute) this.#minute.isLeftAlone = true;
      });
    } catch (error) {
      warnOfFailure(error);
    }
  }

  /** Gives the page back where it is time, before an update. */
  giveBack(now: MinuteName | undefined): void {
    if (!isSameMinute(now, this.#minute) || !this.host.pageSilence || this.#dialog?.isInTheWay())
      this.#close();
  }

  /** Keeps the minute that the countdown is in, after an update; undefined outside of one. */
  follow(now: MinuteName | undefined): void {
    if (this.#minute && !isSameMinute(now, this.#minute)) this.#leave(this.#minute, placeOf(this.host));
    if (!now || !this.host.isConnected) return;
    this.#minute ??= keepMinute(this, now);
    if (this.#minute) void this.#open(this.#minute);
  }

  /** The dialog, while the page is taken over. */
  view(model: CountdownModel, close: string): unknown {
    return this.#dialog?.view(model, close, ringView);
  }

  async #open(minute: Minute): Promise<void> {
    if (!this.host.pageSilence) return;
    await this.load();
    if (minute !== this.#minute || !this.host.pageSilence || !this.host.isConnected) return;
    if (minute.isLeftAlone || minute.holder) return;
    if (this.#dialog?.open()) this.#take(minute);
  }

  #take(minute: Minute): void {
    minute.holder = this;
    this.#dialog!.show();
  }

  #release(minute: Minute | undefined): void {
    if (minute?.holder === this) minute.holder = undefined;
  }

  #close(): void {
    this.#dialog?.close();
    this.#release(this.#minute);
  }

  #leave(minute: Minute, place: readonly Node[]): void {
    if (minute === this.#minute) {
      this.#close();
      this.#minute = undefined;
    }
    minute.keepers.delete(this);
    endIfUnkept(minute, place);
  }
}
