import { expect } from 'chai';
import ICAL from 'ical.js';
import { fixClock, fixture, part, replace, until } from '../helpers.js';
import { locales, nodeTexts } from './read.js';

/** The file that the widget's button hands over. */
const fileIn = async (lang: string): Promise<string> => {
  fixClock('2026-11-22T14:52:55+04:00');
  const widget = await fixture(`<jan20-silence-countdown calendar lang="${lang}"></jan20-silence-countdown>`);
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
