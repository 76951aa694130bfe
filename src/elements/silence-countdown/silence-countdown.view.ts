import { html, isServer, nothing, type TemplateResult } from 'lit';
import type { ClockContent, ClockUnit } from '../../content/countdown.js';
import { frameView, headingView } from '../../base/frame.view.js';
import type { Frame } from '../../base/widget-element.js';

/** What the countdown shows above its dates: the time left, the minute itself, or that it is over for the day. */
export type Stage =
  | { readonly kind: 'before'; readonly clock: ClockContent }
  | { readonly kind: 'silence'; readonly ring: RingContent }
  | { readonly kind: 'observed'; readonly sentence: string };

/** What the countdown's template draws. */
export interface CountdownModel {
  readonly frame: Frame;
  readonly heading: string;
  readonly purpose: string;
  readonly stage: Stage;
  /** When the minute is, in parts. */
  readonly when: readonly string[];
  /** The longest possible text of the second part, if room must be kept for it. Then the part always has its line. */
  readonly room?: string | undefined;
  readonly calendar?: { readonly label: string; readonly onClick: () => void } | undefined;
  /** What is said once this browser couldn't save the calendar's file; empty until then. */
  readonly hint: string;
  readonly preview?: string | undefined;
  /** What is announced to assistive technology; empty most of the time. */
  readonly announcement: string;
}

/** The ring's words, and how many of its seconds are left. */
export interface RingContent extends ClockUnit {
  readonly name: string;
  readonly left: number;
}

// A browser's translator replaces text nodes, also those that Lit updates. So text that ticks is set by `textContent`, which
// works after such a replacement too. A server can't set properties.
const unitView = ({ digits, label }: ClockUnit): TemplateResult =>
  isServer
    ? html`<div class="unit" part="unit">
        <bdi class="digits" part="digits" dir="ltr" translate="no">${digits}</bdi>
        <span class="label" part="label">${label}</span>
      </div>`
    : html`<div class="unit" part="unit">
        <bdi class="digits" part="digits" dir="ltr" translate="no" .textContent=${digits}></bdi>
        <span class="label" part="label" .textContent=${label}></span>
      </div>`;

const clockView = ({ units, name }: ClockContent): TemplateResult => html`
  <div class="clock" part="clock" role="timer" aria-label=${name || nothing}>
    <div class="units" aria-hidden="true">${units.map(unitView)}</div>
  </div>
`;

/** The ring of the sixty seconds. `pathLength` makes a second one unit of its outline. */
export const ringView = ({ digits, name, left }: RingContent): TemplateResult => html`
  <div class="ring" part="ring" role="timer" aria-label=${name}>
    <svg viewBox="0 0 100 100" aria-hidden="true">
      <circle class="track" cx="50" cy="50" r="48" />
      <circle
        class="arc"
        cx="50"
        cy="50"
        r="48"
        pathLength="60"
        stroke-dasharray="60"
        stroke-dashoffset=${60 - left}
      />
    </svg>
    <bdi
      class="digits"
      part="digits"
      dir="ltr"
      translate="no"
      aria-hidden="true"
      .textContent=${digits}
    ></bdi>
  </div>
`;

const stageView = (stage: Stage): TemplateResult => {
  if (stage.kind === 'before') return clockView(stage.clock);
  if (stage.kind === 'silence') return ringView(stage.ring);
  return html`<p class="observed" part="observed">${stage.sentence}</p>`;
};

/**
 * Draws the countdown.
 *
 * @param page the dialog that takes the page over, where it does
 */
export const countdownView = (model: CountdownModel, page: unknown): TemplateResult => {
  const { frame, stage, calendar, room } = model;
  const [there, reader = ''] = model.when;
  return frameView(
    frame,
    html`<div class="body countdown">
      <div class="head">
        ${headingView(frame, model.heading)}
        <p class="subheading" part="subheading">${model.purpose}</p>
      </div>
      <div class="stage">${stageView(stage)}</div>
      <p class="when" part="when" translate="no">
        <bdi>${there}</bdi>
        ${
          room
            ? html`<bdi class="reader" data-room=${room}><span>${reader}</span></bdi>`
            : reader && html`<bdi>${reader}</bdi>`
        }
      </p>
      ${
        calendar
          ? html`<button class="calendar" part="calendar" type="button" @click=${calendar.onClick}>
              ${calendar.label}
            </button>`
          : nothing
      }
      <div class=${model.hint ? 'when' : 'unseen'} role="status">${model.announcement || model.hint}</div>
      <slot name="footer"></slot>
    </div>`,
    model.preview,
    page,
  );
};
