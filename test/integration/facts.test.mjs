// dist/facts.json is valid by its own schema, and agrees with src/data/ and the catalogues.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import Ajv from 'ajv/dist/2020.js';

const read = (name) => JSON.parse(readFileSync(name, 'utf8'));
const facts = read('dist/facts.json');
const schema = read('dist/facts.schema.json');
const { targetLocales } = read('lit-localize.json');
// The schema accepts any date here. A test below compares the dates.
const validate = new Ajv.default({ formats: { date: true } }).compile(schema);

test('facts.json is valid by its schema, and a copy with a missing or wrong value is not', () => {
  assert.ok(validate(facts), JSON.stringify(validate.errors));
  for (const spoil of [
    (copy) => delete copy.figures[0].words.az,
    (copy) => copy.figures.pop(),
    (copy) => (copy.figures[1].value = '744'),
    (copy) => (copy.day.day = 21),
    (copy) => (copy.events[0].id = 'other'),
    (copy) => delete copy.events[0].source,
  ]) {
    const copy = structuredClone(facts);
    spoil(copy);
    assert.equal(validate(copy), false);
  }
});

test('the figures are those of the account, and the killed add up', () => {
  const values = (list) => Object.fromEntries(list.map(({ id, value }) => [id, value]));
  const sources = readFileSync('src/data/statistics.ts', 'utf8');
  for (const [id, value] of Object.entries({ ...values(facts.figures), ...values(facts.killed) })) {
    assert.match(sources, new RegExp(`^  ${id}: ${value},$`, 'm'));
  }
  assert.equal(
    facts.killed.reduce((sum, { value }) => sum + value, 0),
    values(facts.figures).killed,
  );
});

test('every name, sentence and label stands in every language, and the languages differ', () => {
  const languages = ['en', ...targetLocales].sort();
  assert.deepEqual(facts.languages, languages);
  const check = (value, path) => {
    if (value?.en !== undefined) {
      assert.deepEqual(Object.keys(value), languages, path);
      // The session of the Supreme Soviet has no date in any language.
      const isEmpty = path.endsWith('events.3.words.date');
      assert.ok(
        Object.values(value).every((text) => (text === '') === isEmpty),
        path,
      );
      if (!isEmpty) assert.notEqual(value.az, value.en, path);
    } else if (value && typeof value === 'object') {
      for (const [name, inner] of Object.entries(value)) check(inner, `${path}.${name}`);
    }
  };
  check(facts, '');
});

test('events have the dates of the account, and the session has none', () => {
  assert.deepEqual(
    facts.events.map(({ id, start, end }) => [id, start, end]),
    [
      ['troops', '1990-01-19', '1990-01-20'],
      ['mission', '1990-01-21', undefined],
      ['burial', '1990-01-22', undefined],
      ['session', undefined, undefined],
      ['regions', '1990-01-25', '1990-01-26'],
      ['assessment', '1994-03-29', undefined],
      ['mourning', undefined, undefined],
    ],
  );
});

/** The linked data of a snapshot. */
const linkedDataOf = (tag, language) => {
  const markup = readFileSync(`dist/static/${tag}.${language}.html`, 'utf8');
  const [, data] = /<\/template><script type="application\/ld\+json">([^<]*)<\/script><\/[\w-]+>\n$/.exec(
    markup,
  );
  return JSON.parse(data);
};

test('each snapshot has the facts of facts.json as schema.org data, in its own language', () => {
  const offset = `+0${facts.day.utcOffset}:00`;
  for (const language of facts.languages) {
    const card = linkedDataOf('jan20-statistics-card', language);
    assert.equal(card['@context'], 'https://schema.org');
    assert.equal(card['@type'], 'Dataset');
    assert.equal(card.inLanguage, language);
    assert.equal(card.name, facts.names.tragedyInFigures.words[language]);
    assert.deepEqual(
      card.variableMeasured.map(({ propertyID, name, value }) => [propertyID, name, value]),
      [...facts.figures, ...facts.killed].map(({ id, words, value }) => [id, words[language], value]),
    );

    const timeline = linkedDataOf('jan20-timeline', language);
    assert.equal(timeline.inLanguage, language);
    assert.deepEqual(
      timeline.itemListElement.map(({ position, item }) => [
        position,
        item.name,
        item.description,
        item.startDate,
        item.endDate,
        item.eventSchedule?.repeatFrequency,
      ]),
      facts.events.map(({ words, start, end, kind }, i) => [
        i + 1,
        words.title[language],
        words.text[language],
        start,
        end,
        kind === 'yearly' ? 'P1Y' : undefined,
      ]),
    );

    const countdown = linkedDataOf('jan20-silence-countdown', language);
    assert.equal(countdown.inLanguage, language);
    assert.equal(countdown.name, facts.names.minuteOfSilence.words[language]);
    assert.match(countdown.startDate, new RegExp(`^\\d{4}-01-20T12:00:00\\${offset}$`));
    assert.equal(
      Date.parse(countdown.endDate) - Date.parse(countdown.startDate),
      facts.day.silenceSeconds * 1000,
    );
    const { byMonth, byMonthDay, scheduleTimezone } = countdown.eventSchedule;
    assert.deepEqual(
      [byMonth, byMonthDay, scheduleTimezone],
      [facts.day.month, facts.day.day, facts.day.timeZone],
    );
  }
});
