import { parseInstant } from '../domain/instant.js';
import { matchLocale } from '../domain/match-locale.js';
import { allLocales } from '../i18n/generated/locale-codes.js';
import { instantAttribute, type TextAttribute } from '../domain/attributes.js';
import { deviceTime } from './reading.js';
import { warnOfValue } from './warnings.js';

/**
 * Reads an attribute that takes one of a few words.
 *
 * @param value null or undefined where the attribute is absent
 * @param accepted the words
 * @param byDefault the default: the first of the words, unless given
 * @returns the value if it is accepted, else the default
 */
export const oneOf = <T extends string>(
  host: Element,
  attribute: string,
  value: string | null | undefined,
  accepted: readonly [T, ...T[]],
  byDefault: T = accepted[0],
): T => {
  if (accepted.includes(value as T)) return value as T;
  if (value != null) warnOfValue(host.localName, attribute, value, accepted.join(', '));
  return byDefault;
};

/** Says so where an attribute names a language that the widgets don't speak. */
export const checkLanguage = (host: Element, attribute: string, value: string | null | undefined): void => {
  if (value && !matchLocale(value, allLocales)) {
    warnOfValue(host.localName, attribute, value, `a language of ${allLocales.join(', ')}`);
  }
};

/**
 * Reads an attribute that takes a text of a certain form.
 *
 * @returns the value if it is accepted, else undefined
 */
export const textOf = (
  host: Element,
  attribute: string,
  value: string | null | undefined,
  { accepted, accepts }: TextAttribute,
): string | undefined => {
  if (value == null || accepts(value)) return value ?? undefined;
  warnOfValue(host.localName, attribute, value, accepted);
  return undefined;
};

/**
 * Reads an attribute that sets a clock.
 *
 * @returns how far the instant that it names is ahead of the device's clock, in milliseconds; undefined where it names
 * none, NaN where the device's clock can't be read
 */
export const offsetOf = (
  host: Element,
  attribute: string,
  value: string | null | undefined,
): number | undefined => {
  const instant = textOf(host, attribute, value, instantAttribute);
  return instant === undefined ? undefined : parseInstant(instant) - deviceTime();
};
