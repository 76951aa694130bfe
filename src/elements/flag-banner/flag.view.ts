import { html, type TemplateResult } from 'lit';
import { flagStar, flagStripes } from '../../domain/flag.js';

/**
 * Draws the flag at half-mast on its pole: with a flag of height H = 600 a pole of 4.5 H, and the flag's top edge 1.5 H
 * below the peak.
 *
 * @param label the drawing in words
 */
export const flagView = (label: string): TemplateResult => html`
  <svg class="mast" part="flag" role="img" aria-label=${label} viewBox="-60 -40 1260 2740">
    <g class="pole">
      <circle cx="-30" cy="-8" r="32" />
      <rect x="-45" width="30" height="2700" />
    </g>
    <g class="flag" transform="translate(-15 900)">
      <rect width="1200" height="200" fill=${flagStripes[0]} />
      <rect width="1200" height="200" y="200" fill=${flagStripes[1]} />
      <rect width="1200" height="200" y="400" fill=${flagStripes[2]} />
      <circle cx="570" cy="300" r="90" fill="#fff" />
      <circle cx="590" cy="300" r="75" fill=${flagStripes[1]} />
      <polygon points=${flagStar()} fill="#fff" />
    </g>
  </svg>
`;
