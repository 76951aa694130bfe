import { css } from 'lit';

/** The banner's own styles. */
export const bannerStyles = css`
  .banner {
    display: grid;
    gap: 0 1.5em;
    align-items: center;
    padding-block: 0;
  }
  .mast {
    display: block;
    /* The pole stands on the lower edge of the banner, however long the text is. In a sidebar it stands on the line above
       the text. */
    align-self: end;
    block-size: 7em;
    padding-block-start: 0.75em;
    forced-color-adjust: none;
  }
  .pole {
    fill: var(--_muted);
  }
  .notice {
    padding-block: 1em;
    border-block-start: 1px solid var(--_muted);
    font-size: 0.9375em;
  }
  .notice > p {
    color: var(--_muted);
  }
  .notice > .minute {
    color: var(--_text);
  }
  .heading {
    margin-block-end: 0.25em;
    font-size: clamp(0.875em, 8.4cqi, 1.25em);
  }
  .button {
    justify-self: start;
    margin-block-end: 1em;
    font-size: 0.875em;
  }
  @container (min-width: 34em) {
    .banner {
      grid-template-columns: auto 1fr auto;
    }
    .mast {
      block-size: 8.5em;
      padding: 0;
    }
    .notice {
      border: 0;
    }
    .button {
      margin: 0;
    }
  }
  /* Fixed, so that the page doesn't move when the banner appears at midnight or disappears. In print the banner stands where
     its tag does: a fixed box would be printed on every page, over the page's own words. */
  @media not print {
    :host([position='top']),
    :host([position='bottom']) {
      position: fixed;
      inset-inline: 0;
      z-index: var(--jan20-z-index, 1040);
      /* Where the words need more than half the window, they scroll. The flag and the button always stay in view. */
      display: grid;
      grid-template-rows: minmax(0, 1fr);
      max-block-size: 50vh;
    }
    :host([position='top']) {
      inset-block-start: 0;
    }
    :host([position='bottom']) {
      inset-block-end: 0;
    }
    :host(:is([position='top'], [position='bottom'])) .floor {
      display: none;
    }
    :host(:is([position='top'], [position='bottom'])) .root {
      display: grid;
      grid-template: minmax(0, 1fr) / minmax(0, 1fr);
    }
    :host(:is([position='top'], [position='bottom'])) .notice {
      box-sizing: border-box;
      max-block-size: 100%;
      padding-block: 0.5em;
      border: 0;
      overflow: auto;
    }
    :host(:is([position='top'], [position='bottom'])) .mast {
      max-block-size: 100%;
    }
    /* There is no room for the flag above the words. On a telephone it stands beside them. With large text it stands below
       them, beside the button. */
    @container (max-width: 14em) {
      :host(:is([position='top'], [position='bottom'])) .banner {
        grid-template: minmax(0, 1fr) auto / auto minmax(0, 1fr);
      }
      :host(:is([position='top'], [position='bottom'])) .notice {
        grid-column: 1 / 3;
        grid-row: 1;
      }
      :host(:is([position='top'], [position='bottom'])) .mast {
        block-size: 4em;
        grid-row: 2;
      }
    }
    @container (14em < width < 34em) {
      :host(:is([position='top'], [position='bottom'])) .banner {
        grid-template: minmax(0, 1fr) auto / auto minmax(0, 1fr);
      }
      :host(:is([position='top'], [position='bottom'])) .mast {
        grid-row: 1 / 3;
      }
    }
    @container (min-width: 34em) {
      :host(:is([position='top'], [position='bottom'])) .banner {
        grid-template-rows: minmax(0, 1fr);
      }
    }
  }
  /* The flag rises to the peak, stays a moment, and is lowered to half-mast, where it has been standing before. */
  @media (prefers-reduced-motion: no-preference) {
    .raised .flag {
      animation: half-mast 9s ease-in-out;
    }
  }
  @keyframes half-mast {
    /* Repeated here, because WebKit doesn't take the start of the animation from the attribute. */
    from,
    to {
      transform: translate(-15px, 900px);
    }
    35%,
    55% {
      transform: translate(-15px, 0);
    }
  }
  @media print {
    .root {
      break-inside: avoid;
    }
    .button {
      display: none;
    }
    .mast {
      print-color-adjust: exact;
    }
  }
`;
