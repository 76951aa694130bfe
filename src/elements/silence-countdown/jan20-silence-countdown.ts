import { isServer, type CSSResultGroup, type PropertyDeclarations, type PropertyValues } from 'lit';
import {
  calendarContent,
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
import type { Phase } from '../../domain/observance.js';
import { milestone, nextMilestone, timeLeft, type TimeLeft } from '../../domain/time-left.js';
import { rearmClock } from '../../controllers/page-clock.js';
import { ObservingElement } from '../../base/observing-element.js';
import { unwatchOnScreen, watchOnScreen } from '../../controllers/visibility.js';
import { SilenceController, warnOfFailure } from './silence-controller.js';
import { countdownStyles } from './silence-countdown.styles.js';
import { countdownView, type CountdownModel } from './silence-countdown.view.js';

// What assistive technology is told when a phase begins.
const phaseText: Readonly<Record<Phase, () => string>> = {
  ordinary: () => '',
  mourning: dayTitle,
  silence: silenceName,
  observed: silenceObserved,
};

// A server knows neither the reader's instant nor their zone.
const clock = isServer ? clockWithoutTime : clockContent;

// How long an announcement stands: it is heard when it comes, and later would be read as if it still held.
const ANNOUNCED = 10_000;

/**
 * @summary The time left to the minute of silence at 12:00 in Baku on the next 20 January, the minute itself, and that it was observed.
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
 * @csspart unit - One of them: digits and label.
 * @csspart digits - The digits of a unit or of the ring.
 * @csspart label - The label of a unit.
 * @csspart ring - The ring of the sixty seconds.
 * @csspart observed - The sentence after the minute.
 * @csspart when - The date and times of the minute.
 * @csspart calendar - The button that hands over the calendar file.
 * @csspart page-silence - The dialog that takes the page over for the minute.
 * @csspart close - The button that closes it.
 *
 * @fires {CustomEvent<{preview: boolean}>} jan20-silence-start - The minute of silence has begun, or the page was loaded in it. If cancelled, nothing takes the page over.
 * @fires {CustomEvent<{preview: boolean}>} jan20-silence-end - The minute is over, or the widget's clock was set or the widget removed in it. Sent wherever `jan20-silence-start` was; of a removed widget, by the nearest element around it that is still there.
 */
export class Jan20SilenceCountdown extends ObservingElement {
  static override properties: PropertyDeclarations = {
    ...super.properties,
    pageSilence: { attribute: 'page-silence', type: Boolean },
    calendar: { type: Boolean },
    syncClock: { attribute: 'sync-clock', type: Boolean },
  };

  static override styles: CSSResultGroup = [super.styles, countdownStyles];

  readonly #silence = new SilenceController(this);
  #visible = true;
  #left: TimeLeft | undefined;
  #announcement = (): string => '';
  #announced = -Infinity;

  /** For the minute, takes the page over with a dialog that Escape or its button closes. Default: false. */
  declare pageSilence: boolean;

  /** Offers "Add to calendar": an `.ics` file made in the browser. Default: false. */
  declare calendar: boolean;

  /** Corrects a device clock that is off by more than 2 s, by one `HEAD` request to the page's own origin. Default: false. */
  declare syncClock: boolean;

  constructor() {
    super();
    this.pageSilence = false;
    this.calendar = false;
    this.syncClock = false;
  }

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

  protected override willUpdate(changed: PropertyValues): void {
    const previous = this.observance?.phase;
    super.willUpdate(changed);
    const { silence, phase } = this.observance;
    const left = timeLeft(silence - this.time);
    if (this.time >= this.#announced + ANNOUNCED) this.#announcement = () => '';
    // A change of phase says more than a milestone, and goes before it.
    const changes = previous && phase !== previous;
    if (changes || (this.#left && milestone(this.#left.total, left.total))) {
      this.#announcement = changes ? phaseText[phase] : () => clockContent(left).name;
      this.#announced = this.time;
    }
    this.#left = left;
    for (const instant of [silence - nextMilestone(left.total) * 1000, this.#announced + ANNOUNCED]) {
      if (instant > this.time) this.until = Math.min(this.until, instant);
    }
    this.#silence.hold(this.#begun);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (changed.has('syncClock') && this.syncClock) {
      import('../../controllers/sync-clock.js').then(({ syncClock }) => syncClock(), warnOfFailure);
    }
    if (changed.has('pageSilence') && this.pageSilence) void this.#silence.load();
    this.#silence.follow(this.#begun, this.isPreview);
  }

  protected override get isTicking(): boolean {
    return (this.#visible || this.#silence.isOpen) && this.phase !== 'observed';
  }

  /** When the minute began, in the minute: by the device's clock where that is set by an editor. */
  get #begun(): number | undefined {
    const { phase, silence } = this.observance;
    return phase === 'silence' ? silence - (this.offset ?? 0) : undefined;
  }

  readonly #offerCalendar = (): void => {
    const { nextSilence } = this.observance;
    const { zone } = this;
    const { locale } = this.frame;
    const content = this.inLanguage(calendarContent);
    import('./calendar-download.js').then(
      ({ downloadCalendar }) =>
        downloadCalendar({ ...content, locale, zone, instant: nextSilence, now: Date.now() }),
      warnOfFailure,
    );
  };

  protected override renderWidget(): unknown {
    const { phase } = this.observance;
    const left = this.#left!;
    const preview = this.isPreview ? previewMark() : undefined;
    const { theme } = this.frame;
    const frame = {
      ...this.frame,
      theme: phase === 'silence' && theme !== 'contrast' ? 'dark' : theme,
    } as const;
    const seconds = Math.ceil((this.observance.end - this.time) / 1000);
    const model: CountdownModel = {
      frame,
      heading: silenceName(),
      purpose: silencePurpose(),
      clock: phase === 'ordinary' || phase === 'mourning' ? clock(left) : undefined,
      ring: phase === 'silence' ? { ...ringContent(seconds), left: seconds } : undefined,
      observed: phase === 'observed' ? silenceObserved() : undefined,
      when: silenceDate(this.observance, this.zone, isServer ? this.zone : undefined),
      room: isServer || this.replacesSnapshot ? longestTimeForReader(this.observance, this.zone) : undefined,
      calendar: this.calendar ? { label: calendarLabel(), onClick: this.#offerCalendar } : undefined,
      preview,
      announcement: this.#announcement(),
    };
    return countdownView(model, this.#silence.view(model, closeLabel()));
  }
}
