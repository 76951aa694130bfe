import type { LocaleModule } from '@lit/localize';
import { templates as ar } from './generated/ar.js';
import { templates as az } from './generated/az.js';
import { templates as de } from './generated/de.js';
import { templates as es } from './generated/es.js';
import { templates as fa } from './generated/fa.js';
import { templates as fr } from './generated/fr.js';
import { templates as he } from './generated/he.js';
import { templates as hu } from './generated/hu.js';
import { templates as it } from './generated/it.js';
import { templates as ja } from './generated/ja.js';
import { templates as ka } from './generated/ka.js';
import { templates as kk } from './generated/kk.js';
import { templates as ko } from './generated/ko.js';
import { templates as ky } from './generated/ky.js';
import { templates as pl } from './generated/pl.js';
import { templates as pt } from './generated/pt.js';
import { templates as ro } from './generated/ro.js';
import { templates as ru } from './generated/ru.js';
import { templates as tr } from './generated/tr.js';
import { templates as uk } from './generated/uk.js';
import { templates as ur } from './generated/ur.js';
import { templates as uz } from './generated/uz.js';
import { templates as zhHans } from './generated/zh-Hans.js';

// A build puts another module in this one's place (scripts/rollup/messages.mjs): there, English too is a catalogue.

/** One language's messages by id, as lit-localize builds them. */
export type Catalogue = LocaleModule['templates'];

/** A catalogue as a build holds it. */
export type PackedCatalogue = Catalogue;

/** Makes a catalogue ready for use, when a page first asks for it. */
export const unpack = (packed: PackedCatalogue): Catalogue => packed;

/** The catalogues that are part of this build. */
export const bundled: Readonly<Record<string, PackedCatalogue>> = {
  ar,
  az,
  de,
  es,
  fa,
  fr,
  he,
  hu,
  it,
  ja,
  ka,
  kk,
  ko,
  ky,
  pl,
  pt,
  ro,
  ru,
  tr,
  uk,
  ur,
  uz,
  'zh-Hans': zhHans,
};

/** Whether a locale's messages are part of this build: those in the code, at the calls of `msg()`, or a catalogue. */
export const isBundled = (locale: string): boolean => locale === 'en' || locale in bundled;
