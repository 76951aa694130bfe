// A step of `npm run build`: writes the widgets for pages where no script runs, in every language (dist/static).
// `<tag>.<lang>.html` is the element with its shadow tree, as its own template draws it. `<tag>.<lang>.txt.html` has the same
// words without the tree, for placeholders and for sanitizers.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html, unsafeStatic } from 'lit/static-html.js';
import { rollup } from 'rollup';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import { buildDay } from './lib/build-day.mjs';
import { linkedDataElement, linkedDataOf } from './lib/linked-data.mjs';
import { snapshotStyles } from './lib/snapshot-styles.mjs';
import { textsOf } from './lib/texts.mjs';
import { root } from './lib/compiled.mjs';

// The compiled sources, with their templates minified as in the script, so that both draw exactly the same, also the spaces.
const bundle = await rollup({
  input: `${root}/define.js`,
  external: /^(@?lit|tslib)(\/|$)/,
  // Slashes are kept: without its slash an SVG shape would end only at the end of its template. Here all templates become one
  // text, so the next shape would be inside it.
  plugins: [
    minifyTemplateLiterals({ include: `${root}/**`, options: { minifyOptions: { keepClosingSlash: true } } }),
  ],
});
const dir = path.resolve('build/static');
await bundle.write({ dir, format: 'es', preserveModules: true, preserveModulesRoot: root });
await bundle.close();

const built = (file) => import(pathToFileURL(`${dir}/${file}`).href);
await built('define.js');
const { inLocale, loadLocale } = await built('i18n/localization.js');
const { allLocales } = await built('i18n/generated/locale-codes.js');
const { isRightToLeft } = await built('domain/language.js');
const { observanceAt } = await built('domain/observance.js');
const { mourningDay } = await built('data/mourning-day.js');
const { figureNames } = await built('data/statistics.js');
const { timelineEvents } = await built('data/timeline.js');
const { timelineContent } = await built('content/timeline.js');
const { statisticsContent } = await built('content/statistics.js');
const { silenceDate } = await built('content/countdown.js');
const { silenceName, silencePurpose } = await built('content/day.js');

/** The element's rendered shadow tree, without Lit's markers for hydration. */
const shadowTree = (tag, lang) => {
  const name = unsafeStatic(tag);
  const drawn = inLocale(lang, () => collectResultSync(render(html`<${name}></${name}>`)));
  const [, tree] = /<template [^>]*><style>[^]*?<\/style>([^]*)<\/template>/.exec(drawn);
  return tree
    .replace(/<!--[^]*?-->|<\?>/g, '')
    .replace(/[ \t\n]+/g, ' ')
    .trim();
};

/**
 * The shadow tree has one element at the top, and the styles are inside it. The script may replace the snapshot while the
 * parser is still reading it. Then the parser continues inside the removed element, and adds nothing to the script's tree.
 */
const snapshot = (tag, lang, styles, data) => {
  const tree = shadowTree(tag, lang).replace('>', () => `><style>${styles}</style>`);
  return `<${tag} lang="${lang}"><template shadowrootmode="open">${tree}</template>${data}</${tag}>\n`;
};

const day = buildDay();
// The widgets read this clock, and the countdown's date comes from it.
Date.now = () => day;
const next = observanceAt(day, mourningDay.timeZone);

const content = {
  timeline: timelineContent,
  events: timelineEvents,
  statistics: () => statisticsContent(figureNames),
  countdown: () => ({
    heading: silenceName(),
    purpose: silencePurpose(),
    when: silenceDate(next, mourningDay.timeZone, undefined, mourningDay.timeZone).join(),
  }),
  day: mourningDay,
  silence: next.silence,
};
const texts = textsOf(content);
const linkedData = linkedDataOf(content);

await Promise.all(allLocales.map(loadLocale));

mkdirSync('dist/static', { recursive: true });
for (const [tag, text] of Object.entries(texts)) {
  const styles = snapshotStyles(globalThis.customElements.get(tag), tag);
  for (const lang of allLocales) {
    const data = inLocale(lang, () => linkedDataElement(linkedData[tag](lang)));
    const dir = isRightToLeft(lang) ? 'rtl' : 'ltr';
    writeFileSync(`dist/static/${tag}.${lang}.html`, snapshot(tag, lang, styles, data));
    writeFileSync(
      `dist/static/${tag}.${lang}.txt.html`,
      inLocale(lang, () => text(lang, dir)),
    );
  }
}
