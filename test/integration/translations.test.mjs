// The check of the translations finds what it is for.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkForms, checkTranslations } from '../../scripts/check-translations.mjs';
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
