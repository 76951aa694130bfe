import { adoptStyles, css, html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { CountdownModel, ringView } from './silence-countdown.view.js';

// Widgets with the same `now` begin their rehearsals within moments of each other.
const MOMENT = 1000;

let claimed = -Infinity;

const isLaidOut = (element: Element | null): boolean => !!element?.getClientRects().length;

/**
 * Takes the page for one minute of silence. A second widget, or the same one coming back, gets no second turn in the
 * minute: a reader who has closed the dialog is left alone.
 *
 * @param root the widget's; one that isn't laid out could only block the page, with nothing to be seen
 * @param begun when the minute began, by the device's clock
 * @returns whether the page is the caller's
 */
const claimPage = (root: ParentNode, begun: number): boolean => {
  if (Math.abs(begun - claimed) < MOMENT || !isLaidOut(root.querySelector('section'))) return false;
  claimed = begun;
  return true;
};

/** Draws the dialog. */
const dialogView = (
  { frame, heading, purpose, ring, preview }: CountdownModel,
  close: string,
  drawRing: typeof ringView,
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
      ${ring ? drawRing(ring) : nothing}
      <div class="heading" id="d" role="heading" aria-level=${frame.headingLevel}>${heading}</div>
      <p class="subheading">${purpose}</p>
      <button class="button" part="close" type="button" @click=${onClose}>${close}</button>
    </div>
  </dialog>
`;

/** What takes the page over for a widget. */
export interface PageSilence {
  /** Whether the page is taken over. */
  readonly isOpen: boolean;
  /** Takes the page over, unless it was for this minute already; `begun` is when that began, by the device's clock. */
  readonly open: (begun: number) => void;
  /** Gives it back. */
  readonly close: () => void;
  /** Puts the dialog into the top layer; anew where it has lost its place there, as when the widget is moved. */
  readonly show: () => void;
  /** Whether the dialog stands in the page's way without being seen: what is around the widget has been hidden. */
  readonly isInTheWay: () => boolean;
  /** The dialog, while the page is taken over. The ring's template is handed in, so that this module is a file by itself. */
  readonly view: (model: CountdownModel, close: string, drawRing: typeof ringView) => unknown;
}

/** What takes the page over for `host`. */
export const pageSilence = (host: LitElement): PageSilence => {
  const { constructor, renderRoot } = host;
  adoptStyles(renderRoot as ShadowRoot, [
    ...(constructor as typeof LitElement).elementStyles,
    pageSilenceStyles,
  ]);
  const dialog = (): HTMLDialogElement | null => renderRoot.querySelector('dialog');
  let isOpen = false;
  const page: PageSilence = {
    get isOpen() {
      return isOpen;
    },
    open: (begun) => {
      if (!claimPage(renderRoot, begun)) return;
      isOpen = true;
      host.requestUpdate();
      void host.updateComplete.then(page.show);
    },
    close: () => {
      if (!isOpen) return;
      isOpen = false;
      // Closed before it leaves the tree, so that the browser gives the focus back.
      dialog()?.close();
      host.requestUpdate();
    },
    show: () => {
      const shown = dialog();
      if (!isOpen || !shown?.isConnected || shown.matches(':modal')) return;
      shown.open = false;
      shown.showModal();
    },
    isInTheWay: () => {
      const shown = dialog();
      return !!shown?.open && !isLaidOut(shown);
    },
    view: (model, close, drawRing) => (isOpen ? dialogView(model, close, drawRing, page.close) : undefined),
  };
  return page;
};

/** The dialog's styles. */
const pageSilenceStyles = css`
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
