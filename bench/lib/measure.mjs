// One page at a time, each in a context of its own, with nothing in its cache.
/* global document, requestAnimationFrame -- what runs in the page */
import { categories, idleOf, loadOf } from './trace.mjs';

/** A slow connection, as DevTools throttles by what Lighthouse calls slow 4G. */
export const network = { latency: 562.5, downloadKilobits: 1474.56, uploadKilobits: 675 };

/** How many times slower the processor is made. */
export const slowdown = 4;

// In seconds. Just after a page has been rendered it still works, and that work is no part of idling.
const SETTLING = 2;

const LONGEST_LOAD = 120_000;

/** Runs in the page first. It defines the function that a subject's page calls when it has asked for its content. */
const inPage = () => {
  const deepAll = (root, selector) => [
    ...root.querySelectorAll(selector),
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
      shadowRoot ? deepAll(shadowRoot, selector) : [],
    ),
  ];
  const isSeen = (element) => element.checkVisibility() && element.getClientRects().length > 0;
  const page = /** @type {any} */ (globalThis);
  page.benchRendered = (selector, least) => {
    // By a timer: requesting a frame makes the browser draw one, and a page that only waits for its network draws none. The
    // time for this check isn't the subject's: trace.mjs finds the check by its name and subtracts it.
    const benchLook = () => {
      if (deepAll(document, selector).length < least) {
        setTimeout(benchLook, 20);
        return;
      }
      requestAnimationFrame(() => {
        requestAnimationFrame(() => {
          performance.mark('bench-rendered');
          page.benchTell(String(deepAll(document, selector).filter(isSeen).length));
        });
      });
    };
    setTimeout(benchLook);
  };
};

/** Opens a subject's page and waits until it is rendered and nothing more is being fetched. */
const open = async (browser, url, { isSlow, trace = false }) => {
  const context = await browser.newContext({
    viewport: { width: 800, height: 900 },
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const errors = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.addInitScript(inPage);
  await session.send('Runtime.enable');
  await session.send('Runtime.addBinding', { name: 'benchTell' });
  await session.send('Network.enable');
  const received = new Map();
  session.on('Network.responseReceived', ({ requestId, response }) => {
    if (response.url !== url && response.url.startsWith('http')) received.set(requestId, 0);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (received.has(requestId)) received.set(requestId, encodedDataLength);
  });
  if (isSlow) {
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: network.latency,
      downloadThroughput: (network.downloadKilobits * 1000) / 8,
      uploadThroughput: (network.uploadKilobits * 1000) / 8,
    });
  }
  let timer;
  const rendered = new Promise((resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`${url} was not rendered. ${errors}`)), LONGEST_LOAD);
    session.once('Runtime.bindingCalled', ({ payload }) => resolve(Number(payload)));
  });
  if (trace) await browser.startTracing(page, { categories });
  try {
    await page.goto(url, { waitUntil: 'commit' });
    const seen = await rendered;
    await page.waitForLoadState('networkidle');
    if (!seen) throw new Error(`${url} says that it is rendered, but nothing of its content is seen.`);
    if (errors.length) throw new Error(`${url}: ${errors}`);
  } finally {
    clearTimeout(timer);
  }
  return { context, page, session, received };
};

const eventsOf = (buffer) => JSON.parse(buffer.toString()).traceEvents;

/** Loads a page on a slow network and processor, and returns what that took. */
export const measureLoad = async (browser, url) => {
  const { context, page, received } = await open(browser, url, { isSlow: true, trace: true });
  const load = loadOf(eventsOf(await browser.stopTracing()), url);
  const shift = await page.evaluate(() => {
    const observer = new PerformanceObserver(() => {});
    observer.observe({ type: 'layout-shift', buffered: true });
    return observer.takeRecords().reduce((total, entry) => total + /** @type {any} */ (entry).value, 0);
  });
  await context.close();
  const bytes = [...received.values()].reduce((total, value) => total + value, 0);
  return { requests: received.size, bytes, ...load, shift };
};

/** Leaves a page alone for some seconds, on the slow processor. Returns what it did and how much memory it holds. */
export const measureIdle = async (browser, url, seconds) => {
  const { context, page, session } = await open(browser, url, { isSlow: false });
  // The garbage of loading must not be collected in the measured span. Two collections: the first may make more garbage.
  const collectGarbage = async () => {
    for (let i = 0; i < 2; i += 1) await session.send('HeapProfiler.collectGarbage');
  };
  await session.send('HeapProfiler.enable');
  await collectGarbage();
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.waitForTimeout(Math.min(SETTLING, seconds / 2) * 1000);
  await browser.startTracing(page, { categories });
  await page.evaluate(() => performance.mark('bench-idle-start'));
  await page.waitForTimeout(seconds * 1000);
  await page.evaluate(() => performance.mark('bench-idle-end'));
  const idle = idleOf(eventsOf(await browser.stopTracing()));
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await collectGarbage();
  const { usedSize, embedderHeapUsedSize } = await session.send('Runtime.getHeapUsage');
  await context.close();
  return { ...idle, heap: usedSize + embedderHeapUsedSize };
};
