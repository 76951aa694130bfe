import { expect } from 'chai';
import { civilTime, instantOf, isTimeZone } from '../../src/domain/zoned-time.js';
import { wallClock } from '../wall-clock.js';

describe('civilTime', () => {
  const rows: [string, string, string][] = [
    ['2027-01-20T08:00:00Z', 'Asia/Baku', '2027-1-20 12:0:0'],
    ['2027-01-20T08:00:59.999Z', 'Asia/Baku', '2027-1-20 12:0:59'],
    // Midnight is 0, never 24.
    ['2027-01-19T20:00:00Z', 'Asia/Baku', '2027-1-20 0:0:0'],
    ['2027-01-19T23:00:00Z', 'Europe/Berlin', '2027-1-20 0:0:0'],
    ['2027-01-20T00:00:00Z', 'UTC', '2027-1-20 0:0:0'],
    ['2027-01-20T00:00:00Z', 'Europe/London', '2027-1-20 0:0:0'],
    ['2027-12-31T10:00:00Z', 'Pacific/Kiritimati', '2028-1-1 0:0:0'],
    ['2028-01-01T09:59:59Z', 'Pacific/Honolulu', '2027-12-31 23:59:59'],
    ['2028-02-28T18:15:00Z', 'Asia/Kathmandu', '2028-2-29 0:0:0'],
    // Before the epoch, where part of a second still belongs to the second that it follows.
    ['1969-12-31T23:59:59.999Z', 'UTC', '1969-12-31 23:59:59'],
    ['1969-12-31T23:59:59.001Z', 'Asia/Baku', '1970-1-1 3:59:59'],
    ['1969-01-20T08:00:00Z', 'Asia/Baku', '1969-1-20 12:0:0'],
  ];
  for (const [at, zone, text] of rows) {
    it(`${at} in ${zone} is ${text}`, () => {
      const { year, month, day, hour, minute, second } = civilTime(Date.parse(at), zone);
      expect(`${year}-${month}-${day} ${hour}:${minute}:${second}`).to.equal(text);
    });
  }

  it('has the six fields and no other', () => {
    expect(civilTime(0, 'UTC')).to.deep.equal({
      year: 1970,
      month: 1,
      day: 1,
      hour: 0,
      minute: 0,
      second: 0,
    });
  });

  it("is the reader's own clock where no zone is given", () => {
    const at = new Date(2031, 5, 15, 0, 7, 9);
    expect(civilTime(at.getTime())).to.deep.equal({
      year: 2031,
      month: 6,
      day: 15,
      hour: 0,
      minute: 7,
      second: 9,
    });
  });

  // Compares the offset in our facts with the engine's own time zone database.
  it('agrees with the engine in Baku', () => {
    const wrong: string[] = [];
    const step = 5.3 * 86_400_000;
    for (let at = Date.UTC(2010, 0, 1); at < Date.UTC(2101, 0, 1); at += step) {
      const { year, month, day, hour, minute, second } = civilTime(at, 'Asia/Baku');
      const [date, time] = [[year, month, day].join('-'), [hour, minute, second].join(':')];
      const text = `${date} ${time}`.replace(/\b\d\b/g, '0$&');
      const wanted = wallClock(at, 'Asia/Baku');
      if (text !== wanted) wrong.push(`${text} is not ${wanted}`);
    }
    expect(wrong).to.deep.equal([]);
  });

  it('throws a RangeError for a zone that nobody knows', () => {
    expect(() => civilTime(0, 'Asia/Atlantis')).to.throw(RangeError);
  });
});

describe('isTimeZone', () => {
  for (const zone of [
    'Asia/Baku',
    'America/Argentina/San_Luis',
    'Etc/GMT+12',
    'UTC',
    'Asia/Calcutta',
    'Asia/Kolkata',
  ]) {
    it(`takes ${zone}`, () => expect(isTimeZone(zone)).to.equal(true));
  }
  for (const zone of [
    '',
    ' ',
    '+04:00',
    '-05:00',
    '+0400',
    '+04',
    '\u221204:00',
    'Baku',
    'Asia',
    'Asia/Atlantis',
    '4',
  ]) {
    it(`refuses ${JSON.stringify(zone)}`, () => expect(isTimeZone(zone)).to.equal(false));
  }
  for (const zone of ['UTC+4', 'UTC+04:00', 'Asia/Baku ', ' Asia/Baku', 'Etc/Unknown', 'Etc/GMT+15']) {
    it(`refuses ${JSON.stringify(zone)}`, () => expect(isTimeZone(zone)).to.equal(false));
  }
});

