import { expect } from 'chai';
import ICAL from 'ical.js';
import type { LitElement } from 'lit';
import { inBaku, listen, setHidden, typesOf } from '../clock.js';
import {
  countUpdates,
  expectAccessible,
  fill,
  fixClock,
  fixture,
  mount,
  nextFrame,
  part,
  parts,
  replace,
  setAttributes,
  settled,
  textOf,
  until,
  warnings,
} from '../helpers.js';

const tag = 'jan20-silence-countdown';
const silenceEvents = ['jan20-phase-change', 'jan20-silence-start', 'jan20-silence-end'];

const digits = (widget: Element): string =>
  parts(widget, 'digits')
    .map(({ textContent }) => textContent)
    .join(' ');

const timer = (widget: Element) => widget.shadowRoot!.querySelector('[role=timer]')!;

const status = (widget: Element) => widget.shadowRoot!.querySelector('[role=status]')!;

/** Puts a countdown below the visible part of the page until the end of the test. */
const offScreen = async () => {
  const box = await mount(`<div style="height: 3000px"></div><${tag}></${tag}>`);
  // The browser tells all observers in the same frame.
  const entry = await new Promise<IntersectionObserverEntry>((resolve) => {
    const observer = new IntersectionObserver(([first]) => {
      observer.disconnect();
      resolve(first!);
    });
    observer.observe(box.lastElementChild!);
  });
  expect(entry.isIntersecting).to.equal(false);
  await nextFrame();
  return box.lastElementChild as LitElement;
};

