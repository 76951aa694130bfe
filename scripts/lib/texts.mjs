// The widgets in words alone: headings, lists and dates, without styles, classes or anything that a sanitizer removes.

const escape = (text) =>
  text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]);

const element = (name, text) => `<${name}>${escape(text)}</${name}>`;

const datePart = ({ iso, text }) => (iso ? `<time datetime="${iso}">${escape(text)}</time>` : escape(text));

const list = (name, items) =>
  [`<${name}>`, ...items.map((item) => `<li>${item}</li>`), `</${name}>`].join('\n');

const page = (lang, dir, ...lines) =>
  [`<div lang="${lang}" dir="${dir}">`, ...lines, '</div>', ''].join('\n');

const figure = ({ number, label }) => `<strong>${escape(number)}</strong> ${escape(label)}`;

/**
 * The text of each widget that has one.
 *
 * @param {any} content what `content/` has to say, in the language of the call; when the countdown's minute is
 * @returns {Record<string, (lang: string, dir: string) => string>} by tag
 */
export const textsOf = ({ timeline, statistics, countdown, silence }) => ({
  'jan20-timeline': (lang, dir) => {
    const { heading, subheading, items } = timeline();
    const events = items.map(({ date, title, text }) =>
      [element('h3', title), date.length ? `<p>${date.map(datePart).join('')}</p>` : '', element('p', text)]
        .filter(Boolean)
        .join('\n'),
    );
    return page(lang, dir, element('h2', heading), element('p', subheading), list('ol', events));
  },
  'jan20-statistics-card': (lang, dir) => {
    const { heading, subheading, figures, parts, sum, victims, source } = statistics();
    const items = figures.map((item) =>
      item.id === 'killed'
        ? `<p>${figure(item)}</p>\n${list('ul', parts.map(figure))}\n<p><bdi dir="ltr">${escape(sum)}</bdi></p>\n${element('p', victims)}`
        : figure(item),
    );
    return page(
      lang,
      dir,
      element('h2', heading),
      element('p', subheading),
      list('ul', items),
      element('p', source),
    );
  },
  'jan20-silence-countdown': (lang, dir) => {
    const { heading, purpose, when } = countdown();
    const time = `<time datetime="${new Date(silence).toISOString()}">${escape(when)}</time>`;
    return page(lang, dir, element('h2', heading), element('p', purpose), `<p>${time}</p>`);
  },
});
