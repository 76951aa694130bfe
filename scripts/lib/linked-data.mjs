// What the widgets say, for search engines: schema.org's terms in JSON-LD, inside each snapshot.

/** The place of all of it, by its code, which needs no translation. */
const azerbaijan = { '@type': 'Place', address: { '@type': 'PostalAddress', addressCountry: 'AZ' } };

/** Every year on the day of mourning, by the clock of its zone. */
const yearly = ({ month, day, timeZone }) => ({
  '@type': 'Schedule',
  repeatFrequency: 'P1Y',
  byMonth: month,
  byMonthDay: day,
  scheduleTimezone: timeZone,
});

const twoDigits = (number) => `${number}`.padStart(2, '0');

/** An instant by a zone's clock: `2027-01-20T12:00:00+04:00`. */
const localTime = (instant, offset) =>
  new Date(instant + offset * 3_600_000).toISOString().replace(/\.\d+Z$/, `+${twoDigits(offset)}:00`);

/** Leaves out what has no value. */
const present = (properties) =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined));

/**
 * The data of each widget that has some.
 *
 * @param {any} content what `content/` has to say, in the language of the call; the events, the day and the next minute as data
 * @returns {Record<string, (lang: string) => object>} by tag
 */
export const linkedDataOf = ({ timeline, events, statistics, countdown, day, silence }) => ({
  'jan20-timeline': (lang) => {
    const { heading, subheading, items } = timeline();
    return {
      '@type': 'ItemList',
      inLanguage: lang,
      name: heading,
      description: subheading,
      itemListElement: items.map(({ id, title, text }, i) => {
        const { start, end, kind } = events.find((event) => event.id === id);
        return {
          '@type': 'ListItem',
          position: i + 1,
          item: present({
            '@type': 'Event',
            name: title,
            description: text,
            startDate: start,
            endDate: end,
            eventSchedule: kind === 'yearly' ? yearly(day) : undefined,
          }),
        };
      }),
    };
  },

  'jan20-statistics-card': (lang) => {
    const { heading, subheading, figures, parts, source } = statistics();
    return {
      '@type': 'Dataset',
      inLanguage: lang,
      name: heading,
      description: subheading,
      spatialCoverage: azerbaijan,
      citation: source,
      variableMeasured: [...figures, ...parts].map(({ id, value, label }) => ({
        '@type': 'PropertyValue',
        propertyID: id,
        name: label,
        value,
      })),
    };
  },

  'jan20-silence-countdown': (lang) => {
    const { heading, purpose } = countdown();
    return {
      '@type': 'Event',
      inLanguage: lang,
      name: heading,
      description: purpose,
      startDate: localTime(silence, day.utcOffset),
      endDate: localTime(silence + day.silenceSeconds * 1000, day.utcOffset),
      eventSchedule: {
        ...yearly(day),
        startTime: `${twoDigits(day.silenceHour)}:00:00`,
        duration: `PT${day.silenceSeconds}S`,
      },
      location: azerbaijan,
    };
  },
});

/** The data as an element of a page. No browser runs it, so no policy bars it. */
export const linkedDataElement = (data) =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...data }).replaceAll('<', '\\u003c')}</script>`;
