import { expect } from 'chai';
import type { LitElement } from 'lit';
import { allLocales } from '../../src/i18n/generated/locale-codes.js';
import { pageDefaults } from '../../src/page/page-defaults.js';
import {
  after,
  everyElement,
  fixture,
  mount,
  part,
  setAttributes,
  setPageAttributes,
  settled,
  tags,
  textOf,
  warnings,
} from '../helpers.js';

/** What a widget has rendered its words in. */
const localeOf = (widget: Element): string => part(widget, 'base').lang;

const headings: Readonly<Record<string, string>> = {
  ar: 'التسلسل الزمني لمأساة 20 يناير',
  az: '20 Yanvar faciəsinin xronologiyası',
  en: 'Chronology of the 20 January tragedy',
  ru: 'Хроника трагедии 20 Января',
};

/** Fails unless the widget speaks `locale`, and says so on its root. */
const expectLocale = (widget: Element, locale: string): void => {
  expect(localeOf(widget)).to.equal(locale);
  expect(part(widget, 'base').dir).to.equal(/^(ar|fa|he|ur)/.test(locale) ? 'rtl' : 'ltr');
  if (widget.localName === 'jan20-timeline' && headings[locale]) {
    expect(textOf(part(widget, 'heading'))).to.equal(headings[locale]);
  }
};

const find = (root: ParentNode, id: string): LitElement =>
  [...everyElement(root)].find((element) => element.id === id) as LitElement;

/** Mounts HTML in which `<template>`s become the shadow trees of their parents. */
const mountWithShadows = async (markup: string): Promise<HTMLElement> => {
  const box = await mount(markup);
  const attach = (root: ParentNode): void => {
    for (const template of root.querySelectorAll('template')) {
      const shadow = template.parentElement!.attachShadow({ mode: 'open' });
      shadow.append(template.content);
      template.remove();
      attach(shadow);
    }
  };
  attach(box);
  await settled(box);
  return box;
};

describe('the language of a widget', () => {
  const own: [lang: string, locale: string][] = [
    ['az', 'az'],
    ['az-Latn-AZ', 'az'],
    ['AZ', 'az'],
    ['en_GB', 'en'],
    ['ru-RU', 'ru'],
    [' ar ', 'ar'],
    ['ar-u-nu-arab', 'ar'],
  ];
  for (const [lang, locale] of own) {
    it(`is its own: ${JSON.stringify(lang)} is ${locale}`, async () => {
      expectLocale(await fixture(`<jan20-timeline lang="${lang}"></jan20-timeline>`), locale);
    });
  }

  for (const locale of allLocales) {
    it(`may be ${locale}, in all four widgets`, async () => {
      const box = await mount(tags.map((tag) => `<${tag} lang="${locale}" show="always"></${tag}>`).join(''));
      for (const widget of box.children) expectLocale(widget, locale);
    });
  }

  const inherited: [name: string, markup: string, locale: string][] = [
    ['its own before its ancestor’s', '<p lang="ru"><b id="w" lang="az"></b></p>', 'az'],
    ['its parent’s', '<p lang="ru"><b id="w"></b></p>', 'ru'],
    ['the nearest ancestor’s', '<div lang="ru"><div lang="ar"><p><b id="w"></b></p></div></div>', 'ar'],
    ['its ancestor’s where its own is empty', '<p lang="ru"><b id="w" lang=""></b></p>', 'ru'],
    [
      'that of the nearest ancestor whose language we speak',
      '<div lang="ru"><p lang="tlh"><b id="w"></b></p></div>',
      'ru',
    ],
    ['that of a shadow host', '<div lang="ru"><template><b id="w"></b></template></div>', 'ru'],
    [
      'that within a shadow tree before the host’s',
      '<div lang="ru"><template><p lang="az"><b id="w"></b></p></template></div>',
      'az',
    ],
    [
      'that of an ancestor two shadow trees away',
      '<div lang="ar"><div><template><div><template><b id="w"></b></template></div></template></div></div>',
      'ar',
    ],
    [
      'that of the tree that it is written in, not of the one that it is slotted into',
      '<div lang="az"><template><p lang="ru"><slot></slot></p></template><b id="w"></b></div>',
      'az',
    ],
    ['English where nothing says otherwise', '<b id="w"></b>', 'en'],
  ];
  for (const [name, markup, locale] of inherited) {
    it(`is ${name}`, async () => {
      const timeline = markup.replace(/<b (.*?)><\/b>/, '<jan20-timeline $1></jan20-timeline>');
      expectLocale(find(await mountWithShadows(timeline), 'w'), locale);
    });
  }

  it('is the page’s', async () => {
    await setPageAttributes({ lang: 'az-AZ' });
    expectLocale(await fixture('<p><jan20-timeline></jan20-timeline></p>'), 'az');
  });

  it('is that of the script tag where the page has no language', async () => {
    pageDefaults.lang = 'ru-RU';
    after(() => delete pageDefaults.lang);
    expectLocale(await fixture('<jan20-timeline></jan20-timeline>'), 'ru');
    await setPageAttributes({ lang: 'az' });
    expectLocale(await fixture('<jan20-timeline></jan20-timeline>'), 'az');
  });

  it('is English where neither the page nor the script tag has a language of ours', async () => {
    pageDefaults.lang = 'elvish';
    after(() => delete pageDefaults.lang);
    await setPageAttributes({ lang: 'tlh' });
    expectLocale(await fixture('<jan20-timeline></jan20-timeline>'), 'en');
  });

  for (const junk of ['tlh', 'english', '-', 'az-', '"><b>', '__proto__']) {
    it(`stays that of its ancestor where its own is ${JSON.stringify(junk)}, with one warning`, async () => {
      const box = await mount(
        '<div lang="az"><jan20-timeline></jan20-timeline><jan20-timeline></jan20-timeline></div>',
      );
      const [first, second] = box.querySelectorAll('jan20-timeline');
      await setAttributes(first!, { lang: junk });
      await setAttributes(second!, { lang: junk });
      expectLocale(first!, 'az');
      await setAttributes(first!, { lang: null });
      await setAttributes(first!, { lang: junk });
      expect(warnings()).to.deep.equal([
        `<jan20-timeline> lang="${junk}" is ignored: expected a language of ${allLocales.join(', ')}.`,
      ]);
    });
  }
});

