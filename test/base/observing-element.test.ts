import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from 'chai';
import fc from 'fast-check';
import type { LitElement } from 'lit';
import { observanceAt, type Phase } from '../../src/domain/observance.js';
import { pageDefaults } from '../../src/page/page-defaults.js';
import type { PhaseChange } from '../../src/base/observing-element.js';
import { countListeners, inBaku, listen, returnToPage, setHidden } from '../clock.js';
import {
  after,
  countUpdates,
  fixClock,
  fixture,
  isChromium,
  mount,
  nextFrame,
  setAttributes,
  settled,
  warnings,
} from '../helpers.js';

const countdown = 'jan20-silence-countdown';
const banner = 'jan20-flag-banner';

/** The widget's phase by its property. The attribute must have the same value. */
const phaseOf = (widget: Element): Phase => {
  const { phase } = widget as unknown as { phase: Phase };
  expect(widget.getAttribute('phase'), 'reflected').to.equal(phase);
  return phase;
};

/** Sets `data-now` until the end of the test. */
const setPageNow = (instant: string) => {
  pageDefaults.offset = Date.parse(instant) - Date.now();
  after(() => {
    pageDefaults.offset = undefined;
  });
};

// The seconds on both sides of each edge, in Baku.
const edges: [before: string, from: Phase, after: string, to: Phase][] = [
  ['2027-01-19T23:59:59+04:00', 'ordinary', '2027-01-20T00:00:00+04:00', 'mourning'],
  ['2027-01-20T11:59:59+04:00', 'mourning', '2027-01-20T12:00:00+04:00', 'silence'],
  ['2027-01-20T12:00:59+04:00', 'silence', '2027-01-20T12:01:00+04:00', 'observed'],
  ['2027-01-20T23:59:59+04:00', 'observed', '2027-01-21T00:00:00+04:00', 'ordinary'],
];

