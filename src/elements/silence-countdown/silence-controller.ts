import { html, type LitElement, type ReactiveController } from 'lit';
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

/** Warns that a separate module could not be loaded. The widget works without it. */
export const warnOfFailure = (error: unknown): void => warnOnce('<jan20-silence-countdown>', error);

/** Makes a countdown keep the page's minute of silence, and take the page over if it has `page-silence`. */
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
    // A page that renders again may remove a countdown and insert it again, or a new one, in one task. The minute goes on then.
    setTimeout(() => {
      if (!minute.keepers.has(this)) this.#leave(minute, place);
    });
  }

  /** Loads the dialog's module. This happens long before the minute, which can't wait for a network. */
  async load(): Promise<void> {
    try {
      const { silenceDialog } = await import('./silence-dialog.js');
      this.#dialog ??= silenceDialog(this.host, { html, ringView }, () => {
        if (this.#minute) this.#minute.isLeftAlone = true;
      });
    } catch (error) {
      warnOfFailure(error);
    }
  }

  /** Closes the dialog before an update, if the minute is over or the dialog must not stay open. */
  giveBack(now: MinuteName | undefined): void {
    if (!isSameMinute(now, this.#minute) || !this.host.pageSilence || this.#dialog?.isInTheWay())
      this.#close();
  }

  /** Keeps the minute `now` after an update, and leaves an earlier one. `now` is undefined outside of a minute. */
  follow(now: MinuteName | undefined): void {
    if (this.#minute && !isSameMinute(now, this.#minute)) this.#leave(this.#minute, placeOf(this.host));
    if (!now || !this.host.isConnected) return;
    this.#minute ??= keepMinute(this, now);
    if (this.#minute) void this.#open(this.#minute);
  }

  /** The dialog, while the page is taken over. */
  view(model: CountdownModel, close: string): unknown {
    return this.#dialog?.view(model, close);
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
