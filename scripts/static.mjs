// A step of `npm run build`: what a page can show of the widgets where no script runs, in every language (dist/static).
// `<tag>.<lang>.html` is the element with its shadow tree, as its own template draws it; `<tag>.<lang>.txt.html` is
// the same in words alone, for inside placeholders and for sanitizers.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html, unsafeStatic } from 'lit/static-html.js';
import { rollup } from 'rollup';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import { buildDay } from './lib/build-day.mjs';
import { snapshotStyles } from './lib/snapshot-styles.mjs';
import { textsOf } from './lib/texts.mjs';
import { root } from './lib/compiled.mjs';

// The compiled sources with their templates as small as in the script, so that both draw the same to the last space.
const bundle = await rollup({
  input: `${root}/define.js`,
  external: /^(@?lit|tslib)(\/|$)/,
  // Alone in its template a shape of a drawing ends where the template does; here the next one follows.
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
const { timelineContent } = await built('content/timeline.js');
const { statisticsContent } = await built('content/statistics.js');
const { silenceDate } = await built('content/countdown.js');
const { silenceName, silencePurpose } = await built('content/day.js');

/** The element's shadow tree: what it draws, without the marks that Lit leaves for taking up its own work again. */
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
 * One element at the top of the shadow tree, with the styles inside it: a parser that has begun on the snapshot when
 * the script takes it over then goes on inside what is no longer there, and adds nothing to what the script has drawn.
 */
const snapshot = (tag, lang, styles) => {
  const tree = shadowTree(tag, lang).replace('>', () => `><style>${styles}</style>`);
  return `<${tag} lang="${lang}"><template shadowrootmode="open">${tree}</template></${tag}>\n`;
};

const day = buildDay();
// The widgets' clock, by which the countdown takes its date.
Date.now = () => day;
const next = observanceAt(day, mourningDay.timeZone);

const texts = textsOf({
  timeline: timelineContent,
  statistics: () => statisticsContent(figureNames),
  countdown: () => ({
    heading: silenceName(),
    purpose: silencePurpose(),
    when: silenceDate(next, mourningDay.timeZone, undefined, mourningDay.timeZone).join(),
  }),
  silence: next.silence,
});

await Promise.all(allLocales.map(loadLocale));

mkdirSync('dist/static', { recursive: true });
for (const [tag, text] of Object.entries(texts)) {
  const styles = snapshotStyles(globalThis.customElements.get(tag), tag);
  for (const lang of allLocales) {
    const dir = isRightToLeft(lang) ? 'rtl' : 'ltr';
    writeFileSync(`dist/static/${tag}.${lang}.html`, snapshot(tag, lang, styles));
    writeFileSync(
      `dist/static/${tag}.${lang}.txt.html`,
      inLocale(lang, () => text(lang, dir)),
    );
  }
}