describe('instantOf', () => {
  type Row = [why: string, zone: string, when: [number, number, number, number?], instant: string];
  const rows: Row[] = [
    ['noon in Baku', 'Asia/Baku', [2027, 1, 20, 12], '2027-01-20T12:00+04:00'],
    ['midnight where no hour is given', 'Asia/Baku', [2027, 1, 20], '2027-01-20T00:00+04:00'],
    ['in winter', 'Europe/Berlin', [2027, 1, 20, 12], '2027-01-20T12:00+01:00'],
    ['in summer', 'Europe/Berlin', [2027, 7, 20, 12], '2027-07-20T12:00+02:00'],
    ['the furthest ahead', 'Pacific/Kiritimati', [2028, 1, 1], '2028-01-01T00:00+14:00'],
    ['the furthest behind', 'Etc/GMT+12', [2028, 1, 1], '2028-01-01T00:00-12:00'],
    ['on a leap day', 'Asia/Kathmandu', [2028, 2, 29, 23], '2028-02-29T23:00+05:45'],
    ['a day beyond the month', 'Asia/Baku', [2027, 1, 32], '2027-02-01T00:00+04:00'],
    ['a day beyond the year', 'America/New_York', [2027, 12, 32, 1], '2028-01-01T01:00-05:00'],
    ['29 February of a year that has none', 'Asia/Baku', [2027, 2, 29], '2027-03-01T00:00+04:00'],
    ['before the epoch', 'America/New_York', [1968, 1, 20, 12], '1968-01-20T12:00-05:00'],
    ['at the epoch', 'UTC', [1970, 1, 1], '1970-01-01T00:00Z'],

    ['comes twice: the first', 'Europe/Berlin', [2027, 10, 31, 2], '2027-10-31T02:00+02:00'],
    ['comes twice on 20 January: the first', 'Pacific/Fiji', [2013, 1, 20, 2], '2013-01-20T02:00+13:00'],
    ['before the repeated hour', 'Pacific/Fiji', [2013, 1, 20, 1], '2013-01-20T01:00+13:00'],
    ['after the repeated hour', 'Pacific/Fiji', [2013, 1, 20, 3], '2013-01-20T03:00+12:00'],
    [
      'the last hour of a 20 January, which comes twice',
      'America/Argentina/San_Luis',
      [2008, 1, 20, 23],
      '2008-01-20T23:00-02:00',
    ],
    [
      'the midnight that the clocks were put back at',
      'America/Argentina/San_Luis',
      [2008, 1, 21],
      '2008-01-21T00:00-03:00',
    ],

    ['is skipped: later by the whole gap', 'Europe/Berlin', [2027, 3, 28, 2], '2027-03-28T03:00+02:00'],
    ['the end of a gap', 'Europe/Berlin', [2027, 3, 28, 3], '2027-03-28T03:00+02:00'],
    ['before a gap', 'Europe/Berlin', [2027, 3, 28, 1], '2027-03-28T01:00+01:00'],
    ['a midnight that never was', 'America/Costa_Rica', [1991, 1, 19], '1991-01-19T01:00-05:00'],
    ['a midnight that never was', 'America/Sao_Paulo', [2018, 11, 4], '2018-11-04T01:00-02:00'],
    ['a midnight skipped by a quarter', 'Asia/Kathmandu', [1986, 1, 1], '1986-01-01T00:15+05:45'],
    ['a midnight in the middle of a gap', 'America/Toronto', [1919, 3, 31], '1919-03-31T01:00-04:00'],
    ['a day that never was', 'Pacific/Apia', [2011, 12, 30], '2011-12-31T00:00+14:00'],
    ['noon of a day that never was', 'Pacific/Apia', [2011, 12, 30, 12], '2011-12-31T12:00+14:00'],
    ['the day before that', 'Pacific/Apia', [2011, 12, 29, 23], '2011-12-29T23:00-10:00'],
    ['the day after that', 'Pacific/Apia', [2011, 12, 31], '2011-12-31T00:00+14:00'],
  ];
  for (const [why, zone, when, instant] of rows) {
    it(`${why}: ${when.join(' ')} in ${zone}`, () => {
      expect(new Date(instantOf(zone, ...when)).toISOString()).to.equal(new Date(instant).toISOString());
    });
  }
});
