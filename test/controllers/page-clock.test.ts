import { expect } from 'chai';
import {
  addClockClient,
  clockCorrection,
  correctClockBy,
  removeClockClient,
  type ClockClient,
} from '../../src/controllers/page-clock.js';
import { correctClock } from '../../src/controllers/sync-clock.js';
import { deviceTime } from '../../src/page/reading.js';
import { countListeners, inBaku, returnToPage, setHidden } from '../clock.js';
import { after, fixClock, replace } from '../helpers.js';

const noon = inBaku('12:00:00');
const clocks = [deviceTime, correctClockBy] as const;

interface Client extends ClockClient {
  readonly told: number[];
}

/** A client that has something to show every `step` milliseconds, on the page's clock until the end of the test. */
const client = (step = 1000, stepUnseen = Infinity): Client => {
  const told: number[] = [];
  const next = (unit: number) => (Math.floor(Date.now() / unit) + 1) * unit;
  const made = {
    told,
    wakeAt: (isUnseen: boolean) => next(isUnseen ? stepUnseen : step) || Infinity,
    tick: (now: number) => {
      told.push(now);
    },
  };
  addClockClient(made);
  after(() => removeClockClient(made));
  return made;
};

/** Waits for the end of the task, when the clock sets its timer. */
const endOfTask = () => Promise.resolve();

