import { css } from 'lit';

/**
 * What all four widgets look like: the reset against the host page, the colours of the themes, and the parts that
 * they share. `--jan20-*` are the public tokens, `--_*` what they resolve to.
 */
export const baseStyles = css`
  :host {
    display: block;
    /* Also lets a flex container shrink the widget, if the container is narrower than the widget's floor. */
    max-inline-size: 100%;
  }
  :host([hidden]) {
    display: none !important;
  }
  .root,
  .page {
    --_background: var(--jan20-background, light-dark(#fbfaf7, #0f0e0d));
    --_text: var(--jan20-text, light-dark(#161412, #f3f0ea));
    --_muted: var(--jan20-muted, light-dark(#56514b, #a8a299));
    --_accent: var(--jan20-accent, light-dark(#a5142a, #ff7d85));
    --_line: var(--jan20-line, light-dark(#d8d4cb, #3d3a36));
    /* prettier-ignore */
    --_serif: var(--jan20-font-heading, 'Noto Serif', 'Noto Serif Georgian', ui-serif, Cambria, 'Times New Roman', Sylfaen, serif);
    all: initial;
    box-sizing: border-box;
    color: var(--_text);
    background: var(--_background);
    /* The page's own scheme. A page that declares none is light, whatever its reader prefers. */
    color-scheme: inherit;
    font-family: var(--jan20-font-text, inherit);
    /* The page's own size, but never too small to read, whatever the page sets. */
    font-size: var(--jan20-font-size, max(1em, 16px));
    line-height: 1.5;
    letter-spacing: inherit;
    word-spacing: inherit;
    font-variant-numeric: lining-nums tabular-nums;
    /* Not 'break-word': with it a long word would still widen its column. */
    overflow-wrap: anywhere;
    -webkit-text-size-adjust: none;
    text-size-adjust: none;
  }
  /* The root has inline-size containment, so its content gives the widget no width. In tables and flex rows the width comes
     from the content. There these two empty tracks give it: 26em if there is room, 12em at least. */
  .floor {
    display: grid;
    grid-template-columns: min(12em, 75vw) minmax(0, 14em);
    font-size: var(--jan20-font-size, max(1em, 16px));
  }
  /* A snapshot that the parser finishes only after the widget has replaced it. */
  .root ~ .root {
    display: none;
  }
  .root {
    display: block;
    /* Inherited, because pages also hide tabs and menus by this property. */
    visibility: inherit;
    position: relative;
    container-type: inline-size;
    border-block-start: 0.25em solid var(--_text);
  }
  [data-theme='light'] {
    color-scheme: light;
  }
  [data-theme='dark'] {
    color-scheme: dark;
  }
  [data-theme='contrast'] {
    --_background: #fff;
    --_text: #000;
    --_muted: #000;
    --_accent: #000;
    --_line: #000;
    color-scheme: light;
  }
  @media (prefers-contrast: more) {
    [data-theme='auto'] {
      --_background: #fff;
      --_text: #000;
      --_muted: #000;
      --_accent: #000;
      --_line: #000;
      color-scheme: light;
    }
  }
  /* Letter spacing would separate the joined letters of these scripts. The letters are also taller than Latin ones. */
  :is([lang='ar'], [lang='fa'], [lang='ur']) {
    letter-spacing: 0;
    line-height: 1.75;
  }
  [lang='ur'] {
    line-height: 2;
  }
  /* Korean breaks lines between words, Chinese and Japanese by the strict rules. */
  [lang='ko'] {
    word-break: keep-all;
  }
  :is([lang='ja'], [lang='zh-Hans']) {
    line-break: strict;
  }
  /* Lines end between phrases, and not within a name, where the browser knows phrases. */
  [lang='ja'] {
    word-break: auto-phrase;
  }
  /* The root resets its language too. It is set again here, because the form of Chinese characters depends on the language. */
  .words {
    display: contents;
  }
  /* Each part has its separator in front. The separator of the first part in a line lies in the strip that is clipped. */
  .pieces {
    display: block;
    overflow-x: clip;
  }
  .row {
    --_gap: 1em;
    display: block;
    margin-inline-start: calc(-1 * var(--_gap));
  }
  .piece {
    display: inline-block;
    position: relative;
    max-inline-size: 100%;
    box-sizing: border-box;
    padding-inline-start: var(--_gap);
  }
  /* The separator is centred between the words. The space character before the part takes a quarter of an em. */
  .piece::before {
    position: absolute;
    inset-inline-start: -0.25em;
    inline-size: calc(var(--_gap) + 0.25em);
    text-align: center;
    content: '·';
    content: '·' / '';
  }
  /* In Persian a dot looks like a zero, and a dash close to a number looks like a minus. */
  [lang='fa'] .row {
    --_gap: 2em;
  }
  [lang='fa'] .piece::before {
    content: '—';
    content: '—' / '';
  }
  p,
  .date,
  .title,
  .label {
    text-wrap: pretty;
  }
  .body {
    padding: var(--jan20-padding, clamp(1em, 5cqi, 2em));
  }
  @container (max-width: 15em) {
    .body {
      hyphens: auto;
    }
  }
  .head {
    margin-block-end: 1em;
  }
  .heading {
    font-family: var(--_serif);
    font-size: clamp(0.875em, 9.2cqi, 1.375em);
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }
  :is([lang='ar'], [lang='fa'], [lang='ur']) :is(.heading, .title, .date, .label) {
    line-height: 1.6;
  }
  [lang='ur'] :is(.heading, .title, .date, .label) {
    line-height: 1.9;
  }
  /* The headings' font has no letters for these languages, or not in the style that their readers know. Figures keep it. */
  :is([lang='ar'], [lang='fa'], [lang='ur']) :is(.heading, .title, .observed) {
    font-family: inherit;
  }
  .subheading,
  .small {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .subheading {
    margin-block-start: 0.25em;
  }
  .preview {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
    padding: 0.125em 0.75em;
    color: var(--_background);
    background: var(--_text);
    font-size: 0.75em;
    font-weight: 700;
  }
  /* Beside it there is no room for the heading. */
  @container (max-width: 26em) {
    .preview {
      position: static;
      inline-size: fit-content;
      margin-inline-start: auto;
    }
  }
  ul,
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  p {
    margin: 0;
  }
  .button {
    box-sizing: border-box;
    min-inline-size: 2.75em;
    min-block-size: 2.75em;
    padding: 0.25em 0.75em;
    border: 1px solid currentcolor;
    border-radius: 0;
    color: inherit;
    background: none;
    font: inherit;
    letter-spacing: inherit;
    cursor: pointer;
  }
  .button:hover {
    color: var(--_background);
    background: var(--_text);
  }
  :focus-visible {
    outline: 3px solid var(--_text);
    outline-offset: 2px;
  }
  ::slotted([slot='footer']) {
    display: block;
    margin-block-start: 1em;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    .root,
    .page {
      --_background: Canvas;
      --_text: CanvasText;
      --_muted: CanvasText;
      --_accent: CanvasText;
      --_line: CanvasText;
    }
    /* Otherwise the browser paints the background's colour behind letters that have the same colour. */
    .preview,
    .button:hover {
      forced-color-adjust: none;
    }
  }
  @media print {
    .root {
      --_background: #fff;
      --_text: #000;
      --_muted: #000;
      color-scheme: light;
    }
    .head {
      break-inside: avoid;
      break-after: avoid;
    }
    /* The dialog that covers the window during the minute would cover every printed page. */
    .page {
      display: none !important;
    }
  }
`;
