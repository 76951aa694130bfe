import { html, nothing, type TemplateResult } from 'lit';
import { frameView, headingView, partsView } from '../../base/frame.view.js';
import type { Frame } from '../../base/widget-element.js';
import { flagView } from './flag.view.js';

/** What the banner's template draws. */
export interface BannerModel {
  readonly frame: Frame;
  readonly flag: string;
  /** Whether the flag has come into view, and so is raised and lowered. */
  readonly raised: boolean;
  /** The name of the day, and its date. */
  readonly title: readonly string[];
  readonly text: string;
  /** The minute of silence: its name and when it is, or that it was observed. */
  readonly minute: readonly string[];
  readonly traffic?: string | undefined;
  readonly preview?: string | undefined;
  readonly close?: { readonly label: string; readonly onClick: () => void } | undefined;
}

/** Draws the banner. */
export const bannerView = (model: BannerModel): TemplateResult => {
  const { frame, close, traffic, preview } = model;
  return frameView(
    frame,
    html`<div class="body banner ${model.raised ? 'raised' : ''}">
      ${flagView(model.flag)}
      <div class="notice">
        ${headingView(frame, partsView(model.title))}
        <p part="text">${model.text}</p>
        <p class="minute" part="minute" translate="no">${partsView(model.minute)}</p>
        ${traffic ? html`<p part="traffic">${traffic}</p>` : nothing}
        <slot></slot>
        <slot name="footer"></slot>
      </div>
      ${
        close
          ? html`<button class="button" part="close" type="button" @click=${close.onClick}>
              ${close.label}
            </button>`
          : nothing
      }
    </div>`,
    preview,
  );
};
