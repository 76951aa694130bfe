import { expect } from 'chai';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { mourningDay } from '../../src/data/mourning-day.js';
import { calendarFile, type CalendarFileOptions } from '../../src/domain/calendar-file.js';

const file = (options: Partial<CalendarFileOptions> = {}) =>
  calendarFile({
    summary: 'Minute of silence',
    description: 'For those killed on 20 January 1990.',
    zone: 'Asia/Baku',
    instant: Date.parse('2027-01-20T12:00+04:00'),
    now: Date.parse('2026-10-05T07:08:09.123Z'),
    locale: 'en',
    observed: mourningDay,
    ...options,
  });

const parse = (text: string) => new ICAL.Component(ICAL.parse(text));
const eventOf = (text: string) => new ICAL.Event(parse(text).getFirstSubcomponent('vevent')!);
const unfold = (text: string) => text.replaceAll('\r\n ', '');
const lineOf = (text: string, start: string) =>
  unfold(text)
    .split('\r\n')
    .find((line) => line.startsWith(start));

const expectGoodLines = (text: string) => {
  expect(text).to.match(/\r\n$/);
  const lines = text.slice(0, -2).split('\r\n');
  for (const line of lines) {
    expect(line).not.to.match(/[\r\n]/);
    expect(line).not.to.equal('');
    // In octets. A character that was split over two lines would give two replacement characters, which are longer.
    expect(new TextEncoder().encode(line).length, line).to.be.at.most(75);
  }
  return lines;
};

