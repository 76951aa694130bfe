import { format, resolveConfig } from 'prettier';
import { elementsOf } from './manifest.mjs';

const cell = (text = '') => text.replace(/\s+/g, ' ').replaceAll('|', '\\|');

const code = (text) => `\`${text}\``;

const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');

/** What an attribute may hold, as one writes it in HTML. */
const valuesOf = ({ type, fieldName }, element) => {
  if (element.members.some(({ name, readonly }) => name === fieldName && readonly)) return 'read only';
  if (type.text === 'boolean') return 'present or absent';
  return type.text
    .split(' | ')
    .map((value) => (value === 'string' ? 'text' : code(value.replaceAll("'", ''))))
    .join(' ');
};

const attributesTable = (element, isWanted) =>
  table(
    ['Attribute', 'Values', 'What it does'],
    element.attributes
      .filter(isWanted)
      .map((attribute) => [code(attribute.name), valuesOf(attribute, element), attribute.description]),
  );

/**
 * The rows for what several elements have. Items with the same name and description share a row.
 *
 * @param {string} list the name of the list in the manifest
 */
const gathered = (elements, list) => {
  const rows = new Map();
  for (const element of elements) {
    for (const item of element[list] ?? []) {
      const key = `${item.name}\n${item.description}`;
      if (!rows.has(key)) rows.set(key, { ...item, tags: [] });
      rows.get(key).tags.push(element.tagName);
    }
  }
  return [...rows.values()];
};

const tagsOf = ({ tags }, elements) => (tags.length === elements.length ? 'all' : tags.map(code).join(' '));

/** The tables by the name of their markers. */
const tablesOf = (manifest) => {
  const elements = elementsOf(manifest);
  const isCommon = ({ inheritedFrom }) => inheritedFrom?.name === 'WidgetElement';
  // The table of attributes lists the phases, so the table of events only says `Phase`.
  const phases = elements.flatMap(({ attributes }) => attributes).find(({ name }) => name === 'phase')
    .type.text;

  return {
    elements: table(
      ['Element', 'What it shows'],
      elements.map(({ tagName, summary }) => [code(tagName), summary]),
    ),
    'attributes-of-all': attributesTable(elements[0], isCommon),
    attributes: elements
      .map((element) => `#### ${element.tagName}\n\n${attributesTable(element, (one) => !isCommon(one))}`)
      .join('\n\n'),
    events: table(
      ['Event', 'Sent by', '`detail`', 'When'],
      gathered(elements, 'events').map((event) => [
        code(event.name),
        tagsOf(event, elements),
        code(/<(.*)>/.exec(event.type.text)[1].replaceAll(phases, 'Phase')),
        event.description,
      ]),
    ),
    slots: table(
      ['Slot', 'Of', 'What it takes'],
      gathered(elements, 'slots').map((slot) => [
        slot.name ? code(slot.name) : 'no name',
        tagsOf(slot, elements),
        slot.description,
      ]),
    ),
    parts: table(
      ['Part', 'Of', 'What it is'],
      gathered(elements, 'cssParts').map((part) => [
        code(part.name),
        tagsOf(part, elements),
        part.description,
      ]),
    ),
    tokens: table(
      ['Token', 'Of', 'Default', 'What it sets'],
      gathered(elements, 'cssProperties').map((token) => [
        code(token.name),
        tagsOf(token, elements),
        token.default ? code(token.default) : '',
        token.description,
      ]),
    ),
  };
};

/** The documents that have tables. */
export const documents = ['README.md', 'docs/reference.md', 'docs/in-your-page.md'];

/**
 * Puts tables between their markers: `<!-- tokens -->` … `<!-- /tokens -->`.
 *
 * @param {Readonly<Record<string, string>>} texts by the names of their files; each table has its place in one of them
 * @param {Readonly<Record<string, string>>} tables by the name of their markers
 * @returns {Promise<Record<string, string>>}
 */
const insert = async (texts, tables) => {
  const written = { ...texts };
  for (const [name, content] of Object.entries(tables)) {
    const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
    const file = Object.keys(texts).find((each) => texts[each].includes(start));
    if (!file) throw new Error(`No document has ${start} … ${end}.`);
    const text = written[file];
    written[file] =
      `${text.slice(0, text.indexOf(start) + start.length)}\n\n${content}\n\n${text.slice(text.indexOf(end))}`;
  }
  for (const [file, text] of Object.entries(written))
    written[file] = await format(text, { ...(await resolveConfig(file)), filepath: file });
  return written;
};

/** The documents with the manifest's tables. */
export const withTables = (texts, manifest) => insert(texts, tablesOf(manifest));

/**
 * The documents with the room that widgets take.
 *
 * @param {readonly number[]} widths of columns, in pixels
 * @param {readonly (readonly [snippet: string, heights: readonly number[]])[]} rows the heights in rem; those of the
 *   middle column go into the style sheet, for each tag in its plainest form
 */
export const withHeights = (texts, widths, rows) => {
  const middle = widths.length >> 1;
  const plain = rows.flatMap(([snippet, heights]) => {
    const tag = /^<([\w-]+)>$/.exec(snippet)?.[1];
    return tag ? [/** @type {const} */ ([`${tag}:not(:defined)`, heights[middle]])] : [];
  });
  const css = [
    `${plain.map(([selector]) => selector).join(',\n')} {\n  display: block;\n}`,
    ...plain.map(([selector, height]) => `${selector} {\n  min-height: ${height}rem;\n}`),
  ].join('\n');
  const heads = ['In a column of', ...widths.map((width) => `${width} px`)];
  const cells = rows.map(([snippet, heights]) => [code(snippet), ...heights.map((height) => `${height}rem`)]);
  return insert(texts, {
    heights: `\`\`\`css\n${css}\n\`\`\`

These are the heights in English, with text of 16 px, in a column of ${widths[middle]} px. Others:

${table(heads, cells)}`,
  });
};
