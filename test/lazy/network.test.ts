import { expect } from 'chai';
import { textOf } from '../helpers.js';
import { isRendered, languageOf, openPage, widgetsOf, type LazyPage } from './page.js';

/** Waits until the script has said that something failed. */
const warned = (page: LazyPage): Promise<void> => page.until(() => page.said.length, 'a warning');

const timeline = '<jan20-timeline><p>The events, in words.</p></jan20-timeline>';

describe('the lazy script on a bad network', () => {
  for (const name of ['core', 'timeline', 'az']) {
    for (const fault of ['once', 'twice']) {
      it(`brings the widget where the server answers for ${name} only after an error (${fault})`, async () => {
        const page = await openPage({ lang: 'az', body: timeline, faults: `${name}=${fault}` });
        await page.rendered();
        expect(widgetsOf(page.document).map(languageOf)).to.deep.equal(['az']);
        expect(page.said).to.have.length.at.most(1);
      });
    }
  }

  for (const name of ['core', 'timeline']) {
    for (const fault of ['never', 'cut']) {
      it(`leaves the page alone, with one warning, where ${name} fails for good (${fault})`, async () => {
        const page = await openPage({ body: `${timeline}<p>An article.`, faults: `${name}=${fault}` });
        await warned(page);
        expect(page.window.customElements.get('jan20-timeline')).to.be.undefined;
        expect(textOf(page.document.body)).to.equal('The events, in words.\nAn article.');
        expect(page.said).to.have.length(1);
        expect(page.said[0]).to.match(
          new RegExp(`^january20\\.lazy\\.js: .*/${name}\\.[\\w-]{8}\\.js could not be loaded`),
        );
      });
    }
  }

  it('keeps the page’s own content where no file comes, and warns once', async () => {
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
    await warned(page);
    expect(textOf(page.document.body)).to.equal(
      'The events, in words.\nThe figures, in words.\nThe day, in words.\nA snapshot.\nAn article.',
    );
    expect(page.said).to.have.length(1);
  });

  it('leaves a link a link where nothing comes', async () => {
    const href = 'https://widgets.example/embed.html?widget=timeline&lang=az#jan20';
    const page = await openPage({ faults: 'all=never', body: `<p><a href="${href}">The events</a>.</p>` });
    await warned(page);
    const link = page.document.querySelector('a')!;
    expect(link.href).to.equal(href);
    expect(link.getClientRects().length).to.be.greaterThan(0);
    expect(textOf(page.document.body)).to.equal('The events.');
  });

  it('keeps a placeholder’s words where the words of its language do not come', async () => {
    const page = await openPage({
      faults: 'az=never',
      lang: 'az',
      body: '<div data-jan20="timeline">The events, <em>in words</em>.</div>',
    });
    await page.until(() => page.window.customElements.get('jan20-timeline'), 'the element');
    await warned(page);
    expect(page.document.body.textContent.trim()).to.equal('The events, in words.');
  });

  it('sends a countdown’s events before its words have come, and shows the words in the tag until then', async () => {
    const page = await openPage({
      lang: 'az',
      body: '',
      script: 'async data-now="2027-01-20T12:00:05+04:00"',
      faults: 'az=held',
    });
    const heard: string[] = [];
    for (const type of ['jan20-phase-change', 'jan20-silence-start']) {
      page.document.addEventListener(type, () => heard.push(type));
    }
    page.document.body.innerHTML = '<jan20-silence-countdown>In words.</jan20-silence-countdown>';
    await page.until(() => heard.length === 2, 'the events');
    const [widget] = widgetsOf(page.document);
    expect(heard).to.have.members(['jan20-phase-change', 'jan20-silence-start']);
    expect(textOf(widget!)).to.equal('In words.');
    await page.release('az');
    await page.until(() => isRendered(widget!), 'the words');
    expect(languageOf(widget!)).to.equal('az');
    expect(page.said.length).to.be.at.most(1);
  });

  it('tries again when the browser is online again', async () => {
    const page = await openPage({ body: timeline, faults: 'timeline=never' });
    await warned(page);
    // The pauses between attempts have grown by then.
    await page.until(
      async () => (await page.requests()).filter((name) => /^timeline/.test(name)).length > 2,
      'attempts',
    );
    const before = (await page.requests()).length;
    page.window.dispatchEvent(new Event('online'));
    await page.until(async () => (await page.requests()).length > before, 'another attempt');
  });

  it('brings the other widgets where one fails, and the other languages', async () => {
    const page = await openPage({
      faults: 'timeline=never,ru=never',
      body: `<jan20-statistics-card lang="az"></jan20-statistics-card>
        <jan20-statistics-card lang="ru"><p>The figures, in words.</p></jan20-statistics-card>
        ${timeline}`,
    });
    const [spoken, silent, events] = widgetsOf(page.document);
    await page.until(() => isRendered(spoken!), 'the card in az');
    await warned(page);
    expect(textOf(events!)).to.equal('The events, in words.');
    expect(languageOf(spoken!)).to.equal('az');
    expect(textOf(silent!)).to.equal('The figures, in words.');
    silent!.lang = 'az';
    await page.until(() => isRendered(silent!) && languageOf(silent!) === 'az', 'the card in az');
  });

  it('keeps the language that a widget has where the next one fails', async () => {
    const page = await openPage({ body: '<jan20-timeline lang="az"></jan20-timeline>', faults: 'ru=never' });
    await page.rendered();
    const [widget] = widgetsOf(page.document);
    widget!.lang = 'ru';
    await warned(page);
    expect(languageOf(widget!)).to.equal('az');
    expect(page.said).to.have.length(1);
    expect(page.said[0]).to.include('/ru.');
  });

  it('lets a countdown go on without the dialog that covers the page', async () => {
    const page = await openPage({
      body: '<jan20-silence-countdown page-silence></jan20-silence-countdown>',
      faults: 'silence-dialog=never',
    });
    await page.rendered();
    await warned(page);
    expect(page.said).to.have.length(1);
  });
});
