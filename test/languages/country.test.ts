import { expect } from 'chai';
import { fixClock, fixture, settled, textOf } from '../helpers.js';
import { locales } from './read.js';

/** The country's name as each language begins it. */
const country =
  /az[eə]r|aserba|ozarb|азерба|әзерба|آذربا|أذربي|אזרבייג|აზერბ|阿塞拜疆|アゼルバイジャン|아제르바이잔/iu;

const zones = ['', 'time-zone="Europe/Warsaw"', 'time-zone="Europe/Warsaw" place="X"'];

// Local times: of Baku, or of Warsaw where the widget has its zone.
const hours = [
  ['2028-01-10T09:00:00', 'ordinary'],
  ['2028-01-20T09:00:00', 'mourning'],
  ['2028-01-20T12:00:20', 'silence'],
  ['2028-01-20T15:00:00', 'observed'],
] as const;

for (const locale of locales) {
  it(`every widget in ${locale} names Azerbaijan in sight, in every phase and zone`, async () => {
    fixClock('2028-01-01T00:00:00Z');
    const expectCountry = async (markup: string, phase?: string) => {
      const widget = await fixture(markup);
      if (phase) expect(widget.getAttribute('phase'), markup).to.equal(phase);
      expect(textOf(widget), markup).to.match(country);
      const dialog = widget.shadowRoot!.querySelector('dialog');
      if (dialog) expect(textOf(dialog), `${markup}, the dialog`).to.match(country);
      widget.remove();
      await settled();
    };
    for (const layout of ['', 'compact', 'layout="horizontal"'])
      await expectCountry(`<jan20-timeline lang="${locale}" ${layout}></jan20-timeline>`);
    for (const layout of ['', 'layout="compact"'])
      await expectCountry(`<jan20-statistics-card lang="${locale}" ${layout}></jan20-statistics-card>`);
    for (const zone of zones) {
      for (const [hour, phase] of hours) {
        const now = `now="${hour}${zone ? '+01:00' : '+04:00'}"`;
        const attributes = `lang="${locale}" ${zone} ${now}`;
        await expectCountry(
          `<jan20-silence-countdown ${attributes} page-silence></jan20-silence-countdown>`,
          phase,
        );
        await expectCountry(`<jan20-flag-banner ${attributes} show="always"></jan20-flag-banner>`, phase);
      }
    }
  });
}
