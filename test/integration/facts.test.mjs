// dist/facts.json is valid by its own schema, and agrees with src/data/ and the catalogues.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import Ajv from 'ajv/dist/2020.js';

const read = (name) => JSON.parse(readFileSync(name, 'utf8'));
const facts = read('dist/facts.json');
const schema = read('dist/facts.schema.json');
const { targetLocales } = read('lit-localize.json');
// A date is compared below.
const validate = new Ajv.default({ formats: { date: true } }).compile(schema);

test('facts.json is valid by its schema, and what has lost a word or a figure is not', () => {
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
