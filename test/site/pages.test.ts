// The site as anyone may publish it (`_site/`), in each engine. test/integration/site.test.mjs tests its links and its HTML.
import { expect } from 'chai';
import { expectPageAccessible, openPage, widgetsOf } from '../demo/page.js';
import { until } from '../helpers.js';

const root = '/_site/';

/** The addresses of the site's pages in one language, as its table of contents has them. */
const pagesIn = async (start: string): Promise<string[]> => {
  const html = await (await fetch(start)).text();
  const page = new DOMParser().parseFromString(html, 'text/html');
  const links = [...page.querySelectorAll('.contents a, .masthead a')];
  const paths = links.map(
    (link) => new URL(link.getAttribute('href')!, new URL(start, location.href)).pathname,
  );
  // The demo has tests of its own.
  return [...new Set(paths)].filter((path) => path.startsWith(start) && !path.includes('/demo/')).sort();
};

const isDrawn = (widget: HTMLElement): boolean => !!widget.shadowRoot?.querySelector('[part~=base]');

const english = (await pagesIn(root)).filter((path) => !path.startsWith(`${root}az/`));
const azerbaijani = await pagesIn(`${root}az/`);

it('the site has each page in both languages', () => {
  expect(english.length).to.be.greaterThan(25);
  expect(azerbaijani).to.deep.equal(english.map((path) => path.replace(root, `${root}az/`)));
});

for (const path of [...english, ...azerbaijani]) {
  it(`${path} draws its widgets, fits 320 px and says nothing on the console`, async () => {
    const page = await openPage(path, 320, false);
    const { documentElement } = page.document;
    expect(documentElement.lang).to.equal(path.startsWith(`${root}az/`) ? 'az' : 'en');
    for (const widget of widgetsOf(page.document)) {
      widget.scrollIntoView();
      await until(() => isDrawn(widget), widget.localName);
    }
    expect(documentElement.scrollWidth).to.be.at.most(320);
    expect(page.complaints).to.deep.equal([]);
  });
}

for (const path of ['', 'search/', 'timeline/', 'silence-countdown/', 'cms/', 'az/', 'az/flag-banner/']) {
  it(`${root}${path} is accessible`, async () => {
    const page = await openPage(root + path, 1200, false);
    // The text of a page has the contrast of AA at least, and the large numbers that of AAA.
    await expectPageAccessible(page);
  });
}

for (const [path, title] of [
  ['', 'What?'],
  ['az/', 'Nə?'],
] as const) {
  it(`${root}${path} makes the builder when its reader comes near it`, async () => {
    const page = await openPage(root + path, 1200, false);
    const builder = page.document.querySelector('#builder')!;
    const choices = (): number => builder.querySelectorAll('#builder-panel input').length;
    builder.scrollIntoView();
    await until(() => choices() > 5, 'the choices');
    builder.querySelector('.place')!.scrollIntoView();
    await until(
      () => builder.querySelector('[data-whole] code')?.textContent.includes('jan20-'),
      'the snippet',
    );
    expect(builder.querySelector('#builder-panel')!.textContent).to.include(title);
    expect(page.complaints).to.deep.equal([]);
  });

  it(`${root}${path} makes the builder for whoever goes by keys`, async () => {
    const page = await openPage(root + path, 320, false);
    const choices = (): number => page.document.querySelectorAll('#builder-panel input').length;
    expect(choices()).to.equal(0);
    page.window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab' }));
    await until(() => choices() > 5, 'the choices');
  });
}
