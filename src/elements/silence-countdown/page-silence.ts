import { css, html, nothing, type TemplateResult } from 'lit';
import { ringView, type CountdownModel } from './silence-countdown.view.js';

// Widgets with the same `now` begin their rehearsals within moments of each other.
const MOMENT = 1000;

let claimed = -Infinity;

const isLaidOut = (element: Element | null): boolean => !!element?.getClientRects().length;

const dialogIn = (root: ParentNode): HTMLDialogElement | null => root.querySelector('dialog');

/**
 * Takes the page for one minute of silence. A second widget, or the same one coming back, gets no second turn in the
 * minute: a reader who has closed the dialog is left alone.
 *
 * @param root the widget's; one that isn't laid out could only block the page, with nothing to be seen
 * @param begun when the minute began, by the device's clock
 * @returns whether the page is the caller's
 */
export const claimPage = (root: ParentNode, begun: number): boolean => {
  if (Math.abs(begun - claimed) < MOMENT || !isLaidOut(root.querySelector('section'))) return false;
  claimed = begun;
  return true;
};

/** Puts the dialog into the top layer; anew where it has lost its place there, as when the widget is moved. */
export const showDialog = (root: ParentNode): void => {
  const dialog = dialogIn(root);
  if (!dialog?.isConnected || dialog.matches(':modal')) return;
  dialog.open = false;
  dialog.showModal();
};

/** Whether the dialog stands in the page's way without being seen: what is around the widget has been hidden. */
export const isInTheWay = (root: ParentNode): boolean => {
  const dialog = dialogIn(root);
  return !!dialog?.open && !isLaidOut(dialog);
};

/** Closes the dialog; the focus goes back to where it was. */
export const closeDialog = (root: ParentNode): void => dialogIn(root)?.close();

/** Draws the dialog. */
export const pageSilenceView = (
  { frame, heading, purpose, ring, preview }: CountdownModel,
  close: string,
  onClose: () => void,
): TemplateResult => html`
  <dialog
    class="page"
    part="page-silence"
    lang=${frame.locale}
    dir=${frame.dir}
    data-theme=${frame.theme}
    aria-labelledby="d"
    @close=${({ target }: Event) => {
      // The event comes late: by then another rehearsal may have begun, with a dialog of its own.
      if ((target as Node).isConnected) onClose();
    }}
  >
    ${preview ? html`<p class="preview" part="preview">${preview}</p>` : nothing}
    <div class="minute">
      ${ring ? ringView(ring) : nothing}
      <div class="heading" id="d" role="heading" aria-level=${frame.headingLevel}>${heading}</div>
      <p class="subheading">${purpose}</p>
      <button class="button" part="close" type="button" @click=${onClose}>${close}</button>
    </div>
  </dialog>
`;

/** The dialog's styles. */
export const pageSilenceStyles = css`
  .page {
    position: fixed;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    max-inline-size: none;
    max-block-size: none;
    overflow: auto;
    text-align: center;
    overscroll-behavior: contain;
  }
  .page[open] {
    display: grid;
  }
  .page::backdrop {
    background: #000;
  }
  .minute {
    display: grid;
    gap: 1em;
    place-items: center;
    place-content: center;
    padding: 2em 1.25em;
  }
  .page .ring {
    inline-size: min(16em, 70vmin);
    margin-block-end: 1em;
  }
  .page svg {
    stroke-width: 1.25;
  }
  .page .digits {
    font-size: 4.5em;
  }
  .page .heading {
    font-size: 2em;
  }
  .page .subheading {
    margin: 0;
    font-size: 1.125em;
  }
  .page .button {
    margin-block-start: 2em;
    padding-inline: 1.5em;
  }
  /* A telephone on its side: the words go beside the ring. */
  @media (max-height: 30em) and (min-width: 30em) {
    .minute {
      grid-template-columns: auto auto;
    }
    .page .ring {
      grid-row: 1 / 4;
    }
  }
`;
