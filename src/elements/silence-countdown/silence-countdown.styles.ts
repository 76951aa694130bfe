import { css } from 'lit';

/** The countdown's own styles. */
export const countdownStyles = css`
  .countdown {
    text-align: center;
  }
  /* Clock, ring and sentence take the same room, so that nothing around moves from one phase to the next. */
  .stage {
    display: grid;
    place-items: center;
    min-block-size: 8em;
  }
  .clock {
    inline-size: 100%;
  }
  /* One row runs from left to right in every language, as on clocks. Two rows run in the language's direction. */
  .units {
    display: flex;
    justify-content: center;
    direction: ltr;
  }
  .unit {
    flex: 0 1 7em;
    min-inline-size: 0;
    padding-inline: clamp(0.25em, 2cqi, 1.25em);
  }
  .unit + .unit {
    border-inline-start: 1px solid var(--_line);
  }
  .digits {
    display: block;
    font-family: var(--_serif);
    /* Three digits in a quarter of the width, for most of the year. */
    font-size: clamp(1.875em, 10cqi, 4em);
    line-height: 1.2;
    white-space: nowrap;
  }
  .label {
    display: block;
    color: var(--_muted);
    font-size: clamp(0.6875em, 3.4cqi, 0.875em);
    line-height: 1.4;
  }
  [lang='ur'] .label {
    line-height: 2.2;
  }
  /* A label changes its form with the number, and one form may wrap where another doesn't. The clock must not jump then. */
  @container (20em < width < 30em) {
    .label {
      min-block-size: 2.8em;
    }
  }
  /* In a sidebar the words for the units need half its width each. */
  @container (max-width: 20em) {
    .stage {
      min-block-size: 10em;
    }
    .units {
      flex-wrap: wrap;
      row-gap: 0.75em;
      direction: inherit;
    }
    .unit {
      box-sizing: border-box;
      flex-basis: 50%;
    }
    .unit:nth-last-child(2) {
      border: 0;
    }
  }
  .ring {
    display: grid;
    place-items: center;
    inline-size: 8em;
  }
  .ring > * {
    grid-area: 1 / 1;
  }
  .ring svg {
    display: block;
    inline-size: 100%;
    fill: none;
    stroke-width: 2.5;
    rotate: -90deg;
  }
  .track {
    stroke: var(--_line);
  }
  .arc {
    stroke: var(--_accent);
  }
  .ring .digits {
    font-size: 2.5em;
  }
  .observed {
    max-inline-size: 24em;
    font-family: var(--_serif);
    font-size: 1.125em;
    text-wrap: balance;
  }
  .when {
    margin-block-start: 1em;
    color: var(--_muted);
    font-size: 0.9375em;
  }
  /* Each on a line of its own: in centred lines a separator would stand at an edge. */
  .when bdi {
    display: block;
  }
  .when .reader {
    display: grid;
  }
  .reader::before {
    content: attr(data-room);
    visibility: hidden;
  }
  .reader::before,
  .reader > * {
    grid-area: 1 / 1;
  }
  .calendar {
    margin-block-start: 0.25em;
    padding: 0.625em;
    border: 0;
    color: inherit;
    background: none;
    font: inherit;
    font-size: 0.9375em;
    letter-spacing: inherit;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .calendar:hover {
    text-decoration-thickness: 2px;
  }
  @media print {
    .root {
      break-inside: avoid;
    }
    .calendar {
      display: none;
    }
  }
`;
