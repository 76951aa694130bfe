import { css } from 'lit';

/** The banner's own styles. */
export const bannerStyles = css`
  /* Fixed, so that a banner that comes at midnight or leaves moves nothing of the page. */
  :host([position='top']),
  :host([position='bottom']) {
    position: fixed;
    inset-inline: 0;
    z-index: var(--jan20-z-index, 1000);
    max-block-size: 50vh;
    overflow: auto;
  }
  :host([position='top']) {
    inset-block-start: 0;
  }
  :host([position='bottom']) {
    inset-block-end: 0;
  }
  .banner {
    display: grid;
    gap: 0 1.5em;
    align-items: center;
    padding-block: 0;
  }
  .mast {
    display: block;
    /* The pole stands on the banner's foot, however much text there is; in a sidebar on the line above the text. */
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
  .minute span {
    display: inline-block;
  }
  .heading {
    margin-block-end: 0.25em;
    font-size: 1.25em;
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
  /* The flag rises to the peak, stays a moment, and is lowered to half-mast, where it has been standing before. */
  @media (prefers-reduced-motion: no-preference) {
    .raised .flag {
      animation: half-mast 9s ease-in-out;
    }
  }
  @keyframes half-mast {
    /* Said again, since WebKit doesn't take it from the attribute. */
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
    .button {
      display: none;
    }
    .mast {
      print-color-adjust: exact;
    }
  }
`;
