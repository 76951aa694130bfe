// Compares every translation with the English text:
// - No message is missing, left over or out of date.
// - The figures are the same, and each placeholder is there once.
// - There are as many plural forms as the language has.
// - Each thing has the name that data/glossary.json gives, and the country is named where the English names it.
// - No line break can split what belongs together, as a number and its word.
import { readFileSync, readdirSync } from 'node:fs';
import { importData, importDomain } from './lib/domain.mjs';
import { litLocalizer, targetLocales } from './lib/lit-localizer.mjs';
import { NEEDS_REVIEW, unitsIn } from './lib/xliff.mjs';

const { localDigits } = await importDomain('language');
const facts = await importData('statistics');

const readJson = (name) => JSON.parse(readFileSync(new URL(`data/${name}.json`, import.meta.url), 'utf8'));

/** The names of things by language, each in the forms that its sentences need. */
const glossary = readJson('glossary');

/** The plural category that each figure's words are written in, by language. */
const forms = readJson('figure-forms');

/** What a message names in English, and the name in the glossary. */
const named = /** @type {const} */ ([
  [/Alley of Martyrs/, 'alley'],
  [/state of emergency/, 'emergency'],
  [/20 January tragedy/, 'tragedy'],
  [/Neftchala/, 'neftchala'],
  [/Lankaran/, 'lankaran'],
  [/Azerbaijan(?!i| SSR)/, 'country'],
]);

// A month and a single minute are words in English and numbers in some languages: 1月20日, 1분 묵념.
const spelled = /** @type {const} */ ([
  [/\bJanuary\b/, '1'],
  [/\bMarch\b/, '3'],
  [/\bminute\b/i, '1'],
]);

const PLACEHOLDER = '\u2063';

/** A message's words, each placeholder a mark. */
const textOf = (contents) => contents.map((part) => (typeof part === 'string' ? part : PLACEHOLDER)).join('');

const placeholdersOf = (contents) =>
  contents.flatMap((part) => (typeof part === 'string' ? [] : [part.index])).sort();

const numbersIn = (text) => text.match(/\p{Nd}+/gu) ?? [];

/** The plural categories in the order in which a message lists its forms. */
const order = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** The plural category of each number that a clock shows. */
const categoriesOf = (locale) => {
  const rules = new Intl.PluralRules(locale);
  return Array.from({ length: 400 }, (_, n) => rules.select(n));
};

/** A full hour: languages write it with its minutes or without. */
const withoutMinutes = (text) => text.replace(/:(00|۰۰)/, '');

const checkFigures = (source, target, locale) => {
  const figures = numbersIn(withoutMinutes(source));
  const problems = [];
  const written = numbersIn(withoutMinutes(target));
  // Some languages use only the other name of the tragedy, which has no day in it.
  const isNamedOtherwise =
    /20 January tragedy/.test(source) &&
    !glossary[locale].tragedy.some((name) => numbersIn(name).includes(localDigits(20, locale)));
  for (const figure of figures) {
    const index = written.indexOf(localDigits(figure, locale));
    if (index >= 0) written.splice(index, 1);
    else if (!(isNamedOtherwise && figure === '20'))
      problems.push(`lacks the figure ${localDigits(figure, locale)}`);
  }
  for (const number of written) {
    const isSpelled = spelled.some(
      ([word, digit]) => word.test(source) && localDigits(digit, locale) === number,
    );
    if (!isSpelled) problems.push(`has a figure ${number} that the English has not`);
  }
  return problems;
};

const checkPlural = (target, locale) => {
  const found = categoriesOf(locale);
  const categories = order.filter((category) =>
    found.includes(/** @type {Intl.LDMLPluralRule} */ (category)),
  );
  const forms = target.split('|');
  if (forms.length !== categories.length) {
    return [
      `has ${forms.length} plural forms where ${locale} needs ${categories.length}: ${categories.join('|')}`,
    ];
  }
  const problems = [];
  forms.forEach((form, i) => {
    const category = categories[i];
    const count = form.split('#').length - 1;
    if (count > 1) problems.push(`has more than one # in the form "${category}"`);
    // A form may leave its number out ("a day") only if no other number has the same form.
    if (count === 0 && found.filter((other) => other === category).length > 1)
      problems.push(`lacks the # in the form "${category}"`);
    if (!form.replace('#', '').trim()) problems.push(`has no word in the form "${category}"`);
  });
  return problems;
};

/** A text without its no-break characters, so that words can be compared. */
const unbound = (text) =>
  text
    .replace(/\u00a0/g, ' ')
    .replace(/\u2011/g, '-')
    .replace(/[\u2060\u00ad]/g, '');

const checkNames = (source, target, locale) =>
  named.flatMap(([english, thing]) =>
    english.test(source) &&
    !glossary[locale][thing].some((name) => unbound(target).toLowerCase().includes(name.toLowerCase()))
      ? [`names the ${thing} otherwise than ${glossary[locale][thing].join(', ')}`]
      : [],
  );