describe('calendarFile', () => {
  it('is a calendar of one event', () => {
    const calendar = parse(file());
    expect(calendar.name).to.equal('vcalendar');
    const value = (name: string) => calendar.getFirstPropertyValue(name);
    expect(value('version')).to.equal('2.0');
    expect(value('calscale')).to.equal('GREGORIAN');
    // With a method it would be an invitation, which a calendar may answer instead of saving it.
    expect(value('method')).to.equal(null);
    expect(value('prodid')).to.be.a('string').that.includes('january20-widgets');
    expect(calendar.getAllSubcomponents().map(({ name }) => name)).to.deep.equal(['vtimezone', 'vevent']);
  });

  it('reads, line by line, as the standard has it', () => {
    expect(file().split('\r\n')).to.deep.equal([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//january20-widgets//EN',
      'CALSCALE:GREGORIAN',
      'BEGIN:VTIMEZONE',
      'TZID:Asia/Baku',
      'BEGIN:STANDARD',
      'DTSTART:19700101T000000',
      'TZOFFSETFROM:+0400',
      'TZOFFSETTO:+0400',
      'END:STANDARD',
      'END:VTIMEZONE',
      'BEGIN:VEVENT',
      'UID:silence-Asia/Baku@january20-widgets',
      'DTSTAMP:20261005T070809Z',
      'DTSTART;TZID=Asia/Baku:20270120T120000',
      'DTEND;TZID=Asia/Baku:20270120T120100',
      'RRULE:FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=20',
      'SUMMARY;LANGUAGE=en:Minute of silence',
      'DESCRIPTION;LANGUAGE=en:For those killed on 20 January 1990.',
      'CLASS:PUBLIC',
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'TRIGGER:-PT10M',
      'DESCRIPTION;LANGUAGE=en:Minute of silence',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('keeps one UID a zone, whatever the year, the language and the time of making', () => {
    const uid = eventOf(file()).uid;
    const later = file({
      instant: Date.parse('2031-01-20T12:00+04:00'),
      now: 0,
      locale: 'az',
      summary: 'Sükut',
    });
    expect(eventOf(later).uid).to.equal(uid);
    const elsewhere = file({ zone: 'Europe/Berlin', instant: Date.parse('2027-01-20T12:00+01:00') });
    expect(eventOf(elsewhere).uid).not.to.equal(uid);
  });

  it('has an alarm ten minutes before', () => {
    const alarms = eventOf(file()).component.getAllSubcomponents('valarm');
    expect(alarms).to.have.lengthOf(1);
    const alarm = alarms[0]!;
    expect(alarm.getFirstPropertyValue('action')).to.equal('DISPLAY');
    expect((alarm.getFirstPropertyValue('trigger') as ICAL.Duration).toSeconds()).to.equal(-600);
    expect(alarm.getFirstPropertyValue('description')).to.equal('Minute of silence');
  });

  it('does not mark the reader as busy, and names the language of its texts', () => {
    const event = eventOf(file({ locale: 'zh-Hans' })).component;
    expect(event.getFirstPropertyValue('transp')).to.equal('TRANSPARENT');
    expect(event.getFirstPropertyValue('class')).to.equal('PUBLIC');
    for (const owner of [event, event.getFirstSubcomponent('valarm')!]) {
      expect(owner.getFirstProperty('description')!.getParameter('language')).to.equal('zh-Hans');
    }
    expect(event.getFirstProperty('summary')!.getParameter('language')).to.equal('zh-Hans');
  });

  describe('five years of it', () => {
    const rows: [zone: string, offset: string, years: number[]][] = [
      ['Asia/Baku', '+04:00', [2027, 2028, 2029, 2030, 2031]],
      ['Europe/Berlin', '+01:00', [2027, 2028, 2029, 2030, 2031]],
      ['Europe/London', '+00:00', [2028, 2029, 2030, 2031, 2032]],
      ['America/New_York', '-05:00', [2027, 2028, 2029, 2030, 2031]],
      ['America/St_Johns', '-03:30', [2027, 2028, 2029, 2030, 2031]],
      ['Asia/Kathmandu', '+05:45', [2036, 2037, 2038, 2039, 2040]],
      ['Pacific/Auckland', '+13:00', [2027, 2028, 2029, 2030, 2031]],
      ['Pacific/Kiritimati', '+14:00', [2027, 2028, 2029, 2030, 2031]],
      ['Etc/GMT+12', '-12:00', [2027, 2028, 2029, 2030, 2031]],
    ];
    for (const [zone, offset, years] of rows) {
      it(`${zone}, at ${offset}`, () => {
        const text = file({ zone, instant: Date.parse(`${years[0]}-01-20T12:00${offset}`) });
        expectGoodLines(text);
        expect(lineOf(text, 'TZOFFSETTO:')).to.equal(`TZOFFSETTO:${offset.replace(':', '')}`);
        const event = eventOf(text);
        expect(event.duration.toSeconds()).to.equal(60);
        expect(event.startDate.zone.tzid).to.equal(zone);
        const occurrences = event.iterator();
        for (const year of years) {
          const next = occurrences.next();
          expect(next.toString()).to.equal(`${year}-01-20T12:00:00`);
          expect(next.toJSDate().getTime()).to.equal(Date.parse(`${year}-01-20T12:00${offset}`));
        }
      });
    }
  });

  describe('text', () => {
    const texts: Record<string, [locale: string, text: string]> = {
      Arabic: [
        'ar',
        'دقيقة صمت على أرواح ضحايا العشرين من يناير عام 1990 في باكو، في تمام الساعة 12:00 بتوقيت باكو؛ وتطلق السفن والسيارات والقطارات أبواقها في جميع أنحاء البلاد.',
      ],
      Georgian: [
        'ka',
        'დუმილის წუთი ბაქოში 1990 წლის 20 იანვარს დაღუპულთა ხსოვნის პატივსაცემად; გემები, ავტომობილები და მატარებლები მთელ ქვეყანაში საყვირს რთავენ.',
      ],
      Japanese: [
        'ja',
        '1990年1月20日にバクーで殺害された人々のための黙祷。船舶、自動車、列車が全国で一斉に汽笛を鳴らします。バクー時間の正午、十二時から一分間、全国で行われます。',
      ],
      Azerbaijani: [
        'az',
        '20 Yanvar şəhidlərinin xatirəsi bir dəqiqəlik sükutla yad edilir; gəmilər, avtomobillər və qatarlar səs siqnalı verir, dövlət bayraqları endirilir.',
      ],
      'beyond the first plane': ['en', '🕯'.repeat(60) + 'x' + '𐎀'.repeat(60)],
      'marks that mean something': ['en', 'a\\b, c; d: "e"\nf\\n\\,g\n\n'],
      'a very long word': ['en', 'x'.repeat(400)],
      nothing: ['en', ''],
    };
    for (const [name, [locale, text]] of Object.entries(texts)) {
      it(`${name} comes back as it was`, () => {
        const folded = file({ summary: text, description: text, locale });
        expectGoodLines(folded);
        const event = eventOf(folded);
        expect(event.summary).to.equal(text);
        expect(event.description).to.equal(text);
        expect(event.component.getFirstSubcomponent('valarm')!.getFirstPropertyValue('description')).to.equal(
          text,
        );
      });
    }

    it('unfolds to the exact text, and fills its lines', () => {
      for (const name of ['Arabic', 'Georgian', 'Japanese', 'Azerbaijani']) {
        const [locale, text] = texts[name]!;
        const folded = file({ description: text, locale });
        expect(lineOf(folded, 'DESCRIPTION')).to.equal(
          `DESCRIPTION;LANGUAGE=${locale}:${text.replace(/[;,]/g, '\\$&')}`,
        );
        const lines = expectGoodLines(folded);
        const first = lines.findIndex((line) => line.startsWith('DESCRIPTION'));
        expect(lines[first + 1]).to.match(/^ /);
        expect(new TextEncoder().encode(lines[first]).length).to.be.at.least(73);
        expect(new TextEncoder().encode(lines[first + 1]).length).to.be.at.least(73);
      }
    });

    it('folds at 75 octets and no sooner', () => {
      const start = 'SUMMARY;LANGUAGE=en:'.length;
      const summary = 'x'.repeat(75 - start);
      expect(file({ summary })).to.include(`SUMMARY;LANGUAGE=en:${summary}\r\nDESCRIPTION`);
      expect(file({ summary: summary + 'yz' })).to.include(
        `SUMMARY;LANGUAGE=en:${summary}\r\n yz\r\nDESCRIPTION`,
      );
      expect(file({ summary: summary.slice(1) + 'ə' })).to.include(
        `${summary.slice(1)}\r\n ə\r\nDESCRIPTION`,
      );
    });

    it('accepts every kind of line break', () => {
      expect(eventOf(file({ description: 'a\r\nb\rc\nd' })).description).to.equal('a\nb\nc\nd');
    });

    it('comes back as it was, whatever it is', () => {
      fc.assert(
        fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
          const folded = file({ summary: text, description: text });
          expectGoodLines(folded);
          expect(eventOf(folded).description).to.equal(text.replace(/\r\n?/g, '\n'));
        }),
        { numRuns: 100 },
      );
    });
  });
});
