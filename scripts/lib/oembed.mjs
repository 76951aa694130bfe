// The files by which other sites find a widget through oEmbed (https://oembed.com).
import { pathToFileURL } from 'node:url';
import { root } from './compiled.mjs';

// The height of a frame on a page without our script, in CSS pixels. If the frame is at least 600 px wide, the height is
// enough in every language, except for the timeline. In the languages with the longest texts the timeline scrolls: a height for
// them would leave a third of the frame empty in other languages.
const heights = {
  'jan20-timeline': 1450,
  'jan20-statistics-card': 850,
  'jan20-silence-countdown': 380,
  'jan20-flag-banner': 290,
};
const WIDTH = 600;

const built = (file) => import(pathToFileURL(`${root}/${file}`).href);

const escape = (text) =>
  text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]);

const pageOf = ({ lang, dir, title, address, description, frame }) => `<!doctype html>
<html lang="${lang}" dir="${dir}">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; frame-src 'self'; script-src 'self'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types january20">
    <meta name="viewport" content="width=device-width">
    <title>${escape(title)}</title>
    <link rel="canonical" href="${escape(address)}">
    <link rel="alternate" type="application/json+oembed" href="${escape(description)}" title="${escape(title)}">
    <style>body { margin: 0 auto; max-inline-size: 60em } iframe { inline-size: 100%; border: 0 }</style>
    <script src="../january20.js" async></script>
  </head>
  <body>
    ${frame}
  </body>
</html>
`;

/**
 * A page for each widget and language, and the description that it links to.
 *
 * @param {string} base the address of dist/, with a slash at its end
 * @returns {Promise<Record<string, string>>} the files by their names
 */
export const oEmbedFiles = async (base) => {
  const { inLocale, loadLocale } = await built('i18n/localization.js');
  const { allLocales } = await built('i18n/generated/locale-codes.js');
  await Promise.all(allLocales.map(loadLocale));
  const { isRightToLeft } = await built('domain/language.js');
  const { timelineContent } = await built('content/timeline.js');
  const { statisticsContent } = await built('content/statistics.js');
  const { dayName, silenceName } = await built('content/day.js');
  const titles = {
    'jan20-timeline': () => timelineContent().heading,
    'jan20-statistics-card': () => statisticsContent([]).heading,
    'jan20-silence-countdown': silenceName,
    'jan20-flag-banner': dayName,
  };

  const files = {};
  for (const [tag, height] of Object.entries(heights)) {
    for (const lang of allLocales) {
      const name = `${tag}.${lang}`;
      const title = inLocale(lang, titles[tag]);
      const src = `${base}embed.html?widget=${tag.slice('jan20-'.length)}&lang=${lang}`;
      const frame = `<iframe src="${escape(src)}" title="${escape(title)}" width="${WIDTH}" height="${height}" loading="lazy" frameborder="0"></iframe>`;
      const description = {
        version: '1.0',
        type: 'rich',
        provider_name: 'January 20 widgets',
        provider_url: base,
        title,
        html: frame,
        width: WIDTH,
        height,
        cache_age: 86_400,
      };
      files[`${name}.json`] = `${JSON.stringify(description, null, 2)}\n`;
      files[`${name}.html`] = pageOf({
        lang,
        dir: isRightToLeft(lang) ? 'rtl' : 'ltr',
        title,
        address: `${base}oembed/${name}.html`,
        description: `${base}oembed/${name}.json`,
        frame,
      });
    }
  }
  return files;
};
