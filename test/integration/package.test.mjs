// The package as npm packs it: what it contains, what can be imported from it, and whether three checkers accept it.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { validateCem } from '@wc-toolkit/cem-validator';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { makeProject, run } from './lib/packed.mjs';

const { folder, installed, tarball, description, remove } = makeProject();
const { exports: entries } = description;
after(remove);

const files = readdirSync(installed, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => join(parentPath, name).slice(installed.length + 1));

test('the package is no larger than 3 MB unpacked, without maps and compressed forms', (t) => {
  const size = files.reduce((sum, name) => sum + statSync(join(installed, name)).size, 0);
  t.diagnostic(`${files.length} files, ${size} bytes, ${statSync(tarball).size} packed`);
  assert.ok(size <= 3e6, `${size}`);
  assert.deepEqual(
    files.filter((name) => /\.(map|br|gz|zip)$/.test(name)),
    [],
  );
  for (const name of files.filter((name) => /\.js$/.test(name))) {
    assert.doesNotMatch(readFileSync(join(installed, name), 'utf8'), /^\/\/# sourceMappingURL=/m, name);
  }
});

const isExported = (name) =>
  Object.values(entries)
    .flatMap((entry) => (typeof entry === 'string' ? [entry] : Object.values(entry)))
    .some((target) =>
      target.includes('*') ? `./${name}`.startsWith(target.split('*')[0]) : target === `./${name}`,
    );

test('every shipped file can be imported, or a module that can be imported needs it', () => {
  // The modules and types of dist/esm and dist/types are reached by way of the entries.
  const hidden = files.filter(
    (name) =>
      !isExported(name) && !/^dist\/(esm|types)\//.test(name) && !/^(README|CHANGELOG|LICENSE)/.test(name),
  );
  // Pages load this file over the network, by its address in the package.
  assert.deepEqual(hidden, ['dist/january20.lazy.js']);
});

test('the package requires no version of Node, and has two dependencies', () => {
  assert.equal(description.engines, undefined);
  assert.deepEqual(Object.keys(description.dependencies).sort(), ['@lit/localize', 'lit']);
});

test('unpkg and jsDelivr give the one script', () => {
  for (const name of ['unpkg', 'jsdelivr']) {
    assert.equal(description[name], './dist/january20.js');
    assert.ok(existsSync(join(installed, description[name])));
  }
});

const inNode = (code) => {
  writeFileSync(join(folder, 'probe.mjs'), code);
  return run(process.execPath, ['probe.mjs'], { cwd: folder });
};

test('every entry resolves in Node, and every module can be imported there', () => {
  const names = Object.entries(entries).flatMap(([name, entry]) => {
    const target = typeof entry === 'string' ? entry : entry.default;
    if (!target) return [];
    const [start, end] = target.split('*');
    if (end === undefined) return [name.replace('.', 'january20-widgets')];
    const [first] = files.filter((file) => `./${file}`.startsWith(start));
    return [name.replace('.', 'january20-widgets').replace('*', `./${first}`.slice(start.length))];
  });
  // The built scripts are for documents.
  const modules = names.filter(
    (name) => /(widgets|\/[a-z-]+\.js)$/.test(name) && !/(january20|embed)\.js$/.test(name),
  );
  const output = inNode(`
    for (const name of ${JSON.stringify(names)}) import.meta.resolve(name);
    for (const name of ${JSON.stringify(modules)}) await import(name);
    const { Jan20Timeline, loadLocale } = await import('january20-widgets');
    await loadLocale('az');
    const manifest = await import('january20-widgets/manifest.json', { with: { type: 'json' } });
    console.log(Jan20Timeline.name, manifest.default.version, customElements.get('jan20-timeline') === Jan20Timeline);`);
  assert.equal(output.trim(), `Jan20Timeline ${description.version} true`);
});

test('importing the package registers nothing', () => {
  const output = inNode(`
    import 'january20-widgets';
    console.log(['timeline', 'statistics-card'].map((name) => customElements.get('jan20-' + name)).join());`);
  assert.equal(output.trim(), ',');
});

test('publint finds nothing to change', async () => {
  const { messages } = await publint({ pkgDir: installed, level: 'suggestion', strict: true });
  assert.deepEqual(
    messages.map((message) => formatMessage(message, description)),
    [],
  );
});

test('Are the types wrong? No: every entry for code has its types in every way of resolving modules', () => {
  const withoutTypes = Object.entries(entries)
    .filter(([, entry]) => typeof entry === 'string')
    .map(([name]) => name.replace('./', ''));
  run(process.execPath, [
    'node_modules/@arethetypeswrong/cli/dist/index.js',
    tarball,
    ...['--profile', 'esm-only'],
    ...['--exclude-entrypoints', ...withoutTypes],
  ]);
});

test('the manifest is valid for the tools that read it', () => {
  const manifest = JSON.parse(readFileSync(join(installed, 'custom-elements.json'), 'utf8'));
  validateCem(manifest, {
    packageJsonPath: join(installed, 'package.json'),
    exclude: ['WidgetElement', 'ObservingElement'],
  });
});
