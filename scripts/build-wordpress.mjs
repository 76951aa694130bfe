// `npm run build:wordpress`: makes dist/wordpress/january20-widgets.zip out of what `npm run build` left in dist/.
//
// What the plugin knows of the widgets (attributes, their values and descriptions) is taken from custom-elements.json.
// The same input makes the same zip, byte for byte.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import gettext from 'gettext-parser';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const domain = 'january20-widgets';
const source = 'integrations/wordpress';
const target = `dist/wordpress/${domain}.zip`;

/** @returns {never} */
const fail = (message) => {
  console.error(message);
  process.exit(1);
};

const read = (file) => {
  if (!existsSync(file)) fail(`${file} is missing: run \`npm run build\` first.`);
  return readFileSync(file, 'utf8');
};

const { version } = JSON.parse(read('package.json'));
const manifest = JSON.parse(read('custom-elements.json'));
const { sourceLocale, targetLocales } = JSON.parse(read('lit-localize.json'));
const locales = [sourceLocale, ...targetLocales].sort();

/** @type {Map<string, string | Uint8Array>} what the plugin's folder holds, by path */
const files = new Map();

/* The widgets, as the manifest has them */

const labels = { lang: 'Language', now: 'Rehearsal' };
const placeholders = { now: '2027-01-20T11:59:50+04:00' };

const capitalized = (text) => text[0].toUpperCase() + text.slice(1);

/** `heading-level` becomes "Heading level". */
const readable = (name) => capitalized(name).replaceAll('-', ' ');

/** A description for the block editor: without backticks, and without the default, which the control shows. */
const plain = (description) => capitalized(description.replace(/ Default: .*$/s, '').replaceAll('`', ''));

const quoted = (text) => [...text.matchAll(/`([^`]+)`/g)].map(([, word]) => word);

const words = (names) => Object.fromEntries(names.map((name) => [name, { said: readable(name) }]));

/** Which control an attribute has in the editor, and which values the server lets through. */
const control = ({ name, type, description }) => {
  if (name === 'lang') {
    const autonym = (locale) => new Intl.DisplayNames([locale], { type: 'language' }).of(locale);
    return {
      type: 'language',
      values: Object.fromEntries(locales.map((locale) => [locale, autonym(locale)])),
    };
  }
  if (type.text === 'boolean') return { type: 'flag' };
  const choices = type.text.split(' | ');
  if (choices.every((choice) => /^'.+'$/.test(choice))) {
    return { type: 'choice', values: words(choices.map((choice) => choice.slice(1, -1))) };
  }
  if (choices.every((choice) => /^\d+$/.test(choice))) {
    return { type: 'choice', values: Object.fromEntries(choices.map((choice) => [choice, choice])) };
  }
  if (description.includes(', separated by spaces: ')) {
    return { type: 'list', values: words(quoted(description.replace(/ Default: .*$/s, ''))) };
  }
  if (name === 'time-zone') return { type: 'time-zone' };
  return { type: 'text', ...(placeholders[name] && { placeholder: placeholders[name] }) };
};

const widgets = manifest.modules
  .flatMap(({ declarations = [] }) => declarations)
  .filter(({ tagName }) => tagName)
  .map(({ tagName, summary, slots, members, attributes }) => {
    const isSet = ({ fieldName }) => members.some(({ name, readonly }) => name === fieldName && readonly);
    const slot = slots.find(({ name }) => name === '') ?? slots.find(({ name }) => name === 'footer');
    return {
      name: tagName.replace(/^jan20-/, ''),
      tag: tagName,
      summary,
      slot,
      attributes: attributes.filter((attribute) => !isSet(attribute)),
    };
  });
if (widgets.length !== 4) fail(`custom-elements.json has ${widgets.length} elements with a tag: expected 4.`);

/* The list for PHP: every label passes through WordPress's translation */

const php = (value, indent = '\t') => {
  if (value && typeof value === 'object' && !('said' in value)) {
    const rows = Object.entries(value).map(
      ([key, entry]) => `${indent}\t${php(key)} => ${php(entry, `${indent}\t`)},\n`,
    );
    return `array(\n${rows.join('')}${indent})`;
  }
  const text = String(value?.said ?? value);
  const literal = `'${text.replace(/['\\]/g, '\\$&')}'`;
  return value?.said === undefined ? literal : `__( ${literal}, '${domain}' )`;
};

