import { expect } from 'chai';
import fc from 'fast-check';
import { milestone, timeLeft } from '../../src/domain/time-left.js';

describe('timeLeft', () => {
  const rows: [ms: number, days: number, hours: number, minutes: number, seconds: number, total: number][] = [
    [0, 0, 0, 0, 0, 0],
    [1, 0, 0, 0, 1, 1],
    [999, 0, 0, 0, 1, 1],
    [1000, 0, 0, 0, 1, 1],
    [1001, 0, 0, 0, 2, 2],
    [59_000, 0, 0, 0, 59, 59],
    [59_001, 0, 0, 1, 0, 60],
    [60_000, 0, 0, 1, 0, 60],
    [3_599_000, 0, 0, 59, 59, 3599],
    [3_600_000, 0, 1, 0, 0, 3600],
    [86_399_000, 0, 23, 59, 59, 86_399],
    [86_399_001, 1, 0, 0, 0, 86_400],
    [90_061_000, 1, 1, 1, 1, 90_061],
    // A leap year has more milliseconds than 32 bits can hold.
    [31_622_400_000, 366, 0, 0, 0, 31_622_400],
    [-1, 0, 0, 0, 0, 0],
    [-999, 0, 0, 0, 0, 0],
    [-86_400_000, 0, 0, 0, 0, 0],
  ];
  for (const [ms, days, hours, minutes, seconds, total] of rows) {
    it(`${ms} ms: ${days} d ${hours} h ${minutes} min ${seconds} s`, () => {
      // For Chai, -0 does not equal 0. This is right, since a reader would see "-0".
      expect(timeLeft(ms)).to.deep.equal({ days, hours, minutes, seconds, total });
    });
  }

  it('is made of parts that add up to the total', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 * 86_400_000 }), (ms) => {
        const { days, hours, minutes, seconds, total } = timeLeft(ms);
        expect(((days * 24 + hours) * 60 + minutes) * 60 + seconds).to.equal(total);
        expect(total * 1000 - ms).to.be.within(0, 999);
        expect([hours < 24, minutes < 60, seconds < 60]).to.deep.equal([true, true, true]);
      }),
    );
  });
});

describe('milestone', () => {
  const rows: [previous: number, current: number, crossed: number | undefined][] = [
    [86_402, 86_401, undefined],
    [86_401, 86_400, 86_400],
    [86_400, 86_399, undefined],
    [3601, 3600, 3600],
    [3600, 3599, undefined],
    [601, 600, 600],
    [600, 599, undefined],
    [61, 60, 60],
    [60, 59, undefined],
    // Ticks that a busy page skipped.
    [64, 58, 60],
    [700, 61, 600],
    // A page that slept.
    [90_000, 3000, 3600],
    [90_000, 600, 600],
    [90_000, 0, 60],
    // The end is a change of phase, not a milestone.
    [1, 0, undefined],
    // A clock set back, and one that stands.
    [60, 61, undefined],
    [59, 31_536_000, undefined],
    [60, 60, undefined],
    [0, 0, undefined],
  ];
  for (const [previous, current, crossed] of rows) {
    it(`${previous} s, then ${current} s: ${crossed ?? 'none'}`, () => {
      expect(milestone(previous, current)).to.equal(crossed);
    });
  }

  it('tells each of them once in a countdown from two days', () => {
    const told = [];
    for (let total = 172_800; total > 0; total--) {
      const crossed = milestone(total, total - 1);
      if (crossed) told.push(crossed);
    }
    expect(told).to.deep.equal([86_400, 3600, 600, 60]);
  });
});
