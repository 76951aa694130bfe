import { expect } from 'chai';
import { allLocales } from '../../src/i18n/generated/locale-codes.js';
import { tags } from '../../src/domain/tags.js';
import { mistakesOf, openEmbed, rootOf, settle, textOf } from './embed.js';
import { read } from './frames.js';

const base = 'https://widgets.example/january20/';

interface Description {
  readonly html: string;
  readonly title: string;
  readonly width: number;
  readonly height: number;
}

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

describe('oEmbed', () => {
  let files: Readonly<Record<string, string>>;

  before(async () => {
    files = JSON.parse(await read('/test/static/oembed-files.json')) as typeof files;
  });

  it('describes each widget in each language, and has a page that leads there', () => {
    const names = tags.flatMap((tag) => allLocales.map((lang) => `${tag}.${lang}`));
    expect(Object.keys(files)).to.have.members(names.flatMap((name) => [`${name}.json`, `${name}.html`]));
    for (const name of names) {
      const description = JSON.parse(files[`${name}.json`]!) as Description;
      expect(description, name).to.include({ version: '1.0', type: 'rich', provider_url: base });
      const page = parse(files[`${name}.html`]!);
      const link = page.querySelector('link[rel="alternate"][type="application/json+oembed"]')!;
      expect(link.getAttribute('href')).to.equal(`${base}oembed/${name}.json`);
      expect([page.title, link.getAttribute('title')]).to.deep.equal([description.title, description.title]);
      expect(page.documentElement.lang).to.equal(name.split('.')[1]);
      const frame = parse(description.html).querySelector('iframe')!;
      expect(page.querySelector('iframe')!.outerHTML).to.equal(frame.outerHTML);
      expect(frame.title).to.equal(description.title);
      expect([frame.width, frame.height]).to.deep.equal([`${description.width}`, `${description.height}`]);
      expect(frame.getAttribute('src')!.startsWith(`${base}embed.html?`), name).to.be.true;
    }
  });

  it('asks for frames that have the title, and room for the widget', async () => {
    for (const tag of tags) {
      for (const lang of ['az', 'en']) {
        const { html, title, height } = JSON.parse(files[`${tag}.${lang}.json`]!) as Description;
        const src = parse(html).querySelector('iframe')!.getAttribute('src')!;
        const page = await openEmbed(`${new URL(src).search.slice(1)}&show=always`);
        await settle(page);
        expect(mistakesOf(page)).to.equal('');
        expect(textOf(rootOf(page))).to.include(title);
        const needed = page.document.body.getBoundingClientRect().height;
        expect(needed, `${tag}.${lang}`).to.be.within(height / 2.5, height);
      }
    }
  });
});