const list = Object.fromEntries(
  widgets.map(({ name, tag, slot, attributes }) => [
    name,
    {
      tag,
      slot: slot.name,
      text: { said: plain(slot.description) },
      attributes: Object.fromEntries(
        attributes.map((attribute) => [
          attribute.name,
          {
            label: { said: labels[attribute.name] ?? readable(attribute.name) },
            help: { said: plain(attribute.description).replace(/, separated by spaces: .*$/, '.') },
            ...control(attribute),
          },
        ]),
      ),
    },
  ]),
);

files.set(
  'includes/widget-list.php',
  `<?php
/**
 * The widgets and their attributes: made from custom-elements.json by \`npm run build:wordpress\`.
 *
 * @package ${domain}
 */

defined( 'ABSPATH' ) || exit;

return ${php(list, '')};
`,
);

/* The blocks */

const icons = {
  timeline: 'list-view',
  'statistics-card': 'chart-bar',
  'silence-countdown': 'clock',
  'flag-banner': 'flag',
};

const blockAttribute = (attribute) => {
  const { type, values } = control(attribute);
  if (type === 'flag') return { type: 'boolean' };
  return { type: 'string', ...(type === 'choice' && { enum: Object.keys(values) }) };
};

const blocks = widgets.map(({ name, summary, attributes }) => ({
  $schema: 'https://schemas.wp.org/trunk/block.json',
  apiVersion: 3,
  name: `january20/${name}`,
  version,
  title: `20 January: ${name.replaceAll('-', ' ')}`,
  category: 'widgets',
  icon: icons[name],
  description: summary,
  keywords: ['Azerbaijan', 'Black January', 'day of mourning'],
  textdomain: domain,
  attributes: {
    ...Object.fromEntries(attributes.map((attribute) => [attribute.name, blockAttribute(attribute)])),
    text: { type: 'string' },
  },
  example: {},
  supports: { align: ['wide', 'full'], html: false },
  editorScript: `${domain}-editor`,
}));
for (const block of blocks) {
  files.set(
    `blocks/${block.name.replace('january20/', '')}/block.json`,
    `${JSON.stringify(block, null, 2)}\n`,
  );
}

/* What is copied */

// The date that the countdown's snapshots were drawn with.
const [, snapshotYear] = /datetime="(\d{4})-01-20T/.exec(
  read('dist/static/jan20-silence-countdown.en.txt.html'),
);

const filled = (text) => text.replaceAll('{{version}}', version).replace("'{{snapshot-year}}'", snapshotYear);

/** The attributes for readme.txt, a line each. */
const attributeLines = widgets
  .map(({ name, attributes }) => {
    const lines = attributes.map((attribute) => `* \`${attribute.name}\`: ${attribute.description}`);
    return `**${name}**\n\n${lines.join('\n')}`;
  })
  .join('\n\n');

