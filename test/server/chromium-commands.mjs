// What the tests can ask of Chromium alone, by `executeServerCommand()` of @web/test-runner-commands.
import { setTimeout } from 'node:timers/promises';

/** Each page has one DevTools session, because a session can't take back what another session has set. */
const sessions = new WeakMap();

const sessionOf = async (page) => {
  if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
  return sessions.get(page);
};

/** Sets CSS media features by name. Features without a name here go back to their own values. */
const emulateFeatures = async (page, features) => {
  const session = await sessionOf(page);
  await session.send('Emulation.setEmulatedMedia', {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
};

/** Takes back all that a test file has emulated in a page. */
export const resetEmulation = async (page) => {
  await page.emulateMediaType();
  await page.emulateMediaFeatures([]);
  if (sessions.has(page)) await emulateFeatures(page, {});
};

/** The heap's size after a collection of the garbage, and the numbers of nodes and listeners. */
const measurePage = async (page) => {
  const session = await sessionOf(page);
  const collect = async () => {
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  };
  // A collection runs finalizers, and objects that they release are left for the next collection. So several are needed.
  let before = Infinity;
  let heap = await collect();
  for (let steps = 0; before - heap > 1000 && steps < 20; steps += 1) {
    await setTimeout(50);
    before = heap;
    heap = await collect();
  }
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  return { heap, nodes, listeners: jsEventListeners };
};

/**
 * Opens a page in a new window, goes on to another page, and goes back. A test can't do so itself: it would leave its own
 * page. Firefox keeps no page in memory while it is driven, and WebKit's driver has one window.
 *
 * `url` and `away` are the addresses. `before`, `meanwhile` and `returned` are functions as text: they run on the first
 * page, on the other page, and on the first page again. The result of `returned` is the answer.
 */
const goBackAndForward = async (page, { url, away, before, meanwhile, returned }) => {
  const address = (path) => new URL(path, page.url()).href;
  const context = await page.browser().createBrowserContext();
  try {
    const opened = await context.newPage();
    await opened.goto(address(url));
    await opened.evaluate(`(${before})()`);
    await opened.goto(address(away));
    await opened.evaluate(`(${meanwhile})()`);
    await opened.goBack();
    return await opened.evaluate(`(${returned})()`);
  } finally {
    await context.close();
  }
};

const commands = {
  'emulate-features': async (page, features) => {
    await emulateFeatures(page, features);
    return true;
  },
  'measure-page': measurePage,
  'back-and-forward': goBackAndForward,
};

export const chromiumCommands = () => ({
  name: 'chromium-commands',
  executeCommand({ command, payload = undefined, session: { browser, id } }) {
    if (!Object.hasOwn(commands, command)) return undefined;
    if (browser.name !== 'Chromium') throw new Error(`Only Chromium has the command ${command}.`);
    return commands[command](browser.getPage(id), payload);
  },
});
