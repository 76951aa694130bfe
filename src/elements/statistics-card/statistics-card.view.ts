import { html, svg, type TemplateResult } from 'lit';
import type { FigureText, StatisticsContent } from '../../content/statistics.js';
import type { Figure } from '../../data/statistics.js';
import { frameView, headingView } from '../../base/frame.view.js';
import type { Frame } from '../../base/widget-element.js';

/** What the card's template draws. */
export interface StatisticsModel {
  readonly frame: Frame;
  readonly content: StatisticsContent;
  readonly compact: boolean;
}

const figureView = ({ number, label }: FigureText<string>, kind: 'figure' | 'part'): TemplateResult => html`
  <bdi class="number" part=${kind === 'figure' ? 'number' : 'part-number'}>${number}</bdi>
  <span class="label" part=${kind === 'figure' ? 'label' : 'part-label'}>${label}</span>
`;

// SVG attributes are used, because a strict content security policy blocks the style attribute. The bar is drawn from left
// to right. In right-to-left languages the style sheet mirrors it.
const barView = ({ parts, sum }: StatisticsContent): TemplateResult => {
  let x = 0;
  const rects = parts.map(({ id, value }) => {
    // The elements have end tags. The build removes the slash of a self-closing tag, so the next element would be inside it.
    const rect = svg`<rect class=${id} x=${x} width=${value} height="1"></rect><path
      class="stripes ${id}"
      d="M${x} .5h${value}"
    ></path>`;
    x += value;
    return rect;
  });
  return html`<svg
    class="bar"
    part="bar"
    role="img"
    aria-label=${sum}
    viewBox="0 0 ${x} 1"
    preserveAspectRatio="none"
  >
    ${rects}
  </svg>`;
};

const killedView = (figure: FigureText<Figure>, content: StatisticsContent): TemplateResult => html`
  <li class="figure killed" part="figure">
    <div class="line">${figureView(figure, 'figure')}</div>
    ${barView(content)}
    <ul class="parts" part="parts" role="list">
      ${content.parts.map(
        (part) => html`<li class="part"><i class="key ${part.id}"></i>${figureView(part, 'part')}</li>`,
      )}
    </ul>
    <p class="sum small" part="sum"><bdi dir="ltr">${content.sum}</bdi></p>
    <p class="victims" part="victims">${content.victims}</p>
  </li>
`;

/** Draws the statistics card. */
export const statisticsView = ({ frame, content, compact }: StatisticsModel): TemplateResult =>
  frameView(
    frame,
    html`<div class="body ${compact ? 'compact' : 'full'}">
      <div class="head">
        ${headingView(frame, content.heading)}
        <p class="subheading" part="subheading">${content.subheading}</p>
      </div>
      <ul class="figures" part="figures" role="list">
        ${content.figures.map((figure) =>
          figure.id === 'killed'
            ? killedView(figure, content)
            : html`<li class="figure" part="figure">${figureView(figure, 'figure')}</li>`,
        )}
      </ul>
      <p class="source small" part="source">${content.source}</p>
      <slot name="footer"></slot>
    </div>`,
  );
