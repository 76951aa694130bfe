// What is measured. Each kind of work has our widgets, the peers, and the page without any widget. Each is used as its own
// documentation shows. The numbers and words are those of src/, so that all show the same.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const load = (file) => import(pathToFileURL(file).href);

const { observanceAt } = await load('dist/esm/domain/observance.js');
const { mourningDay } = await load('dist/esm/data/mourning-day.js');
const { timelineEvents } = await load('dist/esm/data/timeline.js');
const { figureNames } = await load('dist/esm/data/statistics.js');
const { inLocale } = await load('dist/esm/i18n/localization.js');
const { timelineContent } = await load('dist/esm/content/timeline.js');
const { statisticsContent } = await load('dist/esm/content/statistics.js');

const { nextSilence } = observanceAt(Date.now(), mourningDay.timeZone);
const timeline = inLocale('en', timelineContent);
const statistics = inLocale('en', () => statisticsContent(figureNames));

/**
 * @typedef {object} Subject
 * @property {string} id
 * @property {string} kind `ours`, `floor`, `page` (without any widget) or `peer`
 * @property {string} name
 * @property {string} [head] what stands in the page's head
 * @property {(index: number) => string} one an instance of it
 * @property {(count: number, done: string) => string} foot what stands at the end of the body; `done` is to run when all are asked to draw
 * @property {string} content what is there when an instance is rendered, as a selector
 * @property {number} least how many of that each instance has at least
 */

const json = (value) => JSON.stringify(value).replaceAll('<', '\\u003c');
const scripts = (...sources) => sources.map((source) => `<script src="${source}"></script>`).join('\n');
const sheet = (href) => `<link rel="stylesheet" href="${href}">`;
const inline = (code) => `<script>${code}</script>`;
const ids = (count) => Array.from({ length: count }, (_, i) => `subject-${i}`);

/** Says, in the page, that all its instances have been asked to draw. */
const rendered = (content, least) => `benchRendered(${json(content)}, ${least});`;

const page = {
  id: 'page',
  kind: 'page',
  name: 'the page alone',
  one: () => '',
  content: 'h1',
  least: 1,
  foot: (_, done) => inline(done),
};

/* Ours, and the floor */

// The rule in docs/in-your-page.md that reserves room, in its form for pages where nothing at all may move.
const room = (tag) => {
  const rule = readFileSync('docs/in-your-page.md', 'utf8').match(
    new RegExp(`${tag}:not\\(:defined\\) \\{\\s+(min-height: \\S+);`),
  );
  return `<style>${tag} { display: block; ${rule[1]}; }</style>`;
};

const element = (kind, id, name, tag, source, content, least, likeTag = tag) => ({
  id,
  kind,
  name,
  head: `${room(likeTag).replaceAll(likeTag, tag)}<script async src="${source}"></script>`,
  one: () => `<${tag}></${tag}>`,
  content,
  least,
  foot: (count, done) =>
    inline(`
      customElements.whenDefined('${tag}').then(async () => {
        await Promise.all([...document.querySelectorAll('${tag}')].map((element) => element.updateComplete));
        ${done}
      });`),
});

const ours = (tag, content, least) => [
  element('ours', 'january20', 'january20.js', tag, '/dist/january20.js', content, least),
  element('ours', 'january20-lazy', 'january20.lazy.js', tag, '/dist/january20.lazy.js', content, least),
];

/* Countdowns */

const iso = new Date(nextSilence).toISOString();

// A clock has three groups on the day itself, and four on all others.
const digits = ['.digits', 3];

// https://flipclockjs.com/guide/getting-started.html, "CDN", and https://flipclockjs.com/guide/elapsed-time.html
const flipclock = {
  id: 'flipclock',
  kind: 'peer',
  name: 'flipclock',
  one: (i) => `<div id="subject-${i}"></div>`,
  content: '.flip-clock-card',
  least: 6,
  foot: (count, done) =>
    scripts('/peers/flipclock/dist/FlipClock.umd.js') +
    inline(`
      const { css, elapsedTime, flipClock, theme } = FlipClock;
      for (const id of ${json(ids(count))}) {
        flipClock({
          parent: document.getElementById(id),
          face: elapsedTime({ to: new Date('${iso}'), format: '[DD]:[hh]:[mm]:[ss]' }),
          theme: theme({
            dividers: ':',
            labels: [['Days'], ['Hours'], ['Minutes'], ['Seconds']],
            css: css({ fontSize: '3rem' }),
          }),
        });
      }
      ${done}`),
};