const COUNTED = `(?:${PLACEHOLDER}|\\p{Nd}+)`;

/** Text that a line break could split, by language. Each match is a fault. */
const torn = /** @type {[string[], string, string][]} */ ([
  [['ja', 'zh-Hans'], `${COUNTED}[人日年時时月分]`, 'a word joiner between a number and what it counts'],
  [['pl'], '(?:^|[\\s(\\u00a0])[wzioauWZIOAU] ', 'a no-break space behind a word of one letter'],
  [['hu', 'ro', 'az', 'kk', 'ky', 'uz'], '[\\p{L}\\u2063\\p{Nd}]-\\p{L}', 'a no-break hyphen'],
  [['fr'], ' [;:?!»]', 'a no-break space before a mark'],
]);

const checkBinding = (target, locale) => {
  const own = torn.filter(([locales]) => locales.includes(locale));
  // Japanese and Chinese write no space after a number. Korean breaks lines only between words.
  const needsSpace = !['ja', 'ko', 'zh-Hans'].includes(locale);
  const patterns = own.map(([, pattern, what]) => ({ pattern, what }));
  if (needsSpace)
    patterns.push({ pattern: `${COUNTED}\\.? (?=\\p{L})`, what: 'a no-break space behind a number' });
  return patterns.flatMap(({ pattern, what }) =>
    new RegExp(pattern, 'u').test(target) ? [`lacks ${what}`] : [],
  );
};

/** What is wrong with a message's translation. */
export const checkMessage = ({ contents: sourceContents }, targetContents, locale) => {
  const source = textOf(sourceContents);
  const target = textOf(targetContents);
  const problems = [];
  if (!target.trim()) problems.push('is empty');
  if (target !== target.trim()) problems.push('begins or ends with a space');
  const wanted = placeholdersOf(sourceContents);
  const given = placeholdersOf(targetContents);
  if (`${wanted}` !== `${given}`) {
    problems.push(
      `has the placeholders ${given.join(', ') || 'none'} where the English has ${wanted.join(', ')}`,
    );
  }
  if (source.includes('|')) problems.push(...checkPlural(target, locale));
  else if (target === source && /\p{L}{2} \p{L}{2}/u.test(source)) problems.push('is still English');
  else problems.push(...checkBinding(target, locale));
  problems.push(...checkFigures(source, target, locale), ...checkNames(source, target, locale));
  return problems;
};

/**
 * Finds the figures that now need another plural form than the one in which their words are written.
 *
 * @param {Readonly<Record<string, number>>} figures by name
 * @returns {string[]} what is wrong, a line each
 */
export const checkForms = (figures) =>
  Object.entries(forms).flatMap(([locale, written]) =>
    Object.entries(figures).flatMap(([name, value]) => {
      const needed = new Intl.PluralRules(locale).select(value);
      return needed === written[name]
        ? []
        : [
            `xliff/${locale}.xlf: the words of "${name}" are written for the plural form "${written[name]}"; ${value} needs "${needed}": mend the words, then scripts/data/figure-forms.json`,
          ];
    }),
  );

/**
 * Holds the translations against the sources.
 *
 * @returns {string[]} what is wrong, a line each
 */
export const checkTranslations = () => {
  const localizer = litLocalizer();
  const { messages } = localizer.extractSourceMessages();
  const { translations } = localizer.readTranslationsSync();
  const problems = checkForms({ ...facts.statistics, ...facts.killedParts });
  const locales = targetLocales();

  for (const { name, contents } of messages) {
    const text = textOf(contents);
    const found = text.includes('|') ? checkPlural(text, 'en') : [];
    problems.push(...found.map((problem) => `src/content/: ${name} ${problem}`));
  }

  for (const locale of locales) {
    const file = `xliff/${locale}.xlf`;
    const translated = new Map(
      (translations.get(/** @type {any} */ (locale)) ?? []).map(({ name, contents }) => [name, contents]),
    );
    for (const message of messages) {
      const contents = translated.get(message.name);
      translated.delete(message.name);
      const found = contents ? checkMessage(message, contents, locale) : ['is not translated'];
      problems.push(...found.map((problem) => `${file}: ${message.name} ${problem}`));
    }
    for (const name of translated.keys()) problems.push(`${file}: ${name} is used nowhere`);
  }

  for (const name of readdirSync('xliff')) {
    const locale = name.replace(/\.xlf$/, '');
    if (!locales.includes(locale)) problems.push(`xliff/${name} is of no language in lit-localize.json`);
    for (const [id, { attributes }] of unitsIn(readFileSync(`xliff/${name}`, 'utf8'))) {
      if (NEEDS_REVIEW.isIn(attributes)) {
        problems.push(
          `xliff/${name}: ${id}: its English has changed; mend the target and take its state away`,
        );
      }
    }
  }
  return problems;
};
