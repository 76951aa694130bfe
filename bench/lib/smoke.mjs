// Checks whether the bench works, whatever the machine's speed: everything is measured, and the plain custom element looks and
// reads the same as our countdown.
/* global document -- what runs in the page */

/**
 * What is missing in the results of a run, or was measured as nothing.
 *
 * @param {Record<string, any[]>} results
 */
export const missingIn = ({ countdown }) => {
  const problems = countdown.flatMap(({ name, load: { shift, ...load }, idle, heap }) => [
    ...Object.entries({ ...load, idle: idle.many.mainThread, heap })
      .filter(([, value]) => !(value > 0))
      .map(([key, value]) => `${name}: ${key} was measured as ${value}.`),
    ...(shift < 0.01 ? [] : [`${name} moves what stands below it, by ${shift}.`]),
  ]);
  // On a slow machine one of them may not tick in its short span, but not all of them.
  const hasTicked = countdown.some(({ idle }) => idle.one.timers + idle.many.timers > 0);
  return hasTicked ? problems : [...problems, 'No timer was seen.'];
};

const noon = Date.parse('2027-01-20T12:00:00+04:00');
const MINUTE = 60_000;

// When the page is opened and when it is compared, in milliseconds from the start of the minute, and the reader's zone.
const moments = [
  { opened: -59 * 24 * 60 * MINUTE, seen: -59 * 24 * 60 * MINUTE + 1000, zone: 'Europe/Berlin' },
  { opened: -24 * 60 * MINUTE - 1000, seen: -24 * 60 * MINUTE, zone: 'Asia/Baku' },
  { opened: -12 * 60 * MINUTE - 1000, seen: -12 * 60 * MINUTE, zone: 'America/Los_Angeles' },
  { opened: -MINUTE - 1000, seen: -MINUTE, zone: 'Europe/Berlin' },
  { opened: -1000, seen: 22_500, zone: 'Europe/Berlin' },
  { opened: 30_000, seen: MINUTE, zone: 'Europe/Berlin' },
  { opened: MINUTE, seen: 12 * 60 * MINUTE, zone: 'Europe/Berlin' },
];

const tags = 'jan20-silence-countdown, floor-silence-countdown';

/** What a countdown shows and says: its tree and its picture. */
const appearance = async (browser, url, { opened, seen, zone }) => {
  const context = await browser.newContext({ viewport: { width: 800, height: 900 }, timezoneId: zone });
  try {
    const page = await context.newPage();
    await page.addInitScript((now) => {
      const window = /** @type {any} */ (globalThis);
      window.benchNow = now;
      window.benchRendered = () => {
        window.benchIsRendered = true;
      };
      Date.now = () => window.benchNow;
    }, noon + opened);
    await page.goto(url);
    // The page only says that the countdown has been asked to draw.
    await page.waitForFunction(
      (tags) =>
        /** @type {any} */ (globalThis).benchIsRendered &&
        document.querySelector(tags)?.shadowRoot?.childElementCount,
      tags,
    );
    const countdown = page.locator(tags);
    const tree = await countdown.evaluate(async (host, now) => {
      const window = /** @type {any} */ (globalThis);
      window.benchNow = now;
      window.dispatchEvent(new Event('focus'));
      await /** @type {any} */ (host).updateComplete;
      const describe = (element) => [
        element.localName,
        Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]).sort()),
        element.childElementCount ? [...element.children].map(describe) : element.textContent.trim(),
      ];
      return [host.getAttribute('phase'), ...[...host.shadowRoot.children].map(describe)];
    }, noon + seen);
    await page.evaluate(() => document.fonts.ready);
    return { tree: JSON.stringify(tree, null, 1), picture: await countdown.screenshot() };
  } finally {
    await context.close();
  }
};

/** Where the plain custom element at `floor` differs from our countdown at `ours`. */
export const differences = async (browser, ours, floor) => {
  const problems = [];
  for (const moment of moments) {
    const [own, plain] = await Promise.all([ours, floor].map((url) => appearance(browser, url, moment)));
    const when = `${new Date(noon + moment.seen).toISOString()}, ${moment.zone}`;
    if (own.tree !== plain.tree) {
      problems.push(`${when}: the trees differ.\nours: ${own.tree}\nplain: ${plain.tree}`);
    } else if (!own.picture.equals(plain.picture)) problems.push(`${when}: the pictures differ.`);
  }
  return problems;
};
