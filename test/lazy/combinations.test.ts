import { expect } from 'chai';
import { allLocales } from '../../src/i18n/generated/locale-codes.js';
import { chunksFor, markup, subsets } from './combinations.js';
import { languageOf, openPage, widgetsOf } from './page.js';

describe('each choice of widgets fetches its own files and no others', () => {
  for (const locale of allLocales) {
    it(`in ${locale}`, async () => {
      for (const widgets of subsets) {
        const page = await openPage({ lang: locale, body: markup(widgets) });
        await page.rendered();
        const what = widgets.join();
        expect((await page.requests()).sort(), what).to.deep.equal(chunksFor(widgets, locale));
        const shown = widgetsOf(page.document).filter((widget) => widget.localName !== 'jan20-flag-banner');
        expect(new Set([...shown.map(languageOf), locale]).size, what).to.equal(1);
        expect(page.said, what).to.deep.equal([]);
      }
    });
  }
});
