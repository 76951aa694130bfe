// Do not modify this file by hand: `npm run localize` writes it.
import type { LocaleModule } from '@lit/localize';

/** What imports the messages of each locale but English, which stands in the code. */
export const locales: Readonly<Record<string, () => Promise<LocaleModule>>> = {
  'ka': () => import('./ka.js'),
  'ja': () => import('./ja.js'),
  'zh-Hans': () => import('./zh-Hans.js'),
  'ko': () => import('./ko.js'),
  'he': () => import('./he.js'),
  'ar': () => import('./ar.js'),
  'fa': () => import('./fa.js'),
  'ur': () => import('./ur.js'),
  'ru': () => import('./ru.js'),
  'uk': () => import('./uk.js'),
  'kk': () => import('./kk.js'),
  'ky': () => import('./ky.js'),
  'az': () => import('./az.js'),
  'tr': () => import('./tr.js'),
  'uz': () => import('./uz.js'),
  'de': () => import('./de.js'),
  'hu': () => import('./hu.js'),
  'pl': () => import('./pl.js'),
  'es': () => import('./es.js'),
  'pt': () => import('./pt.js'),
  'pt-PT': () => import('./pt-PT.js'),
  'it': () => import('./it.js'),
  'fr': () => import('./fr.js'),
  'ro': () => import('./ro.js'),
};