for (const tag of [countdown, banner]) {
  describe(`<${tag}> and the day`, () => {
    describe('the phase', () => {
      for (const [before, from, instant, to] of edges) {
        it(`${from} at ${before}, ${to} a second later: by now, by data-now`, async () => {
          const clock = fixClock('2026-07-01T12:00:00Z');
          const now = await fixture(`<${tag} now="${before}"></${tag}>`);
          setPageNow(before);
          const page = await fixture(`<${tag}></${tag}>`);
          expect(phaseOf(now)).to.equal(from);
          expect(phaseOf(page)).to.equal(from);
          await clock.advance(999);
          expect(phaseOf(now)).to.equal(from);
          await clock.advance(1);
          expect(phaseOf(now)).to.equal(to);
          expect(phaseOf(page)).to.equal(to);
        });

        it(`${to} at ${instant} from the start`, async () => {
          fixClock(instant);
          expect(phaseOf(await fixture(`<${tag}></${tag}>`))).to.equal(to);
        });
      }

      it('rolls through the day and into the next year without a reload', async () => {
        const clock = fixClock(edges[0]![0]);
        const widget = await fixture(`<${tag}></${tag}>`);
        const heard = listen(document, 'jan20-phase-change');
        for (const year of [2027, 2028, 2029]) {
          for (const [before, from, instant, to] of edges) {
            const at = (text: string) => Date.parse(text.replace('2027', String(year)));
            clock.jump(at(before) - clock.now);
            await returnToPage();
            expect(phaseOf(widget)).to.equal(from);
            await clock.advance(at(instant) - clock.now);
            expect(phaseOf(widget), instant).to.equal(to);
            expect(heard.splice(0).map(({ detail }) => detail)).to.deep.equal([
              { phase: to, previous: from, preview: false } satisfies PhaseChange,
            ]);
          }
        }
      });

      it('is set by the widget alone: the page can’t change it', async () => {
        fixClock(inBaku('09:00:00'));
        const widget = await fixture(`<${tag} phase="silence"></${tag}>`);
        const heard = listen(document, 'jan20-phase-change');
        expect(phaseOf(widget)).to.equal('mourning');
        await setAttributes(widget, { phase: 'observed' });
        expect(phaseOf(widget)).to.equal('mourning');
        await setAttributes(widget, { phase: null });
        expect(phaseOf(widget)).to.equal('mourning');
        expect(heard).to.deep.equal([]);
      });
    });

    describe('jan20-phase-change', () => {
      it('is sent once on a page that is loaded on the day, and not on another day', async () => {
        const heard = listen(document, 'jan20-phase-change');
        fixClock(inBaku('12:30:00'));
        const widget = await fixture(`<div><${tag}></${tag}></div>`);
        expect(heard).to.deep.equal([
          {
            type: 'jan20-phase-change',
            detail: { phase: 'observed', previous: 'ordinary', preview: false },
            target: widget,
          },
        ]);
        fixClock('2026-07-01T12:00:00Z');
        await fixture(`<${tag}></${tag}>`);
        expect(heard).to.have.length(1);
      });

      it('is marked as a preview with now and with data-now, and reaches the document from a closed shadow tree', async () => {
        fixClock('2026-07-01T12:00:00Z');
        const heard = listen(document, 'jan20-phase-change');
        const host = (await mount('<div></div>')).firstElementChild!;
        host.attachShadow({ mode: 'closed' }).innerHTML = `<${tag} now="${inBaku('09:00:00')}"></${tag}>`;
        await nextFrame();
        setPageNow(inBaku('12:00:30'));
        await fixture(`<${tag}></${tag}>`);
        expect(heard.map(({ detail }) => detail)).to.deep.equal([
          { phase: 'mourning', previous: 'ordinary', preview: true },
          { phase: 'silence', previous: 'ordinary', preview: true },
        ]);
        expect(heard[0]!.target).to.equal(host);
      });

      it('follows a clock that is set while the widget runs', async () => {
        fixClock('2026-07-01T12:00:00Z');
        const widget = await fixture(`<${tag} now="${inBaku('09:00:00')}"></${tag}>`);
        const heard = listen(widget, 'jan20-phase-change');
        await setAttributes(widget, { now: inBaku('15:00:00') });
        await setAttributes(widget, { now: inBaku('11:59:00') });
        await setAttributes(widget, { now: null });
        expect(heard.map(({ detail }) => detail)).to.deep.equal([
          { phase: 'observed', previous: 'mourning', preview: true },
          { phase: 'mourning', previous: 'observed', preview: true },
          { phase: 'ordinary', previous: 'mourning', preview: false },
        ]);
      });
    });

    describe('a clock that doesn’t run', () => {
      it('hidden at 11:50 and shown at 12:00:30: in the silence at once, for the 30 s that are left', async () => {
        const clock = fixClock(inBaku('11:50:00'));
        const widget = await fixture(`<${tag}></${tag}>`);
        await setHidden(true);
        // A browser may stop the timers of a hidden tab.
        clock.jump(630_000);
        await setHidden(false);
        expect(phaseOf(widget)).to.equal('silence');
        await clock.advance(29_999);
        expect(phaseOf(widget)).to.equal('silence');
        await clock.advance(1);
        expect(phaseOf(widget)).to.equal('observed');
      });

      it('frozen by the back/forward cache at 11:50 and thawed at 12:00:30', async () => {
        const clock = fixClock(inBaku('11:50:00'));
        const widget = await fixture(`<${tag}></${tag}>`);
        clock.jump(630_000);
        await returnToPage();
        expect(phaseOf(widget)).to.equal('silence');
        await clock.advance(30_000);
        expect(phaseOf(widget)).to.equal('observed');
      });

      it('asleep from 11:50 for 24 hours: the phase is right after the machine has woken', async () => {
        const clock = fixClock(inBaku('11:50:00'));
        const widget = await fixture(`<${tag}></${tag}>`);
        const heard = listen(document, 'jan20-phase-change');
        // No event tells of the sleep. The clock must find out by itself.
        clock.jump(86_400_000);
        await clock.advance(60_000);
        expect(phaseOf(widget)).to.equal('ordinary');
        expect(heard.map(({ detail }) => detail)).to.deep.equal([
          { phase: 'ordinary', previous: 'mourning', preview: false },
        ]);
      });

      it('a device’s clock that is moved by an hour, to and fro', async () => {
        const clock = fixClock(inBaku('11:00:20'));
        const widget = await fixture(`<${tag}></${tag}>`);
        clock.jump(3_600_000);
        await clock.advance(60_000 - 20_000 - 1);
        // A countdown on screen has noticed the change by now. A banner looks only once a minute.
        clock.jump(-3_600_000);
        await clock.advance(60_000);
        expect(phaseOf(widget)).to.equal('mourning');
        clock.jump(Date.parse(inBaku('12:30:00')) - clock.now);
        await clock.advance(60_000);
        expect(phaseOf(widget)).to.equal('observed');
      });
    });

    describe('now', () => {
      it('is an instant from which the clock runs on, also when the attribute is set late or again', async () => {
        const clock = fixClock('2026-07-01T12:00:00Z');
        const widget = await fixture(`<${tag}></${tag}>`);
        await setAttributes(widget, { now: inBaku('11:59:59') });
        expect(phaseOf(widget)).to.equal('mourning');
        await clock.advance(1000);
        expect(phaseOf(widget)).to.equal('silence');
        await setAttributes(widget, { now: inBaku('11:59:58') });
        expect(phaseOf(widget)).to.equal('mourning');
        await clock.advance(2000);
        expect(phaseOf(widget)).to.equal('silence');
      });

      it('goes before data-now', async () => {
        fixClock('2026-07-01T12:00:00Z');
        setPageNow(inBaku('12:00:00'));
        expect(phaseOf(await fixture(`<${tag} now="${inBaku('12:30:00')}"></${tag}>`))).to.equal('observed');
      });

      for (const value of ['', 'tomorrow', '2027-01-20T12:00:30', '2027-02-30T12:00:00Z', '2027-01-20']) {
        it(`"${value}" is ignored, with one warning`, async () => {
          fixClock(inBaku('09:00:00'));
          const box = await mount(`<${tag} now="${value}"></${tag}><${tag} now="${value}"></${tag}>`);
          for (const widget of box.children) {
            expect(phaseOf(widget)).to.equal('mourning');
            expect(widget.shadowRoot!.querySelector('[part=preview]')).to.equal(null);
          }
          expect(warnings()).to.deep.equal([
            `<${tag}> now="${value}" is ignored: expected an ISO 8601 instant with an offset, as 2027-01-20T11:59:50+04:00.`,
          ]);
        });
      }

      for (const year of ['0001', '1969', '1989', '1990', '9999']) {
        it(`breaks nothing in the year ${year}`, async () => {
          const clock = fixClock(inBaku('09:00:00'));
          const widget = await fixture(`<${tag} show="always" now="${year}-06-01T00:00:00Z"></${tag}>`);
          expect(phaseOf(widget)).to.equal('ordinary');
          await clock.advance(120_000);
          expect(phaseOf(widget)).to.equal('ordinary');
          expect(clock.waiting).to.have.length(1);
        });
      }

      it('shows the mark of a preview only while now or data-now is set', async () => {
        fixClock(inBaku('09:00:00'));
        const widget = await fixture(`<${tag} lang="az"></${tag}>`);
        const mark = () => widget.shadowRoot!.querySelector('[part=preview]')?.textContent;
        expect(mark()).to.equal(undefined);
        await setAttributes(widget, { now: inBaku('15:00:00') });
        expect(mark()).to.equal('Önbaxış');
        await setAttributes(widget, { now: null });
        expect(mark()).to.equal(undefined);
        setPageNow(inBaku('15:00:00'));
        const other = await fixture(`<${tag} lang="ar"></${tag}>`);
        expect(other.shadowRoot!.querySelector('[part=preview]')).to.exist;
      });
    });

    describe('time-zone', () => {
      // Each zone, and the UTC instant of 12:00 there on 20 January.
      for (const [zone, noon] of [
        ['Asia/Baku', '2027-01-20T08:00:00Z'],
        ['Europe/Berlin', '2027-01-20T11:00:00Z'],
        ['America/New_York', '2027-01-20T17:00:00Z'],
        ['Pacific/Honolulu', '2027-01-20T22:00:00Z'],
        ['Asia/Kathmandu', '2027-01-20T06:15:00Z'],
        ['Pacific/Kiritimati', '2027-01-19T22:00:00Z'],
      ] as const) {
        it(`${zone}: the minute begins at ${noon}`, async () => {
          const clock = fixClock(noon);
          clock.jump(-1000);
          const widget = await fixture(`<${tag} time-zone="${zone}"></${tag}>`);
          expect(phaseOf(widget)).to.equal('mourning');
          await clock.advance(1000);
          expect(phaseOf(widget)).to.equal('silence');
          await setAttributes(widget, { 'time-zone': zone === 'Asia/Baku' ? 'Asia/Tbilisi' : null });
          expect(phaseOf(widget)).to.equal(
            { 'Asia/Kathmandu': 'mourning', 'Pacific/Kiritimati': 'mourning' }[zone as string] ??
              { 'Asia/Baku': 'silence' }[zone as string] ??
              (zone === 'Pacific/Honolulu' ? 'ordinary' : 'observed'),
          );
        });
      }

      for (const zone of ['', 'Baku', 'Mars/Olympus', '+04:00', 'Europe/Berlin ']) {
        it(`"${zone}" is ignored, with one warning: the zone is Baku's`, async () => {
          fixClock(inBaku('12:00:30'));
          const box = await mount(`<${tag} time-zone="${zone}"></${tag}>`.repeat(2));
          for (const widget of box.children) expect(phaseOf(widget)).to.equal('silence');
          expect(warnings()).to.deep.equal([
            `<${tag}> time-zone="${zone}" is ignored: expected an IANA time zone, as Europe/Berlin.`,
          ]);
        });
      }
    });

    describe('in a page that moves', () => {
      it('is removed, and knows the time when it comes back', async () => {
        const clock = fixClock(inBaku('11:00:00'));
        const widget = await fixture(`<${tag}></${tag}>`);
        const box = widget.parentElement!;
        widget.remove();
        await settled();
        expect(clock.waiting).to.deep.equal([]);
        await clock.advance(7_200_000);
        expect(phaseOf(widget)).to.equal('mourning');
        box.append(widget);
        await settled(box);
        expect(phaseOf(widget)).to.equal('observed');
      });

      it('is moved, cloned, and taken through another document', async () => {
        const clock = fixClock(inBaku('11:59:00'));
        const widget = await fixture(`<${tag} theme="dark"></${tag}>`);
        const box = widget.parentElement!;
        for (let i = 0; i < 50; i++) box.append(widget);
        const clone = widget.cloneNode(true) as LitElement;
        box.append(clone);
        box.append(document.adoptNode(document.implementation.createHTMLDocument().adoptNode(widget)));
        await settled(box);
        expect(clock.waiting).to.have.length(1);
        await clock.advance(60_000);
        expect(phaseOf(widget)).to.equal('silence');
        expect(phaseOf(clone)).to.equal('silence');
      });

      it('sends one event after its attributes have changed 500 times in one task', async () => {
        const clock = fixClock('2026-07-01T12:00:00Z');
        const widget = await fixture(`<${tag}></${tag}>`);
        const heard = listen(widget, 'jan20-phase-change');
        for (let i = 0; i < 500; i++) {
          widget.setAttribute('now', inBaku(['11:00:00', '12:00:30', '13:00:00'][i % 3]!));
          widget.setAttribute('time-zone', ['Asia/Baku', 'Europe/Berlin'][i % 2]!);
          widget.setAttribute('phase', ['silence', 'ordinary'][i % 2]!);
        }
        await setAttributes(widget, { now: inBaku('13:00:00'), 'time-zone': null });
        expect(phaseOf(widget)).to.equal('observed');
        expect(heard).to.have.length(1);
        expect(clock.waiting).to.have.length(1);
      });
    });
  });
}

