// bench/RESULTS.md, out of what was measured.
import { network, slowdown } from './measure.mjs';

const oneDecimal = (value) => (value < 10 ? value.toFixed(1) : value.toFixed(0));

/** The metrics: where a result has each value, and how it is written. In all of them less is better. */
export const metrics = {
  requests: { name: 'Requests', of: ({ load }) => load.requests, text: String },
  bytes: { name: 'Bytes on the wire', of: ({ load }) => load.bytes, text: (value) => value.toFixed(0) },
  script: { name: 'Script, ms', of: ({ load }) => load.script, text: oneDecimal },
  mainThread: { name: 'Main thread to rendered, ms', of: ({ load }) => load.mainThread, text: oneDecimal },
  largestTask: { name: 'Largest task, ms', of: ({ load }) => load.largestTask, text: oneDecimal },
  rendered: { name: 'Rendered after, ms', of: ({ load }) => load.rendered, text: oneDecimal },
  shift: { name: 'Layout shift', of: ({ load }) => load.shift, text: (value) => value.toFixed(3) },
  timers1: { name: 'Timers, 1', of: ({ idle }) => idle.one.timers, text: oneDecimal, isIdle: true },
  timers100: { name: 'Timers, 100', of: ({ idle }) => idle.many.timers, text: oneDecimal, isIdle: true },
  frames1: { name: 'Frames, 1', of: ({ idle }) => idle.one.frames, text: oneDecimal, isIdle: true },
  frames100: { name: 'Frames, 100', of: ({ idle }) => idle.many.frames, text: oneDecimal, isIdle: true },
  idle1: {
    name: 'Main thread, 1, ms',
    of: ({ idle }) => idle.one.mainThread,
    text: oneDecimal,
    isIdle: true,
  },
  idle100: {
    name: 'Main thread, 100, ms',
    of: ({ idle }) => idle.many.mainThread,
    text: oneDecimal,
    isIdle: true,
  },
  heap: { name: 'Heap an instance, kB', of: ({ heap }) => heap / 1000, text: oneDecimal, isIdle: true },
};

// Timers and frames are shown but not contested: their cost is in the main thread's time.
const contested = Object.keys(metrics).filter((key) => !/^(timers|frames)/.test(key));

const shown = { load: [], idle: [] };
for (const [key, { isIdle }] of Object.entries(metrics)) shown[isIdle ? 'idle' : 'load'].push(key);

/** The smallest difference that counts, in the metric's unit. */
const resolution = { shift: 0.0005, heap: 0.05, idle1: 0, idle100: 0 };

/** A page without a widget does nothing while it idles. Its measured time is chance, so smaller differences don't count. */
const setIdleResolution = (results) => {
  const pages = Object.values(results).flatMap((found) => ofKind(found, 'page'));
  const found = pages.flatMap((page) => [value(page, 'idle1'), value(page, 'idle100')]);
  resolution.idle1 = resolution.idle100 = Math.max(0, ...found);
};

const value = (result, key) => metrics[key].of(result);

const isLess = (a, b, key) => value(a, key) < value(b, key) - (resolution[key] ?? 0);

