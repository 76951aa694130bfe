import { html, svg, type TemplateResult } from 'lit';
import { flagStar, flagStripes } from '../../domain/flag.js';

// With a flag of height H = 600: a pole of 4.5 H, and the flag's top edge 1.5 H below the peak.
const POLE = 2700;
const DROP = 900;

/**
 * Draws the flag at half-mast on its pole.
 *
 * @param label the drawing in words
 */
export const flagView = (label: string): TemplateResult => html`
  <svg class="mast" part="flag" role="img" aria-label=${label} viewBox="-60 -40 1260 ${POLE + 40}">
    <g class="pole">
      <circle cx="-30" cy="-8" r="32" />
      <rect x="-45" width="30" height=${POLE} />
    </g>
    <g class="flag" transform="translate(-15 ${DROP})">
      ${flagStripes.map((fill, i) => svg`<rect width="1200" height="200" y=${i * 200} fill=${fill} />`)}
      <circle cx="570" cy="300" r="90" fill="#fff" />
      <circle cx="590" cy="300" r="75" fill=${flagStripes[1]} />
      <polygon points=${flagStar()} fill="#fff" />
    </g>
  </svg>
`;
