// What a reader may write through a sanitizer as it comes, and what of it reaches the page (the table in docs/security.md).
import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from 'chai';
import DOMPurify from 'dompurify';
import '../../src/entries/january20.js';
import { inBaku, listen } from '../clock.js';
import { fixClock, mount, settled, warnings } from '../helpers.js';

const sanitizers: Readonly<Record<string, (html: string) => string | Promise<string>>> = {
  DOMPurify: (html) => DOMPurify.sanitize(html),
  'sanitize-html': (html) => executeServerCommand('sanitize-html', { html }),
};

const address = 'https://widgets.example/embed.html';

/** What a reader may write, each with what there is to be seen of it afterwards. */
const writings: Readonly<Record<string, { html: string; remains: string; in: readonly string[] }>> = {
  'the element': {
    html: '<jan20-timeline lang="az">Words</jan20-timeline>',
    remains: 'jan20-timeline',
    in: [],
  },
  'a data-* placeholder': {
    html: '<div data-jan20="timeline" data-lang="az">Words</div>',
    remains: '[data-jan20]',
    in: ['DOMPurify'],
  },
  'a class placeholder': {
    html: '<div class="jan20 jan20-timeline">Words</div>',
    remains: '.jan20',
    in: ['DOMPurify'],
  },
  'a link': {
    html: `<a href="${address}?widget=timeline#jan20">Words</a>`,
    remains: 'a[href$="#jan20"]',
    in: ['DOMPurify', 'sanitize-html'],
  },
  'the mark of a reader’s link': {
    html: `<a rel="ugc" href="${address}?widget=timeline#jan20">Words</a>`,
    remains: '[rel]',
    in: ['DOMPurify'],
  },
  'an image with a name': {
    html: '<img src="/x.png" name="picture" alt="">',
    remains: 'img[name]',
    in: ['DOMPurify'],
  },
  'an image with the name of a property of the document': {
    html: '<img src="/x.png" name="currentScript" id="documentElement" alt="">',
    remains: 'img[name], img[id]',
    in: [],
  },
  'an element with an id': { html: '<p id="mine">Words</p>', remains: '[id]', in: ['DOMPurify'] },
  'a field': {
    html: '<form><input name="mine"></form>',
    remains: 'form input[name]',
    in: ['DOMPurify'],
  },
  'a field with the name of a property of its form': {
    html: '<form><input name="parentNode"></form>',
    remains: '[name]',
    in: [],
  },
  'a frame': {
    html: `<iframe src="${address}?widget=timeline"></iframe>`,
    remains: 'iframe',
    in: [],
  },
};

/** What reaches beyond a widget's own box, by every form in which a reader may ask for it. */
const far: Readonly<Record<string, string>> = {
  'data-*': `<div data-jan20="silence-countdown" data-now="${inBaku('12:00:05')}" data-page-silence data-sync-clock>Words</div>
    <div data-jan20="flag-banner" data-now="${inBaku('09:00:00')}" data-show="always" data-position="top">Words</div>`,
  class: `<div class="jan20 jan20-silence-countdown jan20-now-${inBaku('12:00:05')} jan20-page-silence jan20-sync-clock">Words</div>
    <div class="jan20 jan20-flag-banner jan20-show-always jan20-position-bottom">Words</div>`,
  link: `<a href="${address}?widget=silence-countdown&amp;now=${encodeURIComponent(inBaku('12:00:05'))}&amp;page-silence=true&amp;sync-clock=true#jan20">Words</a>
    <a href="${address}?widget=flag-banner&amp;show=always&amp;position=top#jan20">Words</a>`,
};

for (const [name, clean] of Object.entries(sanitizers)) {
  describe(`what readers write through ${name}`, () => {
    for (const [what, { html, remains, in: kept }] of Object.entries(writings)) {
      it(`${what} ${kept.includes(name) ? 'comes through' : 'is taken away'}`, async () => {
        const template = document.createElement('template');
        template.innerHTML = await clean(html);
        expect(!!template.content.querySelector(remains), template.innerHTML).to.equal(kept.includes(name));
      });
    }

    for (const [form, html] of Object.entries(far)) {
      it(`in the form ${form}, it reaches nothing beyond a widget’s own box`, async () => {
        fixClock('2026-07-01T12:00:00Z');
        const heard = listen(document, 'jan20-silence-start', 'jan20-phase-change');
        const box = await mount(await clean(html));
        await settled(box);
        const widgets = [...box.querySelectorAll('jan20-silence-countdown, jan20-flag-banner')];
        const comesThrough = form === 'link' || name === 'DOMPurify';
        expect(widgets).to.have.length(comesThrough ? 2 : 0);
        for (const widget of widgets) {
          for (const attribute of ['now', 'page-silence', 'sync-clock', 'position']) {
            expect(widget.hasAttribute(attribute), attribute).to.equal(false);
          }
          expect(widget.getAttribute('phase')).to.equal('ordinary');
          expect(getComputedStyle(widget).position).to.equal('static');
        }
        expect(heard).to.deep.equal([]);
        expect(document.querySelector('dialog[open]')).to.equal(null);
        warnings();
      });
    }
  });
}

it('a reader’s link that is marked as such stays a link', async () => {
  const box = await mount(`<p><a rel="nofollow ugc" href="${address}?widget=timeline#jan20">Words</a></p>`);
  await settled(box);
  expect(box.querySelector('jan20-timeline')).to.equal(null);
  expect(box.querySelector('a')!.textContent).to.equal('Words');
});
