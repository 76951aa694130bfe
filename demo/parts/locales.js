import { allLocales } from '../../dist/esm/i18n/generated/locale-codes.js';
import { isRightToLeft } from '../../dist/esm/domain/language.js';

// Each language by its own name. `Intl.DisplayNames` lacks several of them in Chromium.
const names = {
  ar: 'العربية',
  az: 'Azərbaycanca',
  de: 'Deutsch',
  en: 'English',
  es: 'Español',
  fa: 'فارسی',
  fr: 'Français',
  he: 'עברית',
  hu: 'Magyar',
  it: 'Italiano',
  ja: '日本語',
  ka: 'ქართული',
  kk: 'Қазақша',
  ko: '한국어',
  ky: 'Кыргызча',
  pl: 'Polski',
  pt: 'Português (Brasil)',
  'pt-PT': 'Português (Portugal)',
  ro: 'Română',
  ru: 'Русский',
  tr: 'Türkçe',
  uk: 'Українська',
  ur: 'اردو',
  uz: 'Oʻzbekcha',
  'zh-Hans': '简体中文',
};

// The four that most pages of the house use come first.
const first = ['az', 'en', 'ru', 'ar'];
const place = (code) => (first.includes(code) ? first.indexOf(code) : first.length);

/** Every language of the build: its tag, its own name and its direction. */
export const locales = [...allLocales]
  .sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1))
  .map((code) => ({ code, name: names[code] ?? code, dir: isRightToLeft(code) ? 'rtl' : 'ltr' }));
