import { expect } from 'chai';
import fc from 'fast-check';
import { observanceAt } from '../../src/domain/observance.js';
import { otherHost } from '../hosts.js';
import { htmlOf, names, pages, zones, type Page } from './pages.js';
import { patches } from './patches.js';

/** What a document tells when all of its bodies have been. */
interface Report {
  /** What must not happen, in words. */
  readonly faults: readonly string[];
  /** How many bodies were looked at. */
  readonly bodies: number;
}

const isChromium = /Chrome\//.test(navigator.userAgent);

/** The pages that each document is, one after another. */
const BODIES = 8;
const DOCUMENTS = isChromium ? 250 : 25;

/** Printed with a failure, it brings the same pages again. */
const SEED = 19_900_120;

/** How long a page may take to answer. */
const PATIENCE = 2000;
/** How long a document may give no sign of life: the machine may have more to do than this. */
const FROZEN = 15_000;

let frozen = 0;

/** A host of its own for what follows a frozen page, since pages of one site share a process. Only Chromium gives each a process. */
const host = (): string => (frozen && isChromium ? `f${frozen}.localhost:${location.port}` : otherHost);

const phases = Object.fromEntries(zones.map((zone) => [zone, observanceAt(Date.now(), zone).phase]));

/** Opens a document in a frame of another site, so that one that freezes leaves this page alone, and waits for its report. */
const open = (page: Page): Promise<Report> => {
  const origin = `http://${host()}`;
  const frame = document.createElement('iframe');
  const bodies = JSON.stringify(page.bodies).replaceAll('<', '\\u003c');
  const html = htmlOf(page, `watch(${bodies}, ${JSON.stringify(phases)}, ${PATIENCE})`);
  return new Promise<Report>((resolve) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const end = (report: Report): void => {
      clearTimeout(timer);
      removeEventListener('message', hear);
      frame.remove();
      resolve(report);
    };
    const wait = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        frozen += 1;
        end({ faults: ['frozen'], bodies: 0 });
      }, FROZEN);
    };
    const hear = ({ data, source }: MessageEvent<'ready' | 'alive' | Report>): void => {
      if (source !== frame.contentWindow) return;
      wait();
      if (data === 'ready') frame.contentWindow!.postMessage(html, origin);
      else if (typeof data === 'object') end(data);
    };
    addEventListener('message', hear);
    wait();
    frame.src = `${origin}/test/fixtures/written.html`;
    document.body.append(frame);
  });
};

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
      for (const arePatchesFirst of [true, false]) {
        for (const isBodyFirst of [true, false]) {
          const { faults } = await open({
            patches: [patch],
            arePatchesFirst,
            isBodyFirst,
            lang: 'en',
            bodies: [
              { html: widgets, changes: [] },
              { html: `<form>${widgets}</form>`, changes: [['again', 0, '']] },
            ],
          });
          expect(faults, `the patch first: ${arePatchesFirst}, the body first: ${isBodyFirst}`).to.deep.equal(
            [],
          );
        }
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
      // The page's script finds an image there in the one, a field in the other.
      for (const all of [bodies, bodies.toReversed()]) {
        const { faults } = await open({
          patches: [],
          arePatchesFirst: true,
          isBodyFirst: true,
          lang: 'en',
          bodies: all,
        });
        expect(faults, all[0]!.html.slice(0, 60)).to.deep.equal([]);
      }
    });
  }
});

describe(`${DOCUMENTS * BODIES} generated pages`, function () {
  this.timeout(280_000);

  it('answer within 2 s, with no uncaught error of ours, and with no banner on a day that is not the day', async () => {
    let looked = 0;
    await fc.assert(
      fc.asyncProperty(pages(BODIES), async (page) => {
        const { faults, bodies } = await open(page);
        looked += bodies;
        expect(faults).to.deep.equal([]);
      }),
      { numRuns: DOCUMENTS, seed: SEED, interruptAfterTimeLimit: 240_000, markInterruptAsFailure: true },
    );
    expect(looked).to.equal(DOCUMENTS * BODIES);
  });
});
