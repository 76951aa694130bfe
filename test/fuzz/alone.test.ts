// Tests each replaced built-in and each clobbered name alone. So a failure shows its cause.
import { expect } from 'chai';
import { open } from './open.js';
import { names } from './pages.js';
import { patches } from './patches.js';

/** All widgets, as a page has them, and one of each form of placeholder. */
const widgets = `
  <jan20-timeline></jan20-timeline><jan20-statistics-card lang="az"></jan20-statistics-card>
  <jan20-silence-countdown time-zone="Asia/Kolkata" page-silence></jan20-silence-countdown><jan20-silence-countdown lang="x" theme="y"></jan20-silence-countdown>
  <jan20-flag-banner></jan20-flag-banner><jan20-flag-banner position="top" dismissible traffic time-zone="Nowhere"></jan20-flag-banner>
  <div data-jan20="timeline" data-lang="ar">Words</div><div class="jan20 jan20-flag-banner">Words</div>
  <a href="https://x.example/embed.html?widget=silence-countdown&lang=ru#jan20">Words</a>`;

describe('a page where', () => {
  for (const patch of Object.keys(patches)) {
    it(`${patch} answers, without an error of ours, and shows no banner but on the day`, async () => {
      // In one page, the patch and the body stand before the widgets' script. In the other page, they stand after it.
      for (const isFirst of [true, false]) {
        const { faults } = await open({
          patches: [patch],
          arePatchesFirst: isFirst,
          isBodyFirst: isFirst,
          lang: 'en',
          bodies: [
            { html: widgets, changes: [] },
            { html: `<form>${widgets}</form>`, changes: [['again', 0, '']] },
          ],
        });
        expect(faults, isFirst ? 'before the script' : 'behind the script').to.deep.equal([]);
      }
    });
  }

  for (const name of names) {
    it(`fields, images and forms have the name ${name} answers, without an error of ours, and shows no banner but on the day`, async () => {
      const bodies = [
        `<img name="${name}">${widgets}`,
        `<form name="${name}" id="${name}">${widgets}</form>`,
        `<object id="${name}"></object><a id="${name}"></a><a id="${name}"></a>${widgets}`,
        `<div><template shadowrootmode="open"><form><input name="${name}">${widgets}</form></template></div>`,
        `<form><input name="${name}">${widgets}</form>`,
      ].map((html) => ({ html, changes: [] }));
      const { faults } = await open({
        patches: [],
        arePatchesFirst: true,
        isBodyFirst: true,
        lang: 'en',
        bodies,
      });
      expect(faults).to.deep.equal([]);
    });
  }
});