// The README's "Basic Usage" and "Multiple Instances".
const flipdown = {
  id: 'flipdown',
  kind: 'peer',
  name: 'flipdown',
  head: sheet('/peers/flipdown/dist/flipdown.min.css') + scripts('/peers/flipdown/dist/flipdown.min.js'),
  one: (i) => `<div id="subject-${i}" class="flipdown"></div>`,
  content: '.rotor',
  least: 8,
  foot: (count, done) =>
    inline(`
      for (const id of ${json(ids(count))}) new FlipDown(${nextSilence / 1000}, id).start();
      ${done}`),
};

// The README's "Setup" with the preset of the repository's example/index.html.
const flip = {
  id: 'flip',
  kind: 'peer',
  name: '@pqina/flip',
  head:
    sheet('/peers/@pqina/flip/dist/flip.min.css') +
    `<style>
      .tick { padding-bottom: 1em; font-size: 1rem; font-family: sans-serif; }
      .tick-label { font-size: 0.375em; text-align: center; }
      .tick-group { margin: 0 0.25em; text-align: center; }
    </style>`,
  one: () => `
    <div class="tick" data-did-init="handleTickInit">
      <div data-repeat="true" data-layout="horizontal center fit" data-transform="preset(d, h, m, s) -> delay">
        <div class="tick-group">
          <div data-key="value" data-repeat="true" data-transform="pad(00) -> split -> delay">
            <span data-view="flip"></span>
          </div>
          <span data-key="label" data-view="text" class="tick-label"></span>
        </div>
      </div>
    </div>`,
  content: '.tick-flip',
  least: 6,
  foot: (count, done) =>
    inline(`
      let begun = 0;
      function handleTickInit(tick) {
        Tick.count.down('${iso}').onupdate = (value) => { tick.value = value; };
        if (++begun === ${count}) { ${done} }
      }`) + scripts('/peers/@pqina/flip/dist/flip.min.js'),
};

/* Timelines */

// For these two events the account names no day. The two libraries need a date to place an event, but don't show it.
const placeOf = { session: '1990-01-23', mourning: '1995-01-20' };
const dateText = (item) => item.date.map(({ text }) => text).join('');
const events = timeline.items.map((item, i) => ({ ...item, ...timelineEvents[i], date: dateText(item) }));

const timelineDate = (date) => {
  const [year, month, day] = date.split('-').map(Number);
  return { year, month, day };
};

// https://timeline.knightlab.com/docs/instantiate-a-timeline.html, with the JSON of docs/json-format.html
const timelineJs = {
  id: 'timelinejs',
  kind: 'peer',
  name: '@knight-lab/timelinejs',
  head:
    sheet('/peers/@knight-lab/timelinejs/dist/css/timeline.css') +
    scripts('/peers/@knight-lab/timelinejs/dist/js/timeline.js'),
  one: (i) => `<div id="subject-${i}" style="width: 100%; height: 600px"></div>`,
  content: '.tl-slide .tl-headline',
  least: events.length,
  foot: (count, done) =>
    inline(`
      const data = ${json({
        title: { text: { headline: timeline.heading, text: timeline.subheading } },
        events: events.map(({ id, title, text, date, start, end }) => ({
          unique_id: id,
          start_date: timelineDate(start ?? placeOf[id]),
          ...(end ? { end_date: timelineDate(end) } : {}),
          display_date: date || '\u00a0',
          text: { headline: title, text },
        })),
      })};
      let ready = 0;
      for (const id of ${json(ids(count))}) {
        const timeline = new TL.Timeline(id, structuredClone(data));
        timeline.on('ready', () => {
          if (++ready === ${count}) { ${done} }
        });
      }`),
};

