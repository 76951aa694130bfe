import { matchLocale } from '../domain/match-locale.js';
import { allLocales } from '../i18n/generated/locale-codes.js';
import {
  acceptedText,
  attributesOf,
  commonAttributes,
  isOn,
  type Attribute,
} from '../domain/attribute-table.js';
import { tags, type Tag } from '../domain/tags.js';

/** A parameter whose value is not accepted. */
export interface Mistake {
  readonly name: string;
  /** The value in the address, shortened if it is long. */
  readonly value: string;
  /** The accepted values, in words. */
  readonly accepted: string;
}

/** What the address of a frame asks for. */
export interface Parameters {
  /** The widget; undefined where it isn't one of ours. */
  readonly tag: Tag | undefined;
  readonly locale: string;
  /** The attributes of the widget. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Whether the widget's background is transparent, so that the surrounding page shows through. */
  readonly isTransparent: boolean;
  /** The colour scheme of the surrounding page; undefined if the frame uses the reader's preference. */
  readonly scheme: string | undefined;
  readonly mistakes: readonly Mistake[];
}

const LONGEST = 40;

/** What an attribute takes, in words. */
const acceptedBy = (attribute: Attribute): string => {
  if (attribute.kind === 'word') return attribute.words.join(', ');
  if (attribute.kind === 'flag') return 'true, false';
  return attribute.kind === 'language' ? allLocales.join(', ') : attribute.accepted;
};

/** The value to set for a parameter, undefined where none is to be set, null where the parameter isn't accepted. */
const valueFor = (attribute: Attribute, given: string): string | undefined | null => {
  if (attribute.kind === 'flag') return isOn(given) ? '' : /^(false|0)$/.test(given) ? undefined : null;
  if (attribute.kind === 'word') return attribute.words.includes(given) ? given : null;
  if (attribute.kind === 'language') return matchLocale(given, allLocales) ? given : null;
  return acceptedText(attribute, given) ?? null;
};

const background: Attribute = { kind: 'word', words: ['transparent'] };
const scheme: Attribute = { kind: 'word', words: ['light', 'dark'] };

/**
 * Reads the parameters of a frame's address. Unknown parameters are ignored: other tools may have added them. If a value is
 * not accepted, the parameter counts as absent and is listed in `mistakes`.
 *
 * @param search the query string, with its question mark
 */
export const readParameters = (search: string): Parameters => {
  const parameters = new URLSearchParams(search);
  const mistakes: Mistake[] = [];
  const fail = (name: string, value: string, accepted: string): undefined => {
    mistakes.push({ name, value: value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value, accepted });
  };
  const read = (name: string, attribute: Attribute): string | undefined => {
    const given = parameters.get(name);
    if (given === null) return undefined;
    const value = valueFor(attribute, given);
    return value === null ? fail(name, given, acceptedBy(attribute)) : value;
  };

  const named = parameters.get('widget') ?? '';
  const tag = tags.find((known) => known === named || known === `jan20-${named}`);
  if (!tag) fail('widget', named, tags.map((known) => known.slice('jan20-'.length)).join(', '));
  const attributes: Record<string, string> = {};
  for (const [name, attribute] of Object.entries(tag ? attributesOf(tag) : commonAttributes)) {
    const value = read(name, attribute);
    if (value !== undefined) attributes[name] = value;
  }
  return {
    tag,
    locale: matchLocale(attributes['lang'] ?? '', allLocales) ?? 'en',
    attributes,
    isTransparent: read('background', background) !== undefined,
    scheme: read('scheme', scheme),
    mistakes,
  };
};
