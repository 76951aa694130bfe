import { parseInstant } from '../domain/instant.js';
import { matchLocale } from '../domain/match-locale.js';
import { allLocales } from '../i18n/generated/locale-codes.js';
import { warnOfValue } from './warnings.js';

/**
 * Reads an attribute that takes one of a few words.
 *
 * @param value null or undefined where the attribute is absent
 * @param accepted the words; the first is the default
 * @returns the value if it is accepted, else the default
 */
export const oneOf = <T extends string>(
  host: Element,
  attribute: string,
  value: string | null | undefined,
  accepted: readonly [T, ...T[]],
): T => {
  if (accepted.includes(value as T)) return value as T;
  if (value != null) warnOfValue(host.localName, attribute, value, accepted.join(', '));
  return accepted[0];
};

/** Says so where an attribute names a language that the widgets don't speak. */
export const checkLanguage = (host: Element, attribute: string, value: string | null | undefined): void => {
  if (value && !matchLocale(value, allLocales)) {
    warnOfValue(host.localName, attribute, value, `a language of ${allLocales.join(', ')}`);
  }
};

/**
 * Reads an attribute that sets a clock.
 *
 * @returns how far the instant that it names is ahead of the device's clock, in milliseconds; undefined where it names none
 */
export const offsetOf = (
  host: Element,
  attribute: string,
  value: string | null | undefined,
): number | undefined => {
  if (value == null) return undefined;
  const offset = parseInstant(value) - Date.now();
  if (!Number.isNaN(offset)) return offset;
  const accepted = 'an ISO 8601 instant with an offset, as 2027-01-20T11:59:50+04:00';
  warnOfValue(host.localName, attribute, value, accepted);
  return undefined;
};
