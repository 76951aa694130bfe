import { expect } from 'chai';
import * as lit from 'lit';
import * as slim from '../../src/slim/lit.js';

type Library = Pick<typeof lit, 'adoptStyles' | 'css'>;

const ours = slim as unknown as Library;

const rulesOf = ({ cssRules }: CSSStyleSheet): string[] => [...cssRules].map(({ cssText }) => cssText);

describe('css, as Lit has it', () => {
  // prettier-ignore
  const sheets: Record<string, (library: Library) => lit.CSSResult> = {
    'without words': ({ css }) => css``,
    'of one rule': ({ css }) => css`p { color: red }`,
    'of several': ({ css }) => css`
      :host { display: block }
      .a > b::before, [lang='az'] { inset-inline: 1em; --a: 'b' }
    `,
    'with rules in rules': ({ css }) => css`@media (min-width: 1em) { p { color: red } } @supports (color: red) { p { margin: 0 } }`,
    escaped: ({ css }) => css`p::before { content: '\\2014 \`\u00e7\${1}' }`,
    'with numbers': ({ css }) => css`p { margin: ${1.5}px ${0}px; z-index: ${-1} }`,
  };
  for (const [name, sheetOf] of Object.entries(sheets)) {
    it(`${name}: the same words and rules`, () => {
      const [own, theirs] = [sheetOf(ours), sheetOf(lit)];
      expect(own.cssText).to.equal(theirs.cssText);
      expect(rulesOf(own.styleSheet!)).to.deep.equal(rulesOf(theirs.styleSheet!));
    });
  }

  it('makes a sheet when it is first needed, and one', () => {
    const prototype: { replaceSync: (this: CSSStyleSheet, words: string) => void } = CSSStyleSheet.prototype;
    const { replaceSync } = prototype;
    let made = 0;
    prototype.replaceSync = function (words) {
      made += 1;
      replaceSync.call(this, words);
    };
    try {
      const style = ours.css`p { color: red }`;
      expect(made).to.equal(0);
      const { styleSheet } = style;
      expect(style.styleSheet).to.equal(styleSheet);
      expect(made).to.equal(1);
    } finally {
      prototype.replaceSync = replaceSync;
    }
  });
});

describe('adoptStyles, as Lit has it', () => {
  for (const [name, { adoptStyles, css }] of Object.entries({ lit, slim: ours })) {
    it(`puts the sheets in the place of those that were there: ${name}`, () => {
      const root = document.createElement('div').attachShadow({ mode: 'open' });
      const [a, b, c] = [
        css`
          a {
            color: red;
          }
        `,
        css`
          b {
            color: red;
          }
        `,
        css`
          i {
            color: red;
          }
        `,
      ];
      for (const styles of [[a, b], [a, b, c], [c, a], [], [b]]) {
        adoptStyles(root, styles);
        expect([...root.adoptedStyleSheets]).to.have.ordered.members(
          styles.map(({ styleSheet }) => styleSheet),
        );
      }
    });
  }
});
