import { nothing, type CSSResultGroup, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { flagLabel } from '../../content/banner.js';
import {
  closeLabel,
  dayTitle,
  flagsSentence,
  previewMark,
  silenceName,
  silenceObserved,
  trafficSentence,
} from '../../content/day.js';
import { silenceTimes } from '../../content/silence-times.js';
import {
  bannerPositions,
  bannerShows,
  type BannerPosition,
  type BannerShow,
} from '../../domain/attributes.js';
import { civilTime } from '../../domain/zoned-time.js';
import { oneOf } from '../../page/attribute-values.js';
import { ObservingElement } from '../../base/observing-element.js';
import { ScrollRoomController } from '../../controllers/scroll-room.js';
import { unwatchOnScreen, watchOnScreen } from '../../controllers/visibility.js';
import { send } from '../../page/send-event.js';
import { bannerStyles } from './flag-banner.styles.js';
import { bannerView } from './flag-banner.view.js';

const STORED = 'jan20-dismissed';

/**
 * @summary A banner with the flag of Azerbaijan at half-mast and a notice. It is shown on the day of mourning only.
 * @tagname jan20-flag-banner
 *
 * @slot - A local notice: "The book of condolence is open from 10:00."
 * @slot heading - Replaces the heading's words. Takes phrasing content.
 * @slot footer - Stands below the notice: a link.
 *
 * @csspart base - The banner's box.
 * @csspart preview - The mark that says that `now` is set.
 * @csspart flag - The drawing of the flag and its pole.
 * @csspart heading - The heading.
 * @csspart text - The sentence on the flags.
 * @csspart minute - The line on the minute of silence.
 * @csspart traffic - The sentences on the traffic.
 * @csspart close - The button that dismisses the banner.
 *
 * @cssprop [--jan20-z-index=1040] - The banner's `z-index` when its `position` is `top` or `bottom`.
 *
 * @fires {CustomEvent<null>} jan20-dismiss - The reader has dismissed the banner.
 */
export class Jan20FlagBanner extends ObservingElement {
  static override styles: CSSResultGroup = [super.styles, bannerStyles];

  /** The day for which the reader has dismissed the banner; undefined until `sessionStorage` has been read. */
  #dismissed: string | undefined;
  #hasRisen = false;
  #isShown = false;

  /** Whether the flag rises at the moment. */
  @state() private raised = false;

  /** When the banner is shown: `auto` (on the day of mourning), `always` or `never`. Default: `auto`. */
  @property() show: BannerShow | null | undefined;

  /** Where the banner is: `inline` (where the tag is), or fixed to the `top` or `bottom` of the window. A fixed banner is above the page by `--jan20-z-index` and at most half as high as the window. It sets the page's `scroll-padding`, so that it does not hide the element with the focus. In print it is where the tag is. Default: `inline`. */
  @property() position: BannerPosition | null | undefined;

  /** Adds a button that closes the banner until the day or the browser's session ends. Default: false. */
  @property({ type: Boolean }) dismissible = false;

  /** Adds a notice of the traffic restrictions in Baku. Default: false. */
  @property({ type: Boolean }) traffic = false;

  constructor() {
    super();
    new ScrollRoomController(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    unwatchOnScreen(this);
  }

  protected override firstUpdated(): void {
    // The class must go after the animation. Otherwise the flag would rise again when the banner is moved, or hidden and shown.
    this.renderRoot.addEventListener('animationend', () => {
      this.raised = false;
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    // The style sheet reads the attribute itself.
    oneOf(this, 'position', this.position, bannerPositions);
    const show = oneOf(this, 'show', this.show, bannerShows);
    const isDue = show === 'always' || (show === 'auto' && !!this.phase && this.phase !== 'ordinary');
    this.#isShown = isDue && !(this.dismissible && this.#isDismissed);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (this.phase === 'ordinary') this.#hasRisen = false;
    // The element may have been removed before this update. When it is back, it updates again.
    else if (this.#isShown && !this.#hasRisen && this.isConnected) {
      watchOnScreen(this, (visible) => {
        if (!visible) return;
        this.#hasRisen = true;
        this.raised = true;
        unwatchOnScreen(this);
      });
    }
  }

  /** The day that a dismissal holds for. */
  get #day(): string {
    const { year, month, day } = civilTime(this.time, this.zone);
    return `${year}-${month}-${day}`;
  }

  get #isDismissed(): boolean {
    if (this.#dismissed === undefined) {
      try {
        this.#dismissed = sessionStorage.getItem(STORED) ?? '';
      } catch {
        // The browser blocks storage here: the dismissal lasts as long as the element.
        this.#dismissed = '';
      }
    }
    return this.#dismissed === this.#day;
  }

  readonly #dismiss = (): void => {
    this.#dismissed = this.#day;
    try {
      sessionStorage.setItem(STORED, this.#dismissed);
    } catch {
      // As above.
    }
    this.requestUpdate();
    send(this, 'jan20-dismiss', undefined);
  };

  protected override renderFallback(): unknown {
    return this.#isShown ? super.renderFallback() : nothing;
  }

  protected override renderWidget(): unknown {
    if (!this.#isShown) return nothing;
    const minute =
      this.phase === 'observed'
        ? [silenceObserved()]
        : [silenceName(), ...silenceTimes(this.observance!, this.zone, this.placeName)];
    return bannerView({
      frame: this.frame,
      flag: flagLabel(),
      raised: this.raised,
      title: dayTitle(),
      text: flagsSentence(),
      minute,
      traffic: this.traffic ? trafficSentence() : undefined,
      preview: this.isPreview ? previewMark() : undefined,
      close: this.dismissible ? { label: closeLabel(), onClick: this.#dismiss } : undefined,
    });
  }
}
