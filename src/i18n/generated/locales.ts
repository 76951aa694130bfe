// Do not modify this file by hand: `npm run localize` writes it.
import type { LocaleModule } from '@lit/localize';

/** What imports the messages of each locale but English, which stands in the code. */
export const locales: Readonly<Record<string, () => Promise<LocaleModule>>> = {
  'ar': () => import('./ar.js'),
  'az': () => import('./az.js'),
  'de': () => import('./de.js'),
  'es': () => import('./es.js'),
  'fa': () => import('./fa.js'),
  'fr': () => import('./fr.js'),
  'he': () => import('./he.js'),
  'hu': () => import('./hu.js'),
  'it': () => import('./it.js'),
  'ja': () => import('./ja.js'),
  'ka': () => import('./ka.js'),
  'kk': () => import('./kk.js'),
  'ko': () => import('./ko.js'),
  'ky': () => import('./ky.js'),
  'pl': () => import('./pl.js'),
  'pt': () => import('./pt.js'),
  'pt-PT': () => import('./pt-PT.js'),
  'ro': () => import('./ro.js'),
  'ru': () => import('./ru.js'),
  'tr': () => import('./tr.js'),
  'uk': () => import('./uk.js'),
  'ur': () => import('./ur.js'),
  'uz': () => import('./uz.js'),
  'zh-Hans': () => import('./zh-Hans.js'),
};
