import { expect } from 'chai';
import { plain } from '../plain.js';
import {
  date,
  dateAndTime,
  dayOf,
  dayOfJanuary,
  list,
  number,
  secondsText,
  timeForReader,
  timeInZone,
  timeOfDay,
  unitTexts,
} from '../../src/content/format.js';
import type { CivilTime } from '../../src/domain/zoned-time.js';
import { inLocale } from '../../src/i18n/localization.js';
import { numbersIn, spoken } from './facts.js';

const at = (month: number, day: number, hour: number, minute: number): CivilTime => ({
  year: 2027,
  month,
  day,
  hour,
  minute,
  second: 0,
});

describe('date', () => {
  // What the engines' own Intl gets wrong: Chromium prints "1990 M01 20" in Azerbaijani.
  const rows: [locale: string, january: string, march: string][] = [
    ['az', '20 yanvar 1990', '29 mart 1994'],
    ['en', '20 January 1990', '29 March 1994'],
    ['ru', '20 января 1990 года', '29 марта 1994 года'],
    ['ar', '20 يناير 1990', '29 مارس 1994'],
  ];
  for (const [locale, january, march] of rows) {
    it(`${locale}: ${january}, ${march}`, () => {
      inLocale(locale, () => {
        expect(plain(date('1990-01-20'))).to.equal(january);
        expect(plain(date('1994-03-29'))).to.equal(march);
      });
    });
  }

  for (const locale of spoken) {
    it(`${locale}: day and year, and no other number`, () => {
      const [january, march] = inLocale(locale, () => [date('1990-01-21'), date('1994-03-29')]);
      // In Chinese, Japanese and Korean the month is a number too; elsewhere it is a word.
      const month = /^(ja|ko|zh)/.test(locale);
      expect(numbersIn(january)).to.have.members(month ? [21, 1, 1990] : [21, 1990]);
      expect(numbersIn(march)).to.have.members(month ? [29, 3, 1994] : [29, 1994]);
      if (!month) expect(january.replace(/[\d۰-۹]/g, '')).not.to.equal(march.replace(/[\d۰-۹]/g, ''));
    });
  }

  it('leaves no zero in front of a day', () => {
    expect(dayOf('2027-01-05')).to.equal(5);
    expect(inLocale('en', () => date('2027-01-05'))).to.equal('5 January 2027');
  });
});

describe('dayOfJanuary', () => {
  for (const [locale, text] of [
    ['az', '20 yanvar'],
    ['en', '20 January'],
    ['ru', '20 января'],
    ['ar', '20 يناير'],
  ] as const) {
    it(`${locale}: ${text}`, () => {
      expect(plain(inLocale(locale, () => dayOfJanuary(20)))).to.equal(text);
    });
  }
});

describe('timeOfDay', () => {
  for (const [hour, minute, text] of [
    [0, 0, '00:00'],
    [9, 5, '09:05'],
    [12, 0, '12:00'],
    [23, 59, '23:59'],
  ] as const) {
    it(text, () => {
      for (const locale of ['az', 'en', 'ru', 'ar']) {
        expect(inLocale(locale, () => timeOfDay(hour, minute))).to.equal(text);
      }
    });
  }
  it('has no minutes unless there are some', () => {
    expect(inLocale('en', () => timeOfDay(8))).to.equal('08:00');
  });
});

describe('number', () => {
  it('is in Latin digits, ungrouped, and in Persian ones in Persian', () => {
    for (const locale of spoken) {
      expect(inLocale(locale, () => number(1990))).to.equal(locale === 'fa' ? '۱۹۹۰' : '1990');
    }
  });
});

describe('unitTexts', () => {
  const left = { days: 1, hours: 2, minutes: 5, seconds: 21, total: 0 };
  for (const [locale, phrases] of [
    ['en', '1 day, 2 hours, 5 minutes, 21 seconds'],
    ['az', '1 gün, 2 saat, 5 dəqiqə, 21 saniyə'],
    ['ru', '1 день, 2 часа, 5 минут, 21 секунда'],
    ['ar', 'يوم واحد وساعتان و5 دقائق و21 ثانية'],
  ] as const) {
    it(`${locale}: ${phrases}`, () => {
      inLocale(locale, () => {
        expect(list(unitTexts(left).map(({ phrase }) => phrase))).to.equal(phrases);
      });
    });
  }

  for (const locale of spoken) {
    it(`${locale}: a name for any number of each unit, without the number in it`, () => {
      inLocale(locale, () => {
        for (let n = 0; n <= 366; n += 1) {
          for (const { label, phrase } of unitTexts({
            days: n,
            hours: n,
            minutes: n,
            seconds: n,
            total: 0,
          })) {
            expect(label).to.match(/^\p{L}/u);
            expect(numbersIn(label)).to.deep.equal([]);
            expect(phrase).not.to.match(/[#|]/);
            // A language may leave out the number that its word already says.
            expect(numbersIn(phrase)).to.deep.equal(numbersIn(phrase).length || n > 2 ? [n] : []);
          }
        }
      });
    });
  }

  it('gives seconds the same words as unitTexts does', () => {
    inLocale('en', () => {
      expect(secondsText(1)).to.deep.equal({ label: 'second', phrase: '1 second' });
      expect(secondsText(38)).to.deep.equal({ label: 'seconds', phrase: '38 seconds' });
    });
  });
});

describe('timeInZone', () => {
  const rows: [locale: string, zone: string, text: string, place?: string][] = [
    ['en', 'Asia/Baku', '12:00 in Baku'],
    ['en', 'Europe/Berlin', '12:00 (Berlin)'],
    ['en', 'America/New_York', '12:00 (New York)'],
    ['en', 'America/Argentina/Buenos_Aires', '12:00 (Buenos Aires)'],
    ['en', 'UTC', '12:00 (UTC)'],
    ['ru', 'Asia/Baku', '12:00 по бакинскому времени'],
    ['de', 'Europe/Warsaw', '12:00 Uhr (Warsaw)'],
    ['uk', 'Europe/Warsaw', '12:00 (Варшава)', 'Варшава'],
    ['ar', 'Africa/Cairo', '12:00 (القاهرة)', 'القاهرة'],
    ['de', 'Asia/Baku', '12:00 Uhr (Botschaft)', 'Botschaft'],
  ];
  for (const [locale, zone, text, place] of rows) {
    it(`${locale}, ${zone}: ${text}`, () => {
      expect(plain(inLocale(locale, () => timeInZone(at(1, 20, 12, 0), zone, place)))).to.equal(text);
    });
  }
});

describe('timeForReader', () => {
  const there = at(1, 20, 12, 0);
  const rows: [reader: CivilTime, text: string | undefined][] = [
    [at(1, 20, 12, 0), undefined],
    [at(1, 20, 9, 0), '09:00 your time'],
    [at(1, 20, 12, 30), '12:30 your time'],
    [at(1, 19, 22, 0), '19 January, 22:00 your time'],
    [at(1, 21, 0, 0), '21 January, 00:00 your time'],
    // The same time on another day must be told, too.
    [at(1, 21, 12, 0), '21 January, 12:00 your time'],
  ];
  for (const [reader, text] of rows) {
    it(`${reader.day} January, ${reader.hour}:${reader.minute}: ${text}`, () => {
      expect(inLocale('en', () => timeForReader(reader, there))).to.equal(text);
    });
  }
});

describe('dateAndTime', () => {
  it('sets the time beside the date', () => {
    expect(inLocale('en', () => dateAndTime('20 January 2027', '12:00 in Baku'))).to.equal(
      '20 January 2027, 12:00 in Baku',
    );
  });
});