files.set(`${domain}.php`, filled(read(`${source}/${domain}.php`)));
files.set(
  'readme.txt',
  filled(read(`${source}/readme.txt`)).replace('{{attributes}}', () => attributeLines),
);
for (const file of readdirSync(`${source}/includes`)) {
  files.set(`includes/${file}`, read(`${source}/includes/${file}`));
}
for (const file of ['editor.js', `${domain}.css`]) files.set(`assets/${file}`, read(`${source}/${file}`));
// The source map is left out: it is larger than all other files together, and no reader needs it.
files.set('assets/january20.js', read('dist/january20.js').replace(/\n\/\/# sourceMappingURL=\S+\s*$/, '\n'));
files.set('LICENSE', read('LICENSE'));

if (!existsSync('dist/static')) fail('dist/static is missing: run `npm run build` first.');
const snapshots = readdirSync('dist/static').filter((file) => file.endsWith('.html'));
for (const file of snapshots) files.set(`static/${file}`, read(join('dist/static', file)));
for (const name of ['timeline', 'statistics-card', 'silence-countdown']) {
  for (const locale of locales) {
    const file = `jan20-${name}.${locale}.html`;
    if (!snapshots.includes(file)) fail(`dist/static/${file} is missing: run \`npm run build\` first.`);
  }
}

/* Translations: each label of the plugin has one, and none is left over */

/** @type {Map<string, { msgctxt?: string, msgid: string }>} */
const messages = new Map();
const addMessage = (msgid, msgctxt) => {
  messages.set(`${msgctxt ?? ''}\u0004${msgid}`, { msgid, ...(msgctxt && { msgctxt }) });
};
for (const [path, content] of files) {
  if (!path.endsWith('.php')) continue;
  for (const [, literal] of String(content).matchAll(
    /\b__\(\s*'((?:[^'\\]|\\.)*)',\s*'january20-widgets'\s*\)/g,
  )) {
    addMessage(literal.replace(/\\(.)/g, '$1'));
  }
}
const header = String(files.get(`${domain}.php`));
for (const field of ['Plugin Name', 'Description']) {
  addMessage(new RegExp(`\\* ${field}: +(.+)`).exec(header)[1].trim());
}
for (const { title, description, keywords } of blocks) {
  addMessage(title, 'block title');
  addMessage(description, 'block description');
  for (const keyword of keywords) addMessage(keyword, 'block keyword');
}

const headers = (language) => ({
  'Project-Id-Version': `${domain} ${version}`,
  'Content-Type': 'text/plain; charset=UTF-8',
  'Content-Transfer-Encoding': '8bit',
  'MIME-Version': '1.0',
  ...(language && { Language: language }),
});

const catalogue = (language, translate) => {
  const translations = {};
  for (const { msgid, msgctxt } of messages.values()) {
    const context = (translations[msgctxt ?? ''] ??= {});
    context[msgid] = { msgid, ...(msgctxt && { msgctxt }), msgstr: [translate(msgid, msgctxt)] };
  }
  return { charset: 'utf-8', headers: headers(language), translations };
};

const faults = [];
for (const file of readdirSync(`${source}/languages`).filter((name) => name.endsWith('.po'))) {
  const language = file.slice(domain.length + 1, -3);
  const translated = gettext.po.parse(read(`${source}/languages/${file}`)).translations;
  for (const [context, entries] of Object.entries(translated)) {
    for (const msgid of Object.keys(entries)) {
      if (msgid && !messages.has(`${context}\u0004${msgid}`))
        faults.push(`${file}: no longer said: ${msgid}`);
    }
  }
  const complete = catalogue(language, (msgid, context = '') => {
    const text = translated[context]?.[msgid]?.msgstr[0];
    if (!text) faults.push(`${file}: not translated${context && ` (${context})`}: ${msgid}`);
    return text ?? '';
  });
  files.set(`languages/${file}`, gettext.po.compile(complete));
  files.set(`languages/${file.replace(/po$/, 'mo')}`, gettext.mo.compile(complete));
}
if (faults.length) fail(faults.join('\n'));
files.set(`languages/${domain}.pot`, gettext.po.compile(catalogue('', () => '')));

/* The zip */

// The earliest date that a zip can store. A zip stores local time, so the bytes are the same in every time zone.
const mtime = new Date(1980, 0, 1);
const entries = [...files]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([path, content]) => [`${domain}/${path}`, typeof content === 'string' ? strToU8(content) : content]);
const zip = zipSync(Object.fromEntries(entries), { level: 9, mtime, os: 3, attrs: 0o100644 << 16 });
rmSync('dist/wordpress', { recursive: true, force: true });
mkdirSync('dist/wordpress', { recursive: true });
writeFileSync(target, zip);
console.log(`${target}: ${entries.length} files, ${Math.round(zip.length / 1024)} kB`);
