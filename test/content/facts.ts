import { allLocales } from '../../src/i18n/generated/locale-codes.js';
import '../words.js';

/** The languages whose words are at hand. */
export const spoken: readonly string[] = allLocales;

/** Every string in a value, however deep. */
export const stringsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(stringsIn) : [];
};

/** The whole numbers in a text, in its order, Persian digits read too. */
export const numbersIn = (text: string): number[] =>
  (text.replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0)).match(/\d+/g) ?? []).map(Number);
