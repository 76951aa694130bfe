import { expect } from 'chai';
import { plain } from '../plain.js';
import {
  calendarContent,
  calendarLabel,
  clockContent,
  ringContent,
  silenceDate,
} from '../../src/content/countdown.js';
import { observanceAt } from '../../src/domain/observance.js';
import { timeLeft } from '../../src/domain/time-left.js';
import { inLocale } from '../../src/i18n/localization.js';
import { numbersIn, spoken, stringsIn } from './facts.js';

const span = (days: number, hours: number, minutes: number, seconds: number) =>
  timeLeft((((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000);

describe('clockContent', () => {
  const rows: [left: ReturnType<typeof span>, digits: string, name: string][] = [
    [span(58, 21, 7, 5), '58 21 07 05', '58 days, 21 hours, 7 minutes'],
    [span(365, 0, 0, 0), '365 00 00 00', '365 days'],
    [span(1, 0, 5, 59), '01 00 05 59', '1 day, 5 minutes'],
    [span(0, 2, 1, 0), '02 01 00', '2 hours, 1 minute'],
    [span(0, 0, 10, 30), '00 10 30', '10 minutes'],
    [span(0, 0, 1, 0), '00 01 00', '1 minute'],
    [span(0, 0, 0, 59), '00 00 59', '59 seconds'],
    [span(0, 0, 0, 1), '00 00 01', '1 second'],
  ];
  for (const [left, digits, name] of rows) {
    it(`${digits}: ${name}`, () => {
      const clock = inLocale('en', () => clockContent(left));
      expect(clock.units.map((unit) => unit.digits).join(' ')).to.equal(digits);
      expect(clock.name).to.equal(`Until the minute of silence: ${name}`);
    });
  }

  it('names the units in the form that their number asks for', () => {
    const labels = (locale: string) =>
      inLocale(locale, () => clockContent(span(1, 2, 5, 21))).units.map(({ label }) => label);
    expect(labels('en')).to.deep.equal(['day', 'hours', 'minutes', 'seconds']);
    expect(labels('ru')).to.deep.equal(['день', 'часа', 'минут', 'секунда']);
    expect(labels('az')).to.deep.equal(['gün', 'saat', 'dəqiqə', 'saniyə']);
    expect(labels('ar')).to.deep.equal(['يوم', 'ساعة', 'دقائق', 'ثانية']);
  });

  for (const locale of spoken) {
    it(`${locale}: a complete sentence for any time left`, () => {
      for (const left of [...rows.map(([each]) => each), span(3, 11, 22, 0)]) {
        const { name, units } = inLocale(locale, () => clockContent(left));
        expect(name).to.match(/\p{L}/u);
        expect(name).not.to.match(/undefined|NaN|[#|{}]/);
        expect(units).to.have.length(left.days ? 4 : 3);
      }
    });
  }
});

describe('ringContent', () => {
  it('counts the minute’s seconds', () => {
    expect(inLocale('en', () => ringContent(38))).to.deep.equal({
      digits: '38',
      label: 'seconds',
      name: 'Minute of silence: 38 seconds',
    });
    expect(inLocale('en', () => ringContent(1)).name).to.equal('Minute of silence: 1 second');
    expect(inLocale('fa', () => ringContent(38)).digits).to.equal('۳۸');
  });
});

describe('silenceDate', () => {
  const text = (locale: string, now: string, zone: string, reader: string) =>
    inLocale(locale, () =>
      silenceDate(observanceAt(Date.parse(now), zone), zone, undefined, reader).map(plain),
    );

  it('names the date in the zone, and the reader’s time', () => {
    expect(text('en', '2026-11-22T00:00:00Z', 'Asia/Baku', 'Europe/London')).to.deep.equal([
      '20 January 2027, 12:00 in Baku',
      '08:00 your time',
    ]);
    expect(text('az', '2026-11-22T00:00:00Z', 'Asia/Baku', 'Asia/Baku')).to.deep.equal([
      '20 yanvar 2027, Bakı vaxtı ilə 12:00',
    ]);
    expect(text('en', '2026-11-22T00:00:00Z', 'Pacific/Honolulu', 'Asia/Baku')).to.deep.equal([
      '20 January 2027, 12:00 (Honolulu)',
      '21 January, 02:00 your time',
    ]);
  });
});

describe('the calendar’s words', () => {
  for (const locale of spoken) {
    it(`${locale}: are there`, () => {
      const observance = observanceAt(Date.parse('2026-11-22T10:52:55Z'), 'Asia/Baku');
      const texts = inLocale(locale, () => [
        calendarLabel(),
        ...stringsIn(calendarContent(observance, 'Asia/Baku')),
      ]);
      expect(texts).to.have.length(3);
      for (const text of texts)
        expect(text)
          .to.match(/\p{L}/u)
          .and.not.match(/undefined|[#|{}]/);
      expect(numbersIn(texts[2]!)).to.include(12);
    });
  }
});
