import { html, nothing, type TemplateResult } from 'lit';
import type { DatePart, TimelineContent, TimelineItem } from '../../content/timeline.js';
import { frameView, headingView } from '../../base/frame.view.js';
import type { Frame } from '../../base/widget-element.js';

/** What the timeline's template draws. */
export interface TimelineModel {
  readonly frame: Frame;
  readonly content: TimelineContent;
  readonly horizontal: boolean;
  readonly compact: boolean;
  /** Whether the list is scrolled to its start, or to its end. */
  readonly atStart: boolean;
  readonly atEnd: boolean;
  readonly onStep: (direction: -1 | 1) => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onScroll: () => void;
}

const partView = ({ iso, text }: DatePart) => (iso ? html`<time datetime=${iso}>${text}</time>` : text);

const itemView = (item: TimelineItem, { frame, compact }: TimelineModel): TemplateResult => {
  const level = Math.min(+frame.headingLevel + 1, 6);
  const date = item.date.map(partView);
  const media = html`<slot name="media-${item.id}"></slot>`;
  // Each variant is one whole template. Many small templates would take longer to draw than this repetition takes to fetch.
  return html`<li class="item" part="item">
    ${
      compact
        ? html`<details>
            <summary part="summary">
              <div class="date" part="date">${date}</div>
              <div class="title" part="title" role="heading" aria-level=${level}>${item.title}</div>
            </summary>
            <div class="more">
              <p class="text" part="text">${item.text}</p>
              ${media}
            </div>
          </details>`
        : html`<div class="date" part="date">${date}</div>
            <div>
              <div class="title" part="title" role="heading" aria-level=${level}>${item.title}</div>
              <p class="text" part="text">${item.text}</p>
              ${media}
            </div>`
    }
  </li>`;
};

const buttonView = (
  { onStep }: TimelineModel,
  direction: -1 | 1,
  label: string,
  disabled: boolean,
): TemplateResult => html`
  <button
    class="button step"
    part="button"
    type="button"
    aria-label=${label}
    aria-controls="l"
    aria-disabled=${disabled}
    @click=${() => onStep(direction)}
  >
    <span class=${direction < 0 ? 'arrow back' : 'arrow'} aria-hidden="true">→</span>
  </button>
`;

/** Draws the timeline. */
export const timelineView = (model: TimelineModel): TemplateResult => {
  const { frame, content, horizontal, compact, atStart, atEnd } = model;
  // The role is explicit, because Safari doesn't treat a list without numbers as a list.
  const list = html`<ol
    class="list"
    role="list"
    id="l"
    part="list"
    tabindex=${horizontal ? 0 : nothing}
    aria-labelledby=${horizontal ? 'h' : nothing}
    @keydown=${horizontal ? model.onKey : nothing}
    @scroll=${horizontal ? model.onScroll : nothing}
  >
    ${content.items.map((item) => itemView(item, model))}
  </ol>`;
  return frameView(
    frame,
    html`<div class="body ${horizontal ? 'horizontal' : 'vertical'} ${compact ? 'compact' : ''}">
      <div class="head">
        <div>
          ${headingView(frame, content.heading)}
          <p class="subheading" part="subheading">${content.subheading}</p>
        </div>
        ${
          horizontal
            ? html`<div class="steps">
                ${buttonView(model, -1, content.previous, atStart)}
                ${buttonView(model, 1, content.next, atEnd)}
              </div>`
            : nothing
        }
      </div>
      ${list}
      <slot name="footer"></slot>
    </div>`,
  );
};
