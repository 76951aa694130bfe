// The reasons why a peer is ahead of us, for bench/RESULTS.md. A key has the work, the peer's id and the metric. If our two
// builds have different reasons, it also has the id of our build.

const oneScript =
  'january20.js is all four widgets with their words in 25 languages, whatever a page shows of them; january20.lazy.js fetches what it shows.';

const lazyRequests =
  'january20.lazy.js is a small script, which fetches what all widgets stand on, the widget and its words, each in a file, so that a page pays for neither another widget nor another language.';

const lazyRendered =
  'january20.lazy.js learns from the page what to fetch, so that there is one turn over the network more; `modulepreload` hints, which docs/lazy.md has, take it away and are not used here.';

const moreThanDigits =
  'It draws digits and labels, in one language. Ours knows the phases of the day, finds its language among 25, shows the date in Baku and the reader’s own time, and tells screen readers.';

const script = (peer) => `${peer} ${moreThanDigits}`;

const countdown = (id, what) => ({
  [`countdown ${id} bytes january20`]: `${what} ${oneScript}`,
  [`countdown ${id} bytes january20-lazy`]: script(what),
  [`countdown ${id} requests january20-lazy`]: lazyRequests,
  [`countdown ${id} script`]: script(what),
  [`countdown ${id} mainThread`]: script(what),
  [`countdown ${id} largestTask january20`]: `The whole of january20.js is compiled and run in one task, the first drawing included. ${what}`,
  [`countdown ${id} largestTask january20-lazy`]: `The widget is defined and drawn in one task. ${what}`,
  [`countdown ${id} rendered january20`]: oneScript,
  [`countdown ${id} rendered january20-lazy`]: lazyRendered,
});

const timeline = (id) => ({
  [`timeline ${id} requests january20-lazy`]: lazyRequests,
  [`timeline ${id} rendered january20-lazy`]: lazyRendered,
});

const numberFlow =
  'number-flow draws numbers alone: the heading, the words and the list are in the page’s own HTML, in one language.';

const idling =
  'Neither runs anything while it idles: this is the browser’s own work, which differs by as much from one run to the next.';

/** @type {Record<string, string>} */
export const reasons = {
  ...countdown('flipclock', 'flipclock is a clock face on SolidJS.'),
  ...countdown('flipdown', 'flipdown is a few kilobytes without any library.'),
  ...countdown('flip', '@pqina/flip is one file of script and one of styles.'),
  ...timeline('timelinejs'),
  ...timeline('vis-timeline'),
  'figures number-flow bytes january20': `${numberFlow} ${oneScript}`,
  'figures number-flow bytes january20-lazy': `${numberFlow} Ours brings its words and its styles, for every theme.`,
  'figures number-flow requests january20-lazy': lazyRequests,
  'figures number-flow script': `${numberFlow} Ours makes all of that in script.`,
  'figures number-flow mainThread': `${numberFlow} The browser has drawn those before the script comes.`,
  'figures number-flow largestTask': `${numberFlow} Ours draws the whole card in one task.`,
  'figures number-flow idle1': idling,
  'figures number-flow idle100': idling,
  'figures number-flow rendered january20': oneScript,
  'figures number-flow rendered january20-lazy': lazyRendered,
};
