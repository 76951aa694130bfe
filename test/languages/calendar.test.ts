import { expect } from 'chai';
import ICAL from 'ical.js';
import { plain } from '../plain.js';
import { fixClock, fixture, part, replace, until } from '../helpers.js';
import { locales, nodeTexts } from './read.js';

/** The file that the widget's button hands over. */
const fileIn = async (lang: string, now = '2026-11-22T14:52:55+04:00', attributes = ''): Promise<string> => {
  fixClock(now);
  const widget = await fixture(
    `<jan20-silence-countdown calendar lang="${lang}" ${attributes}></jan20-silence-countdown>`,
  );
  const blobs: Blob[] = [];
  replace(URL, 'createObjectURL', (blob: Blob) => `blob:test/${blobs.push(blob)}`);
  replace(URL, 'revokeObjectURL', () => {});
  replace(HTMLAnchorElement.prototype, 'click', () => {});
  part<HTMLButtonElement>(widget, 'calendar').click();
  await until(() => blobs.length, 'the file');
  return blobs[0]!.text();
};

for (const locale of locales) {
  it(`the calendar file is in its language: ${locale}`, async () => {
    const { summary, description } = nodeTexts[locale]!.calendar;
    const text = await fileIn(locale);
    const event = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent')!;
    const alarm = event.getFirstSubcomponent('valarm')!;
    for (const [component, name, words] of [
      [event, 'summary', summary],
      [event, 'description', description],
      [alarm, 'description', summary],
    ] as const) {
      const property = component.getFirstProperty(name)!;
      expect(property.getFirstValue(), name).to.equal(words);
      expect(property.getParameter('language'), name).to.equal(locale);
      expect(words).to.match(/\p{L}{2}/u);
    }
    // A full hour is written with its minutes or without.
    expect(description).to.match(locale === 'fa' ? /۱۲(?!\p{Nd})/u : /12(?!\d)/);
    expect(event.getFirstPropertyValue('dtstart')!.toString()).to.equal('2027-01-20T12:00:00');
    // Folded between characters, and never over 75 octets.
    for (const line of text.split('\r\n')) {
      expect(new TextEncoder().encode(line).length).to.be.at.most(75);
      expect(line).not.to.contain('\ufffd');
    }
  });
}

for (const locale of locales) {
  it(`the calendar file of the build is the button’s: ${locale}`, async () => {
    const answer = await fetch(`/dist/calendar/${locale}.ics`);
    expect(answer.ok).to.be.true;
    const built = await answer.text();
    const event = new ICAL.Component(ICAL.parse(built)).getFirstSubcomponent('vevent')!;
    const madeAt = event.getFirstPropertyValue('dtstamp') as ICAL.Time;
    expect(built).to.equal(await fileIn(locale, madeAt.toJSDate().toISOString()));
  });
}

it('the title of the calendar’s entry names Baku and Azerbaijan', async () => {
  expect(plain(await fileIn('en')).replace(/\r\n /g, '')).to.include(
    'SUMMARY;LANGUAGE=en:Minute of silence – 12:00 in Baku – In memory of Azerbaijan’s martyrs of 20 January',
  );
});

it('the title of the calendar’s entry names the page’s own place', async () => {
  const text = await fileIn('pl', undefined, 'time-zone="Europe/Warsaw" place="Warszawa"');
  expect(plain(text).replace(/\r\n /g, '')).to.include('12:00 (Warszawa) – ');
});