describe('a change of language', () => {
  it('on the widget is followed', async () => {
    const widget = await fixture('<jan20-timeline lang="az"></jan20-timeline>');
    for (const lang of ['ru', 'ar', 'en', 'az']) {
      await setAttributes(widget, { lang });
      expectLocale(widget, lang);
    }
    widget.lang = 'ru';
    await settled();
    expectLocale(widget, 'ru');
    await setAttributes(widget, { lang: null });
    expectLocale(widget, 'en');
  });

  it('on an ancestor is followed only by widgets without a nearer language', async () => {
    const box = await mount(`
      <div id="outer" lang="az">
        <jan20-timeline id="a"></jan20-timeline>
        <div id="inner"><jan20-timeline id="b"></jan20-timeline></div>
        <jan20-timeline id="c" lang="ar"></jan20-timeline>
      </div>
      <jan20-timeline id="d"></jan20-timeline>`);
    const expectLocales = (...locales: string[]) =>
      locales.forEach((locale, i) => expectLocale(find(box, 'abcd'[i]!), locale));
    expectLocales('az', 'az', 'ar', 'en');
    await setAttributes(find(box, 'outer'), { lang: 'ru' });
    expectLocales('ru', 'ru', 'ar', 'en');
    await setAttributes(find(box, 'inner'), { lang: 'az' });
    expectLocales('ru', 'az', 'ar', 'en');
    await setAttributes(find(box, 'inner'), { lang: null });
    expectLocales('ru', 'ru', 'ar', 'en');
    await setAttributes(find(box, 'outer'), { lang: null });
    expectLocales('en', 'en', 'ar', 'en');
  });

  it('on <html> is followed', async () => {
    const widget = await fixture('<jan20-timeline></jan20-timeline>');
    for (const lang of ['az', 'ru', 'ar']) {
      await setPageAttributes({ lang });
      expectLocale(widget, lang);
    }
    await setPageAttributes({ lang: null });
    expectLocale(widget, 'en');
  });

  it('on a shadow host, and within its tree, is followed', async () => {
    const box = await mountWithShadows(
      '<div id="host" lang="az"><template><p id="within"><jan20-timeline id="w"></jan20-timeline></p></template></div>',
    );
    const widget = find(box, 'w');
    expectLocale(widget, 'az');
    await setAttributes(find(box, 'host'), { lang: 'ru' });
    expectLocale(widget, 'ru');
    await setAttributes(find(box, 'within'), { lang: 'ar' });
    expectLocale(widget, 'ar');
    await setAttributes(find(box, 'within'), { lang: null });
    expectLocale(widget, 'ru');
  });

  it('still reaches a widget in a shadow tree when another widget has gone', async () => {
    const box = await mountWithShadows(`
      <div id="host" lang="az"><template><jan20-timeline id="w"></jan20-timeline></template></div>
      <jan20-timeline id="gone"></jan20-timeline>`);
    find(box, 'gone').remove();
    await setAttributes(find(box, 'host'), { lang: 'ru' });
    expectLocale(find(box, 'w'), 'ru');
  });

  it('that comes with a move is followed', async () => {
    const box = await mountWithShadows(`
      <div id="az" lang="az"><p id="p"><jan20-timeline id="w"></jan20-timeline></p></div>
      <div id="ru" lang="ru"></div>
      <div id="ar" lang="ar"><template><div id="in"></div></template></div>`);
    const widget = find(box, 'w');
    const root = part(widget, 'base');
    find(box, 'ru').append(widget);
    await settled();
    expectLocale(widget, 'ru');
    find(box, 'in').append(widget);
    await settled();
    expectLocale(widget, 'ar');
    // The widget is moved together with its parent.
    find(box, 'p').append(widget);
    find(box, 'ru').append(find(box, 'p'));
    await settled();
    expectLocale(widget, 'ru');
    expect(part(widget, 'base')).to.equal(root);
  });

  it('while the widget is out of the page is followed when it comes back', async () => {
    const widget = await fixture('<jan20-timeline lang="az"></jan20-timeline>');
    const box = widget.parentElement!;
    widget.remove();
    await setAttributes(widget, { lang: 'ru' });
    box.append(widget);
    await settled();
    expectLocale(widget, 'ru');
  });

  it('back and forth in one task leaves the last language', async () => {
    const widget = await fixture('<div lang="az"><jan20-timeline></jan20-timeline></div>');
    const box = widget.parentElement!;
    box.lang = 'ru';
    box.lang = 'ar';
    box.lang = 'az';
    await settled();
    expectLocale(widget, 'az');
  });
});

