import { expect } from 'chai';
import { silenceTimes } from '../../src/content/silence-times.js';
import { observanceAt } from '../../src/domain/observance.js';
import { inLocale } from '../../src/i18n/localization.js';

describe('silenceTimes', () => {
  const observance = (zone: string) => observanceAt(Date.parse('2027-01-20T06:00:00Z'), zone);
  const rows: [zone: string, reader: string, ...texts: string[]][] = [
    ['Asia/Baku', 'Asia/Baku', '12:00 in Baku'],
    // The same wall clock under another name needs no second time.
    ['Asia/Baku', 'Asia/Dubai', '12:00 in Baku'],
    ['Asia/Baku', 'Europe/Berlin', '12:00 in Baku', '09:00 your time'],
    ['Asia/Baku', 'Asia/Kathmandu', '12:00 in Baku', '13:45 your time'],
    ['Asia/Baku', 'Pacific/Honolulu', '12:00 in Baku', '19 January, 22:00 your time'],
    ['Europe/Berlin', 'Europe/Berlin', '12:00 (Berlin)'],
    ['Europe/Berlin', 'Asia/Baku', '12:00 (Berlin)', '15:00 your time'],
  ];
  for (const [zone, reader, ...texts] of rows) {
    it(`held in ${zone}, read in ${reader}: ${texts.join('; ')}`, () => {
      expect(inLocale('en', () => silenceTimes(observance(zone), zone, undefined, reader))).to.deep.equal(
        texts,
      );
    });
  }

  it('names the place as the page does', () => {
    expect(
      inLocale('en', () =>
        silenceTimes(observance('Europe/Warsaw'), 'Europe/Warsaw', 'Варшава', 'Asia/Baku'),
      ),
    ).to.deep.equal(['12:00 (Варшава)', '15:00 your time']);
  });

  it('takes the device’s zone where none is named: the tests run in Dubai’s, as Baku’s', () => {
    expect(inLocale('en', () => silenceTimes(observance('Asia/Baku'), 'Asia/Baku'))).to.deep.equal([
      '12:00 in Baku',
    ]);
  });
});
