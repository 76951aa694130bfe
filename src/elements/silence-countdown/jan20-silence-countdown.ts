import { isServer, type CSSResultGroup, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import {
  calendarContent,
  calendarHint,
  calendarLabel,
  clockContent,
  clockWithoutTime,
  longestTimeForReader,
  ringContent,
  silenceDate,
} from '../../content/countdown.js';
import {
  closeLabel,
  dayTitle,
  previewMark,
  silenceName,
  silenceObserved,
  silencePurpose,
} from '../../content/day.js';
import { mourningDay } from '../../data/mourning-day.js';
import type { Observance, Phase } from '../../domain/observance.js';
import { milestone, nextMilestone, timeLeft } from '../../domain/time-left.js';
import { correctClockBy, rearmClock } from '../../controllers/page-clock.js';
import { createElement, deviceTime, wantsContrast } from '../../page/reading.js';
import { ObservingElement } from '../../base/observing-element.js';
import { unwatchOnScreen, watchOnScreen } from '../../controllers/visibility.js';
import type { MinuteName } from '../../controllers/page-silence.js';
import { SilenceController, warnOfFailure } from './silence-controller.js';
import { countdownStyles } from './silence-countdown.styles.js';
import { countdownView, type CountdownModel, type Stage } from './silence-countdown.view.js';

// What assistive technology is told when a phase begins.
const phaseText: Readonly<Record<Phase, () => string>> = {
  ordinary: () => '',
  mourning: () => dayTitle().join(', '),
  silence: silenceName,
  observed: silenceObserved,
};

// A server knows neither the reader's instant nor their zone.
const clock = isServer ? clockWithoutTime : clockContent;

// How long an announcement stays, in milliseconds. Screen readers read it when it appears. Later it would be out of date.
const ANNOUNCED = 10_000;

/**
 * @summary A countdown to the minute of silence at 12:00 in Baku on the next 20 January. It also shows the minute itself, and afterwards that it was observed.
 * @tagname jan20-silence-countdown
 *
 * @slot heading - Replaces the heading's words. Takes phrasing content.
 * @slot footer - Stands below the clock: a note, a link.
 *
 * @csspart base - The widget's box.
 * @csspart heading - The heading.
 * @csspart subheading - The line under the heading.
 * @csspart preview - The mark that says that `now` is set.
 * @csspart clock - The days, hours, minutes and seconds.
 * @csspart unit - One unit of the clock: digits and label.
 * @csspart digits - The digits of a unit or of the ring.
 * @csspart label - The label of a unit.
 * @csspart ring - The ring of the sixty seconds.
 * @csspart observed - The sentence after the minute.
 * @csspart when - The date and times of the minute.
 * @csspart calendar - The button that saves the calendar file.
 * @csspart page-silence - The dialog that covers the page during the minute.
 * @csspart close - The button that closes the dialog.
 *
 * @fires {CustomEvent<{preview: boolean}>} jan20-silence-start - The page's minute of silence has begun. The event is sent once for the page, however many countdowns it has, also in a hidden tab and on a page that is loaded in the minute. A rehearsal (`preview`) has an event of its own. If a listener cancels the event, no dialog covers the page.
 * @fires {CustomEvent<{preview: boolean}>} jan20-silence-end - The page's minute is over, or the page's last countdown was removed and none came back by the next task. In the second case the nearest former ancestor that is still in the page sends the event.
 */
export class Jan20SilenceCountdown extends ObservingElement {
  static override styles: CSSResultGroup = [super.styles, countdownStyles];

  readonly #silence = new SilenceController(this);
  #visible = true;
  #stage!: Stage;
  /** The whole seconds that were left at the latest update. */
  #left: number | undefined;
  #previous: Phase | undefined;
  #announcement = (): string => '';
  #announced = -Infinity;
  #cannotSave = false;

  /** During the minute, covers the page with a dialog. Escape or the dialog's button closes it. Default: false. */
  @property({ attribute: 'page-silence', type: Boolean }) pageSilence = false;

  /** Adds the button "Add to calendar". It saves an `.ics` file that is made in the browser. Default: false. */
  @property({ type: Boolean }) calendar = false;

  /** Corrects the widget's clock if the device's clock is wrong by more than 2 s. This takes one `HEAD` request to the page's own origin. Default: false. */
  @property({ attribute: 'sync-clock', type: Boolean }) syncClock = false;

  override connectedCallback(): void {
    super.connectedCallback();
    watchOnScreen(this, (visible) => {
      if (visible === this.#visible) return;
      this.#visible = visible;
      if (visible) this.requestUpdate();
      else rearmClock();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    unwatchOnScreen(this);
    this.#visible = true;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (this.observance) this.#decide(this.observance);
    this.#silence.giveBack(this.#minute);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (changed.has('syncClock') && this.syncClock) {
      import('../../controllers/sync-clock.js').then(
        ({ syncClock }) => syncClock(deviceTime, correctClockBy),
        warnOfFailure,
      );
    }
    if (changed.has('pageSilence') && this.pageSilence) void this.#silence.load();
  }

  protected override tell(): void {
    super.tell();
    this.#silence.follow(this.#minute);
  }

  /** @internal */
  override get isTicking(): boolean {
    return (this.#visible || this.#silence.isOpen) && this.phase !== 'observed';
  }

  /** The minute that the countdown is in. */
  get #minute(): MinuteName | undefined {
    if (this.observance?.phase !== 'silence') return undefined;
    return { begun: this.observance.silence - (this.offset ?? 0), preview: this.isPreview };
  }

  /** Decides what is shown and what is announced. */
  #decide({ phase, silence, end }: Observance): void {
    const left = timeLeft(silence - this.time);
    if (phase === 'silence') {
      const seconds = Math.ceil((end - this.time) / 1000);
      this.#stage = { kind: 'silence', ring: { ...ringContent(seconds), left: seconds } };
    } else if (phase === 'observed') this.#stage = { kind: 'observed', sentence: silenceObserved() };
    else this.#stage = { kind: 'before', clock: clock(left) };

    if (this.time >= this.#announced + ANNOUNCED) this.#announcement = () => '';
    // A change of phase says more than a milestone, and goes before it.
    const changes = this.#previous && phase !== this.#previous;
    if (changes || (this.#left !== undefined && milestone(this.#left, left.total))) {
      this.#announcement = changes ? phaseText[phase] : () => clockContent(left).name;
      this.#announced = this.time;
    }
    this.#left = left.total;
    this.#previous = phase;
    this.clock.wakeBy(silence - nextMilestone(left.total) * 1000);
    this.clock.wakeBy(this.#announced + ANNOUNCED);
  }

  readonly #offerCalendar = (): void => {
    const { observance, zone, placeName } = this;
    const { nextSilence } = observance!;
    const { locale } = this.frame;
    const content = this.inLanguage(() => calendarContent(observance!, zone, placeName));
    import('./calendar-download.js').then(({ downloadCalendar }) => {
      const link = createElement('a');
      const times = { zone, instant: nextSilence, now: deviceTime(), observed: mourningDay };
      if (downloadCalendar(link, { ...content, ...times, locale })) return;
      this.#cannotSave = true;
      this.requestUpdate();
    }, warnOfFailure);
  };

  protected override renderWidget(): unknown {
    const { theme } = this.frame;
    const observance = this.observance!;
    const isDark =
      this.#stage.kind === 'silence' && theme !== 'contrast' && !(theme === 'auto' && wantsContrast());
    const model: CountdownModel = {
      frame: isDark ? { ...this.frame, theme: 'dark' } : this.frame,
      heading: silenceName(),
      purpose: silencePurpose(),
      stage: this.#stage,
      when: silenceDate(observance, this.zone, this.placeName, isServer ? this.zone : undefined),
      room: isServer || this.replacesSnapshot ? longestTimeForReader(observance, this.zone) : undefined,
      calendar: this.calendar ? { label: calendarLabel(), onClick: this.#offerCalendar } : undefined,
      hint: this.#cannotSave ? calendarHint() : '',
      preview: this.isPreview ? previewMark() : undefined,
      announcement: this.#announcement(),
    };
    return countdownView(model, this.#silence.view(model, closeLabel()));
  }
}
