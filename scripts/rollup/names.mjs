// The properties that only our own code ever names, and that the built scripts may therefore give a short name: of our
// models, of the facts, and of the elements' inner life. A page never meets one. What a page may use has its name in the
// manifest and keeps it, as does all that is looked up by a text: facts by their id, attributes, the details of events.
// `npm run lint` holds the list to that (scripts/check-names.mjs), and `npm run test:slim` runs the widgets' tests with it.

/** By how often they are written: the first ones get a single letter. */
export const names = (
  'requestUpdate observance properties frame zone styles renderRoot strings day minute time locale updated ' +
  'heading start end atStart atEnd render until willUpdate isPreview month text subheading onClick total hour isOpen ' +
  'begun values hostConnected hostDisconnected shouldUpdate isTicking performUpdate createRenderRoot elementStyles ' +
  'digits units year days hours minutes seconds phrase iso kind items isReady replacesSnapshot inLanguage parts sum ' +
  'state silenceHour addController onKey onScroll onStep isInTheWay attribute reflect purpose announcement ' +
  'flag firstUpdated trafficHour utcOffset silenceSeconds second nextSilence summary description clock ring when room ' +
  'place hold follow instant renderOptions cssText'
).split(' ');

// Of one letter, and then of one letter and a capital: no id, locale or key of a chunk is written so.
const letters = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const short = [...letters, ...letters.flatMap((first) => ['A', 'B'].map((second) => first + second))];

/** What esbuild is told, for every file alike: the files of the lazy build hand each other such objects. */
export const shortNames = {
  mangleProps: new RegExp(`^(${names.join('|')})$`),
  mangleCache: Object.fromEntries(names.map((name, i) => [name, /** @type {string} */ (short[i])])),
};
