// A step of `npm run build`: the facts as data, for pages with a display of their own (dist/facts.json), and the JSON Schema.
// Figures and dates come from src/data/, words from the catalogues, each in every language.
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { root } from './lib/compiled.mjs';

const built = (file) => import(pathToFileURL(`${root}/${file}`).href);
const { inLocale, loadLocale } = await built('i18n/localization.js');
const { allLocales } = await built('i18n/generated/locale-codes.js');
const { mourningDay } = await built('data/mourning-day.js');
const { figureNames } = await built('data/statistics.js');
const { timelineEvents } = await built('data/timeline.js');
const { statisticsContent } = await built('content/statistics.js');
const { timelineContent } = await built('content/timeline.js');
const day = await built('content/day.js');

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const languages = [...allLocales].sort();
await Promise.all(languages.map(loadLocale));

/** What `say` returns, in every language. */
const inAll = (say) => Object.fromEntries(languages.map((language) => [language, inLocale(language, say)]));

const card = () => statisticsContent(figureNames);
const figureOf = (list, id) => card()[list].find((figure) => figure.id === id);

const figures = (list) =>
  inLocale('en', card)[list].map(({ id, value }) => ({
    id,
    value,
    words: inAll(() => figureOf(list, id).label),
    source: 'account',
  }));

const facts = {
  $schema: './facts.schema.json',
  version,
  languages,
  sources: { account: { words: inAll(() => card().source) } },
  names: {
    tragedyInFigures: { words: inAll(() => card().heading), source: 'account' },
    dayOfMourning: { words: inAll(day.dayName), source: 'account' },
    minuteOfSilence: { words: inAll(day.silenceName), source: 'account' },
  },
  day: {
    ...mourningDay,
    words: {
      noon: inAll(day.noonSentence),
      flags: inAll(day.flagsSentence),
      traffic: inAll(day.trafficSentence),
      visit: inAll(day.visitSentence),
      abroad: inAll(day.abroadSentence),
    },
    source: 'account',
  },
  figures: figures('figures'),
  // They add up to the figure "killed".
  killed: figures('parts'),
  victims: { words: inAll(() => card().victims), source: 'account' },
  events: timelineEvents.map((event) => {
    const item = () => timelineContent().items.find(({ id }) => id === event.id);
    return {
      ...event,
      words: {
        date: inAll(() =>
          item()
            .date.map(({ text }) => text)
            .join(''),
        ),
        title: inAll(() => item().title),
        text: inAll(() => item().text),
      },
      source: 'account',
    };
  }),
};

/* The schema */

const object = (properties, optional = []) => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  additionalProperties: false,
});
const constants = (values) =>
  object(Object.fromEntries(values.map(([name, value]) => [name, { const: value }])));
const words = { $ref: '#/$defs/words' };
const isoDate = { type: 'string', format: 'date' };
const source = { enum: Object.keys(facts.sources) };
const named = object({ words, source });
const figure = (list) => ({
  type: 'array',
  items: object({
    id: { enum: facts[list].map(({ id }) => id) },
    value: { type: 'integer', minimum: 1 },
    words,
    source,
  }),
  minItems: facts[list].length,
  maxItems: facts[list].length,
});

const schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'The facts of January 20, 1990 and its day of mourning, as the January 20 widgets state them',
  ...object({
    $schema: { type: 'string' },
    version: { type: 'string' },
    languages: { type: 'array', items: { enum: languages }, uniqueItems: true },
    sources: object({ account: object({ words }) }),
    names: object(Object.fromEntries(Object.keys(facts.names).map((name) => [name, named]))),
    day: object({
      ...constants(Object.entries(mourningDay)).properties,
      words: object(Object.fromEntries(Object.keys(facts.day.words).map((name) => [name, words]))),
      source,
    }),
    figures: figure('figures'),
    killed: figure('killed'),
    victims: named,
    events: {
      type: 'array',
      items: object(
        {
          id: { enum: timelineEvents.map(({ id }) => id) },
          start: isoDate,
          end: isoDate,
          kind: { enum: ['night', 'yearly'] },
          words: object({ date: words, title: words, text: words }),
          source,
        },
        ['start', 'end', 'kind'],
      ),
    },
  }),
  $defs: {
    words: {
      description:
        'The same words in every language, by its BCP 47 tag. Empty where the account names no date.',
      ...object(Object.fromEntries(languages.map((language) => [language, { type: 'string' }]))),
    },
  },
};

for (const [name, value] of Object.entries({ 'facts.json': facts, 'facts.schema.json': schema })) {
  writeFileSync(`dist/${name}`, `${JSON.stringify(value, null, 1)}\n`);
}
