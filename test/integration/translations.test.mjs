// The check of the translations finds each kind of fault.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkForms, checkMessage, checkTranslations } from '../../scripts/check-translations.mjs';
import { importData } from '../../scripts/lib/domain.mjs';

const { statistics, killedParts } = await importData('statistics');
const figures = { ...statistics, ...killedParts };

test('the translations as they are hold', () => {
  assert.deepEqual(checkTranslations(), []);
});

test('a figure that comes to need another plural form is found, with its language and its words', () => {
  assert.deepEqual(checkForms(figures), []);
  const [found] = Object.entries(figures).find(([, value]) => value === 841) ?? [];
  assert.ok(found);
  const problems = checkForms({ ...figures, [found]: 842 });
  const languages = problems.map((problem) => /xliff\/(.*?)\.xlf/.exec(problem)?.[1]).sort();
  assert.deepEqual(languages, ['pl', 'ru', 'uk']);
  for (const problem of problems) assert.match(problem, new RegExp(`"${found}".*842 needs "few"`));
  // The same form in every language: nothing to mend.
  assert.deepEqual(checkForms({ ...figures, [found]: 851 }), []);
});

test('a missing country, name, figure or no-break character is found', () => {
  /** @type {readonly (readonly [locale: string, english: string, faulty: string, mended: string, problem: RegExp])[]} */
  const rows = [
    [
      'pl',
      'Flags fly across Azerbaijan.',
      'Flagi w\u00a0całym kraju.',
      'Flagi w\u00a0Azerbejdżanie.',
      /country/,
    ],
    ['de', 'The Alley of Martyrs.', 'Die Allee der Helden.', 'Die Märtyrerallee.', /alley/],
    [
      'fr',
      'There are 82 people.',
      'Il y a 82 personnes.',
      'Il y a 82\u00a0personnes.',
      /no-break space behind a number/,
    ],
    ['pl', 'A session in Baku.', 'Sesja w Baku.', 'Sesja w\u00a0Baku.', /word of one letter/],
    ['hu', 'Of 20 January.', 'Január 20-i.', 'Január 20\u2011i.', /no-break hyphen/],
    ['ja', 'There are 82 people.', '82人いる。', '82\u2060人いる。', /word joiner/],
    ['fa', 'There are 82 people.', '82\u00a0نفر', '۸۲\u00a0نفر', /figure/],
  ];
  for (const [locale, english, faulty, mended, problem] of rows) {
    assert.match(checkMessage({ contents: [english] }, [faulty], locale).join(), problem, faulty);
    assert.deepEqual(checkMessage({ contents: [english] }, [mended], locale), [], mended);
  }
});
