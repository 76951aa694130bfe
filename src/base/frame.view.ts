import { html, nothing, type TemplateResult } from 'lit';
import type { Frame } from './widget-element.js';

/** A heading of any level. ARIA sets the level, because a Lit template can't vary the name of a tag (`h1` to `h6`). */
export const headingView = (frame: Frame, heading: string | TemplateResult): TemplateResult => html`
  <div class="heading" id="h" part="heading" role="heading" aria-level=${frame.headingLevel}>
    <slot name="heading">${heading}</slot>
  </div>
`;

/**
 * The parts of a line. Lines break between parts. The style sheet shows a separator between two parts on the same line, and
 * none at the start or end of a line. The space after each part is a value, because the build takes spaces at the end of a
 * template away.
 */
export const partsView = (parts: readonly string[]): TemplateResult => html`
  <span class="pieces"
    ><span class="row"
      >${parts.map(
        (part) =>
          html`<span class="piece"><bdi>${part}</bdi></span
            >${' '}`,
      )}</span
    ></span
  >
`;

/**
 * The frame round a widget's body: language, direction, theme, name and the mark of a preview.
 *
 * @param beside what stands beside the frame in the shadow tree
 */
export const frameView = (
  frame: Frame,
  body: TemplateResult,
  preview?: string,
  beside?: unknown,
): TemplateResult => html`
  <div class="floor"></div>
  <section
    class="root"
    part="base"
    lang=${frame.locale}
    dir=${frame.dir}
    data-theme=${frame.theme}
    aria-labelledby="h"
  >
    <div class="words" lang=${frame.locale}>
      ${preview ? html`<p class="preview" part="preview">${preview}</p>` : nothing} ${body}
    </div>
  </section>
  ${beside}
`;
