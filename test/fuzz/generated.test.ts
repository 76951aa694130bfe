import { expect } from 'chai';
import fc from 'fast-check';
import { isChromium, open } from './open.js';
import { pages } from './pages.js';

/** How many pages each document contains, one after another. */
const BODIES = 8;
const DOCUMENTS = isChromium ? 250 : 25;

/** A failure prints this seed. The same seed gives the same pages again. */
const SEED = 19_900_120;

describe(`${DOCUMENTS * BODIES} generated pages`, function () {
  this.timeout(280_000);

  // The first page of all also waits until the browser has a process for its site.
  before(() =>
    open({
      patches: [],
      arePatchesFirst: true,
      isBodyFirst: true,
      lang: 'en',
      bodies: [{ html: '<jan20-timeline></jan20-timeline>', changes: [] }],
    }),
  );

  it('answer within 2 s, with no uncaught error of ours, and with no banner on an ordinary day', async () => {
    let looked = 0;
    await fc.assert(
      fc.asyncProperty(pages(BODIES), async (page) => {
        const { faults, bodies } = await open(page);
        looked += bodies;
        expect(faults).to.deep.equal([]);
      }),
      {
        numRuns: DOCUMENTS,
        seed: SEED,
        interruptAfterTimeLimit: 240_000,
        markInterruptAsFailure: true,
        includeErrorInReport: true,
      },
    );
    expect(looked).to.equal(DOCUMENTS * BODIES);
  });
});