const table = (heads, rows) =>
  [heads, heads.map((_, i) => (i ? '---:' : '---')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

const ratio = (result, base, key) => {
  const [a, b] = [value(result, key), value(base, key)];
  if (result === base || !(b > 0)) return '';
  const times = a / b;
  return ` (${times < 10 ? times.toFixed(2) : times.toFixed(0)}×)`;
};

const tableOf = (results, keys) => {
  const [base] = results;
  return table(
    ['', ...keys.map((key) => metrics[key].name)],
    results.map((result) => [
      result.kind === 'ours' ? `**${result.name}**` : result.name,
      ...keys.map((key) => metrics[key].text(value(result, key)) + ratio(result, base, key)),
    ]),
  );
};

const ofKind = (results, kind) => results.filter((result) => result.kind === kind);

const verdict = (holds) => (holds ? 'holds' : '**does not hold**');

/** What must hold against each peer, and whether it does, for each of our builds. */
const peerChecks = (work, results) => {
  const peers = ofKind(results, 'peer');
  if (!peers.length) return [];
  return ofKind(results, 'ours').flatMap((own) => [
    ...peers.flatMap((peer) =>
      ['bytes', 'mainThread'].map((key) => ({
        what: `${own.name} (${work}): ${metrics[key].name.toLowerCase()} less than ${peer.name}’s`,
        found: `${metrics[key].text(value(own, key))} to ${metrics[key].text(value(peer, key))}`,
        holds: isLess(own, peer, key),
      })),
    ),
    {
      what: `${own.name} (${work}): layout shift 0`,
      found: metrics.shift.text(value(own, 'shift')),
      holds: value(own, 'shift') <= resolution.shift,
    },
    ...['idle1', 'idle100'].map((key) => {
      const lowest = peers.reduce((a, b) => (value(b, key) < value(a, key) ? b : a));
      return {
        what: `${own.name} (${work}): ${metrics[key].name.toLowerCase()} a minute, no higher than the lowest`,
        found: `${metrics[key].text(value(own, key))} to ${metrics[key].text(value(lowest, key))} (${lowest.name})`,
        holds: !isLess(lowest, own, key),
      };
    }),
  ]);
};

/** What must hold against the floor, beyond what the page alone takes. */
const floorChecks = (results) => {
  const [floor] = ofKind(results, 'floor');
  const [page] = ofKind(results, 'page');
  if (!floor || !page) return [];
  return ofKind(results, 'ours').flatMap((own) => [
    ...['script', 'mainThread'].map((key) => {
      const times = value(own, key) / value(floor, key);
      const beyond = (value(own, key) - value(page, key)) / (value(floor, key) - value(page, key));
      return {
        what: `${own.name}: ${metrics[key].name.toLowerCase()} within 1.5 × of the plain custom element`,
        found: `${beyond.toFixed(2)} × (${times.toFixed(2)} × with what the page alone takes)`,
        holds: beyond <= 1.5,
      };
    }),
    {
      what: `${own.name}: 100 idle countdowns cost less than 10 × one`,
      found: `${(value(own, 'idle100') / value(own, 'idle1')).toFixed(2)} ×`,
      holds: value(own, 'idle100') < 10 * value(own, 'idle1'),
    },
  ]);
};

/** Every metric in which a peer is ahead of one of our builds, with its reason. */
const wins = (work, results, reasons) =>
  ofKind(results, 'ours').flatMap((own) =>
    ofKind(results, 'peer').flatMap((peer) =>
      contested
        .filter((key) => isLess(peer, own, key))
        .map((key) => {
          const text = metrics[key].text;
          const why = reasons[`${work} ${peer.id} ${key} ${own.id}`] ?? reasons[`${work} ${peer.id} ${key}`];
          return {
            why,
            text: `- ${peer.name}, ${metrics[key].name.toLowerCase()}: ${text(value(peer, key))} to the ${text(value(own, key))} of ${own.name}. ${why ?? '**No reason is written yet.**'}`,
          };
        }),
    ),
  );

const checkTable = (checks) =>
  table(
    ['What must hold', 'Measured', ''],
    checks.map(({ what, found, holds }) => [what, found, verdict(holds)]),
  );

const capitalized = (text) => text[0].toUpperCase() + text.slice(1);

/**
 * @param {Record<string, any[]>} results for each kind of work, ours first
 * @param {Record<string, string>} reasons
 * @param {{ rounds: number, idle: number, date: string, machine: string, versions: string[], isShort: boolean }} run
 * @returns {{ text: string, checks: { what: string, found: string, holds: boolean }[], missing: number }}
 */
export const report = (results, reasons, { rounds, idle, date, machine, versions, isShort }) => {
  const works = Object.entries(results);
  setIdleResolution(results);
  const checks = [
    ...works.flatMap(([work, found]) => peerChecks(work, found)),
    ...works.flatMap(([, found]) => floorChecks(found)),
  ];
  const ahead = works.flatMap(([work, found]) => wins(work, found, reasons));
  const text = [
    '# The widgets beside their peers',
    isShort ? '> A short run, to try the bench out: no number here is to be relied on.' : '',
    `Written by \`npm run bench\`, not by hand. Medians of ${rounds} loads, in turn with all other subjects; one idle span of ${idle} s each, scaled to a minute. The columns’ meaning is below the tables.`,
    [
      `- Date: ${date}`,
      `- Machine: ${machine}`,
      `- Processor slowed down ${slowdown} ×; network with ${network.latency} ms of latency, ${network.downloadKilobits} kbit/s down and ${network.uploadKilobits} kbit/s up`,
      `- Versions: ${versions.join(', ')}`,
    ].join('\n'),
    ...works.flatMap(([work, found]) => [
      `## ${capitalized(work)}`,
      'Loading one:',
      tableOf(found, shown.load),
      'Idling, per minute, with 1 and with 100 on the page:',
      tableOf(found, shown.idle),
    ]),
    '## What is measured',
    [
      '- In brackets: how many times `january20.js`’s.',
      '- Each subject is used as its own documentation has it (the sources are named in `bench/subjects.mjs`), with the same words and numbers, in the same page with a text above and below. The page itself is in no column but those of time, and “the page alone” says how much it is there.',
      '- The countdowns of the peers are digits and their labels alone. Ours, and the floor, have a heading, the date and the reader’s own time besides, are announced to screen readers and know the minute. The figures of number-flow have their words from the page, ours bring them.',
      '- A hundred stand one below the other. Ours, and the floor, let those rest that are off screen.',
      '- Our pages reserve room by the rule of docs/in-your-page.md for pages where nothing may move.',
      '- “Plain custom element” is `bench/floor/`: our countdown in English, for Baku, without a library and without attributes. `npm run bench -- --smoke` holds it to the same tree, words and picture as ours, through the day.',
      '- Requests and bytes: all that is fetched beside the page, with its headers, as Chromium received it; brotli at quality 11. @knight-lab/timelinejs would fetch a style sheet and four fonts from other hosts besides; they are not counted.',
      '- Times of script, main thread and tasks: processor time of the page’s main thread in Chromium’s trace, on the slowed-down processor, from the navigation to the frame after the first that shows the content. Script is what compiles and runs it, without the style and layout that it forces. The looking for that content is not counted. “Rendered after” alone is time on the wall.',
      '- Layout shift: the sum of all shifts until nothing more is fetched.',
      '- Timers and frames: callbacks of timers and of animation frames that were run. CSS animations run none, but cost main-thread time.',
      '- Heap: script objects and the DOM’s, after garbage collection; what the page with 100 holds beyond that with 1, divided by 99.',
      `- Less than ${oneDecimal(resolution.idle1)} ms of idling a minute, the most that a page without a widget was measured to take, is chance, and counts as no difference; so do ${resolution.heap * 1000} bytes of heap and ${resolution.shift} of layout shift.`,
    ].join('\n'),
    '## What must hold',
    checks.length ? checkTable(checks) : 'Nothing was measured that could be held to it.',
    '## Where a peer wins',
    ahead.length ? ahead.map(({ text }) => text).join('\n') : 'Nowhere in this run.',
    '',
  ]
    .filter((part, i, { length }) => part || i === length - 1)
    .join('\n\n')
    .replace(/\n+$/, '\n');
  return { text, checks, missing: ahead.filter(({ why }) => !why).length };
};
