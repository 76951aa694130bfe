import { expect } from 'chai';
import { textOf } from '../helpers.js';
import { isRendered, languageOf, openPage, widgetsOf, type LazyPage } from './page.js';

/** Waits until the script has given up on something. */
const givenUp = (page: LazyPage): Promise<void> => page.until(() => page.said.length, 'a warning');

const timeline = '<jan20-timeline><p>The events, in words.</p></jan20-timeline>';

/** The file of a page that shows timelines alone, in English. */
const alone = 'jan20-timeline-en';

describe('the lazy script on a bad network', () => {
  const card = '<jan20-statistics-card></jan20-statistics-card>';
  const two = ['jan20-timeline_jan20-statistics-card', 'words-en'];
  const pages: readonly (readonly [name: string, body: string, files: readonly string[]])[] = [
    [alone, timeline, [alone]],
    ...two.map((name) => [name, timeline + card, two] as const),
  ];

  for (const [name, body, files] of pages) {
    it(`asks again, once, for ${name} where it has failed`, async () => {
      const page = await openPage({ body, faults: `${name}=once` });
      await page.rendered();
      expect((await page.requests()).sort()).to.deep.equal([...files, `${name}?`].sort());
      expect(page.said).to.deep.equal([]);
    });

    for (const fault of ['never', 'cut']) {
      it(`leaves the page alone, with one warning, where ${name} fails for good (${fault})`, async () => {
        const page = await openPage({ body: `${body}<p>An article.`, faults: `${name}=${fault}` });
        await givenUp(page);
        expect(page.window.customElements.get('jan20-timeline')).to.be.undefined;
        expect(textOf(page.document.body)).to.equal('The events, in words.\nAn article.');
        expect(page.said).to.have.length(1);
        expect(page.said[0]).to.match(
          new RegExp(`^january20\\.lazy\\.js: .*/${name}\\.\\w{8}\\.js could not be loaded`),
        );
        // A browser may itself repeat a request whose connection was cut.
        const requests = new Set(await page.requests());
        expect([...requests].sort()).to.deep.equal([...files, `${name}?`].sort());
      });
    }
  }

  it('keeps all that the page has put into its place where nothing comes, and warns once', async () => {
    const page = await openPage({
      faults: 'all=never',
      body: `
        ${timeline}
        <div data-jan20="statistics-card">The figures, in words.</div>
        <div class="jan20 jan20-flag-banner">The day, in words.</div>
        <jan20-silence-countdown>
          <template shadowrootmode="open"><section>A snapshot.</section></template>
        </jan20-silence-countdown>
        <p>An article.`,
    });
    await givenUp(page);
    const asked = ['jan20-timeline_jan20-silence-countdown', 'host', 'words-en'];
    const all = asked.flatMap((name) => [name, `${name}?`]).sort();
    const requests = async (): Promise<string[]> => [...new Set(await page.requests())].sort();
    await page.until(async () => (await requests()).length >= all.length, 'the second attempts');
    expect(await requests()).to.deep.equal(all);
    expect(textOf(page.document.body)).to.equal(
      'The events, in words.\nThe figures, in words.\nThe day, in words.\nA snapshot.\nAn article.',
    );
    expect(page.said).to.have.length(1);
  });

  for (const faults of ['all=never', 'host=never', 'jan20-timeline-az=never']) {
    it(`leaves a placeholder its words where ${faults}`, async () => {
      const page = await openPage({
        faults,
        lang: 'az',
        body: '<div data-jan20="timeline">The events, <em>in words</em>.</div>',
      });
      await givenUp(page);
      expect(textOf(page.document.body)).to.equal('The events, in words.');
      expect(page.said).to.have.length(1);
    });
  }

  it('leaves a link a link where nothing comes', async () => {
    const href = 'https://widgets.example/embed.html?widget=timeline&lang=az#jan20';
    const page = await openPage({ faults: 'all=never', body: `<p><a href="${href}">The events</a>.</p>` });
    await givenUp(page);
    const link = page.document.querySelector('a')!;
    expect(link.href).to.equal(href);
    expect(link.getClientRects().length).to.be.greaterThan(0);
    expect(textOf(page.document.body)).to.equal('The events.');
  });

  it('brings the other widgets where one fails, and the other languages', async () => {
    const page = await openPage({
      faults: 'more-jan20-timeline=never,words-jan20-statistics-card-ru=never,words-ru=never',
      body: `<jan20-statistics-card lang="az"></jan20-statistics-card>
        <jan20-statistics-card lang="ru"><p>The figures, in words.</p></jan20-statistics-card>
        <div data-jan20="statistics-card" data-lang="ru">The figures, in other words.</div>`,
    });
    await page.until(() => isRendered(page.document.querySelector('[lang=az]')!), 'the card in az');
    page.document.body.insertAdjacentHTML('afterbegin', timeline);
    await page.until(
      async () => (await page.requests()).includes('more-jan20-timeline?'),
      'a second attempt',
    );
    const [events, spoken, silent, filled] = widgetsOf(page.document);
    await page.until(() => page.said.length, 'a warning');
    expect(textOf(events!)).to.equal('The events, in words.');
    expect(languageOf(spoken!)).to.equal('az');
    expect(textOf(silent!)).to.equal('The figures, in words.');
    expect(textOf(filled!)).to.equal('The figures, in other words.');
    expect(page.said).to.have.length(1);
    silent!.lang = filled!.lang = 'az';
    await page.until(() => isRendered(silent!) && isRendered(filled!), 'the cards in az');
  });

  it('asks anew for what has failed when more of it comes into the page', async () => {
    const page = await openPage({ faults: `${alone}=never`, body: timeline });
    await givenUp(page);
    const before = (await page.requests()).length;
    page.document.body.insertAdjacentHTML('beforeend', timeline);
    await page.until(async () => (await page.requests()).length > before, 'another attempt');
    expect(page.said).to.have.length(1);
  });

  it('is none the worse for what came while the first file failed', async () => {
    const page = await openPage({ body: timeline, faults: `${alone}=twice` });
    await page.until(async () => (await page.requests()).includes(alone), 'the request');
    page.document.documentElement.lang = 'az';
    await givenUp(page);
    expect(page.window.customElements.get('jan20-timeline')).to.be.undefined;
    page.document.body.insertAdjacentHTML('afterbegin', timeline);
    await page.rendered();
    expect(widgetsOf(page.document).map(languageOf)).to.deep.equal(['az', 'az']);
    expect(page.said).to.have.length(1);
  });

  it('brings a widget that came while the first file was on its way, and was lost', async () => {
    const page = await openPage({
      body: '<jan20-flag-banner>The day, in words.</jan20-flag-banner>',
      faults: 'jan20-flag-banner-en=lost',
    });
    await page.until(async () => (await page.requests()).includes('jan20-flag-banner-en'), 'the request');
    page.document.body.insertAdjacentHTML(
      'afterbegin',
      `${timeline}<jan20-statistics-card></jan20-statistics-card>`,
    );
    await page.until(async () => (await page.requests()).includes('more-jan20-statistics-card'), 'two more');
    await page.release('jan20-flag-banner-en');
    const [events, card, banner] = widgetsOf(page.document);
    await page.until(() => isRendered(events!) && isRendered(card!), 'the two');
    expect(textOf(banner!)).to.equal('The day, in words.');
    expect(page.said).to.have.length(1);
    expect(page.said[0]).to.include('/jan20-flag-banner-en.');
  });

  it('keeps the language that a widget has where the next one fails', async () => {
    const page = await openPage({
      body: '<jan20-timeline lang="az"></jan20-timeline>',
      faults: 'words-jan20-timeline-ru=never',
    });
    await page.rendered();
    const [widget] = widgetsOf(page.document);
    widget!.lang = 'ru';
    await givenUp(page);
    expect(languageOf(widget!)).to.equal('az');
    expect(page.said).to.have.length(1);
    expect(page.said[0]).to.include('/words-jan20-timeline-ru.');
  });

  it('lets a countdown go on without what it takes the page over with, and tries again at the minute', async () => {
    const now = '2027-01-20T12:00:10+04:00';
    const page = await openPage({
      body: '<jan20-silence-countdown page-silence></jan20-silence-countdown>',
      faults: 'page-silence=never',
    });
    await page.rendered();
    await givenUp(page);
    expect(page.said).to.have.length(1);
    expect(page.said[0]).to.include('/page-silence.');
    const before = (await page.requests()).length;
    widgetsOf(page.document)[0]!.setAttribute('now', now);
    await page.until(async () => (await page.requests()).length > before, 'another attempt');
  });

  it('makes one copy of what a countdown takes the page over with, where it came at the second attempt', async () => {
    const page = await openPage({
      body: '<jan20-silence-countdown page-silence now="2027-01-20T12:00:10+04:00"></jan20-silence-countdown>',
      faults: 'page-silence=once,jan20-silence-countdown-en=once',
    });
    await page.rendered();
    const [widget] = widgetsOf(page.document);
    await page.until(() => widget!.shadowRoot!.querySelector('dialog:modal'), 'the dialog');
    const names = ['jan20-silence-countdown-en', 'page-silence'];
    expect((await page.requests()).sort()).to.deep.equal(
      [...names, ...names.map((name) => `${name}?`)].sort(),
    );
    expect(page.said).to.deep.equal([]);
  });
});
