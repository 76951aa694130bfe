import { expect } from 'chai';
import { chunksFor } from './combinations.js';
import { isRendered, languageOf, openPage, widgetsOf, type LazyPage } from './page.js';

/** The languages that a widget shows, one after the other, from now on. */
const follow = (page: LazyPage, widget: Element): string[] => {
  const seen: string[] = [];
  const look = (): void => {
    const language = widget.shadowRoot?.querySelector<HTMLElement>('[lang]')?.lang ?? '';
    if (language !== seen.at(-1)) seen.push(language);
    page.window.requestAnimationFrame(look);
  };
  look();
  return seen;
};

const asked = (page: LazyPage, name: string): Promise<void> =>
  page.until(async () => (await page.requests()).includes(name), `the request for ${name}`);

describe('the languages of the lazy script', () => {
  it('keeps the old one until the new one is there', async () => {
    const page = await openPage({ lang: 'az', body: '<jan20-timeline></jan20-timeline>', faults: 'ru=held' });
    await page.rendered();
    const [widget] = widgetsOf(page.document);
    const seen = follow(page, widget!);
    page.document.documentElement.lang = 'ru';
    await asked(page, 'ru');
    expect(languageOf(widget!)).to.equal('az');
    await page.release('ru');
    await page.until(() => seen.at(-1) === 'ru', 'Russian');
    expect(seen).to.deep.equal(['az', 'ru']);
    expect(page.said).to.deep.equal([]);
  });

  for (const order of [
    ['ru', 'tr'],
    ['tr', 'ru'],
  ]) {
    it(`shows no language that has been given up, where ${order.join(' comes before ')}`, async () => {
      const page = await openPage({
        lang: 'az',
        body: '<jan20-statistics-card></jan20-statistics-card>',
        faults: 'ru=held,tr=held',
      });
      await page.rendered();
      const [widget] = widgetsOf(page.document);
      const seen = follow(page, widget!);
      for (const lang of ['ru', 'tr']) {
        page.document.documentElement.lang = lang;
        await asked(page, lang);
      }
      for (const name of order) await page.release(name);
      await page.until(() => seen.at(-1) === 'tr', 'Turkish');
      expect(seen).to.deep.equal(['az', 'tr']);
      page.document.documentElement.lang = 'ru';
      await page.until(() => languageOf(widget!) === 'ru', 'Russian');
      expect((await page.requests()).filter((name) => order.includes(name))).to.have.length(2);
    });
  }

  it('starts a widget in the language that the page has when the widget’s file comes', async () => {
    const page = await openPage({
      lang: 'az',
      body: '<jan20-timeline></jan20-timeline>',
      faults: 'timeline=held',
    });
    const [widget] = widgetsOf(page.document);
    const seen = follow(page, widget!);
    await asked(page, 'timeline');
    page.document.documentElement.lang = 'ru';
    await page.release('timeline');
    await page.until(() => seen.length > 1, 'the widget');
    expect(seen).to.deep.equal(['', 'ru']);
  });

  it('asks for the words of all widgets with a tag, those below included', async () => {
    const page = await openPage({
      body: `<jan20-timeline lang="az"></jan20-timeline><div style="block-size: 9000px"></div>
        <jan20-timeline lang="ru"></jan20-timeline>`,
    });
    await page.rendered();
    expect(widgetsOf(page.document).map(languageOf)).to.deep.equal(['az', 'ru']);
    expect((await page.requests()).sort()).to.deep.equal(chunksFor(['jan20-timeline'], 'az', 'ru'));
  });

  it('fetches more when widgets come in more languages', async () => {
    const page = await openPage({ body: '<jan20-timeline lang="az"></jan20-timeline>' });
    await page.rendered();
    page.document.body.insertAdjacentHTML(
      'beforeend',
      '<div lang="ja"><jan20-timeline></jan20-timeline></div>',
    );
    await page.until(() => widgetsOf(page.document).every(isRendered), 'the second');
    page.document.body.insertAdjacentHTML(
      'afterbegin',
      '<jan20-statistics-card lang="ko"></jan20-statistics-card>',
    );
    await page.rendered();
    expect(widgetsOf(page.document).map(languageOf)).to.deep.equal(['ko', 'az', 'ja']);
    expect((await page.requests()).sort()).to.deep.equal(
      chunksFor(['jan20-timeline', 'jan20-statistics-card'], 'az', 'ja', 'ko'),
    );
  });
});