describe('the page’s clock', () => {
  it('tells a client at the instant that it asked for', async () => {
    const clock = fixClock(inBaku('11:59:58.600'));
    const { told } = client();
    await clock.advance(399);
    expect(told).to.deep.equal([]);
    await clock.advance(1);
    expect(told).to.deep.equal([Date.parse(inBaku('11:59:59'))]);
    await clock.advance(2000);
    expect(told.slice(1)).to.deep.equal([noon, inBaku('12:00:01')].map(Date.parse));
  });

  it('serves any number of clients with one timer, for the client that is due first', async () => {
    const clock = fixClock(noon);
    for (let i = 0; i < 100; i++) client(1000 + i);
    await endOfTask();
    expect(clock.waiting).to.have.length(1);
    await clock.advance(10_000);
    expect(clock.waiting).to.have.length(1);
  });

  it('sleeps for a minute at most, however far the next instant is: no delay can overflow', async () => {
    const clock = fixClock(noon);
    const never: ClockClient = { wakeAt: () => Infinity, tick: () => undefined };
    const late = client(40 * 86_400_000);
    addClockClient(never);
    after(() => removeClockClient(never));
    await endOfTask();
    expect(clock.waiting).to.deep.equal([60_000]);
    await clock.advance(60_000);
    expect(clock.waiting).to.deep.equal([60_000]);
    expect(late.told).to.have.length(1);
  });

  it('in a hidden tab it wakes once a minute, and when a client has something new for an unseen page', async () => {
    const clock = fixClock(noon);
    const { told } = client(1000, 90_000);
    await setHidden(true);
    told.splice(0);
    expect(clock.waiting).to.deep.equal([60_000]);
    await clock.advance(90_000);
    expect(told).to.deep.equal([60_000, 90_000].map((passed) => Date.parse(noon) + passed));
    await clock.advance(500);
    await setHidden(false);
    expect(told.at(-1), 'told at once when the tab is shown').to.equal(Date.parse(noon) + 90_500);
    expect(clock.waiting).to.deep.equal([500]);
  });

  for (const [what, due] of [
    ['passed while the clients were told the time', -1],
    ['is the present', 0],
  ] as const) {
    it(`wakes at once for an instant that ${what}`, async () => {
      const clock = fixClock(noon);
      let wake = Date.parse(noon) + due;
      const one: ClockClient = { wakeAt: () => wake, tick: () => (wake = Infinity) };
      addClockClient(one);
      after(() => removeClockClient(one));
      await endOfTask();
      expect(clock.waiting).to.deep.equal([0]);
      await clock.advance(0);
      expect(clock.waiting).to.deep.equal([60_000]);
    });
  }

  it('tells all clients the same reading of the clock', async () => {
    const clock = fixClock(noon);
    const clients = Array.from({ length: 3 }, () => client());
    replace(Date, 'now', () => clock.now + clients.reduce((sum, { told }) => sum + told.length, 0));
    await returnToPage();
    expect(new Set(clients.flatMap(({ told }) => told)).size).to.equal(1);
  });

  it('looks again in a minute where the device’s clock can’t be read', async () => {
    const clock = fixClock(noon);
    const { told } = client();
    replace(Date, 'now', () => NaN);
    const getTime = Object.getOwnPropertyDescriptor(Date.prototype, 'getTime')!;
    // Replaced only until the timer is set, because the test runner needs the real time.
    Object.defineProperty(Date.prototype, 'getTime', { ...getTime, value: () => NaN });
    window.dispatchEvent(new PageTransitionEvent('pageshow'));
    await endOfTask();
    Object.defineProperty(Date.prototype, 'getTime', getTime);
    expect(told).to.deep.equal([NaN]);
    expect(clock.waiting).to.deep.equal([60_000]);
  });

  it('tells all when the page comes back from the back/forward cache, is resumed, or gets the focus', async () => {
    const clock = fixClock(noon);
    const { told } = client();
    await endOfTask();
    clock.jump(3_600_500);
    await returnToPage();
    expect(told).to.deep.equal([clock.now]);
    expect(clock.waiting, 'aligned anew').to.deep.equal([500]);
    // Sent to the document alone: they don't bubble.
    for (const type of ['resume', 'prerenderingchange']) document.dispatchEvent(new Event(type));
    expect(told).to.have.length(3);
    window.dispatchEvent(new Event('focus'));
    expect(told).to.have.length(4);
    // Focus on a field of the page is no sign of a jump of the clock.
    document.body.dispatchEvent(new Event('focus'));
    expect(told).to.have.length(4);
  });

  for (const [way, jump] of [
    ['forward', 3_600_000],
    ['back', -3_600_000],
  ] as const) {
    it(`follows a device’s clock that is set ${way} by an hour: at the next tick, with one timer`, async () => {
      const clock = fixClock(noon);
      const { told } = client();
      await clock.advance(400);
      clock.jump(jump + 250);
      await clock.advance(600);
      expect(told).to.deep.equal([Date.parse(noon) + jump + 1250]);
      expect(clock.waiting, 'aligned anew').to.deep.equal([750]);
    });
  }

  it('keeps nothing when its last client has gone: no timer, no listener', async () => {
    const clock = fixClock(noon);
    const live = countListeners(document, window);
    const clients = Array.from({ length: 3 }, () => client());
    await endOfTask();
    expect(clock.waiting).to.have.length(1);
    expect(live()).to.equal(5);
    for (const one of clients) removeClockClient(one);
    await endOfTask();
    expect(clock.waiting).to.deep.equal([]);
    expect(live()).to.equal(0);
  });

  it('lets a client go and come back in one task', async () => {
    const clock = fixClock(noon);
    const one = client();
    await endOfTask();
    removeClockClient(one);
    addClockClient(one);
    await endOfTask();
    expect(clock.waiting).to.deep.equal([1000]);
    await setHidden(true);
    expect(clock.waiting, 'it still listens').to.deep.equal([60_000]);
  });

  describe('corrected', () => {
    /** A fixed clock whose page knows too how much time has passed. */
    const fix = () => {
      const clock = fixClock(noon);
      const began = clock.now;
      let jumped = 0;
      replace(performance, 'now', () => clock.now - began - jumped);
      after(() => correctClock(0, ...clocks));
      return {
        clock,
        set: (milliseconds: number) => {
          jumped += milliseconds;
          clock.jump(milliseconds);
        },
      };
    };

    it('knows the error of the device’s clock, and tells all clients at once', () => {
      fix();
      const { told } = client();
      expect(clockCorrection()).to.equal(0);
      correctClock(90_000, ...clocks);
      expect(clockCorrection()).to.equal(90_000);
      expect(told).to.have.length(1);
    });

    it('keeps the correction as time passes', async () => {
      const { clock } = fix();
      correctClock(90_000, ...clocks);
      await clock.advance(90_000);
      expect(clockCorrection()).to.equal(90_000);
    });

    it('drops the correction when the device’s clock has been set right', () => {
      const { set } = fix();
      correctClock(90_000, ...clocks);
      set(89_500);
      expect(clockCorrection()).to.equal(0);
      set(-89_500);
      expect(clockCorrection()).to.equal(0);
    });

    it('keeps the correction when the device’s clock moves by another amount', () => {
      const { set } = fix();
      correctClock(90_000, ...clocks);
      set(3_600_000);
      expect(clockCorrection()).to.equal(90_000);
    });
  });
});
