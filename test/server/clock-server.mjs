// Pages whose server tells them the time, well or badly: test/controllers/sync-clock.test.ts loads them in frames.
//
//   GET  /clock/<answer>/<id>?wrong=<ms>   a page with two countdowns, on a device whose clock is wrong
//   HEAD /clock/<answer>/<id>              what the widget asks for
//   GET  /clock/worker.js                  a service worker that leaves every request to the network
//   GET  /clock/log/<id>                   the requests that came for this id, but for those of its page

const page = `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <title>A device with a wrong clock</title>
  <script>
    const wrong = Number(new URLSearchParams(location.search).get('wrong'));
    const { now } = Date;
    Date.now = () => now() + wrong;
    const patience = new AbortController();
    AbortSignal.timeout = (milliseconds) => {
      self.patience = { milliseconds, end: () => patience.abort() };
      return patience.signal;
    };
  </script>
  <script type="module">
    import '/src/define.ts';
    import { clockCorrection, correctClockBy } from '/src/controllers/page-clock.ts';
    import { syncClock } from '/src/controllers/sync-clock.ts';
    import { deviceTime } from '/src/page/reading.ts';
    self.widgets = { clockCorrection, syncClock: () => syncClock(deviceTime, correctClockBy) };
  </script>
  <jan20-silence-countdown sync-clock></jan20-silence-countdown>
  <jan20-silence-countdown sync-clock></jan20-silence-countdown>
</html>`;

/** How a server may answer. `right` and `aged` tell the right time. With the others, the widget must correct nothing. */
const answers = {
  right() {},
  aged(context) {
    context.set('Date', new Date(Date.now() - 600_000).toUTCString());
    context.set('Age', '600');
  },
  yesterday(context) {
    context.set('Date', new Date(Date.now() - 86_400_000).toUTCString());
  },
  tomorrow(context) {
    context.set('Date', new Date(Date.now() + 86_400_000).toUTCString());
  },
  ancient(context) {
    context.set('Date', new Date(0).toUTCString());
  },
  stale(context) {
    context.set('Date', new Date(Date.now() - 7_200_000).toUTCString());
    context.set('Age', '7200');
  },
  ageless(context) {
    context.set('Age', 'new');
  },
  unborn(context) {
    context.set('Age', '-7200');
  },
  dateless(context) {
    context.res.sendDate = false;
  },
  nonsense(context) {
    context.set('Date', 'noon');
  },
  refused(context) {
    context.status = 405;
  },
  broken(context) {
    context.status = 500;
  },
  // To another origin, as it has another host.
  elsewhere(context) {
    context.redirect(
      `http://127.0.0.1:${context.req.socket.localPort}${context.path.replace('elsewhere', 'right')}`,
    );
  },
  closed(context) {
    context.respond = false;
    context.req.socket.destroy();
  },
  silent(context) {
    context.respond = false;
  },
};

/** The server's middleware. */
export const clockServer = () => {
  /** @type {Map<string, object[]>} */
  const log = new Map();
  return (context, next) => {
    if (context.path === '/clock/worker.js') {
      context.type = 'js';
      context.body = "addEventListener('fetch', () => {});";
      return undefined;
    }
    const [, answer, id] = /^\/clock\/(\w+)\/([\w-]+)$/.exec(context.path) ?? [];
    if (!id) return next();
    context.set('Cache-Control', 'no-store');
    if (answer === 'log') {
      context.body = log.get(id) ?? [];
    } else if (context.method === 'GET' && !context.headers.origin) {
      context.type = 'html';
      context.body = page;
    } else {
      const { method, path, host, headers } = context;
      log.set(id, [...(log.get(id) ?? []), { method, path, host, cookie: headers.cookie ?? null }]);
      context.status = 200;
      answers[answer]?.(context);
    }
    return undefined;
  };
};
