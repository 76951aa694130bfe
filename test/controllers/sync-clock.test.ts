import { expect } from 'chai';
import { after, until } from '../helpers.js';

/** What test/server/clock-server.mjs puts into its pages. */
interface Page extends Window {
  readonly widgets?: {
    readonly clockCorrection: () => number;
    readonly syncClock: () => Promise<void>;
  };
  readonly patience?: { readonly milliseconds: number; readonly end: () => void };
}

/** What came to the server beside the request for the page itself. */
interface LoggedRequest {
  readonly method: string;
  readonly path: string;
  readonly host: string;
  readonly cookie: string | null;
}

/** Loads a page from a server that gives `answer`, on a device whose clock is wrong by `wrong` milliseconds. */
const visit = async (answer: string, wrong = -90_000, prepare = async (_address: string) => {}) => {
  const id = crypto.randomUUID();
  await prepare(`/clock/${answer}/${id}`);
  const frame = document.createElement('iframe');
  frame.src = `/clock/${answer}/${id}?wrong=${wrong}#part`;
  frame.style.cssText = 'width: 100%; height: 400px';
  document.body.append(frame);
  after(() => frame.remove());
  const page = () => frame.contentWindow as Page;
  await until(() => page().widgets, 'the page');
  const { clockCorrection, syncClock } = page().widgets!;
  return {
    page,
    clockCorrection,
    /** Resolves when the page has its answer, or has given up. */
    answered: syncClock,
    requests: async () => (await (await fetch(`/clock/log/${id}`)).json()) as LoggedRequest[],
  };
};

describe('sync-clock', () => {
  for (const wrong of [-90_000, 90_000, -36_000_000, 36_000_000]) {
    it(`corrects a device's clock that is wrong by ${wrong / 1000} s: one HEAD request, to the page itself`, async () => {
      document.cookie = 'session=secret';
      after(() => {
        document.cookie = 'session=; max-age=0';
      });
      const { answered, clockCorrection, requests } = await visit('right', wrong);
      await answered();
      // The header has whole seconds, and the answer takes its time.
      expect(clockCorrection()).to.be.closeTo(-wrong, 2000);
      await answered();
      const [only, ...others] = await requests();
      expect(others, 'two widgets, one request').to.deep.equal([]);
      expect(only).to.include({ method: 'HEAD', host: location.host, cookie: null });
      expect(only!.path).to.match(/^\/clock\/right\//);
    });
  }

  it('corrects the widgets of the page at once', async () => {
    const { page, answered, clockCorrection } = await visit('right', -3_600_000);
    await answered();
    const [widget, other] = page().document.querySelectorAll('jan20-silence-countdown');
    await widget!.updateComplete;
    await other!.updateComplete;
    const shown = (element: Element) => {
      const [days, hours, minutes, seconds] = [...element.shadowRoot!.querySelectorAll('[part=digits]')].map(
        ({ textContent }) => Number(textContent),
      );
      return ((days! * 24 + hours!) * 60 + minutes!) * 60 + seconds!;
    };
    const now = (page() as Page & typeof globalThis).Date.now() + clockCorrection();
    const year = new Date(now).getUTCFullYear();
    const noon = [year, year + 1].map((each) => Date.UTC(each, 0, 20, 8)).find((instant) => instant > now)!;
    for (const each of [widget!, other!]) expect(shown(each)).to.be.closeTo((noon - now) / 1000, 3);
  });

  it('does not correct a device’s clock that is wrong by less than 2 s', async () => {
    const { answered, clockCorrection, requests } = await visit('right', -700);
    await answered();
    expect(clockCorrection()).to.equal(0);
    expect(await requests()).to.have.length(1);
  });

  it('takes the age into account where a cache sends an old answer', async () => {
    const { answered, clockCorrection } = await visit('aged');
    await answered();
    expect(clockCorrection()).to.be.closeTo(90_000, 2000);
  });

  for (const [answer, how] of [
    ['refused', 'refuses the request (405)'],
    ['broken', 'fails (500)'],
    ['dateless', 'sends no date'],
    ['nonsense', 'sends a date that can’t be read'],
    ['yesterday', 'sends a date that is a day old, without its age'],
    ['tomorrow', 'sends a date that is a day ahead'],
    ['ancient', 'sends the first instant that there is'],
    ['stale', 'sends a copy that is two hours old'],
    ['ageless', 'sends an age that is not a number'],
    ['unborn', 'sends an age below zero'],
  ] as const) {
    it(`changes nothing where the server ${how}`, async () => {
      const { answered, clockCorrection, requests } = await visit(answer);
      await answered();
      expect(clockCorrection()).to.equal(0);
      expect(await requests()).to.have.length(1);
    });
  }

  it('changes nothing where the connection is closed', async () => {
    const { answered, clockCorrection, requests } = await visit('closed');
    await answered();
    expect(clockCorrection()).to.equal(0);
    // A browser may try a connection that it kept, and then a new one.
    expect(await requests()).not.to.have.length(0);
  });

  it('gives up on a server that is silent, in good time, and changes nothing', async () => {
    const { page, answered, clockCorrection, requests } = await visit('silent');
    await until(() => page().patience, 'the request');
    expect(page().patience!.milliseconds).to.be.at.most(10_000);
    page().patience!.end();
    await answered();
    expect(clockCorrection()).to.equal(0);
    expect((await requests()).every(({ method }) => method === 'HEAD')).to.equal(true);
  });

  it('asks nothing where a service worker answers in the server’s place', async () => {
    const { page, answered, clockCorrection, requests } = await visit('right', undefined, async (scope) => {
      const registration = await navigator.serviceWorker.register('/clock/worker.js', { scope });
      after(() => registration.unregister());
      await until(() => registration.active?.state === 'activated', 'the service worker');
    });
    expect(page().navigator.serviceWorker.controller, 'the page has a service worker').to.exist;
    await answered();
    expect(clockCorrection()).to.equal(0);
    expect(await requests()).to.deep.equal([]);
  });

  it('follows no redirect to another origin', async () => {
    const { answered, clockCorrection, requests } = await visit('elsewhere');
    await answered();
    expect(clockCorrection()).to.equal(0);
    expect((await requests()).map(({ host }) => host)).to.deep.equal([location.host]);
  });
});
