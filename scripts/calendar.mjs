// A step of `npm run build`: the calendar file of the countdown's button in every language (dist/calendar), for newsletters
// and for browsers inside other applications, which save no file that a page has made.
import { mkdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { buildDay } from './lib/build-day.mjs';
import { root } from './lib/compiled.mjs';

const built = (file) => import(pathToFileURL(`${root}/${file}`).href);
const { inLocale, loadLocale } = await built('i18n/localization.js');
const { allLocales } = await built('i18n/generated/locale-codes.js');
const { mourningDay } = await built('data/mourning-day.js');
const { observanceAt } = await built('domain/observance.js');
const { calendarFile } = await built('domain/calendar-file.js');
const { calendarContent } = await built('content/countdown.js');

const zone = mourningDay.timeZone;
const now = buildDay();
const observance = observanceAt(now, zone);

mkdirSync('dist/calendar', { recursive: true });
for (const locale of allLocales) {
  await loadLocale(locale);
  const content = inLocale(locale, () => calendarContent(observance, zone));
  writeFileSync(
    `dist/calendar/${locale}.ics`,
    calendarFile({ ...content, locale, zone, instant: observance.nextSilence, now, observed: mourningDay }),
  );
}
