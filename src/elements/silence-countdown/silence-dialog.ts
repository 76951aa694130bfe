import type { html, LitElement, TemplateResult } from 'lit';
import type { CountdownModel, ringView } from './silence-countdown.view.js';

/**
 * What the dialog needs of Lit and of the countdown. Handed in: this module is loaded late, and imports no module that its widget
 * imports (docs/decisions/012).
 */
export interface DialogParts {
  readonly html: typeof html;
  readonly ringView: typeof ringView;
}

// Content that is skipped, as in a closed `<details>`, has boxes but is not visible.
const isLaidOut = (element: Element | null): boolean => !!element?.checkVisibility();

/** Draws the dialog. */
const dialogView = (
  { frame, heading, purpose, stage, preview }: CountdownModel,
  close: string,
  { html, ringView }: DialogParts,
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
      // The event is asynchronous. Another rehearsal may have begun by then, with a new dialog. The old dialog's event is ignored.
      if ((target as Node).isConnected) onClose();
    }}
  >
    ${preview ? html`<p class="preview" part="preview">${preview}</p>` : ''}
    <div class="minute" lang=${frame.locale}>
      ${stage.kind === 'silence' ? ringView(stage.ring) : ''}
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
  /** Takes the page over. Returns false if the widget isn't laid out: the dialog would be invisible and block the page. */
  readonly open: () => boolean;
  /** Gives the page back. */
  readonly close: () => void;
  /** Puts the dialog into the top layer; again if it has lost its place there, as when the widget is moved. */
  readonly show: () => void;
  /** Stops listening to the page's keys and clicks, as when the widget is removed from the page. */
  readonly rest: () => void;
  /** Whether the open dialog blocks the page but is invisible, because an element around the widget is hidden. */
  readonly isInTheWay: () => boolean;
  /** The dialog, while the page is taken over. */
  readonly view: (model: CountdownModel, close: string) => unknown;
}

/**
 * The dialog that takes the page over for `host`.
 *
 * @param parts see {@link DialogParts}
 * @param onDismiss called when the reader closes the dialog
 */
export const silenceDialog = (host: LitElement, parts: DialogParts, onDismiss: () => void): SilenceDialog => {
  const { renderRoot } = host;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(dialogStyles);
  (renderRoot as ShadowRoot).adoptedStyleSheets.push(sheet);
  const element = (): HTMLDialogElement | null => renderRoot.querySelector('dialog');
  let isOpen = false;

  const dismiss = (): void => {
    onDismiss();
    dialog.close();
  };

  /*
   * The window captures keys and clicks, to get them before the page's own listeners. Such a listener may stop a click on the
   * button, for example one that keeps the focus in a menu. On Escape the browser itself may also close a dialog of the page.
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
    view: (model, close) => (isOpen ? dialogView(model, close, parts, dismiss) : undefined),
  };
  return dialog;
};

// As a text. The tag's name tells editors, and the build that makes the text small, what it is.
const css = String.raw;

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
