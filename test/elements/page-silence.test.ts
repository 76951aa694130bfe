import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { inBaku, listen, setHidden, typesOf } from '../clock.js';
import {
  after,
  everyElement,
  expectAccessible,
  fill,
  fixClock,
  fixture,
  isChromium,
  mount,
  part,
  setAttributes,
  settled,
  textOf,
  until,
  type FixedClock,
} from '../helpers.js';

const tag = 'jan20-silence-countdown';

/** The dialogs in the top layer, wherever they are. */
const modals = () => [...everyElement(document.body)].filter((element) => element.matches(':modal'));

const dialogOf = (widget: Element) => widget.shadowRoot!.querySelector('dialog');

/** The element that has the focus, in whatever shadow tree. */
const focused = (): Element | null => {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
};

/** Whether a reader can press `button`: it is neither covered nor inert. */
const isWithinReach = (button: Element): boolean => {
  const { x, y, width, height } = button.getBoundingClientRect();
  return document.elementFromPoint(x + width / 2, y + height / 2) === button;
};

// A dialog opens once for each minute, so every test begins on another day.
let day = Date.parse('2026-07-01T12:00:00Z');
const fixNewDay = () => fixClock(new Date((day += 86_400_000)).toISOString());

/** A page with a button that has the focus, and a countdown that rehearses the minute from its last second before. */
const rehearse = async (attributes = '', clock = fixNewDay()) => {
  const box = await mount(
    `<button>Read on</button><${tag} page-silence now="${inBaku('11:59:59')}" ${attributes}></${tag}>`,
  );
  const [button, widget] = [box.querySelector('button')!, box.querySelector(tag)!];
  button.focus();
  expect(modals()).to.have.length(0);
  return { box, button, widget, clock };
};

const begin = async (clock: FixedClock) => {
  await clock.advance(1000);
  await until(() => modals().length, 'the dialog');
};

/** Waits till the dialog has gone, from the top layer and from the tree. */
const gone = async (widget: Element) => {
  await until(() => !dialogOf(widget), 'the dialog to go');
  expect(modals()).to.have.length(0);
};

/** Waits long enough for a dialog, and checks that none has opened. A dialog loads and renders without a timer. */
const nothingComes = async () => {
  await import('../../src/elements/silence-countdown/silence-dialog.js');
  await settled();
  await settled();
  expect(modals()).to.have.length(0);
};