// The README's "Example": the standalone build.
const visTimeline = {
  id: 'vis-timeline',
  kind: 'peer',
  name: 'vis-timeline',
  head:
    scripts('/peers/vis-timeline/standalone/umd/vis-timeline-graph2d.min.js') +
    sheet('/peers/vis-timeline/styles/vis-timeline-graph2d.min.css') +
    '<style>.visualization { width: 600px; height: 400px; border: 1px solid lightgray; }</style>',
  one: (i) => `<div id="subject-${i}" class="visualization"></div>`,
  content: '.vis-item .vis-item-content b',
  least: 1,
  foot: (count, done) =>
    inline(`
      const data = ${json(
        events.map(({ id, title, text, date, start, end }) => ({
          id,
          content: `<b>${title}</b><br>${date}<br>${text}`,
          start: start ?? placeOf[id],
          ...(end ? { end } : {}),
        })),
      )};
      for (const id of ${json(ids(count))}) {
        new vis.Timeline(document.getElementById(id), new vis.DataSet(data), {});
      }
      ${done}`),
};

/* Figures */

// https://number-flow.barvian.me/vanilla: `import 'number-flow'` through a bundler, an element, and `update()`. The
// words beside the numbers are the page's own.
const numberFlow = {
  id: 'number-flow',
  kind: 'peer',
  name: 'number-flow',
  head: '<script type="module" src="/made/number-flow.js"></script>',
  one: () => `
    <h2>${statistics.heading}</h2>
    <ul>${[...statistics.figures, ...statistics.parts]
      .map(
        ({ value, label }) =>
          `<li><number-flow data-value="${value}"></number-flow> <span>${label}</span></li>`,
      )
      .join('')}</ul>`,
  content: '.digit',
  least: [...statistics.figures, ...statistics.parts].map(({ number }) => number).join('').length,
  foot: (count, done) =>
    inline(`
      customElements.whenDefined('number-flow').then(() => {
        for (const flow of document.querySelectorAll('number-flow')) flow.update(Number(flow.dataset.value));
        ${done}
      });`),
};

/* All of them */

const floor = element(
  'floor',
  'floor',
  'plain custom element',
  'floor-silence-countdown',
  '/made/floor.js',
  ...digits,
  'jan20-silence-countdown',
);

/** @type {Record<string, Subject[]>} The kinds of work, each with its subjects, ours first. */
export const works = {
  countdown: [...ours('jan20-silence-countdown', ...digits), floor, flipclock, flipdown, flip, page],
  timeline: [...ours('jan20-timeline', '[part=item]', events.length), timelineJs, visTimeline, page],
  figures: [...ours('jan20-statistics-card', '[part=number]', statistics.figures.length), numberFlow, page],
};

const bundle = async (options) => {
  const { outputFiles } = await build({
    bundle: true,
    minify: true,
    write: false,
    target: 'es2022',
    ...options,
  });
  return outputFiles[0].text;
};

/** The floor in one small file, with the same styles as our countdown. */
const floorScript = async () => {
  const { baseStyles } = await load('build/static/base/base-styles.js');
  const { countdownStyles } = await load(
    'build/static/elements/silence-countdown/silence-countdown.styles.js',
  );
  const styles = {
    name: 'floor-styles',
    setup: ({ onResolve, onLoad }) => {
      onResolve({ filter: /^floor:styles$/ }, ({ path }) => ({ path, namespace: 'floor' }));
      onLoad({ filter: /.*/, namespace: 'floor' }, () => ({
        contents: baseStyles.cssText + countdownStyles.cssText,
        loader: 'text',
      }));
    },
  };
  return bundle({ entryPoints: ['bench/floor/silence-countdown.js'], format: 'iife', plugins: [styles] });
};

/** The files that a bundler makes, by their path. */
export const makeFiles = async (withPeers) => ({
  '/made/floor.js': await floorScript(),
  ...(withPeers
    ? {
        '/made/number-flow.js': await bundle({
          stdin: { contents: "import 'number-flow';", resolveDir: 'bench' },
          format: 'esm',
          conditions: ['production'],
        }),
      }
    : {}),
});

/** A page with `count` instances of a subject. Every page has the same text above and below them. */
export const pageOf = ({ id, head = '', one, foot, content, least }, count) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Bench</title>
<link rel="icon" href="data:,">
<style>
  body { margin: 24px auto; max-width: 640px; font: 16px/1.5 sans-serif; }
</style>
${head}
</head>
<body>
<h1>A page</h1>
<p>The text above.</p>
${Array.from({ length: count }, (_, i) => one(i)).join('\n')}
<p>The text below.</p>
${foot(count, rendered(content, id === 'page' ? 1 : least * count))}
</body>
</html>`;
