import { expect } from 'chai';
import type { CSSResult } from 'lit';
import {
  Jan20FlagBanner,
  Jan20SilenceCountdown,
  Jan20StatisticsCard,
  Jan20Timeline,
} from '../../src/index.js';
import { declarationOf } from '../manifest.js';

const classes = {
  'jan20-timeline': Jan20Timeline,
  'jan20-statistics-card': Jan20StatisticsCard,
  'jan20-silence-countdown': Jan20SilenceCountdown,
  'jan20-flag-banner': Jan20FlagBanner,
};

const textOf = (styles: unknown): string =>
  Array.isArray(styles) ? styles.map(textOf).join('\n') : (styles as CSSResult).cssText;

/** Every distinct first group of `pattern` in `text`, sorted. */
const all = (text: string, pattern: RegExp): string[] =>
  [...new Set([...text.matchAll(pattern)].map(([, name]) => name!))].sort();

/** An element's styles without their comments. */
const cssOf = (styles: unknown): string => textOf(styles).replace(/\/\*[\s\S]*?\*\//g, '');

const usedIn = (css: string): string[] => all(css, /var\(\s*(--[\w-]+)/g);
const definedIn = (css: string): string[] => all(css, /(?:^|[{;])\s*(--[\w-]+)\s*:/g);
const isPrivate = (name: string): boolean => name.startsWith('--_');

describe('private tokens', () => {
  it('are each used by some widget', () => {
    const css = Object.values(classes)
      .map(({ styles }) => cssOf(styles))
      .join('\n');
    const used = usedIn(css);
    expect(definedIn(css).filter((name) => !used.includes(name))).to.deep.equal([]);
  });
});

for (const [tag, { styles }] of Object.entries(classes)) {
  describe(`tokens of ${tag}`, () => {
    const css = cssOf(styles);
    const tokens = declarationOf(tag).cssProperties!;
    const used = usedIn(css);
    const defined = definedIn(css);

    it('are public, --jan20-*, or private, --_*', () => {
      expect(
        [...used, ...defined].filter((name) => !/^--(jan20-[a-z-]+|_[a-z-]+)$/.test(name)),
      ).to.deep.equal([]);
    });

    it('are found in the styles, so the patterns of this test work', () => {
      expect(used).to.include.members(['--_text', '--jan20-text']);
      expect(defined).to.include('--_text');
    });

    it('that are private are defined where they are used', () => {
      expect(used.filter((name) => isPrivate(name) && !defined.includes(name))).to.deep.equal([]);
    });

    it('that are public are not defined by the widget', () => {
      expect(defined.filter((name) => !isPrivate(name))).to.deep.equal([]);
    });

    it('that are public all have a default value', () => {
      expect(all(css, /var\(\s*(--jan20-[\w-]+)\s*\)/g)).to.deep.equal([]);
    });

    it('that are public are all documented, and no others', () => {
      const names = tokens.map(({ name }) => name);
      expect(names.sort()).to.deep.equal(used.filter((name) => !isPrivate(name)));
      for (const { name, description } of tokens) expect(description, name).to.match(/\w.*\.$/);
    });

    it('have the defaults that are documented', () => {
      const line = css.replace(/\s+/g, ' ').replace(/\( /g, '(').replace(/ \)/g, ')');
      for (const { name, default: value, description } of tokens) {
        // If a default comes from another token, the description tells it in words.
        if (value) expect(line).to.include(`var(${name}, ${value})`);
        else {
          expect(line).to.match(new RegExp(`var\\(${name}, (var|color-mix)\\(`));
          expect(description).to.include('By default');
        }
      }
    });
  });
}
