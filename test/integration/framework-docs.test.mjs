// docs/frameworks/ shows the code of the applications that test/integration/frameworks/ builds, word for word.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const docs = 'docs/frameworks';
const applications = 'test/integration/frameworks';
const folderOf = { svelte: 'sveltekit' };

for (const name of readdirSync(docs).filter((file) => file !== 'README.md')) {
  test(`${docs}/${name} shows the code that is tested`, () => {
    const page = name.replace('.md', '');
    const text = readFileSync(join(docs, name), 'utf8');
    const blocks = [...text.matchAll(/^`([^`]+)`:\n\n```\w+\n([^]*?)```$/gm)];
    assert.ok(blocks.length > 0);
    for (const [, file, code] of blocks) {
      assert.equal(code, readFileSync(join(applications, folderOf[page] ?? page, file), 'utf8'), file);
    }
  });
}

test('every application has its page', () => {
  for (const name of readdirSync(applications)) {
    if (!existsSync(join(applications, name, 'package.json'))) continue;
    const page = Object.entries(folderOf).find(([, folder]) => folder === name)?.[0] ?? name;
    assert.ok(existsSync(join(docs, `${page}.md`)), name);
  }
});
