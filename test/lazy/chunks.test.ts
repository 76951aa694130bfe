import { expect } from 'chai';
import { matchLocale } from '../../src/domain/match-locale.js';
import { allLocales } from '../../src/i18n/generated/locale-codes.js';
import { tags } from '../helpers.js';
import { chunksFor, markup, subsets } from './combinations.js';
import { languageOf, openPage, visit, widgetsOf } from './page.js';

interface Manifest {
  readonly files: Readonly<Record<string, { readonly brotli: number }>>;
  readonly lazy: {
    readonly alone: Readonly<Record<string, Readonly<Record<string, string>>>>;
    readonly widgets: Readonly<Record<string, string>>;
    readonly languages: Readonly<Record<string, string>>;
    readonly more: Readonly<Record<string, string>>;
    readonly words: Readonly<Record<string, Readonly<Record<string, string>>>>;
    readonly host: string;
  };
}

describe('the files of the lazy build', () => {
  let manifest: Manifest;

  before(async () => {
    manifest = (await (await fetch('/dist/manifest.json')).json()) as Manifest;
  });

  it('are named in the manifest for each of 24 languages and each subset of the four widgets', () => {
    const { files, lazy } = manifest;
    expect(Object.keys(lazy.languages)).to.have.members([...allLocales]);
    const nameOf = (file: string): string | undefined => /^lazy\/([\w-]+)\.\w{8}\.js$/.exec(file)?.[1];
    let combinations = 0;
    for (const locale of allLocales) {
      for (const widgets of subsets) {
        const [only, ...others] = widgets;
        const named = others.length
          ? [lazy.widgets[widgets.join(' ')]!, lazy.languages[locale]!]
          : [lazy.alone[only!]![locale]!];
        for (const name of named) expect(files, name).to.have.property(name);
        expect(named.map(nameOf), `${widgets.join()} in ${locale}`).to.deep.equal(chunksFor(widgets, locale));
        combinations += 1;
      }
    }
    expect(combinations).to.equal(360);
    for (const tag of tags) {
      expect(files).to.have.property(lazy.more[tag]!);
      expect(nameOf(lazy.more[tag]!)).to.equal(`more-${tag}`);
      for (const locale of allLocales) {
        expect(files).to.have.property(lazy.words[tag]![locale]!);
        expect(nameOf(lazy.words[tag]![locale]!)).to.equal(`words-${tag}-${locale}`);
      }
    }
    expect(files).to.have.property(lazy.host);
    expect(nameOf(lazy.host)).to.equal('host');
  });

  it('have one hash, and import nothing', async () => {
    const chunks = Object.keys(manifest.files).filter((name) => name.startsWith('lazy/'));
    expect(new Set(chunks.map((name) => name.split('.')[1])).size, 'hashes').to.equal(1);
    for (const file of chunks) {
      const text = await (await fetch(`/dist/${file}`)).text();
      expect(text, file).to.match(/^(\/\/# \w+\n)?export default/);
      expect(text, file).not.to.match(/\bimport\b *["'({*]/);
    }
  });

  it('bring what draws the widgets once to a page, whatever it shows first', async () => {
    const holders: string[] = [];
    for (const file of Object.keys(manifest.files).filter((name) => /^(lazy\/|january20\.lazy)/.test(name))) {
      const text = await (await fetch(`/dist/${file}`)).text();
      if (text.includes('createTreeWalker') || text.includes('adoptedStyleSheets')) holders.push(file);
    }
    const { alone, widgets } = manifest.lazy;
    expect(holders).to.have.members([
      ...Object.values(widgets),
      ...Object.values(alone).flatMap((files) => Object.values(files)),
    ]);
  });

  for (const locale of allLocales) {
    it(`are fetched for a countdown in ${locale}, then for all four widgets`, async () => {
      const page = await openPage({ lang: locale, body: markup(['jan20-silence-countdown']) });
      await page.rendered();
      expect((await page.requests()).sort()).to.deep.equal(chunksFor(['jan20-silence-countdown'], locale));
      expect(widgetsOf(page.document).map(languageOf)).to.deep.equal([locale]);
      page.document.body.insertAdjacentHTML('afterbegin', markup(tags));
      await page.rendered();
      const later = tags.filter((tag) => tag !== 'jan20-silence-countdown').map((tag) => `more-${tag}`);
      expect((await page.requests()).sort()).to.deep.equal(
        [...chunksFor(['jan20-silence-countdown'], locale), ...later, `words-${locale}`].sort(),
      );
      expect(page.said).to.deep.equal([]);
    });
  }

  for (const tag of tags) {
    it(`are one for each widget that comes after <${tag}>`, async () => {
      const page = await openPage({ body: markup([tag]) });
      await page.rendered();
      const expected = [...chunksFor([tag], 'en'), 'words-en'];
      for (const later of tags.filter((name) => name !== tag)) {
        page.document.body.insertAdjacentHTML('afterbegin', markup([later, later]));
        await page.rendered();
        expected.push(`more-${later}`);
        expect((await page.requests()).sort()).to.deep.equal(expected.sort());
      }
      expect(page.said).to.deep.equal([]);
    });
  }

  it('are not fetched where there is no widget', async () => {
    const page = await openPage({ body: '<p>An article.' });
    await page.until(() => page.window.january20, 'the script');
    expect(await page.requests()).to.deep.equal([]);
  });

  it('are all asked for before any has come', async () => {
    const widgets = ['jan20-silence-countdown', 'jan20-flag-banner'];
    const page = await openPage({ lang: 'az', body: markup(widgets), faults: 'all=held' });
    const expected = chunksFor(widgets, 'az');
    await page.until(async () => (await page.requests()).length === expected.length, 'all requests');
    expect((await page.requests()).sort()).to.deep.equal(expected);
    expect(widgets.filter((tag) => page.window.customElements.get(tag))).to.deep.equal([]);
    await page.release(...expected);
    await page.rendered();
    expect((await page.requests()).sort()).to.deep.equal(expected);
  });

  it('come from hints in the head where there are any, once', async () => {
    const { lazy } = manifest;
    const widgets = ['jan20-timeline', 'jan20-silence-countdown'];
    const files = [lazy.widgets[widgets.join(' ')]!, lazy.languages['az']!];
    const { src } = visit();
    const hints = files
      .map((file) => `<link rel="modulepreload" href="${new URL(file, src).href}">`)
      .join('');
    const page = await openPage({
      lang: 'az',
      head: `${hints}<script async src="${src}"></script>`,
      script: 'none',
      body: markup(widgets),
    });
    await page.rendered();
    const log = (await (await fetch(src.replace(/-\/january20.*/, 'log'))).json()) as [string, string][];
    expect(log.map(([name]) => name).sort()).to.deep.equal(
      ['january20.lazy', ...chunksFor(widgets, 'az')].sort(),
    );
  });

  const places: readonly (readonly [expected: string, options: Parameters<typeof openPage>[0]])[] = [
    ['ru', { body: '<jan20-timeline lang="ru"></jan20-timeline>', lang: 'az' }],
    ['tr', { body: '<div lang="tr-TR"><p><jan20-timeline></jan20-timeline></div>', lang: 'az' }],
    ['az', { body: '<jan20-timeline></jan20-timeline>', lang: 'az-Latn-AZ', script: 'async data-lang="ka"' }],
    ['ka', { body: '<jan20-timeline></jan20-timeline>', script: 'async data-lang="ka"' }],
    ['fa', { body: '<jan20-timeline lang="xx"></jan20-timeline>', lang: 'fa' }],
    ['he', { body: '<div data-jan20="timeline" data-lang="iw">Words</div>', lang: 'az' }],
    ['en', { body: '<div class="jan20 jan20-timeline">Words</div>' }],
  ];
  for (const [expected, options] of places) {
    it(`speak ${expected} in ${options.lang ? `a page in ${options.lang}` : 'a page'} with ${options.body}`, async () => {
      expect(matchLocale(expected, allLocales), 'a language of ours').to.equal(expected);
      const page = await openPage(options);
      await page.until(() => widgetsOf(page.document).length, 'a widget');
      await page.rendered();
      expect(widgetsOf(page.document).map(languageOf)).to.deep.equal([expected]);
      const chunks = chunksFor(['jan20-timeline'], expected);
      if (!options.body!.includes('<jan20-')) chunks.push('host');
      expect((await page.requests()).sort()).to.deep.equal(chunks.sort());
    });
  }

  it('that a widget seldom needs are fetched when it does', async () => {
    const tag = 'jan20-silence-countdown';
    const page = await openPage({ body: `<${tag} calendar></${tag}>` });
    await page.rendered();
    const few = chunksFor([tag], 'en');
    expect((await page.requests()).sort()).to.deep.equal(few);
    const [countdown] = widgetsOf(page.document);
    countdown!.toggleAttribute('page-silence');
    countdown!.toggleAttribute('sync-clock');
    // The browser would save the file.
    page.document.addEventListener('click', (event) => event.preventDefault());
    countdown!.shadowRoot!.querySelector<HTMLElement>('[part~=calendar]')!.click();
    const all = [...few, 'calendar-download', 'page-silence', 'sync-clock'].sort();
    await page.until(async () => (await page.requests()).length >= all.length, 'the rest');
    expect((await page.requests()).sort()).to.deep.equal(all);
    expect(page.said).to.deep.equal([]);
  });
});
