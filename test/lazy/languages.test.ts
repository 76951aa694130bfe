import { expect } from 'chai';
import { isRendered, languageOf, openPage, widgetsOf, type LazyPage } from './page.js';

/** The file of a page's first timelines, and those of other languages' words for a page that shows timelines alone. */
const az = 'jan20-timeline-az';
const [ru, ka] = ['ru', 'ka'].map((locale) => `words-jan20-timeline-${locale}`) as [string, string];

/** The languages that a widget shows, one after the other, from now on. */
const follow = (page: LazyPage, widget: Element): string[] => {
  const seen: string[] = [];
  const look = (): void => {
    const language = widget.shadowRoot?.querySelector<HTMLElement>('[part~=base]')?.lang ?? '';
    if (language !== seen.at(-1)) seen.push(language);
    page.window.requestAnimationFrame(look);
  };
  look();
  return seen;
};

describe('the languages of the lazy script', () => {
  it('keeps the old one until the new one is there', async () => {
    const page = await openPage({
      lang: 'az',
      body: '<jan20-timeline></jan20-timeline>',
      faults: `${ru}=held`,
    });
    await page.rendered();
    const [widget] = widgetsOf(page.document);
    const seen = follow(page, widget!);
    page.document.documentElement.lang = 'ru';
    await page.until(async () => (await page.requests()).includes(ru), 'the request');
    expect(languageOf(widget!)).to.equal('az');
    await page.release(ru);
    await page.until(() => seen.at(-1) === 'ru', 'Russian');
    expect(seen).to.deep.equal(['az', 'ru']);
    expect(page.said).to.deep.equal([]);
  });

  for (const order of [
    ['ru', 'tr'],
    ['tr', 'ru'],
  ]) {
    it(`shows no language that has been given up, where ${order.join(' comes before ')}`, async () => {
      const fileOf = (locale: string): string => `words-jan20-statistics-card-${locale}`;
      const page = await openPage({
        lang: 'az',
        body: '<jan20-statistics-card></jan20-statistics-card>',
        faults: [...order].map((locale) => `${fileOf(locale)}=held`).join(),
      });
      await page.rendered();
      const [widget] = widgetsOf(page.document);
      const seen = follow(page, widget!);
      for (const lang of ['ru', 'tr']) {
        page.document.documentElement.lang = lang;
        await page.until(
          async () => (await page.requests()).includes(fileOf(lang)),
          `the request for ${lang}`,
        );
      }
      for (const name of order.map(fileOf)) {
        await page.release(name);
        await page.until(
          () =>
            page.window.performance.getEntriesByType('resource').some((e) => e.name.includes(`/${name}.`)),
          name,
        );
      }
      await page.until(() => seen.at(-1) === 'tr', 'Turkish');
      expect(seen).to.deep.equal(['az', 'tr']);
      page.document.documentElement.lang = 'ru';
      await page.until(() => languageOf(widget!) === 'ru', 'Russian');
      expect((await page.requests()).filter((name) => order.map(fileOf).includes(name))).to.have.length(2);
    });
  }

  it('has a widget begin in the language that it has come to stand in by then', async () => {
    const page = await openPage({
      lang: 'az',
      body: '<jan20-timeline></jan20-timeline>',
      faults: `${az}=held,${ru}=held`,
    });
    const [widget] = widgetsOf(page.document);
    const seen = follow(page, widget!);
    await page.until(async () => (await page.requests()).includes(az), 'the request');
    page.document.documentElement.lang = 'ru';
    await page.release(az);
    await page.until(async () => (await page.requests()).includes(ru), 'the second request');
    expect(page.window.customElements.get('jan20-timeline')).to.be.undefined;
    await page.release(ru);
    await page.until(() => seen.length > 1, 'the widget');
    expect(seen).to.deep.equal(['', 'ru']);
  });

  it('defines a widget when the words of all that bear its name are there, those below included', async () => {
    const page = await openPage({
      faults: `${ru}=held,${ka}=held`,
      body: `<jan20-timeline lang="az"></jan20-timeline><div style="block-size: 9000px"></div>
        <jan20-timeline lang="ru"></jan20-timeline>`,
    });
    await page.until(async () => (await page.requests()).includes(ru), 'the request');
    page.document.body.insertAdjacentHTML('beforeend', '<jan20-timeline lang="ka"></jan20-timeline>');
    await page.release(ru);
    await page.until(async () => (await page.requests()).includes(ka), 'the third request');
    expect(page.window.customElements.get('jan20-timeline')).to.be.undefined;
    await page.release(ka);
    await page.rendered();
    expect(widgetsOf(page.document).map(languageOf)).to.deep.equal(['az', 'ru', 'ka']);
    expect((await page.requests()).sort()).to.deep.equal([az, ka, ru]);
  });

  it('has all words for another widget, and for one of its kind that comes later, in the languages of the first', async () => {
    const page = await openPage({
      body: '<jan20-timeline lang="az"></jan20-timeline><jan20-timeline lang="ru"></jan20-timeline>',
      faults: 'words-ru=held',
    });
    await page.rendered();
    page.document.body.insertAdjacentHTML(
      'afterbegin',
      '<jan20-statistics-card lang="az"></jan20-statistics-card>',
    );
    const card = page.document.querySelector<HTMLElement>('jan20-statistics-card')!;
    await page.until(() => isRendered(card), 'the card');
    const seen = follow(page, card);
    card.lang = 'ru';
    await page.until(async () => (await page.requests()).includes('words-ru'), 'the request');
    expect(languageOf(card)).to.equal('az');
    await page.release('words-ru');
    await page.until(() => seen.at(-1) === 'ru', 'Russian');
    expect(card.shadowRoot!.textContent).to.include('131').and.not.include('undefined');
    expect(seen).to.deep.equal(['az', 'ru']);
    for (const widget of widgetsOf(page.document)) widget.lang = 'tr';
    await page.until(
      () => widgetsOf(page.document).every((widget) => languageOf(widget) === 'tr'),
      'Turkish',
    );
    expect(await page.requests()).to.have.members([
      az,
      ru,
      'more-jan20-statistics-card',
      'words-az',
      'words-ru',
      'words-tr',
    ]);
    expect(page.said).to.deep.equal([]);
  });

  it('fetches more when widgets come in more of them', async () => {
    const page = await openPage({ body: '<jan20-timeline lang="az"></jan20-timeline>' });
    await page.rendered();
    page.document.body.insertAdjacentHTML(
      'beforeend',
      '<div lang="ja"><jan20-timeline></jan20-timeline></div>',
    );
    await page.rendered();
    page.document.body.insertAdjacentHTML(
      'afterbegin',
      '<jan20-statistics-card lang="ko"></jan20-statistics-card>',
    );
    await page.rendered();
    expect(widgetsOf(page.document).map(languageOf)).to.deep.equal(['ko', 'az', 'ja']);
    expect(await page.requests()).to.have.members([
      az,
      'words-jan20-timeline-ja',
      'words-ko',
      'more-jan20-statistics-card',
    ]);
  });
});
