import { expect } from 'chai';
import { figureNames, killedParts, statistics } from '../../src/data/statistics.js';

describe('the figures', () => {
  it('are those of the account', () => {
    expect(statistics).to.deep.equal({
      killed: 131,
      injured: 744,
      detained: 841,
      imprisoned: 112,
      homes: 200,
      vehicles: 80,
      martyrs: 150,
    });
  });

  it('of the killed are made up of 82, 20, 21 and 8', () => {
    expect(killedParts).to.deep.equal({ before: 82, wounded: 20, after: 21, regions: 8 });
  });

  it('of the killed add up', () => {
    const sum = Object.values(killedParts).reduce((a: number, b: number) => a + b, 0);
    expect(sum).to.equal(statistics.killed);
  });

  it('count the imprisoned among the detained', () => {
    expect(statistics.imprisoned).to.be.lessThan(statistics.detained);
  });

  it('keep the martyrs apart from the killed, and name them last', () => {
    expect(figureNames).to.deep.equal([
      'killed',
      'injured',
      'detained',
      'imprisoned',
      'homes',
      'vehicles',
      'martyrs',
    ]);
  });
});
