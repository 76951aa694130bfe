import { expect } from 'chai';
import { timelineEvents } from '../../src/data/timeline.js';

describe('the events', () => {
  it('are those of the account, in order', () => {
    expect(timelineEvents.map(({ id, start, end, kind }) => [id, start, end, kind])).to.deep.equal([
      ['troops', '1990-01-19', '1990-01-20', 'night'],
      ['mission', '1990-01-21', undefined, undefined],
      ['burial', '1990-01-22', undefined, undefined],
      // The day of the session is not known, only its place in the order.
      ['session', undefined, undefined, undefined],
      ['regions', '1990-01-25', '1990-01-26', undefined],
      ['assessment', '1994-03-29', undefined, undefined],
      ['mourning', undefined, undefined, 'yearly'],
    ]);
  });

  it('follow one another', () => {
    const days = timelineEvents.flatMap(({ start, end }) => [start, end]).filter((day) => day != null);
    expect(days).to.deep.equal([...days].sort());
    for (const day of days) expect(new Date(day).toISOString().slice(0, 10)).to.equal(day);
  });

  it('have an id each', () => {
    expect(new Set(timelineEvents.map(({ id }) => id)).size).to.equal(timelineEvents.length);
  });
});
