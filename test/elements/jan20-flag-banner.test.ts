import { expect } from 'chai';
import type { LitElement } from 'lit';
import { inBaku, listen } from '../clock.js';
import {
  after,
  canEmulate,
  emulate,
  expectAccessible,
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

const tag = 'jan20-flag-banner';
const summer = '2026-07-01T12:00:00Z';

const isShown = (widget: Element) => parts(widget, 'base').length === 1;

const root = (widget: Element) => widget.shadowRoot!;

describe(`<${tag}>`, () => {
  describe('show', () => {
    for (const [show, ...shown] of [
      [undefined, false, true, true, true, false],
      ['auto', false, true, true, true, false],
      ['always', true, true, true, true, true],
      ['never', false, false, false, false, false],
    ] as const) {
      it(`${show ?? 'absent'}: on the day before, in the morning, in the minute, in the afternoon, on the day after`, async () => {
        const clock = fixClock('2027-01-19T23:59:59+04:00');
        const widget = await fixture(`<${tag} ${show ? `show="${show}"` : ''}></${tag}>`);
        const seen = [isShown(widget)];
        for (const instant of ['2027-01-20T00:00:00', '2027-01-20T12:00:00', '2027-01-20T12:01:00']) {
          await clock.advance(Date.parse(`${instant}+04:00`) - clock.now);
          seen.push(isShown(widget));
        }
        await clock.advance(Date.parse('2027-01-21T00:00:00+04:00') - clock.now);
        seen.push(isShown(widget));
        expect(seen).to.deep.equal(shown);
      });
    }

    it('appears and disappears by `now`, so that a page can rehearse both', async () => {
      fixClock(summer);
      const widget = await fixture(`<${tag}></${tag}>`);
      expect(widget.offsetHeight).to.equal(0);
      await setAttributes(widget, { now: inBaku('09:00:00') });
      expect(widget.offsetHeight).to.be.greaterThan(0);
      expect(textOf(part(widget, 'preview'))).to.equal('Preview');
      await setAttributes(widget, { now: '2027-01-21T00:00:00+04:00' });
      expect(widget.offsetHeight).to.equal(0);
    });

    it('a value that is not one of these: is ignored, with one warning', async () => {
      fixClock(summer);
      const box = await mount(`<${tag} show="sometimes" position="left"></${tag}>`.repeat(2));
      for (const widget of box.children) {
        expect(isShown(widget)).to.equal(false);
        expect(getComputedStyle(widget).position).to.equal('static');
      }
      expect(warnings()).to.have.members([
        `<${tag}> show="sometimes" is ignored: expected auto, always, never.`,
        `<${tag}> position="left" is ignored: expected inline, top, bottom.`,
      ]);
    });
  });

  describe('what it says', () => {
    const lines = (widget: Element) => textOf(widget).split('\n');

    it('the day, the flags, and when the minute is', async () => {
      fixClock(inBaku('09:00:00'));
      const widget = await fixture(`<${tag}></${tag}>`);
      expect(textOf(part(widget, 'heading'))).to.equal('National Day of Mourning\n20 January');
      expect(textOf(part(widget, 'text'))).to.equal('State flags fly at half-mast across Azerbaijan.');
      expect(lines(part(widget, 'minute')).join(' ')).to.equal('Minute of silence 12:00 in Baku');
      expect(parts(widget, 'traffic')).to.have.length(0);
      expect(parts(widget, 'close')).to.have.length(0);
      expect(parts(widget, 'preview')).to.have.length(0);
    });

    it('in the minute: the same words; after it: that the minute has been observed', async () => {
      const clock = fixClock(inBaku('12:00:00'));
      const widget = await fixture(`<${tag}></${tag}>`);
      expect(lines(part(widget, 'minute')).join(' ')).to.equal('Minute of silence 12:00 in Baku');
      await clock.advance(60_000);
      expect(textOf(part(widget, 'minute'))).to.equal('The minute of silence has been observed.');
    });

    it('where the 12:00 is, and the reader’s own time', async () => {
      fixClock('2027-01-20T09:00:00-10:00');
      const widget = await fixture(`<${tag} time-zone="Pacific/Honolulu"></${tag}>`);
      expect(lines(part(widget, 'minute')).join(' ')).to.equal(
        'Minute of silence 12:00 (Honolulu) 21 January, 02:00 your time',
      );
    });

    it('the reader’s own time by the zone that the device is set to at the moment', async () => {
      const clock = fixClock(inBaku('09:00:00'));
      const setZone = (hours: number) => {
        replace(Date.prototype, 'getTimezoneOffset', () => -60 * hours);
      };
      const widget = await fixture(`<${tag}></${tag}>`);
      expect(textOf(part(widget, 'minute'))).not.to.contain('your time');
      setZone(1);
      await clock.advance(60_000);
      expect(textOf(part(widget, 'minute'))).to.contain('09:00 your time');
      setZone(9);
      window.dispatchEvent(new Event('focus'));
      await settled();
      expect(textOf(part(widget, 'minute'))).to.contain('17:00 your time');
    });

    it('with `traffic`, the restrictions from 8:00', async () => {
      fixClock(inBaku('07:00:00'));
      const widget = await fixture(`<${tag} traffic></${tag}>`);
      expect(textOf(part(widget, 'traffic'))).to.equal(
        'In Baku, traffic towards the Alley of Martyrs is restricted from 8:00 local time until the ceremonies end. Public transport is advised.',
      );
      await setAttributes(widget, { traffic: null });
      expect(parts(widget, 'traffic')).to.have.length(0);
    });

    it('a local notice, a heading and a footer of the page’s, and only while it is shown', async () => {
      const clock = fixClock(inBaku('23:59:59'));
      const widget = await fixture(
        `<${tag}>The book of condolence is open from 10:00.
          <span slot="heading">20 January at the embassy</span><a slot="footer" href="#more">More</a></${tag}>`,
      );
      const text = textOf(widget);
      expect(text).to.contain('The book of condolence is open from 10:00.');
      expect(text).to.contain('20 January at the embassy').and.not.contain('National Day of Mourning');
      expect(lines(widget).at(-1)).to.equal('More');
      await clock.advance(1000);
      expect(textOf(widget)).to.equal('');
    });
  });

  describe('position', () => {
    for (const [position, computed] of [
      ['inline', 'static'],
      ['top', 'fixed'],
      ['bottom', 'fixed'],
    ] as const) {
      it(position, async () => {
        fixClock(inBaku('09:00:00'));
        const box = await mount(`<p>Before</p><${tag} position="${position}"></${tag}><p>After</p>`);
        const widget = box.querySelector(tag)!;
        expect(getComputedStyle(widget).position).to.equal(computed);
        const { top, bottom, width } = widget.getBoundingClientRect();
        if (position === 'top') expect(top).to.equal(0);
        if (position === 'bottom') expect(bottom).to.be.closeTo(document.documentElement.clientHeight, 1);
        if (position !== 'inline') expect(width).to.be.closeTo(document.documentElement.clientWidth, 1);
      });
    }

    it('a fixed banner moves nothing in the page when it appears and when it disappears', async () => {
      const clock = fixClock('2027-01-19T23:59:59+04:00');
      const box = await mount(`<${tag} position="top"></${tag}><p>The page</p>`);
      const y = () => box.lastElementChild!.getBoundingClientRect().y;
      const before = y();
      await clock.advance(1000);
      expect(isShown(box.firstElementChild!)).to.equal(true);
      expect(y()).to.equal(before);
      await clock.advance(86_400_000);
      expect(isShown(box.firstElementChild!)).to.equal(false);
      expect(y()).to.equal(before);
    });
  });

  describe('dismissible', () => {
    beforeEach(() => {
      after(() => sessionStorage.removeItem('jan20-dismissed'));
    });

    /** Counts what is asked of the page's storages, and of its cookies. */
    const watchStorage = () => {
      const asked: string[] = [];
      const { sessionStorage } = window;
      for (const name of ['sessionStorage', 'localStorage'] as const) {
        const storage = window[name];
        const own = Object.getOwnPropertyDescriptor(window, name)!;
        Object.defineProperty(window, name, {
          configurable: true,
          get: () => {
            asked.push(name);
            return storage;
          },
        });
        after(() => Object.defineProperty(window, name, own));
      }
      for (const method of ['getItem', 'setItem', 'removeItem'] as const) {
        const original = Storage.prototype[method].bind(sessionStorage);
        replace(Storage.prototype, method, (name: string, value = '') => {
          asked.push(method);
          return original(name, value) as never;
        });
      }
      return () => asked.splice(0);
    };

    it('has a button that closes it, and says so', async () => {
      fixClock(inBaku('09:00:00'));
      const widget = await fixture(`<${tag} dismissible lang="az"></${tag}>`);
      const heard = listen(document, 'jan20-dismiss');
      const button = part<HTMLButtonElement>(widget, 'close');
      expect(textOf(button)).to.equal('Bağla');
      button.click();
      await settled();
      expect(isShown(widget)).to.equal(false);
      expect(heard).to.deep.equal([{ type: 'jan20-dismiss', detail: null, target: widget }]);
    });

    it('is remembered for the day in the session; the next year it is there again', async () => {
      const clock = fixClock(inBaku('09:00:00'));
      const widget = await fixture(`<${tag} dismissible></${tag}>`);
      part<HTMLButtonElement>(widget, 'close').click();
      await clock.advance(3_600_000);
      expect(isShown(widget)).to.equal(false);
      const other = await fixture(`<${tag} dismissible show="always"></${tag}>`);
      expect(isShown(other), 'on the next page of the session').to.equal(false);
      expect(isShown(await fixture(`<${tag}></${tag}>`)), 'one that can’t be dismissed').to.equal(true);
      await clock.advance(11 * 3_600_000);
      expect(isShown(widget), 'at eight in the evening').to.equal(false);
      clock.jump(Date.parse(inBaku('09:00:00', 2028)) - clock.now);
      await clock.advance(60_000);
      expect(isShown(widget), 'a tab left open for a year').to.equal(true);
      expect(isShown(await fixture(`<${tag} dismissible></${tag}>`))).to.equal(true);
    });

    it('a banner with `show="always"` that was dismissed on another day is shown on the day of mourning', async () => {
      const clock = fixClock('2027-01-19T22:00:00+04:00');
      const widget = await fixture(`<${tag} dismissible show="always"></${tag}>`);
      part<HTMLButtonElement>(widget, 'close').click();
      await clock.advance(3_600_000);
      expect(isShown(widget)).to.equal(false);
      await clock.advance(3_600_000);
      expect(isShown(widget)).to.equal(true);
    });

    it('uses no storage unless the banner is dismissible and about to be shown', async () => {
      fixClock(summer);
      const asked = watchStorage();
      const widget = await fixture(`<${tag} dismissible></${tag}>`);
      await fixture(`<${tag} now="${inBaku('09:00:00')}"></${tag}>`);
      await fixture(`<${tag} dismissible show="never" now="${inBaku('09:00:00')}"></${tag}>`);
      expect(asked()).to.deep.equal([]);
      await setAttributes(widget, { now: inBaku('09:00:00') });
      await setAttributes(widget, { lang: 'ru' });
      // WebKit goes on reading `window.sessionStorage` where it has found it before.
      const done = () => asked().filter((name) => name !== 'sessionStorage');
      expect(done(), 'whether it has been dismissed, once').to.deep.equal(['getItem']);
      part<HTMLButtonElement>(widget, 'close').click();
      await settled();
      expect(done()).to.deep.equal(['setItem']);
      expect(document.cookie).to.equal('');
    });

    /** Makes storage fail as in a browser where it is forbidden or full. */
    const failures = {
      'is barred': () => {
        const own = Object.getOwnPropertyDescriptor(window, 'sessionStorage')!;
        Object.defineProperty(window, 'sessionStorage', {
          configurable: true,
          get: () => {
            throw new DOMException('The operation is insecure.', 'SecurityError');
          },
        });
        after(() => Object.defineProperty(window, 'sessionStorage', own));
      },
      'is full': () => {
        replace(Storage.prototype, 'setItem', () => {
          throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
        });
      },
    };
    for (const [how, fail] of Object.entries(failures)) {
      it(`works where storage ${how}, as long as the widget lives`, async () => {
        const clock = fixClock(inBaku('09:00:00'));
        fail();
        const widget = await fixture(`<${tag} dismissible></${tag}>`);
        expect(isShown(widget)).to.equal(true);
        part<HTMLButtonElement>(widget, 'close').click();
        await clock.advance(3_600_000);
        expect(isShown(widget)).to.equal(false);
      });
    }

    it('can be switched off: then a banner that was dismissed is shown again', async () => {
      fixClock(inBaku('09:00:00'));
      const widget = await fixture(`<${tag}></${tag}>`);
      expect(parts(widget, 'close')).to.have.length(0);
      await setAttributes(widget, { dismissible: '' });
      part<HTMLButtonElement>(widget, 'close').click();
      await settled();
      expect(isShown(widget)).to.equal(false);
      await setAttributes(widget, { dismissible: null });
      expect(isShown(widget)).to.equal(true);
    });
  });

  describe('the flag', () => {
    const drawn = async (attributes = '', width = 700) => {
      fixClock(summer);
      const box = await mount(
        `<div style="width: ${width}px"><${tag} show="always" ${attributes}></${tag}></div>`,
      );
      const widget = box.querySelector(tag) as LitElement;
      return { widget, svg: part<SVGSVGElement & HTMLElement>(widget, 'flag') };
    };

    it('has three equal stripes, crescent and star, after the Statute', async () => {
      const { svg } = await drawn();
      const flag = svg.querySelector('.flag')!;
      const [blue, red, green] = flag.querySelectorAll('rect');
      const box = (rect: Element) =>
        ['x', 'y', 'width', 'height'].map((name) => Number(rect.getAttribute(name) ?? 0));
      expect([blue!, red!, green!].map(box)).to.deep.equal([
        [0, 0, 1200, 200],
        [0, 200, 1200, 200],
        [0, 400, 1200, 200],
      ]);
      const circles = [...flag.querySelectorAll('circle')].map((circle) =>
        ['cx', 'cy', 'r'].map((name) => Number(circle.getAttribute(name))),
      );
      expect(circles).to.deep.equal([
        [570, 300, 90],
        [590, 300, 75],
      ]);
      const points = flag.querySelector('polygon')!.getAttribute('points')!.trim().split(/[ ,]+/).map(Number);
      expect(points).to.have.length(32);
      for (let i = 0; i < 16; i++) {
        const angle = (i * 22.5 * Math.PI) / 180;
        expect(points[2 * i]).to.be.closeTo(670 + (i % 2 ? 25 : 50) * Math.cos(angle), 0.01);
        expect(points[2 * i + 1]).to.be.closeTo(300 + (i % 2 ? 25 : 50) * Math.sin(angle), 0.01);
      }
      expect(flag.children, 'and nothing else').to.have.length(6);
    });

    it('flies at half-mast: a pole of 4.5 H, the flag’s top edge 1.5 H below the peak', async () => {
      const { svg } = await drawn();
      const stripes = [...svg.querySelectorAll('.flag rect')].map((rect) => rect.getBoundingClientRect());
      const pole = svg.querySelector('.pole rect')!.getBoundingClientRect();
      const height = stripes[2]!.bottom - stripes[0]!.top;
      expect(stripes[0]!.width / height).to.be.closeTo(2, 0.01);
      expect(pole.height / height).to.be.closeTo(4.5, 0.02);
      expect((stripes[0]!.top - pole.top) / height).to.be.closeTo(1.5, 0.02);
      expect(Math.abs(stripes[0]!.left - pole.right), 'it touches the pole').to.be.lessThan(1);
    });

    for (const theme of ['auto', 'light', 'dark', 'contrast']) {
      it(`is never tinted or dimmed: ${theme}`, async () => {
        const { widget, svg } = await drawn(`theme="${theme}"`);
        if (canEmulate) await emulate({ 'forced-colors': 'active' });
        const fills = [...svg.querySelectorAll('.flag > *')].map((shape) => getComputedStyle(shape).fill);
        expect(fills).to.deep.equal([
          'rgb(0, 181, 226)',
          'rgb(239, 51, 64)',
          'rgb(80, 158, 47)',
          'rgb(255, 255, 255)',
          'rgb(239, 51, 64)',
          'rgb(255, 255, 255)',
        ]);
        for (let at: Element | null = svg.querySelector('rect'); at; at = at.parentElement) {
          const { opacity, filter, mixBlendMode, transform } = getComputedStyle(at);
          expect([opacity, filter, mixBlendMode]).to.deep.equal(['1', 'none', 'normal']);
          if (!at.closest('.flag')) expect(transform).to.equal('none');
        }
        expect(getComputedStyle(widget).opacity).to.equal('1');
      });
    }

    for (const [width, lang] of [
      [240, 'en'],
      [240, 'ar'],
      [700, 'az'],
      [700, 'ar'],
    ] as const) {
      it(`is whole, and nothing lies over it: ${width} px, ${lang}`, async () => {
        const { widget, svg } = await drawn(
          `lang="${lang}" now="${inBaku('09:00:00', 2025)}" dismissible traffic`,
          width,
        );
        const base = part(widget, 'base').getBoundingClientRect();
        const frame = svg.getBoundingClientRect();
        const shapes = [...svg.querySelectorAll('rect, circle, polygon')];
        for (const shape of shapes) {
          const { left, right, top, bottom } = shape.getBoundingClientRect();
          for (const box of [frame, base]) {
            expect(left).to.be.at.least(box.left - 0.5);
            expect(right).to.be.at.most(box.right + 0.5);
            expect(top).to.be.at.least(box.top - 0.5);
            expect(bottom).to.be.at.most(box.bottom + 0.5);
          }
        }
        widget.scrollIntoView();
        const stripes = [...svg.querySelectorAll('.flag rect')].map((rect) => rect.getBoundingClientRect());
        for (const { x, y, width: wide, height: high } of stripes) {
          for (const [dx, dy] of [
            [0.05, 0.5],
            [0.95, 0.1],
            [0.95, 0.9],
          ] as const) {
            const hit = root(widget).elementFromPoint(x + wide * dx, y + high * dy);
            expect(hit?.closest('svg'), `${dx} ${dy}`).to.equal(svg);
          }
        }
      });
    }

    it('has a text alternative', async () => {
      const { widget, svg } = await drawn();
      expect(svg.getAttribute('role')).to.equal('img');
      expect(svg.getAttribute('aria-label')).to.equal('Flag of Azerbaijan at half-mast');
      await setAttributes(widget, { lang: 'az' });
      expect(svg.getAttribute('aria-label')).to.equal('Azərbaycanın yarıyadək endirilmiş bayrağı');
    });
  });

  describe('the flag’s rise', () => {
    const animations = (widget: Element) => root(widget).querySelector('.flag')?.getAnimations() ?? [];

    const rises = (widget: Element) => until(() => animations(widget).length, 'the flag to rise');

    /** How far below the peak the flag's top edge is, in heights of the flag. */
    const drop = (widget: Element) => {
      const stripes = [...root(widget).querySelectorAll('.flag rect')].map((rect) =>
        rect.getBoundingClientRect(),
      );
      const pole = root(widget).querySelector('.pole rect')!.getBoundingClientRect();
      return (stripes[0]!.top - pole.top) / (stripes[2]!.bottom - stripes[0]!.top);
    };

    /** Finishes the animation, and waits until the widget has heard of its end. */
    const end = async (widget: Element) => {
      const ended = new Promise((resolve) => {
        root(widget).addEventListener('animationend', resolve, { once: true });
      });
      for (const animation of animations(widget)) animation.finish();
      await ended;
      await settled();
    };

    it('goes from half-mast to the peak, pauses, and comes down again', async () => {
      const widget = await fixture(`<${tag} now="${inBaku('09:00:00')}"></${tag}>`);
      await rises(widget);
      const [animation] = animations(widget);
      animation!.pause();
      const duration = Number(animation!.effect!.getComputedTiming().duration);
      const at = (part: number) => {
        animation!.currentTime = duration * part;
        return drop(widget);
      };
      expect(at(0)).to.be.closeTo(1.5, 0.02);
      const rising = at(0.15);
      expect(rising).to.be.lessThan(1.5).and.greaterThan(0);
      expect(at(0.35), 'at the peak').to.be.closeTo(0, 0.02);
      expect(at(0.45), 'a pause').to.be.closeTo(0, 0.02);
      expect(at(0.55)).to.be.closeTo(0, 0.02);
      const falling = at(0.8);
      expect(falling).to.be.lessThan(1.5).and.greaterThan(0);
      expect(at(0.999)).to.be.closeTo(1.5, 0.02);
      const [first] = [...root(widget).querySelectorAll('.flag rect')];
      const side = first!.getBoundingClientRect().left;
      expect(
        Math.abs(side - root(widget).querySelector('.pole rect')!.getBoundingClientRect().right),
      ).to.be.lessThan(1);
    });

    it('happens once: not again when the banner is moved, hidden, changed, or another phase begins', async () => {
      const widget = await fixture(`<${tag} now="${inBaku('09:00:00')}"></${tag}>`);
      await rises(widget);
      await end(widget);
      expect(drop(widget)).to.be.closeTo(1.5, 0.02);
      const box = widget.parentElement!;
      box.append(widget);
      await nextFrame();
      expect(animations(widget)).to.deep.equal([]);
      widget.hidden = true;
      await nextFrame();
      widget.hidden = false;
      await nextFrame();
      expect(animations(widget)).to.deep.equal([]);
      await setAttributes(widget, { now: inBaku('12:00:00'), lang: 'ru', theme: 'dark' });
      await nextFrame();
      expect(animations(widget)).to.deep.equal([]);
    });

    it('happens again the next year', async () => {
      const widget = await fixture(`<${tag} now="${inBaku('09:00:00')}"></${tag}>`);
      await rises(widget);
      await end(widget);
      await setAttributes(widget, { now: '2027-06-01T00:00:00Z' });
      await setAttributes(widget, { now: inBaku('09:00:00', 2028) });
      await rises(widget);
      expect(animations(widget)).to.have.length(1);
    });

    it('waits until the banner is in view', async () => {
      const box = await mount(
        `<div style="height: 3000px"></div><${tag} now="${inBaku('09:00:00')}"></${tag}>`,
      );
      const widget = box.lastElementChild!;
      await nextFrame();
      await nextFrame();
      expect(animations(widget)).to.deep.equal([]);
      widget.scrollIntoView();
      await rises(widget);
      window.scrollTo(0, 0);
    });

    it('happens only on the day of mourning', async () => {
      const widget = await fixture(`<${tag} show="always" now="${summer}"></${tag}>`);
      await nextFrame();
      await nextFrame();
      expect(animations(widget)).to.deep.equal([]);
      await setAttributes(widget, { now: inBaku('09:00:00') });
      await rises(widget);
    });

    if (canEmulate) {
      it('doesn’t happen where motion is to be reduced', async () => {
        await emulate({ 'prefers-reduced-motion': 'reduce' });
        const widget = await fixture(`<${tag} now="${inBaku('09:00:00')}"></${tag}>`);
        await until(() => root(widget).querySelector('.raised'), 'the banner to be seen');
        expect(animations(widget)).to.deep.equal([]);
        expect(drop(widget)).to.be.closeTo(1.5, 0.02);
      });
    }

    it('leaves no observer behind', async () => {
      const observed = new Set<Element>();
      // The page's observer is created in this test, because the test before has removed its last widget.
      replace(
        window,
        'IntersectionObserver',
        class extends IntersectionObserver {
          override observe(element: Element) {
            observed.add(element);
            super.observe(element);
          }
          override unobserve(element: Element) {
            observed.delete(element);
            super.unobserve(element);
          }
        },
      );
      const box = await mount(
        `<div style="height: 3000px"></div><${tag} now="${inBaku('09:00:00')}"></${tag}>`,
      );
      const widget = box.lastElementChild!;
      await setAttributes(widget, { lang: 'ru' });
      await setAttributes(widget, { lang: 'az' });
      expect(observed.size).to.equal(1);
      widget.remove();
      expect(observed.size).to.equal(0);
    });
  });

  for (const lang of ['en', 'az', 'ru', 'ar']) {
    for (const theme of ['auto', 'light', 'dark', 'contrast']) {
      it(`axe finds nothing in any phase: ${lang}, ${theme}`, async () => {
        // With the real clock, because axe needs timers. The minute must not end before axe has.
        const phases = [summer, inBaku('09:00:00'), inBaku('12:00:22'), inBaku('15:00:00')];
        const box = await mount(
          phases
            .map(
              (now) =>
                `<${tag} show="always" dismissible traffic now="${now}" lang="${lang}" theme="${theme}"></${tag}>`,
            )
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
