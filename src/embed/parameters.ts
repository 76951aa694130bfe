import { figureNames } from '../data/statistics.js';
import { parseInstant } from '../domain/instant.js';
import { matchLocale } from '../domain/match-locale.js';
import { isTimeZone } from '../domain/zoned-time.js';
import { allLocales } from '../i18n/generated/locale-codes.js';
import { flagOn, type AttributeName } from '../shared/attribute-names.js';
import { tags, type Tag } from '../shared/tags.js';

/** A parameter that can't be followed. */
export interface Mistake {
  readonly name: string;
  /** As the address has it, cut where it is long. */
  readonly value: string;
  /** What would have been taken. */
  readonly accepted: string;
}

/** What the address of a frame asks for. */
export interface Parameters {
  /** The widget; undefined where it isn't one of ours. */
  readonly tag: Tag | undefined;
  readonly locale: string;
  /** The attributes of the widget. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Whether the widget lets the page around shine through. */
  readonly isTransparent: boolean;
  readonly mistakes: readonly Mistake[];
}

interface Attribute {
  readonly accepted: string;
  /** The value to set, undefined to set none, null if it isn't accepted. */
  readonly read: (value: string) => string | undefined | null;
}

const LONGEST = 40;

const checked = (accepted: string, isGood: (value: string) => unknown): Attribute => ({
  accepted,
  read: (value) => (isGood(value) ? value : null),
});

const oneOf = (...words: readonly string[]): Attribute =>
  checked(words.join(', '), (value) => words.includes(value));

const flag: Attribute = {
  accepted: 'true, false',
  read: (value) => (flagOn.test(value) ? '' : /^(false|0)$/.test(value) ? undefined : null),
};

type Attributes = Readonly<Partial<Record<AttributeName, Attribute>>>;

const common: Attributes = {
  lang: checked(allLocales.join(', '), (value) => matchLocale(value, allLocales)),
  theme: oneOf('auto', 'light', 'dark', 'contrast'),
  'heading-level': oneOf('1', '2', '3', '4', '5', '6'),
};

const observing: Attributes = {
  'time-zone': checked('Asia/Baku, Europe/Berlin, …', isTimeZone),
  now: {
    accepted: '2027-01-20T11:59:50+04:00',
    read: (value) => {
      // In an address a plus sign that isn't escaped stands for a space.
      const instant = value.replace(' ', '+');
      return Number.isNaN(parseInstant(instant)) ? null : instant;
    },
  },
};

const isFigure = (name: string): boolean => (figureNames as readonly string[]).includes(name);

const own: Readonly<Record<Tag, Attributes>> = {
  'jan20-timeline': { layout: oneOf('vertical', 'horizontal'), compact: flag },
  'jan20-statistics-card': {
    figures: checked(figureNames.join(' '), (value) => value.split(/[\s,]+/).every(isFigure)),
    layout: oneOf('full', 'compact'),
  },
  'jan20-silence-countdown': { ...observing, 'page-silence': flag, calendar: flag, 'sync-clock': flag },
  'jan20-flag-banner': {
    ...observing,
    show: oneOf('auto', 'always', 'never'),
    position: oneOf('inline', 'top', 'bottom'),
    dismissible: flag,
    traffic: flag,
  },
};

const background = oneOf('transparent');

/**
 * Reads the parameters of a frame's address. Those that none of our widgets knows are left to whoever added them; an
 * attribute whose value isn't accepted is as if absent.
 *
 * @param search all from the question mark on
 */
export const readParameters = (search: string): Parameters => {
  const parameters = new URLSearchParams(search);
  const mistakes: Mistake[] = [];
  const fail = (name: string, value: string, accepted: string): undefined => {
    mistakes.push({ name, value: value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value, accepted });
  };
  const read = (name: string, { read, accepted }: Attribute): string | undefined => {
    const given = parameters.get(name);
    if (given === null) return undefined;
    const value = read(given);
    return value === null ? fail(name, given, accepted) : value;
  };

  const named = parameters.get('widget') ?? '';
  const tag = tags.find((known) => known === named || known === `jan20-${named}`);
  if (!tag) fail('widget', named, tags.map((known) => known.slice('jan20-'.length)).join(', '));
  const attributes: Record<string, string> = {};
  for (const [name, attribute] of Object.entries({ ...common, ...(tag && own[tag]) })) {
    const value = read(name, attribute);
    if (value !== undefined) attributes[name] = value;
  }
  return {
    tag,
    locale: matchLocale(attributes['lang'] ?? '', allLocales) ?? 'en',
    attributes,
    isTransparent: read('background', background) !== undefined,
    mistakes,
  };
};