describe(`<${tag}>`, () => {
  describe('what it shows', () => {
    it('the time left, when the minute is, and nothing more on an ordinary day', async () => {
      fixClock('2026-11-22T14:52:55+04:00');
      const widget = await fixture(`<${tag}></${tag}>`);
      expect(digits(widget)).to.equal('58 21 07 05');
      expect(textOf(part(widget, 'when'))).to.contain('20 January 2027, 12:00 in Baku');
      expect(parts(widget, 'ring')).to.have.length(0);
      expect(parts(widget, 'observed')).to.have.length(0);
      expect(parts(widget, 'calendar')).to.have.length(0);
      expect(parts(widget, 'page-silence')).to.have.length(0);
    });

    it('no days on the last day, and each of the last seconds', async () => {
      const clock = fixClock(inBaku('11:59:57'));
      const widget = await fixture(`<${tag}></${tag}>`);
      const shown = [digits(widget)];
      for (let i = 0; i < 3; i++) {
        await clock.advance(1000);
        shown.push(digits(widget));
      }
      expect(shown).to.deep.equal(['00 00 03', '00 00 02', '00 00 01', '60']);
    });

    it('the ring of the sixty seconds, which shrinks each second', async () => {
      const clock = fixClock(inBaku('12:00:00'));
      const widget = await fixture(`<${tag}></${tag}>`);
      const arc = widget.shadowRoot!.querySelector('.arc')!;
      for (let left = 60; left > 0; left--) {
        expect(digits(widget)).to.equal(String(left));
        expect(arc.getAttribute('pathLength')).to.equal('60');
        expect(arc.getAttribute('stroke-dasharray')).to.equal('60');
        expect(arc.getAttribute('stroke-dashoffset')).to.equal(String(60 - left));
        expect(parts(widget, 'clock')).to.have.length(0);
        await clock.advance(1000);
      }
      expect(parts(widget, 'ring')).to.have.length(0);
    });

    it('that the minute has been observed, till the day is over; then the time left to the next', async () => {
      const clock = fixClock(inBaku('12:01:00'));
      const widget = await fixture(`<${tag}></${tag}>`);
      expect(textOf(part(widget, 'observed'))).to.equal('The minute of silence has been observed.');
      expect(digits(widget)).to.equal('');
      await clock.advance(43_140_000 - 1000);
      expect(parts(widget, 'observed')).to.have.length(1);
      expect(textOf(part(widget, 'when'))).to.contain('20 January 2027');
      await clock.advance(1000);
      expect(parts(widget, 'observed')).to.have.length(0);
      expect(digits(widget)).to.equal('364 12 00 00');
      expect(textOf(part(widget, 'when'))).to.contain('20 January 2028');
    });

    for (const [zone, there, reader] of [
      // The tests run in Dubai's zone, which is four hours ahead of UTC as Baku's is.
      ['Asia/Baku', '20 January 2027, 12:00 in Baku', undefined],
      ['Europe/Berlin', '20 January 2027, 12:00 (Berlin)', '15:00 your time'],
      ['America/New_York', '20 January 2027, 12:00 (New York)', '21:00 your time'],
      ['Pacific/Honolulu', '20 January 2027, 12:00 (Honolulu)', '21 January, 02:00 your time'],
      ['Asia/Kathmandu', '20 January 2027, 12:00 (Kathmandu)', '10:15 your time'],
      ['Pacific/Kiritimati', '20 January 2027, 12:00 (Kiritimati)', '02:00 your time'],
    ] as const) {
      it(`where the 12:00 is, and the reader’s own time: ${zone}`, async () => {
        fixClock('2026-11-22T00:00:00Z');
        const widget = await fixture(`<${tag} time-zone="${zone}"></${tag}>`);
        const text = textOf(part(widget, 'when'));
        expect(text).to.contain(there);
        if (reader) expect(text).to.contain(reader);
        else expect(text).not.to.contain('your time');
      });
    }

    it('an unknown zone: Baku’s time, and a warning', async () => {
      fixClock('2026-11-22T00:00:00Z');
      const widget = await fixture(`<${tag} time-zone="Asia/Bakku"></${tag}>`);
      expect(textOf(part(widget, 'when'))).to.contain('12:00 in Baku');
      expect(warnings()).to.have.length(1);
    });
  });

  describe('ticking', () => {
    it('changes only the texts that differ, and the name once a minute', async () => {
      const clock = fixClock('2026-11-22T14:52:40+04:00');
      const widget = await fixture(`<${tag} calendar></${tag}>`);
      await nextFrame();
      const records: MutationRecord[] = [];
      const observer = new MutationObserver((more) => void records.push(...more));
      observer.observe(widget.shadowRoot!, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
      const changes = () => records.splice(0).map(({ type, attributeName }) => attributeName ?? type);
      await clock.advance(1000);
      expect(changes(), 'the seconds').to.deep.equal(['childList']);
      await clock.advance(4000);
      expect(changes(), 'the seconds, four times').to.deep.equal(Array(4).fill('childList'));
      await clock.advance(15_000);
      changes();
      await clock.advance(1000);
      expect(changes(), 'minutes, seconds and the name').to.have.members([
        'childList',
        'childList',
        'aria-label',
      ]);
      observer.disconnect();
    });

    it('goes on when a translator of the browser has replaced the text', async () => {
      const clock = fixClock(inBaku('11:58:57'));
      const widget = await fixture(`<${tag}></${tag}>`);
      const translate = () => {
        const walker = document.createTreeWalker(widget.shadowRoot!, NodeFilter.SHOW_TEXT);
        const texts: Text[] = [];
        while (walker.nextNode()) texts.push(walker.currentNode as Text);
        for (const text of texts.filter(({ data }) => data.trim())) {
          const font = document.createElement('font');
          text.replaceWith(font);
          font.append(text.data);
        }
      };
      translate();
      await clock.advance(3000);
      expect(parts(widget, 'digits').map(textOf)).to.deep.equal(['00', '01', '00']);
      expect(parts(widget, 'label').map(textOf)).to.deep.equal(['hours', 'minute', 'seconds']);
      translate();
      await clock.advance(60_000);
      translate();
      await clock.advance(22_000);
      expect(parts(widget, 'digits').map(textOf)).to.deep.equal(['38']);
      translate();
      await clock.advance(60_000);
      expect(textOf(part(widget, 'observed'))).to.equal('The minute of silence has been observed.');
    });

    it('leaves digits and times untranslated', async () => {
      const widget = await fixture(`<${tag} now="${inBaku('12:00:10')}"></${tag}>`);
      for (const name of ['digits', 'when']) expect(part(widget, name).translate, name).to.equal(false);
      const banner = await fixture(`<jan20-flag-banner now="${inBaku('09:00:10')}"></jan20-flag-banner>`);
      expect(part(banner, 'minute').translate).to.equal(false);
    });

    it('stops while the countdown is off screen, and starts again when it is on screen', async () => {
      const clock = fixClock('2026-07-01T12:00:00Z');
      const widget = await offScreen();
      const before = digits(widget);
      await clock.advance(30_000);
      expect(digits(widget)).to.equal(before);
      expect(clock.waiting).to.have.length(1);
      expect(clock.waiting[0]).to.be.greaterThan(1000);
      widget.scrollIntoView();
      await until(() => digits(widget) !== before, 'the digits to be right again');
      expect(clock.waiting[0]).to.be.at.most(1000);
      window.scrollTo(0, 0);
    });

    it('off screen, it still follows the phases', async () => {
      const clock = fixClock(inBaku('11:59:50', 2026));
      await offScreen();
      const heard = listen(document, ...silenceEvents);
      await clock.advance(10_000);
      expect(typesOf(heard)).to.deep.equal(['jan20-phase-change', 'jan20-silence-start']);
      await clock.advance(60_000);
      expect(typesOf(heard)).to.deep.equal(['jan20-phase-change', 'jan20-silence-end']);
    });

    it('no longer happens when the minute has been observed', async () => {
      const clock = fixClock(inBaku('13:00:00'));
      await fixture(`<${tag}></${tag}>`);
      await nextFrame();
      expect(clock.waiting).to.deep.equal([60_000]);
    });
  });

  describe('the events of the minute', () => {
    // A page sends the events of each minute only once. So every test takes another year.
    let year = 2027;
    const inNewYear = (time: string) => inBaku(time, (year += 1));
    const ends = ['jan20-phase-change', 'jan20-silence-end'];
    const starts = ['jan20-phase-change', 'jan20-silence-start'];

    const begin = async (attributes = '') => {
      const clock = fixClock(inNewYear('11:59:59'));
      const heard = listen(document, ...silenceEvents);
      const widget = await fixture(`<${tag} ${attributes}></${tag}>`);
      expect(typesOf(heard)).to.deep.equal(['jan20-phase-change']);
      await clock.advance(1000);
      expect(typesOf(heard)).to.deep.equal(starts);
      return { clock, heard, widget, box: widget.parentElement! };
    };

    it('start and end, each after the change of phase', async () => {
      const { clock, heard } = await begin();
      await clock.advance(59_999);
      expect(typesOf(heard)).to.deep.equal([]);
      await clock.advance(1);
      expect(typesOf(heard)).to.deep.equal(ends);
    });

    it('say whether the minute is a rehearsal, and both say the same', async () => {
      fixClock('2026-07-01T12:00:00Z');
      const heard = listen(document, 'jan20-silence-start', 'jan20-silence-end');
      const widget = await fixture(`<${tag} now="${inBaku('12:00:00')}"></${tag}>`);
      await setAttributes(widget, { now: null });
      expect(heard).to.deep.equal([
        { type: 'jan20-silence-start', detail: { preview: true }, target: widget },
        { type: 'jan20-silence-end', detail: { preview: true }, target: widget },
      ]);
    });

    it('start on a page that is loaded in the minute', async () => {
      fixClock(inNewYear('12:00:42'));
      const heard = listen(document, ...silenceEvents);
      await fixture(`<${tag}></${tag}>`);
      expect(typesOf(heard)).to.deep.equal(starts);
    });

    it('are sent in a hidden tab too', async () => {
      const clock = fixClock(inNewYear('11:50:00'));
      const heard = listen(document, ...silenceEvents);
      await fixture(`<${tag}></${tag}>`);
      typesOf(heard);
      await setHidden(true);
      await clock.advance(599_999);
      expect(typesOf(heard)).to.deep.equal([]);
      await clock.advance(1);
      expect(typesOf(heard)).to.deep.equal(starts);
      await clock.advance(59_999);
      expect(typesOf(heard)).to.deep.equal([]);
      await clock.advance(1);
      expect(typesOf(heard)).to.deep.equal(ends);
    });

    it('start when a tab whose timers were stopped is shown in the minute', async () => {
      const clock = fixClock(inNewYear('11:50:00'));
      const heard = listen(document, ...silenceEvents);
      const widget = await fixture(`<${tag}></${tag}>`);
      typesOf(heard);
      await setHidden(true);
      clock.jump(630_000);
      await setHidden(false);
      expect(typesOf(heard)).to.deep.equal(starts);
      expect(digits(widget)).to.equal('30');
    });

    it('wait in a prerendered page until a reader sees it', async () => {
      const clock = fixClock(inNewYear('11:59:59'));
      replace(Document.prototype as Document & { prerendering?: boolean }, 'prerendering', true);
      const heard = listen(document, ...silenceEvents);
      const widget = await fixture(`<${tag}></${tag}>`);
      await mount('<jan20-flag-banner></jan20-flag-banner>');
      await clock.advance(20_000);
      expect(typesOf(heard)).to.deep.equal([]);
      expect(digits(widget), 'the clock goes on all the same').to.equal('41');
      replace(Document.prototype as Document & { prerendering?: boolean }, 'prerendering', false);
      document.dispatchEvent(new Event('prerenderingchange'));
      await settled();
      expect(typesOf(heard).sort()).to.deep.equal(['jan20-phase-change', ...starts]);
    });

    it('are not sent for a minute that passed before a prerendered page was seen', async () => {
      const clock = fixClock(inNewYear('11:59:59'));
      replace(Document.prototype as Document & { prerendering?: boolean }, 'prerendering', true);
      const heard = listen(document, ...silenceEvents);
      await fixture(`<${tag}></${tag}>`);
      await clock.advance(120_000);
      replace(Document.prototype as Document & { prerendering?: boolean }, 'prerendering', false);
      document.dispatchEvent(new Event('prerenderingchange'));
      await settled();
      expect(typesOf(heard)).to.deep.equal(['jan20-phase-change']);
    });

    it('are not sent for a minute that was slept through', async () => {
      const clock = fixClock(inNewYear('11:50:00'));
      const heard = listen(document, ...silenceEvents);
      await fixture(`<${tag}></${tag}>`);
      typesOf(heard);
      clock.jump(86_400_000);
      await clock.advance(1000);
      expect(typesOf(heard)).to.deep.equal(['jan20-phase-change']);
    });

    it('end when the device’s clock jumps out of the minute, which doesn’t begin again', async () => {
      const { clock, heard } = await begin();
      clock.jump(3_600_000);
      await clock.advance(1000);
      expect(typesOf(heard)).to.deep.equal(ends);
      clock.jump(-3_600_000);
      // Nothing ticks any more.
      window.dispatchEvent(new Event('focus'));
      await settled();
      expect(typesOf(heard)).to.deep.equal(['jan20-phase-change']);
    });

    it('end when `now` is set to another time, also within the minute, where another rehearsal begins', async () => {
      const { heard, widget } = await begin();
      await setAttributes(widget, { now: inBaku('15:00:00') });
      expect(typesOf(heard)).to.deep.equal(ends);
      await setAttributes(widget, { now: inBaku('12:00:20') });
      expect(typesOf(heard)).to.deep.equal(starts);
      await setAttributes(widget, { now: inBaku('12:00:25', 2030) });
      expect(typesOf(heard)).to.deep.equal(['jan20-silence-end', 'jan20-silence-start']);
      await setAttributes(widget, { 'time-zone': 'Europe/Berlin' });
      expect(typesOf(heard)).to.deep.equal(ends);
    });

    it('end when start was cancelled', async () => {
      const clock = fixClock(inNewYear('11:59:59'));
      const heard = listen(document, ...silenceEvents);
      const widget = await fixture(`<${tag} page-silence></${tag}>`);
      widget.addEventListener('jan20-silence-start', (event) => event.preventDefault());
      await clock.advance(61_000);
      expect(typesOf(heard).slice(1)).to.deep.equal([...starts, ...ends]);
    });

    it('end when the last countdown is removed: its parent gets the event, and the minute doesn’t begin again', async () => {
      const { clock, heard, widget, box } = await begin();
      widget.remove();
      await settled();
      expect(typesOf(heard), 'until the next task it may come back').to.deep.equal([]);
      await clock.advance(0);
      expect(heard.map(({ target }) => target)).to.deep.equal([box]);
      expect(typesOf(heard)).to.deep.equal(['jan20-silence-end']);
      box.append(widget);
      await settled();
      await clock.advance(2000);
      expect(typesOf(heard)).to.deep.equal([]);
      box.remove();
      await clock.advance(0);
      expect(typesOf(heard)).to.deep.equal([]);
    });

    it('end when the countdown is removed with its parent: the nearest ancestor in the page gets the event', async () => {
      const { clock, heard, box } = await begin();
      box.remove();
      await clock.advance(0);
      expect(heard.map(({ type, target }) => [type, target])).to.deep.equal([
        ['jan20-silence-end', document.body],
      ]);
    });

    it('end when a widget in a shadow tree goes with its host', async () => {
      const clock = fixClock(inNewYear('12:00:10'));
      const heard = listen(document, ...silenceEvents);
      const host = (await mount('<div></div>')).firstElementChild!;
      fill(host.attachShadow({ mode: 'open' }), `<${tag}></${tag}>`);
      await settled();
      expect(typesOf(heard)).to.deep.equal(starts);
      host.remove();
      await clock.advance(0);
      expect(typesOf(heard)).to.deep.equal(['jan20-silence-end']);
    });

    it('go on as if nothing had happened when the widget is moved', async () => {
      const { clock, heard, widget } = await begin();
      const box = (await mount('<section></section>')).firstElementChild!;
      box.append(widget);
      await clock.advance(0);
      expect(typesOf(heard)).to.deep.equal([]);
      await clock.advance(60_000);
      expect(typesOf(heard)).to.deep.equal(ends);
    });

    it('go on when the page renders the countdown anew, once and again', async () => {
      const { clock, heard, box } = await begin();
      for (let i = 0; i < 5; i++) {
        const next = document.createElement(tag);
        if (i % 2) box.replaceChildren(next);
        else box.firstElementChild!.replaceWith(next);
        await settled();
        await clock.advance(1000);
      }
      expect(typesOf(heard).filter((type) => type !== 'jan20-phase-change')).to.deep.equal([]);
      await clock.advance(60_000);
      expect(typesOf(heard)).to.deep.equal(ends);
    });

    it('are one start and one end for the page, even if several countdowns are added and removed', async () => {
      const { clock, heard, widget, box } = await begin();
      const more = [document.createElement(tag), document.createElement(tag)];
      box.append(...more);
      await clock.advance(0);
      expect(typesOf(heard)).to.deep.equal(['jan20-phase-change', 'jan20-phase-change']);
      widget.remove();
      await clock.advance(5000);
      expect(typesOf(heard)).to.deep.equal([]);
      more[0]!.remove();
      await clock.advance(5000);
      expect(typesOf(heard)).to.deep.equal([]);
      await clock.advance(60_000);
      expect(typesOf(heard)).to.deep.equal(ends);
    });

    it('count a rehearsal apart from the real minute', async () => {
      const { clock, heard, box } = await begin();
      const rehearsal = document.createElement(tag);
      rehearsal.now = inBaku('12:00:30', year);
      box.append(rehearsal);
      await settled();
      expect(heard.map(({ detail }) => (detail as { preview: boolean }).preview)).to.deep.equal([true, true]);
      expect(typesOf(heard)).to.deep.equal(starts);
      await clock.advance(30_000);
      expect(typesOf(heard)).to.deep.equal(ends);
      await clock.advance(30_000);
      expect(heard.at(-1)!.detail).to.deep.equal({ preview: false });
      expect(typesOf(heard)).to.deep.equal(ends);
    });

    it('are two minutes where two countdowns keep two zones', async () => {
      const clock = fixClock(inNewYear('11:59:59'));
      const heard = listen(document, 'jan20-silence-start', 'jan20-silence-end');
      await mount(
        `<${tag}></${tag}><${tag} time-zone="Asia/Tbilisi"></${tag}><${tag} time-zone="UTC"></${tag}>`,
      );
      await clock.advance(61_000);
      expect(typesOf(heard), 'Tbilisi has the same noon').to.deep.equal([
        'jan20-silence-start',
        'jan20-silence-end',
      ]);
      await clock.advance(4 * 3_600_000);
      expect(typesOf(heard)).to.deep.equal(['jan20-silence-start', 'jan20-silence-end']);
    });

    it('are a minute and a rehearsal of it where both begin at the same moment', async () => {
      const clock = fixClock(inNewYear('11:59:59'));
      const heard = listen(document, 'jan20-silence-start', 'jan20-silence-end');
      await mount(`<${tag}></${tag}><${tag} now="${inBaku('11:59:59')}"></${tag}>`);
      await clock.advance(61_000);
      const told = heard.map(({ type, detail }) => `${type} ${(detail as { preview: boolean }).preview}`);
      expect(told.sort()).to.deep.equal([
        'jan20-silence-end false',
        'jan20-silence-end true',
        'jan20-silence-start false',
        'jan20-silence-start true',
      ]);
    });

    it('are not sent by a widget that is not in the page', async () => {
      fixClock('2026-07-01T12:00:00Z');
      const widget = await fixture(`<${tag}></${tag}>`);
      widget.remove();
      const heard = listen(widget, 'jan20-silence-start', 'jan20-silence-end');
      widget.setAttribute('now', inBaku('12:00:30'));
      await widget.updateComplete;
      expect(heard).to.deep.equal([]);
    });
  });

  describe('for assistive technology', () => {
    for (const [lang, ...names] of [
      [
        'en',
        'Until the minute of silence: 1 day, 1 hour, 1 minute',
        'Until the minute of silence: 5 days, 3 hours, 21 minutes',
        'Until the minute of silence: 2 seconds',
        'Minute of silence: 1 second',
      ],
      [
        'az',
        'Bir dəqiqəlik sükuta qalıb: 1 gün, 1 saat, 1 dəqiqə',
        'Bir dəqiqəlik sükuta qalıb: 5 gün, 3 saat, 21 dəqiqə',
        'Bir dəqiqəlik sükuta qalıb: 2 saniyə',
        'Bir dəqiqəlik sükut: 1 saniyə',
      ],
      [
        'ru',
        'До минуты молчания: 1 день, 1 час, 1 минута',
        'До минуты молчания: 5 дней, 3 часа, 21 минута',
        'До минуты молчания: 2 секунды',
        'Минута молчания: 1 секунда',
      ],
      [
        'ar',
        'المتبقي حتى دقيقة الصمت: يوم واحد وساعة واحدة ودقيقة واحدة',
        'المتبقي حتى دقيقة الصمت: 5 أيام و3 ساعات و21 دقيقة',
        'المتبقي حتى دقيقة الصمت: ثانيتان',
        'دقيقة صمت: ثانية واحدة',
      ],
    ] as const) {
      it(`${lang}: a timer whose name is a sentence in the language’s plural forms`, async () => {
        fixClock('2026-07-01T12:00:00Z');
        const widget = await fixture(`<${tag} lang="${lang}"></${tag}>`);
        const said = [];
        for (const now of [
          '2027-01-19T10:59:00+04:00',
          '2027-01-15T08:39:00+04:00',
          inBaku('11:59:58'),
          inBaku('12:00:59'),
        ]) {
          await setAttributes(widget, { now });
          expect(widget.shadowRoot!.querySelectorAll('[role=timer]')).to.have.length(1);
          said.push(timer(widget).getAttribute('aria-label'));
        }
        expect(said).to.deep.equal(names);
      });
    }

    /** What the widget announces, in order, until the end of the test. */
    const announcements = (widget: Element): string[] => {
      const said: string[] = [];
      new MutationObserver(() => {
        const text = status(widget).textContent.trim();
        if (text) said.push(text);
      }).observe(status(widget), { subtree: true, childList: true, characterData: true });
      return said;
    };

    it('announces a day, an hour, ten minutes and one minute before, each change of phase, and nothing else', async () => {
      const clock = fixClock('2027-01-19T11:59:57+04:00');
      const widget = await fixture(`<${tag}></${tag}>`);
      const said = announcements(widget);
      expect(status(widget).textContent.trim()).to.equal('');
      const to = async (instant: string) => {
        clock.jump(Date.parse(instant) - clock.now);
        await clock.advance(1000);
      };
      for (let i = 0; i < 20; i++) await clock.advance(1000);
      await to('2027-01-19T23:59:55+04:00');
      for (let i = 0; i < 20; i++) await clock.advance(1000);
      await to(inBaku('10:59:55'));
      for (let i = 0; i < 20; i++) await clock.advance(1000);
      await to(inBaku('11:49:55'));
      for (let i = 0; i < 720; i++) await clock.advance(1000);
      await to(inBaku('23:59:55'));
      for (let i = 0; i < 20; i++) await clock.advance(1000);
      expect(said).to.deep.equal([
        'Until the minute of silence: 1 day',
        'National Day of Mourning, 20 January',
        'Until the minute of silence: 1 hour',
        'Until the minute of silence: 10 minutes',
        'Until the minute of silence: 1 minute',
        'Minute of silence',
        'The minute of silence has been observed.',
      ]);
    });

    it('takes an announcement away when it no longer holds', async () => {
      const clock = fixClock(inBaku('10:59:59'));
      const widget = await fixture(`<${tag}></${tag}>`);
      await clock.advance(1000);
      expect(status(widget).textContent).to.contain('1 hour');
      await clock.advance(9999);
      expect(status(widget).textContent).to.contain('1 hour');
      await clock.advance(1);
      expect(status(widget).textContent.trim()).to.equal('');
    });

    it('announces off screen too', async () => {
      const clock = fixClock(inBaku('10:30:00'));
      const widget = await offScreen();
      const said = announcements(widget);
      const updates = countUpdates(widget);
      await clock.advance(5_400_000);
      expect(said).to.deep.equal([
        'Until the minute of silence: 1 hour',
        'Until the minute of silence: 10 minutes',
        'Until the minute of silence: 1 minute',
        'Minute of silence',
      ]);
      expect(updates(), 'once for each, and once to take it away').to.be.at.most(8);
    });

    it('tells of the last milestone alone after a sleep through several', async () => {
      const clock = fixClock('2027-01-19T06:00:00+04:00');
      const widget = await fixture(`<${tag}></${tag}>`);
      const said = announcements(widget);
      await setHidden(true);
      clock.jump(86_400_000);
      await setHidden(false);
      clock.jump(20_000_000);
      await setHidden(false);
      expect(said).to.deep.equal([
        'National Day of Mourning, 20 January',
        'Until the minute of silence: 26 minutes',
      ]);
    });

    it('has no live region around the digits that tick', async () => {
      fixClock(inBaku('11:59:30'));
      const widget = await fixture(`<${tag}></${tag}>`);
      for (let at: Element | null = timer(widget); at; at = at.parentElement) {
        expect(at.getAttribute('aria-live')).to.equal(null);
        expect(at.getAttribute('role')).not.to.be.oneOf(['status', 'alert', 'log']);
      }
      expect(timer(widget).firstElementChild!.getAttribute('aria-hidden')).to.equal('true');
    });

    for (const lang of ['en', 'az', 'ru', 'ar']) {
      for (const theme of ['auto', 'light', 'dark', 'contrast']) {
        it(`axe finds nothing in any phase: ${lang}, ${theme}`, async () => {
          const phases = [
            '2026-11-22T14:52:55+04:00',
            inBaku('11:00:00'),
            inBaku('12:00:22'),
            inBaku('15:00:00'),
          ];
          // With the real clock, because axe needs timers. The minute must not end before axe has.
          const box = await mount(
            phases
              .map((now) => `<${tag} calendar now="${now}" lang="${lang}" theme="${theme}"></${tag}>`)
              .join(''),
          );
          expect([...box.children].map((widget) => widget.getAttribute('phase'))).to.deep.equal([
            'ordinary',
            'mourning',
            'silence',
            'observed',
          ]);
          // One by one: on one page, the four widgets would need different names.
          for (const widget of box.children) await expectAccessible(widget, widget.outerHTML);
        });
      }
    }
  });

  describe('calendar', () => {
    /** What is handed over when the button of `widget` is pressed. */
    const pressed = async (widget: Element) => {
      const blobs: Blob[] = [];
      const revoked: string[] = [];
      const links: { href: string; download: string }[] = [];
      replace(URL, 'createObjectURL', (blob: Blob) => `blob:test/${blobs.push(blob)}`);
      replace(URL, 'revokeObjectURL', (url: string) => void revoked.push(url));
      replace(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
        links.push({ href: this.href, download: this.download });
      });
      let requests = 0;
      replace(window, 'fetch', () => Promise.reject(new Error(`request ${(requests += 1)}`)));
      part<HTMLButtonElement>(widget, 'calendar').click();
      await until(() => links.length, 'the file');
      expect(requests).to.equal(0);
      expect(links).to.deep.equal([{ href: 'blob:test/1', download: 'january-20.ics' }]);
      expect(blobs[0]!.type).to.equal('text/calendar;charset=utf-8');
      const text = await blobs[0]!.text();
      const event = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent')!;
      return { text, event: new ICAL.Event(event), component: event, revoked };
    };

    it('gives a file that the browser makes itself: a yearly event in the zone, with an alarm', async () => {
      const clock = fixClock('2026-11-22T14:52:55+04:00');
      const widget = await fixture(`<${tag} calendar></${tag}>`);
      const { event, component, revoked } = await pressed(widget);
      expect(event.summary).to.equal(
        'Minute of silence – 12:00 in Baku – In memory of Azerbaijan’s martyrs of 20 January',
      );
      expect(event.startDate.toString()).to.equal('2027-01-20T12:00:00');
      expect(component.getFirstProperty('dtstart')!.getParameter('tzid')).to.equal('Asia/Baku');
      expect(event.duration.toSeconds()).to.equal(60);
      expect(event.isRecurring()).to.equal(true);
      const next = event.iterator();
      next.next();
      expect(next.next().toString()).to.equal('2028-01-20T12:00:00');
      expect(component.getFirstSubcomponent('valarm')!.getFirstPropertyValue('trigger')!.toString()).to.equal(
        '-PT10M',
      );
      expect(revoked).to.deep.equal([]);
      await clock.advance(60_000);
      expect(revoked, 'revoked long after the download has begun').to.deep.equal(['blob:test/1']);
    });

    it('gives a file in the present zone and language of the widget', async () => {
      fixClock(inBaku('13:00:00'));
      const widget = await fixture(`<${tag} calendar time-zone="America/New_York"></${tag}>`);
      await setAttributes(widget, { lang: 'az', 'time-zone': 'Europe/Berlin' });
      expect(textOf(part(widget, 'calendar'))).to.equal('Təqvimə əlavə et');
      const { event, component } = await pressed(widget);
      expect(event.summary).to.match(/^Bir dəqiqəlik sükut – /);
      expect(component.getFirstProperty('summary')!.getParameter('language')).to.equal('az');
      expect(event.startDate.toString(), 'still ahead in Berlin').to.equal('2027-01-20T12:00:00');
      expect(component.getFirstProperty('dtstart')!.getParameter('tzid')).to.equal('Europe/Berlin');
    });

    it('gives next year’s event once the minute has begun', async () => {
      fixClock(inBaku('12:00:01'));
      const widget = await fixture(`<${tag} calendar></${tag}>`);
      expect((await pressed(widget)).event.startDate.toString()).to.equal('2028-01-20T12:00:00');
    });

    const webKit = 'AppleWebKit/605.1.15 (KHTML, like Gecko)';
    const android = 'Mozilla/5.0 (Linux; Android 15; Pixel 9';
    const chrome = 'Chrome/142.0.7444.100 Mobile Safari/537.36';
    const iPhone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X)';
    const browsers: Record<string, [savesFiles: boolean, userAgent: string]> = {
      'Safari on a telephone': [true, `${iPhone} ${webKit} Version/18.6 Mobile/15E148 Safari/604.1`],
      'Safari on a Mac': [true, `Mozilla/5.0 (Macintosh) ${webKit} Version/18.6 Safari/605.1.15`],
      'Chrome on a telephone': [true, `${android}) ${webKit} ${chrome}`],
      'Chrome on iOS': [true, `${iPhone} ${webKit} CriOS/142.0 Mobile/15E148 Safari/604.1`],
      Firefox: [true, 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0'],
      'Facebook on Android': [
        false,
        `${android}; wv) ${webKit} Version/4.0 ${chrome} [FB_IAB/FB4A;FBAV/540.0]`,
      ],
      'Facebook on iOS': [false, `${iPhone} ${webKit} Mobile/22G86 [FBAN/FBIOS;FBAV/540.0]`],
      'Instagram on Android': [false, `${android}; wv) ${webKit} Version/4.0 ${chrome} Instagram 405.1.0`],
      'Instagram on iOS': [false, `${iPhone} ${webKit} Mobile/22G86 Instagram 405.1.0`],
      'Telegram on iOS': [false, `${iPhone} ${webKit} Mobile/15E148`],
    };

    for (const [name, [savesFiles, userAgent]] of Object.entries(browsers)) {
      it(`in ${name} ${savesFiles ? 'only gives the file' : 'says to open the page in a browser'}`, async () => {
        fixClock('2026-11-22T14:52:55+04:00');
        replace(navigator, 'userAgent', userAgent);
        const widget = await fixture(`<${tag} calendar lang="de"></${tag}>`);
        const told = () => textOf(widget.shadowRoot!).includes('Im Browser öffnen');
        expect(told()).to.be.false;
        await pressed(widget);
        await nextFrame();
        expect(told()).to.equal(!savesFiles);
        const announced = textOf(widget.shadowRoot!.querySelector('[role=status]')!);
        expect(announced).to.equal(savesFiles ? '' : 'Im Browser öffnen');
        await setAttributes(widget, { lang: 'az' });
        expect(textOf(widget.shadowRoot!).includes('Brauzerdə açın')).to.equal(!savesFiles);
      });
    }

    it('is off unless asked for, and can be switched', async () => {
      fixClock('2026-11-22T14:52:55+04:00');
      const widget = await fixture(`<${tag}></${tag}>`);
      expect(parts(widget, 'calendar')).to.have.length(0);
      await setAttributes(widget, { calendar: '' });
      expect(parts(widget, 'calendar')).to.have.length(1);
      await setAttributes(widget, { calendar: null });
      expect(parts(widget, 'calendar')).to.have.length(0);
    });
  });
});

for (const junk of ['', '   ', 'x'.repeat(61)]) {
  it(`place=${JSON.stringify(junk)}: the zone’s city, with one warning`, async () => {
    fixClock('2026-11-22T14:52:55+04:00');
    const zone = 'time-zone="Europe/Warsaw" lang="en"';
    const plain = await fixture(`<jan20-silence-countdown ${zone}></jan20-silence-countdown>`);
    const widget = await fixture(
      `<jan20-silence-countdown ${zone} place="${junk}"></jan20-silence-countdown>`,
    );
    expect(textOf(part(widget, 'when'))).to.equal(textOf(part(plain, 'when')));
    expect(warnings()).to.deep.equal([
      `<jan20-silence-countdown> place="${junk}" is ignored: expected the name of a place, of 60 characters at most.`,
    ]);
  });
}