describe('page-silence', () => {
  it('takes the page over at 12:00:00: dark, the ring, the words, the mark of a preview', async () => {
    const { button, widget, clock } = await rehearse('lang="az" theme="light"');
    await begin(clock);
    const dialog = dialogOf(widget)!;
    expect(modals()).to.deep.equal([dialog]);
    const { x, y, width, height } = dialog.getBoundingClientRect();
    expect([x, y, width, height]).to.deep.equal([0, 0, innerWidth, innerHeight]);
    expect(getComputedStyle(dialog).backgroundColor).to.equal('rgb(15, 14, 13)');
    expect(getComputedStyle(dialog).color).to.equal('rgb(243, 240, 234)');
    expect(dialog.lang).to.equal('az');
    expect(textOf(dialog).split('\n')).to.deep.equal([
      'Önbaxış',
      '60',
      'Bir dəqiqəlik sükut',
      textOf(part(widget, 'subheading')),
      'Bağla',
    ]);
    expect(dialog.querySelector('[role=timer]')!.getAttribute('aria-label')).to.equal(
      'Bir dəqiqəlik sükut: 60 saniyə',
    );
    await clock.advance(22_000);
    expect(dialog.querySelector('.digits')!.textContent).to.equal('38');
    expect(dialog.querySelector('.arc')!.getAttribute('stroke-dashoffset')).to.equal('22');
    expect(isWithinReach(button)).to.equal(false);
  });

  it('closes by itself at 12:01:00, and gives the focus back', async () => {
    const { button, widget, clock } = await rehearse();
    await begin(clock);
    expect(focused()).to.equal(part(widget, 'close'));
    await clock.advance(60_000);
    await gone(widget);
    expect(focused()).to.equal(button);
    expect(isWithinReach(button)).to.equal(true);
  });

  for (const [key, how] of [
    ['Escape', 'by Escape'],
    ['Enter', 'by its button, which has the focus'],
  ] as const) {
    it(`closes ${how}, and gives the focus back; the minute goes on`, async () => {
      const { button, widget, clock } = await rehearse();
      const heard = listen(document, 'jan20-silence-start', 'jan20-silence-end');
      await begin(clock);
      expect(focused()).to.equal(part(widget, 'close'));
      await sendKeys({ press: key });
      await gone(widget);
      expect(focused()).to.equal(button);
      expect(isWithinReach(button)).to.equal(true);
      expect(widget.getAttribute('phase')).to.equal('silence');
      expect(typesOf(heard)).to.deep.equal(['jan20-silence-start']);
      expect(part(widget, 'digits').textContent).to.equal('60');
      await clock.advance(59_000);
      await nothingComes();
      await clock.advance(1000);
      expect(typesOf(heard)).to.deep.equal(['jan20-silence-end']);
    });
  }

  it('keeps the keyboard inside', async () => {
    const { button, widget, clock } = await rehearse('calendar');
    await begin(clock);
    for (let i = 0; i < 4; i++) {
      await sendKeys({ press: 'Tab' });
      expect(focused()).not.to.equal(button);
      expect(focused()).not.to.equal(part(widget, 'calendar'));
    }
  });

  it('gives the focus back into its own shadow tree', async () => {
    const { widget, clock } = await rehearse('calendar');
    const button = part<HTMLButtonElement>(widget, 'calendar');
    button.focus();
    await begin(clock);
    await sendKeys({ press: 'Escape' });
    await gone(widget);
    expect(focused()).to.equal(button);
  });

  it('lets the reader read on: the banner and the page are in reach', async () => {
    const { box, button, widget, clock } = await rehearse();
    const banner = document.createElement('jan20-flag-banner');
    banner.dismissible = true;
    banner.now = inBaku('12:00:00');
    box.append(banner);
    await begin(clock);
    expect(isWithinReach(banner)).to.equal(false);
    await sendKeys({ press: 'Escape' });
    await gone(widget);
    expect(isWithinReach(button)).to.equal(true);
    banner.scrollIntoView();
    expect(isWithinReach(banner)).to.equal(true);
    expect(textOf(banner)).to.contain('Minute of silence');
  });

  it('is off unless asked for', async () => {
    const clock = fixClock(inBaku('11:59:59'));
    await fixture(`<${tag}></${tag}>`);
    await clock.advance(1000);
    await nothingComes();
  });

  it('comes in the minute itself too, on the device’s clock, without the mark', async () => {
    const clock = fixClock(inBaku('11:59:59', 2038));
    const widget = await fixture(`<${tag} page-silence></${tag}>`);
    await begin(clock);
    expect(textOf(dialogOf(widget)!).split('\n')[0]).to.equal('60');
  });

  it('comes on a page that is loaded, or shown again, in the minute', async () => {
    fixNewDay();
    await setHidden(true);
    const loaded = await fixture(`<${tag} page-silence now="${inBaku('12:00:20')}"></${tag}>`);
    await setHidden(false);
    await until(() => modals().length, 'the dialog');
    expect(dialogOf(loaded)!.querySelector('.digits')!.textContent).to.equal('40');
  });

  describe('never twice', () => {
    it('with two countdowns', async () => {
      const clock = fixNewDay();
      const box = await mount(`<${tag} page-silence now="${inBaku('11:59:59')}"></${tag}>`.repeat(2));
      await begin(clock);
      await clock.advance(1000);
      expect(modals()).to.have.length(1);
      await sendKeys({ press: 'Escape' });
      for (const widget of box.children) await gone(widget);
      await clock.advance(10_000);
      await nothingComes();
    });

    it('when the countdown is put in again', async () => {
      const { box, widget, clock } = await rehearse();
      await begin(clock);
      await sendKeys({ press: 'Escape' });
      await gone(widget);
      widget.remove();
      await settled();
      box.append(widget);
      await nothingComes();
      expect(widget.getAttribute('phase')).to.equal('silence');
    });

    it('when another countdown comes into the minute', async () => {
      const clock = fixClock(inBaku('11:59:59', 2041));
      const widget = await fixture(`<${tag} page-silence></${tag}>`);
      await begin(clock);
      await sendKeys({ press: 'Escape' });
      await gone(widget);
      await clock.advance(20_000);
      await fixture(`<${tag} page-silence time-zone="Asia/Dubai"></${tag}>`);
      await nothingComes();
    });

    it('when the device’s clock is set back into the minute', async () => {
      const clock = fixClock(inBaku('12:00:10', 2042));
      const widget = await fixture(`<${tag} page-silence></${tag}>`);
      await until(() => modals().length, 'the dialog');
      await clock.advance(50_000);
      await gone(widget);
      clock.jump(-30_000);
      await clock.advance(60_000 - 60_000 + 10);
      window.dispatchEvent(new Event('focus'));
      await settled();
      expect(widget.getAttribute('phase')).to.equal('silence');
      await nothingComes();
    });

    it('but again in each new rehearsal, however soon', async () => {
      const { widget, clock } = await rehearse();
      for (let i = 0; i < 3; i++) {
        await begin(clock);
        await sendKeys({ press: 'Escape' });
        await gone(widget);
        await clock.advance(1000);
        await setAttributes(widget, { now: inBaku('11:59:59', 2028 + i) });
      }
      await begin(clock);
      await setAttributes(widget, { now: inBaku('12:00:15') });
      await until(() => modals().length, 'the dialog of a rehearsal that begins within another');
      expect(dialogOf(widget)!.querySelector('.digits')!.textContent).to.equal('45');
    });

    it('and not when a tick comes between Escape and the end of the dialog', async () => {
      const { widget, clock } = await rehearse();
      await begin(clock);
      const dialog = dialogOf(widget)!;
      let shown = 0;
      dialog.showModal = () => {
        shown += 1;
      };
      // The browser does the same for Escape. The dialog's event comes later.
      dialog.close();
      await clock.advance(1000);
      expect(shown).to.equal(0);
      await gone(widget);
    });
  });

  describe('leaves nothing behind', () => {
    it('when the countdown is removed within the minute', async () => {
      const { button, widget, clock } = await rehearse();
      const heard = listen(document, 'jan20-silence-end');
      await begin(clock);
      widget.remove();
      await clock.advance(0);
      expect(modals()).to.have.length(0);
      expect(isWithinReach(button)).to.equal(true);
      expect(heard).to.have.length(1);
      expect(clock.waiting).to.deep.equal([]);
    });

    it('when it is removed before its dialog has come', async () => {
      const { button, widget } = await rehearse();
      widget.setAttribute('now', inBaku('12:00:00'));
      await (widget as unknown as { updateComplete: Promise<boolean> }).updateComplete;
      widget.remove();
      await nothingComes();
      expect(isWithinReach(button)).to.equal(true);
    });

    it('when the clock jumps out of the minute', async () => {
      const { button, widget, clock } = await rehearse();
      await begin(clock);
      clock.jump(3_600_000);
      await clock.advance(1000);
      await gone(widget);
      expect(focused()).to.equal(button);
    });

    it('when `page-silence` is taken away, and the focus is back', async () => {
      const { button, widget, clock } = await rehearse();
      await begin(clock);
      await setAttributes(widget, { 'page-silence': null });
      await gone(widget);
      expect(focused()).to.equal(button);
    });

    it('when what is around it is hidden', async () => {
      const { box, button, widget, clock } = await rehearse();
      box.append(document.createElement('div'));
      box.lastElementChild!.append(widget);
      await begin(clock);
      (box.lastElementChild as HTMLElement).style.display = 'none';
      await clock.advance(1000);
      await gone(widget);
      expect(isWithinReach(button)).to.equal(true);
    });
  });

  it('moves to the countdown that replaces the first one, until the reader closes the dialog', async () => {
    const { box, widget, clock } = await rehearse();
    const heard = listen(document, 'jan20-silence-start', 'jan20-silence-end');
    await begin(clock);
    const renderAnew = async () => {
      const next = document.createElement(tag);
      next.pageSilence = true;
      next.now = new Date(Date.parse(inBaku('12:00:00')) + (clock.now - begun)).toISOString();
      box.querySelector(tag)!.replaceWith(next);
      await settled();
      await clock.advance(0);
      return next;
    };
    const begun = clock.now;
    await clock.advance(10_000);
    const second = await renderAnew();
    await until(() => dialogOf(second)?.open, 'the second countdown’s dialog');
    expect(modals()).to.deep.equal([dialogOf(second)]);
    expect(dialogOf(second)!.querySelector('.digits')!.textContent).to.equal('50');
    await sendKeys({ press: 'Escape' });
    await gone(second);
    const third = await renderAnew();
    await nothingComes();
    expect(dialogOf(third)).to.equal(null);
    expect(widget.isConnected).to.equal(false);
    expect(typesOf(heard)).to.deep.equal(['jan20-silence-start']);
  });

  it('leaves a dialog of the page open when Escape closes the minute’s', async () => {
    const { box, widget, clock } = await rehearse();
    const own = document.createElement('dialog');
    own.append('A dialog of the page');
    box.append(own);
    // Like ours, this dialog opens without an action of the reader. Some browsers close such dialogs together.
    own.showModal();
    let keys = 0;
    const hear = () => (keys += 1);
    document.addEventListener('keydown', hear);
    await clock.advance(1000);
    await until(() => dialogOf(widget)?.matches(':modal'), 'the minute’s dialog');
    await sendKeys({ press: 'Escape' });
    await until(() => !dialogOf(widget), 'the dialog to go');
    document.removeEventListener('keydown', hear);
    expect(own.open).to.equal(true);
    expect(keys, 'the page’s own listeners must not close more').to.equal(0);
  });

  it('closes by its button where the page stops every click outside of its menu', async () => {
    const { widget, clock } = await rehearse();
    const stop = (event: Event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    for (const type of ['pointerdown', 'mousedown', 'click']) {
      document.addEventListener(type, stop, true);
      after(() => document.removeEventListener(type, stop, true));
    }
    await begin(clock);
    part<HTMLButtonElement>(widget, 'close').click();
    await gone(widget);
  });

  it('closes by its button in a closed shadow tree', async () => {
    const clock = fixNewDay();
    const host = (await mount('<div></div>')).firstElementChild!;
    const root = host.attachShadow({ mode: 'closed' });
    fill(root, `<${tag} page-silence now="${inBaku('11:59:59')}"></${tag}>`);
    const widget = root.querySelector(tag)!;
    await widget.updateComplete;
    await clock.advance(1000);
    await until(() => dialogOf(widget)?.open, 'the dialog');
    part<HTMLButtonElement>(widget, 'close').click();
    await until(() => !dialogOf(widget), 'the dialog to go');
  });

  it('lets the page have its keys and clicks again when it has closed', async () => {
    const { widget, clock } = await rehearse();
    await begin(clock);
    await sendKeys({ press: 'Escape' });
    await gone(widget);
    let isStopped = true;
    const hear = (event: KeyboardEvent) => (isStopped = event.defaultPrevented);
    document.addEventListener('keydown', hear);
    await sendKeys({ press: 'Escape' });
    document.removeEventListener('keydown', hear);
    expect(isStopped).to.equal(false);
  });

  it('stays when the countdown is moved', async () => {
    const { box, button, widget, clock } = await rehearse();
    const heard = listen(document, 'jan20-silence-start', 'jan20-silence-end');
    await begin(clock);
    box.prepend(widget);
    await settled();
    expect(modals()).to.deep.equal([dialogOf(widget)]);
    expect(typesOf(heard)).to.deep.equal(['jan20-silence-start']);
    await sendKeys({ press: 'Escape' });
    await gone(widget);
    expect(isWithinReach(button)).to.equal(true);
  });

  for (const [how, start, end] of [
    ['is not displayed', '<div style="display: none">', '</div>'],
    ['is skipped, as in a closed `<details>`', '<div style="content-visibility: hidden">', '</div>'],
    ['is in a closed `<details>`', '<details><summary>More</summary>', '</details>'],
  ] as const) {
    it(`doesn’t block the page where the countdown ${how}`, async () => {
      const clock = fixNewDay();
      const box = await mount(
        `<button>Read on</button>${start}<${tag} page-silence now="${inBaku('11:59:59')}"></${tag}>${end}`,
      );
      await clock.advance(1000);
      await nothingComes();
      expect(box.querySelector(tag)!.getAttribute('phase')).to.equal('silence');
      expect(isWithinReach(box.querySelector('button')!)).to.equal(true);
    });
  }

  it('doesn’t open when the page cancels the start event on the document or the window', async () => {
    for (const where of [document, window]) {
      const clock = fixNewDay();
      const cancel = (event: Event) => event.preventDefault();
      where.addEventListener('jan20-silence-start', cancel);
      const { button } = await rehearse('', clock);
      await clock.advance(1000);
      await nothingComes();
      expect(focused()).to.equal(button);
      where.removeEventListener('jan20-silence-start', cancel);
    }
  });

  it('follows the language while it is open', async () => {
    const { widget, clock } = await rehearse('lang="en"');
    await begin(clock);
    await setAttributes(widget, { lang: 'ar' });
    const dialog = dialogOf(widget)!;
    expect([dialog.lang, dialog.dir]).to.deep.equal(['ar', 'rtl']);
    expect(textOf(part(widget, 'close'))).to.equal('إغلاق');
    expect(modals()).to.deep.equal([dialog]);
  });

  for (const lang of ['en', 'az', 'ru', 'ar']) {
    for (const theme of ['light', 'contrast']) {
      it(`axe finds nothing: ${lang}, ${theme}`, async () => {
        // By the real clock, as axe waits by timers.
        const widget = await fixture(
          `<${tag} page-silence lang="${lang}" theme="${theme}" now="${inBaku(theme === 'light' ? '12:00:05' : '12:00:15')}"></${tag}>`,
        );
        await until(() => modals().length, 'the dialog');
        await expectAccessible(widget, `${lang}, ${theme}`);
      });
    }
  }

  if (isChromium) {
    it('in forced colours', async () => {
      await executeServerCommand('emulate-features', { 'forced-colors': 'active' });
      const widget = await fixture(`<${tag} page-silence now="${inBaku('12:00:10')}"></${tag}>`);
      await until(() => modals().length, 'the dialog');
      const { backgroundColor, color } = getComputedStyle(dialogOf(widget)!);
      expect(backgroundColor).not.to.equal(color);
      await executeServerCommand('emulate-features', {});
    });
  }
});
