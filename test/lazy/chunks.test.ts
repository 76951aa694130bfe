import { expect } from 'chai';
import { matchLocale } from '../../src/domain/match-locale.js';
import { allLocales } from '../../src/i18n/generated/locale-codes.js';
import { tags } from '../helpers.js';
import { chunksFor, markup, nameOf, subsets } from './combinations.js';
import { languageOf, openPage, visit, widgetsOf } from './page.js';

interface Manifest {
  readonly files: Readonly<Record<string, { readonly brotli: number }>>;
  readonly lazy: {
    readonly core: string;
    readonly host: string;
    readonly widgets: Readonly<Record<string, string>>;
    readonly languages: Readonly<Record<string, string>>;
  };
}

describe('the files of the lazy build', () => {
  let manifest: Manifest;

  before(async () => {
    manifest = (await (await fetch('/dist/manifest.json')).json()) as Manifest;
  });

  it('are named in the manifest: core, host, each widget, and each language except English', () => {
    const { files, lazy } = manifest;
    expect(Object.keys(lazy.widgets)).to.have.members([...tags]);
    expect(Object.keys(lazy.languages)).to.have.members(allLocales.filter((locale) => locale !== 'en'));
    for (const [name, file] of Object.entries({ core: lazy.core, host: lazy.host, ...lazy.languages })) {
      expect(files).to.have.property(file);
      expect(file).to.match(new RegExp(`^lazy/${name}\\.[\\w-]{8}\\.js$`));
    }
    for (const [tag, file] of Object.entries(lazy.widgets)) {
      expect(files).to.have.property(file);
      expect(file).to.match(new RegExp(`^lazy/${nameOf(tag)}\\.[\\w-]{8}\\.js$`));
    }
  });

  it('contain Lit and @lit/localize once, in the chunk core', async () => {
    const holders: string[] = [];
    for (const file of Object.keys(manifest.files).filter((name) => /^(lazy\/|january20\.lazy)/.test(name))) {
      const text = await (await fetch(`/dist/${file}`)).text();
      if (/litHtmlVersions|litElementVersions|reactiveElementVersions|strTag/.test(text)) holders.push(file);
    }
    expect(holders).to.deep.equal([manifest.lazy.core]);
  });

  for (const locale of allLocales) {
    it(`are fetched for a countdown in ${locale}, then for all four widgets`, async () => {
      const countdown = 'jan20-silence-countdown';
      const page = await openPage({ lang: locale, body: markup([countdown]) });
      await page.rendered();
      expect((await page.requests()).sort()).to.deep.equal(chunksFor([countdown], locale));
      expect(widgetsOf(page.document).map(languageOf)).to.deep.equal([locale]);
      page.document.body.insertAdjacentHTML('afterbegin', markup(tags.filter((tag) => tag !== countdown)));
      await page.rendered();
      expect((await page.requests()).sort()).to.deep.equal(chunksFor(tags, locale));
      expect(page.said).to.deep.equal([]);
    });
  }

  for (const widgets of subsets) {
    it(`are those of its widgets in a page with ${widgets.map(nameOf).join(', ')}`, async () => {
      const page = await openPage({ lang: 'az', body: markup(widgets) });
      await page.rendered();
      expect((await page.requests()).sort()).to.deep.equal(chunksFor(widgets, 'az'));
      const shown = widgetsOf(page.document).filter(({ localName }) => localName !== 'jan20-flag-banner');
      expect(shown.map(languageOf)).to.deep.equal(shown.map(() => 'az'));
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

  it('are fetched once where the head has hints for them', async () => {
    const { lazy } = manifest;
    const widgets = ['jan20-timeline', 'jan20-silence-countdown'];
    const files = [lazy.core, ...widgets.map((tag) => lazy.widgets[tag]!), lazy.languages['az']!];
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
    const all = [...few, 'calendar-download', 'silence-dialog', 'sync-clock'].sort();
    await page.until(async () => (await page.requests()).length >= all.length, 'the rest');
    expect((await page.requests()).sort()).to.deep.equal(all);
    expect(page.said).to.deep.equal([]);
  });
});
