import { css } from 'lit';

/** The timeline's own styles. */
export const timelineStyles = css`
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.5em;
    align-items: end;
    justify-content: space-between;
  }
  .list {
    border-block-start: 1px solid var(--_text);
  }
  .vertical .item {
    padding-block: 1em;
    border-block-end: 1px solid var(--_line);
  }
  .vertical .item:last-child {
    padding-block-end: 0;
    border: 0;
  }
  .date {
    color: var(--_accent);
    font-size: 0.875em;
    font-weight: 700;
    line-height: 1.5;
  }
  .title {
    font-family: var(--_serif);
    font-size: clamp(0.875em, 9.2cqi, 1.125em);
    font-weight: 700;
    line-height: 1.3;
  }
  .text {
    margin-block-start: 0.25em;
    font-size: 0.9375em;
  }
  /* A picture of the page's own. Its height follows from its attributes, so that its room is kept until it comes. */
  ::slotted([slot^='media-']) {
    display: block;
    box-sizing: border-box;
    max-inline-size: 100%;
    /* A page that takes the margins from all its figures must not push the picture against the words. */
    margin: 0.75em 0 0 !important;
    break-inside: avoid;
  }
  ::slotted(img[slot^='media-']) {
    block-size: auto;
  }
  summary {
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary .title::after {
    /* The joiner and the space that doesn't break keep the mark beside the title's last word. */
    content: '\\2060\\a0+' / '';
    color: var(--_accent);
    font-family: monospace;
  }
  [open] > summary .title::after {
    content: '\\2060\\a0−' / '';
  }
  summary:hover .title {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  .steps {
    display: flex;
    gap: 0.5em;
  }
  .step {
    padding: 0;
  }
  .step[aria-disabled='true'] {
    color: var(--_muted);
    background: none;
    border-color: var(--_line);
    cursor: default;
  }
  .arrow {
    display: inline-block;
  }
  .back,
  [dir='rtl'] .arrow {
    scale: -1 1;
  }
  [dir='rtl'] .back {
    scale: 1;
  }
  .horizontal .list {
    display: flex;
    gap: 1.5em;
    padding-block: 1em 0.75em;
    overflow-x: auto;
    overscroll-behavior-x: contain;
    scroll-snap-type: x mandatory;
    scrollbar-width: thin;
    scrollbar-color: var(--_line) transparent;
  }
  /* Whole columns: a column that is cut at the edge would look like a fault. */
  .horizontal .item {
    --_columns: 1;
    flex: 0 0 calc((100% - 1.5em * (var(--_columns) - 1)) / var(--_columns));
    min-inline-size: 0;
    scroll-snap-align: start;
  }
  /* An event without a date shows a dash, so that all titles are at the same height. */
  .date:empty::before {
    content: '—';
    content: '—' / '';
  }
  @container (min-width: 30em) {
    .horizontal .item {
      --_columns: 2;
    }
  }
  @container (min-width: 48em) {
    .horizontal .item {
      --_columns: 3;
    }
  }
  @container (min-width: 64em) {
    .horizontal .item {
      --_columns: 4;
    }
  }
  @container (min-width: 34em) {
    .vertical:not(.compact) .item {
      display: grid;
      grid-template-columns: 9.5em 1fr;
      column-gap: 1.5em;
    }
    .vertical .date {
      padding-block-start: 0.2em;
    }
    .vertical.compact summary {
      display: grid;
      grid-template-columns: 9.5em 1fr;
      column-gap: 1.5em;
    }
    .vertical.compact .more {
      margin-inline-start: 11em;
    }
  }
  @container (min-width: 96em) {
    .horizontal .item {
      --_columns: 7;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .list {
      scroll-behavior: smooth;
    }
  }
  @media print {
    .steps {
      display: none;
    }
    .horizontal .list {
      flex-wrap: wrap;
      overflow: visible;
    }
    .item {
      break-inside: avoid;
    }
    .item:first-child {
      break-before: avoid;
    }
    [open] > summary .title::after {
      content: none;
    }
  }
`;