describe('many widgets, one clock', () => {
  it('100 countdowns share one timer, which takes a minute in a hidden tab; they leave no timer and no listener behind', async () => {
    const clock = fixClock('2026-07-01T12:00:00Z');
    const live = countListeners(document, window);
    const box = await mount(`<${countdown}></${countdown}>`.repeat(100));
    expect(clock.waiting).to.have.length(1);
    for (let i = 0; i < 5; i++) {
      await clock.advance(1000);
      expect(clock.waiting).to.have.length(1);
    }
    await setHidden(true);
    expect(clock.waiting).to.deep.equal([60_000]);
    await setHidden(false);
    expect(clock.waiting).to.deep.equal([1000]);
    box.replaceChildren();
    await settled();
    expect(clock.waiting).to.deep.equal([]);
    expect(live()).to.equal(0);
  });

  it('countdown and banner never disagree', async () => {
    const clock = fixClock(inBaku('11:59:57.300'));
    const box = await mount(`<${countdown}></${countdown}><${banner}></${banner}>`);
    const [one, other] = [...box.children];
    for (let i = 0; i < 70; i++) {
      expect(phaseOf(one!)).to.equal(phaseOf(other!));
      await clock.advance(1000);
    }
    expect(phaseOf(one!)).to.equal('observed');
  });

  it('each widget reaches the right phase even if a boundary lies between two readings of the device’s clock', async () => {
    const boundaries = ['00:00:00', '12:00:00', '12:01:00'].map((time) => Date.parse(inBaku(time)));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...boundaries),
        fc.integer({ min: -1500, max: 1500 }),
        fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 30 }),
        async (boundary, start, delays) => {
          const clock = fixClock(new Date(boundary + start).toISOString());
          // Every reading of the clock takes its time, and a boundary may lie between two.
          let late = 0;
          let reading = 0;
          const now = Date.now;
          Date.now = () => now() + (late += delays[(reading += 1) % delays.length]! / delays.length / 8);
          const box = await mount(`<${countdown}></${countdown}><${banner} show="always"></${banner}>`);
          for (let passed = 0; passed < 3000; passed += 50) await clock.advance(50);
          const expected = observanceAt(clock.now, 'Asia/Baku').phase;
          const phases = [...box.children].map(phaseOf);
          box.remove();
          await settled();
          expect(phases, `${new Date(boundary).toISOString()} ${start}`).to.deep.equal([expected, expected]);
        },
      ),
      { seed: 20_011_990, numRuns: 40 },
    );
  });

  it('a banner doesn’t tick, on the day or off it: it looks once a minute', async () => {
    for (const instant of [
      '2026-07-01T12:00:00Z',
      inBaku('09:00:00'),
      inBaku('12:00:10'),
      inBaku('15:00:00'),
    ]) {
      const clock = fixClock(instant);
      const widget = await fixture(`<${banner} show="always"></${banner}>`);
      const updates = countUpdates(widget);
      for (let i = 0; i < 40; i++) await clock.advance(1000);
      expect(updates(), instant).to.equal(0);
      widget.remove();
      await settled();
    }
  });
});

// In other browsers, a test can't go to another page and back.
if (isChromium) {
  describe('the back/forward cache itself', () => {
    it('frozen at 11:50 and thawed at 12:00:30: in the silence at once, with 30 s left', async () => {
      const answer: unknown = await executeServerCommand('back-and-forward', {
        url: `/test/fixtures/back-forward.html?clock=${Date.parse(inBaku('11:50:00'))}`,
        away: '/test/fixtures/elsewhere.html',
        before: `async () => {
          await customElements.whenDefined('${countdown}');
          await document.querySelector('${countdown}').updateComplete;
        }`,
        meanwhile: `() => localStorage.setItem('clock', ${Date.parse(inBaku('12:00:30'))})`,
        // The page's own listener resolves this, and only if the browser has kept the page in memory.
        returned: '() => self.returned',
      });
      expect(answer).to.deep.equal({
        phase: 'silence',
        digits: '30',
        events: ['jan20-phase-change', 'jan20-phase-change', 'jan20-silence-start'],
      });
    });
  });
}
