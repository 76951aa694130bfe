import { expect } from 'chai';
import { parseInstant } from '../../src/domain/instant.js';

describe('parseInstant', () => {
  const rows: [text: string, utc: string][] = [
    ['2027-01-20T11:59:50+04:00', '2027-01-20T07:59:50.000Z'],
    ['2027-01-20T11:59+04:00', '2027-01-20T07:59:00.000Z'],
    ['2027-01-20T12:00:00Z', '2027-01-20T12:00:00.000Z'],
    ['2027-01-20T12:00:00.5Z', '2027-01-20T12:00:00.500Z'],
    ['2027-01-19T22:00:00-10:00', '2027-01-20T08:00:00.000Z'],
    ['2028-02-29T00:00:00+05:30', '2028-02-28T18:30:00.000Z'],
  ];
  for (const [text, utc] of rows) {
    it(`${text}: ${utc}`, () => {
      expect(new Date(parseInstant(text)).toISOString()).to.equal(utc);
    });
  }

  const wrong = [
    '',
    ' ',
    'now',
    '2027-01-20',
    // Without an offset it would mean another instant for each reader.
    '2027-01-20T12:00:00',
    '2027-01-20 12:00:00+04:00',
    '2027-01-20T12+04:00',
    '2027-01-20T12:00:00+04',
    '2027-01-20T12:00:00+0400',
    '2027-01-20T12:00:00 +04:00',
    ' 2027-01-20T12:00:00+04:00',
    '2027-13-20T12:00:00Z',
    '2027-01-32T12:00:00Z',
    '2027-01-20T25:00:00Z',
    '2027-01-20T12:61:00Z',
    '20 January 2027 12:00 GMT',
    '1800432000000',
    'NaN',
  ];
  for (const text of wrong) {
    it(`${JSON.stringify(text)}: none`, () => {
      expect(parseInstant(text)).to.be.NaN;
    });
  }

  // The engines disagree on these, since `Date.parse` moves some of them into the next month.
  for (const text of ['2027-02-30T12:00:00Z', '2027-02-29T12:00:00Z', '2027-04-31T12:00:00Z']) {
    it(`${text}: none, since the day doesn't exist`, () => {
      expect(parseInstant(text)).to.be.NaN;
    });
  }
});
