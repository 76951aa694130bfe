// Reads the work of a page's main thread from a trace of Chromium. Times are the thread's own processor time, in milliseconds,
// so that other work of the machine doesn't count.

/** The categories that a trace must have. */
export const categories = [
  'disabled-by-default-devtools.timeline',
  'devtools.timeline',
  'v8',
  'v8.execute',
  'blink.user_timing',
];

const script = /^(EvaluateScript|v8\.(compile|compileModule|evaluateModule)|FunctionCall|RunMicrotasks)$/;
const drawing = /^(Layout|UpdateLayoutTree|PrePaint|Paint)$/;

const cpu = ({ tdur = 0 }) => tdur / 1000;

const threadEvents = (events, { pid, tid }) =>
  events
    .filter((event) => event.ph === 'X' && event.pid === pid && event.tid === tid)
    // An event comes before the events that it contains.
    .sort((a, b) => a.ts - b.ts || b.dur - a.dur);

/** Script, without the style and layout that it forces. */
const scriptTime = (events) => {
  let total = 0;
  const open = [];
  for (const event of events) {
    const isScript = script.test(event.name);
    if (!isScript && !drawing.test(event.name)) continue;
    while (open.length && open.at(-1).end <= event.ts) open.pop();
    const inScript = open.at(-1)?.isScript ?? false;
    if (isScript !== inScript) total += isScript ? cpu(event) : -cpu(event);
    open.push({ end: event.ts + event.dur, isScript });
  }
  return total;
};

const between = (events, start, end) => events.filter(({ ts, dur }) => ts + dur > start && ts < end);

const sum = (values) => values.reduce((total, value) => total + value, 0);

const marked = (events, name) => {
  const mark = events.find((event) => event.cat === 'blink.user_timing' && event.name === name);
  if (!mark) throw new Error(`The trace has no ${name}.`);
  return mark;
};

/**
 * From the navigation to the frame after the one that shows the content.
 *
 * @param {any[]} events
 * @param {string} url the page's
 */
export const loadOf = (events, url) => {
  const start = events.find(
    ({ name, args }) => name === 'navigationStart' && args.data?.documentLoaderURL === url,
  );
  if (!start) throw new Error(`The trace has no navigation to ${url}.`);
  const end = marked(events, 'bench-rendered');
  const all = between(threadEvents(events, end), start.ts, end.ts);
  // The bench's own work in the page: it checks whether the content is there.
  const looking = all.filter(
    ({ name, args }) => name === 'FunctionCall' && args.data?.functionName === 'benchLook',
  );
  const own = sum(looking.map(cpu));
  // The task that sets the mark is left out, as it ends after the mark. It does no other work of the subject.
  const isLooking = (task) => looking.some(({ ts }) => ts >= task.ts && ts < task.ts + task.dur);
  const tasks = all
    .filter((event) => event.name === 'RunTask' && event.ts + event.dur <= end.ts && !isLooking(event))
    .map(cpu);
  return {
    script: scriptTime(all) - own,
    mainThread: sum(tasks),
    largestTask: Math.max(...tasks),
    rendered: (end.ts - start.ts) / 1000,
  };
};

/** The work between the two marks of the idle span, scaled to a minute. */
export const idleOf = (events) => {
  const start = marked(events, 'bench-idle-start');
  const end = marked(events, 'bench-idle-end');
  const all = threadEvents(events, end).filter(({ ts, dur }) => ts > start.ts && ts + dur < end.ts);
  const perMinute = 60e6 / (end.ts - start.ts);
  const count = (name) => all.filter((event) => event.name === name).length * perMinute;
  return {
    timers: count('TimerFire'),
    frames: count('FireAnimationFrame'),
    mainThread: sum(all.filter(({ name }) => name === 'RunTask').map(cpu)) * perMinute,
  };
};
