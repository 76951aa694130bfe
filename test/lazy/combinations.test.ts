import { expect } from 'chai';
import { allLocales } from '../../src/i18n/generated/locale-codes.js';
import { chunksFor, markup, subsets } from './combinations.js';
import { languageOf, openPage, widgetsOf, type LazyPage } from './page.js';

const banner = 'jan20-flag-banner';

// A banner doesn't wait for the page's first frame longer than a moment. Where an engine that has three tests to draw is late
// with that, it is fetched alone: so two languages have to do for it among others.
const isTried = (widgets: readonly string[], locale: string): boolean =>
  !widgets.includes(banner) || widgets.length === 1 || ['az', 'ar'].includes(locale);

describe('each choice of widgets fetches its own files and no others', () => {
  for (const locale of allLocales) {
    for (const widgets of subsets.filter((choice) => isTried(choice, locale))) {
      it(`${widgets.map((tag) => tag.slice(6)).join(', ')} in ${locale}`, async () => {
        const open = async (): Promise<LazyPage> => {
          const page = await openPage({ lang: locale, body: markup(widgets) });
          await page.rendered();
          return page;
        };
        let page = await open();
        // Where the first frame was late all the same, another page.
        const isLate = async (): Promise<boolean> =>
          widgets.length > 1 && (await page.requests()).includes(`${banner}-${locale}`);
        for (let i = 0; i < 5 && (await isLate()); i += 1) page = await open();
        expect((await page.requests()).sort()).to.deep.equal(chunksFor(widgets, locale));
        const shown = widgetsOf(page.document).filter(({ localName }) => localName !== banner);
        expect(shown.map(languageOf)).to.deep.equal(shown.map(() => locale));
        expect(page.said).to.deep.equal([]);
      });
    }
  }
});
