import { css } from 'lit';

/** The card's own styles. */
export const statisticsStyles = css`
  .figures {
    display: grid;
    gap: 0 1.25em;
    border-block-start: 1px solid var(--_text);
  }
  .figure {
    padding-block: 0.5em;
    border-block-end: 1px solid var(--_line);
  }
  .number {
    /* Not a block: a number runs from left to right, so a block would start at the left edge of a right-to-left card. */
    display: inline-block;
    justify-self: start;
    font-family: var(--_serif);
    font-size: 1.375em;
    line-height: 1.2;
  }
  .label {
    display: block;
    color: var(--_muted);
    font-size: 0.875em;
    line-height: 1.4;
  }
  .killed {
    grid-column: 1 / -1;
    padding-block-end: 1em;
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    align-items: last baseline;
  }
  .line .number {
    font-size: min(4.5em, 30cqi);
    line-height: 1.1;
  }
  .line .label {
    flex: 1 1 9em;
    color: var(--_text);
    font-size: clamp(0.875em, 9.2cqi, 1.0625em);
  }
  .bar {
    display: block;
    /* One pixel more on each side: the stroke that separates the parts also covers the ends of the bar. */
    inline-size: calc(100% + 2px);
    block-size: 0.875em;
    margin: 0.5em -1px 0.875em;
  }
  [dir='rtl'] .bar {
    scale: -1 1;
  }
  rect,
  .stripes {
    stroke: var(--_background);
    stroke-width: 2px;
    vector-effect: non-scaling-stroke;
  }
  rect {
    fill: var(--_fill, currentcolor);
  }
  .before {
    --_fill: var(--jan20-bar-before, var(--_text));
  }
  .wounded {
    --_fill: var(--jan20-bar-wounded, color-mix(in srgb, var(--_text) 75%, var(--_background)));
    --_stripe: 2px;
    --_gap: 1.5px;
  }
  .after {
    --_fill: var(--jan20-bar-after, color-mix(in srgb, var(--_text) 55%, var(--_background)));
  }
  .regions {
    --_fill: var(--jan20-bar-regions, var(--_accent));
    --_stripe: 4px;
    --_gap: 2px;
  }
  /* The parts are told apart without colour, too, as on paper: two are solid, and two have stripes of their own width. */
  .stripes {
    stroke-width: 0.875em;
    stroke-dasharray: var(--_gap, 0) var(--_stripe, 1);
  }
  .part {
    display: grid;
    grid-template-columns: 0.625em 1.75em 1fr;
    gap: 0.5em;
    align-items: baseline;
    font-size: 0.9375em;
  }
  .part + .part {
    margin-block-start: 0.25em;
  }
  .key {
    block-size: 0.625em;
    background: var(--_fill, currentcolor);
  }
  .key:is(.wounded, .regions) {
    background: repeating-linear-gradient(
      90deg,
      var(--_fill) 0 var(--_stripe),
      var(--_background) 0 calc(var(--_stripe) + var(--_gap))
    );
  }
  .part .number {
    font-family: inherit;
    font-size: 1em;
    /* To the right in both directions, so that the last digits are aligned. */
    justify-self: right;
    font-weight: 700;
  }
  .part .label {
    font-size: 0.9375em;
  }
  .sum {
    margin-block-start: 0.625em;
  }
  .victims {
    margin-block-start: 0.625em;
    font-size: 0.9375em;
  }
  .source {
    margin-block-start: 1em;
    font-size: 0.8125em;
  }
  .figure:not(.killed) {
    display: grid;
    grid-template-columns: 2.75em 1fr;
    gap: 0.5em;
    align-items: baseline;
  }
  .compact .line .number {
    font-size: 3em;
  }
  @container (min-width: 21em) {
    .full .figures {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .full .figure {
      padding-block: 0.75em;
    }
    .full .figure:not(.killed) {
      display: block;
    }
    .full .figure > .number {
      font-size: 1.75em;
    }
  }
  @container (min-width: 32em) {
    .full .figures {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }
  @container (min-width: 52em) {
    .full .figures {
      grid-template-columns: repeat(6, minmax(0, 1fr));
    }
    .full .figure > .number {
      font-size: 2.25em;
    }
    .full .line .number {
      font-size: 6em;
    }
  }
  @media (forced-colors: active) {
    .key {
      forced-color-adjust: none;
    }
  }
  @media print {
    .bar,
    .key {
      print-color-adjust: exact;
    }
    /* No grid in print: a page break before a grid's first row can't be prevented, and the heading would be left on the page
       before. */
    .figures {
      display: block;
    }
    /* The rule is above each figure: there the figures of a line begin at one height, while their labels end at several. */
    .figure {
      break-inside: avoid;
      border-block-end: 0;
    }
    .figure:not(.killed) {
      border-block-start: 1px solid var(--_line);
    }
    .figure:first-child,
    .source {
      break-before: avoid;
    }
    @container (min-width: 21em) {
      .full .figure:not(.killed) {
        display: inline-block;
        box-sizing: border-box;
        inline-size: 50%;
        padding-inline-end: 1.25em;
        vertical-align: top;
      }
    }
    @container (min-width: 32em) {
      .full .figure:not(.killed) {
        inline-size: 33.3%;
      }
    }
  }
`;
