import { adoptStyles, css, html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { CountdownModel, ringView } from './silence-countdown.view.js';

const isLaidOut = (element: Element | null): boolean => !!element?.getClientRects().length;

/** Draws the dialog. */
const dialogView = (
  { frame, heading, purpose, stage, preview }: CountdownModel,
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
    <div class="minute" lang=${frame.locale}>
      ${stage.kind === 'silence' ? drawRing(stage.ring) : nothing}
      <div class="heading" id="d" role="heading" aria-level=${frame.headingLevel}>${heading}</div>
      <p class="subheading">${purpose}</p>
      <button class="button" part="close" type="button" @click=${onClose}>${close}</button>
    </div>
  </dialog>
`;

/** The dialog that takes the page over for a widget. */
export interface SilenceDialog {
  /** Whether the page is taken over. */
  readonly isOpen: boolean;
  /** Takes the page over; returns false where the widget isn't laid out, since the dialog could only block the page. */
  readonly open: () => boolean;
  /** Gives the page back. */
  readonly close: () => void;
  /** Puts the dialog into the top layer; anew where it has lost its place there, as when the widget is moved. */
  readonly show: () => void;
  /** Lets the page have its keys and clicks while the widget is not in it. */
  readonly rest: () => void;
  /** Whether the dialog stands in the page's way without being seen: what is around the widget has been hidden. */
  readonly isInTheWay: () => boolean;
  /** The dialog, while the page is taken over. The ring's template is handed in, so that this module is a file by itself. */
  readonly view: (model: CountdownModel, close: string, drawRing: typeof ringView) => unknown;
}

/**
 * The dialog that takes the page over for `host`.
 *
 * @param onDismiss called when the reader closes the dialog
 */
export const silenceDialog = (host: LitElement, onDismiss: () => void): SilenceDialog => {
  const { constructor, renderRoot } = host;
  adoptStyles(renderRoot as ShadowRoot, [...(constructor as typeof LitElement).elementStyles, dialogStyles]);
  const element = (): HTMLDialogElement | null => renderRoot.querySelector('dialog');
  let isOpen = false;

  const dismiss = (): void => {
    onDismiss();
    dialog.close();
  };

  /*
   * The window hears of a key and a click first. The page's own listeners may stop a click on the button, as those do
   * that keep the focus in a menu; and the browser's own way with Escape may close a dialog of the page with ours.
   */
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopImmediatePropagation();
    dismiss();
  };
  const onClick = (event: Event): void => {
    if (event.composedPath().includes(renderRoot.querySelector('[part=close]')!)) dismiss();
  };
  const listen = (how: 'addEventListener' | 'removeEventListener'): void => {
    window[how]('keydown', onKey as EventListener, true);
    window[how]('click', onClick, true);
  };

  const dialog: SilenceDialog = {
    get isOpen() {
      return isOpen;
    },
    open: () => {
      if (isOpen || !isLaidOut(renderRoot.querySelector('section'))) return isOpen;
      isOpen = true;
      host.requestUpdate();
      void host.updateComplete.then(dialog.show);
      return true;
    },
    close: () => {
      if (!isOpen) return;
      isOpen = false;
      dialog.rest();
      // Closed before it leaves the tree, so that the browser gives the focus back.
      element()?.close();
      host.requestUpdate();
    },
    show: () => {
      const shown = element();
      if (!isOpen || !shown?.isConnected || shown.matches(':modal')) return;
      listen('addEventListener');
      shown.open = false;
      shown.showModal();
    },
    rest: () => listen('removeEventListener'),
    isInTheWay: () => {
      const shown = element();
      return !!shown?.open && !isLaidOut(shown);
    },
    view: (model, close, drawRing) => (isOpen ? dialogView(model, close, drawRing, dismiss) : undefined),
  };
  return dialog;
};

/** The dialog's styles. */
const dialogStyles = css`
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
