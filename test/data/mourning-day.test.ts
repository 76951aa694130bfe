import { expect } from 'chai';
import { mourningDay } from '../../src/data/mourning-day.js';

describe('the day of mourning', () => {
  it('is on 20 January since 1990, at 12:00 in Baku for a minute, with roads restricted from 08:00', () => {
    expect(mourningDay).to.deep.equal({
      year: 1990,
      month: 1,
      day: 20,
      silenceHour: 12,
      silenceSeconds: 60,
      trafficHour: 8,
      timeZone: 'Asia/Baku',
      utcOffset: 4,
    });
  });
});
