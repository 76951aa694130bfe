import { expect } from 'chai';
import { allLocales } from '../../src/i18n/generated/locale-codes.js';
import { pageDefaults } from '../../src/page/page-defaults.js';
import { after, fixture, mount, part, setPageAttributes, settled, textOf, warnings } from '../helpers.js';
import { nodeTexts, rightToLeft } from './read.js';

const tag = 'jan20-timeline';

const expectLocale = (widget: Element, locale: string, what: string): void => {
  const { lang, dir } = part(widget, 'base');
  expect([lang, dir], what).to.deep.equal([locale, rightToLeft.includes(locale) ? 'rtl' : 'ltr']);
  expect(textOf(part(widget, 'heading')), what).to.equal(nodeTexts[locale]!.states.timeline!.lines[0]);
};

const rows: readonly (readonly [tag: string, locale: string])[] = [
  ['az-AZ', 'az'],
  ['az-Latn', 'az'],
  ['az-Latn-AZ', 'az'],
  // We have these languages, but not in these scripts.
  ['az-Cyrl', 'az'],
  ['az-Arab-IR', 'az'],
  ['uz-Cyrl-UZ', 'uz'],
  ['zh-TW', 'zh-Hans'],
  ['zh-Hant', 'zh-Hans'],
  ['zh-Hant-HK', 'zh-Hans'],
  ['zh-CN', 'zh-Hans'],
  ['zh_CN', 'zh-Hans'],
  ['ZH-HANS', 'zh-Hans'],
  ['pt-BR', 'pt'],
  ['pt-PT', 'pt-PT'],
  ['pt_pt', 'pt-PT'],
  ['pt-Latn-PT', 'pt-PT'],
  ['pt-AO', 'pt'],
  ['en_GB', 'en'],
  ['en-US', 'en'],
  ['iw', 'he'],
  ['iw-IL', 'he'],
  ['he-IL', 'he'],
  ['AR-eg', 'ar'],
  ['ar-AE-u-nu-arab', 'ar'],
  ['fa-AF', 'fa'],
  ['fa-IR-u-ca-persian', 'fa'],
  ['ur-PK', 'ur'],
  ['ru-Cyrl-RU', 'ru'],
  ['uk-UA', 'uk'],
  ['kk-Cyrl-KZ', 'kk'],
  ['ky_KG', 'ky'],
  ['ka-GE', 'ka'],
  ['tr-TR', 'tr'],
  ['de-AT-1996', 'de'],
  ['fr-CA', 'fr'],
  ['es-419', 'es'],
  ['it-CH', 'it'],
  ['pl-PL', 'pl'],
  ['hu-HU', 'hu'],
  ['ro-MD', 'ro'],
  ['ja-JP-u-ca-japanese', 'ja'],
  ['ko-KR', 'ko'],
];

describe('a language tag as pages write it', () => {
  it('is matched in every language', () => {
    expect([...new Set(rows.map(([, locale]) => locale))].sort()).to.deep.equal([...allLocales].sort());
  });

  for (const [lang, locale] of rows) {
    it(`${lang}: ${locale}, on the widget, around it and on the page`, async () => {
      const box = await mount(
        `<${tag} lang="${lang}"></${tag}><p lang="${lang}"><${tag}></${tag}></p><${tag} id="page"></${tag}>`,
      );
      const [own, inherited, page] = box.querySelectorAll(tag) as unknown as [Element, Element, Element];
      expectLocale(own, locale, 'its own');
      expectLocale(inherited, locale, 'its ancestor’s');
      await setPageAttributes({ lang });
      expectLocale(page, locale, 'the page’s');
    });
  }

  it('in the script tag’s data-lang is matched as well', async () => {
    after(() => delete pageDefaults.lang);
    for (const [lang, locale] of rows) {
      pageDefaults.lang = lang;
      const box = await mount(`<${tag}></${tag}>`);
      expectLocale(box.firstElementChild!, locale, lang);
      box.remove();
    }
  });

  const junk = [
    'x',
    'xx',
    'auto',
    'und',
    'zz-ZZ',
    'az,en',
    'ka;q=1',
    '{{ lang }}',
    'undefined',
    '🇦🇿',
    'русский',
    'constructor',
  ];
  for (const lang of junk) {
    it(`${lang} is ignored: the language around counts, then the script tag’s, then English`, async () => {
      after(() => delete pageDefaults.lang);
      const box = await mount(`<p lang="ka"><${tag} lang="${lang}"></${tag}></p>`);
      expectLocale(box.querySelector(tag)!, 'ka', 'in Georgian');
      expect(warnings()).to.deep.equal([
        `<${tag}> lang="${lang}" is ignored: expected a language of ${allLocales.join(', ')}.`,
      ]);
      await setPageAttributes({ lang });
      expectLocale(await fixture(`<${tag}></${tag}>`), 'en', 'in nothing');
      pageDefaults.lang = 'ur-PK';
      expectLocale(await fixture(`<${tag}></${tag}>`), 'ur', 'by the script tag');
      pageDefaults.lang = lang;
      expectLocale(await fixture(`<${tag}></${tag}>`), 'en', 'in nothing at all');
      await settled();
      expect(warnings(), 'once a page').to.deep.equal([]);
    });
  }
});