describe('languages on one page', () => {
  it('don’t mix', async () => {
    const box = await mount(
      ['az', 'en', 'ru', 'ar']
        .map((lang) => tags.map((tag) => `<${tag} lang="${lang}" show="always"></${tag}>`).join(''))
        .join(''),
    );
    const texts = new Map<string, string>();
    for (const widget of box.children) {
      const { lang } = widget as HTMLElement;
      expectLocale(widget, lang);
      texts.set(lang, (texts.get(lang) ?? '') + textOf(widget));
    }
    // Each has letters that none of the others has.
    const letters: [string, RegExp][] = [
      ['az', /ə/],
      ['ru', /\p{Script=Cyrillic}/u],
      ['ar', /\p{Script=Arabic}/u],
    ];
    for (const [lang, letter] of letters) {
      for (const [other, text] of texts) {
        if (other === lang) expect(text, other).to.match(letter);
        else expect(text, other).not.to.match(letter);
      }
    }
  });

  it('stay apart while one of them changes', async () => {
    const box = await mount(
      '<jan20-timeline lang="az"></jan20-timeline><jan20-timeline lang="ru"></jan20-timeline>',
    );
    const [az, ru] = box.children as unknown as [Element, Element];
    const before = textOf(az);
    await setAttributes(ru, { lang: 'ar' });
    expectLocale(ru, 'ar');
    expect(textOf(az)).to.equal(before);
  });

  it('are each written in their own way in every engine', async () => {
    const rows: [lang: string, dates: string[]][] = [
      ['az', ['21 yanvar 1990', '22 yanvar 1990', '25–26 yanvar 1990', '29 mart 1994']],
      ['en', ['21 January 1990', '22 January 1990', '25–26 January 1990', '29 March 1994']],
      ['ru', ['21 января 1990 года', '22 января 1990 года', '25–26 января 1990 года', '29 марта 1994 года']],
      ['ar', ['21 يناير 1990', '22 يناير 1990', '25–26 يناير 1990', '29 مارس 1994']],
    ];
    for (const [lang, dates] of rows) {
      const widget = await fixture(`<jan20-timeline lang="${lang}"></jan20-timeline>`);
      expect(textOf(widget).split('\n')).to.include.members(dates);
    }
  });
});
