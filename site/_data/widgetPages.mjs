// A page for each element in each language, out of the manifest. The Azerbaijani words are those of the builder and of elements.az.mjs.
import labels from '../../demo/builder/labels.az.js';
import az from '../elements.az.mjs';
import elements from './elements.mjs';
import languages from './languages.mjs';

/** The Azerbaijani sentence for an English one of the manifest. Without one the build fails. */
const inAzerbaijani = (element, kind, { name, description }) => {
  const option = labels[`option.${element.name}.${name}`] ?? labels[`option.${name}`];
  const text = (kind === 'attributes' && option) || az[kind]?.[`${element.name}.${name}`] || az[kind]?.[name];
  if (!text)
    throw new Error(`site/elements.az.mjs has no words for ${kind} ${element.name}.${name}: ${description}`);
  return text;
};

const lists = {
  attributes: 'attributes',
  events: 'events',
  slots: 'slots',
  parts: 'cssParts',
  tokens: 'cssProperties',
};

export default languages.flatMap((language) =>
  elements.map((element) => ({
    language,
    element,
    summary: language.code === 'en' ? element.summary : labels[`summary.${element.name}`],
    sections: Object.entries(lists).map(([name, list]) => ({
      name,
      rows: (element[list] ?? []).map((row) => ({
        name: row.name,
        values: row.default ?? (name === 'attributes' ? row.type?.text : undefined),
        description: language.code === 'en' ? row.description : inAzerbaijani(element, name, row),
      })),
    })),
  })),
);
