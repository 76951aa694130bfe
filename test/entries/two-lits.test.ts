import { expect } from 'chai';
import { isChromium, part, textOf, until } from '../helpers.js';
import { openPage, scriptUrl, type PageWindow } from './page.js';

const lit = new URL('/node_modules/lit-html/lit-html.js', location.href).href;

/** A page that draws with a Lit of its own beside a widget, under a policy that allows Trusted Types of these names alone. */
const visit = async (names: string, order: 'own first' | 'ours first'): Promise<PageWindow> => {
  const own = `<script type="module">
    import { html, render } from '${lit}';
    render(html\`<b>drawn by the page’s own Lit</b>\`, document.querySelector('#own'));
  </script>`;
  const ours = `<script type="module" src="${scriptUrl}"></script>`;
  return openPage({
    policy: `require-trusted-types-for 'script'; trusted-types ${names}`,
    body: `<div id="own"></div><jan20-timeline lang="en">words</jan20-timeline>
      ${order === 'own first' ? own + ours : ours + own}`,
  });
};

const ownOf = ({ document }: PageWindow) => document.querySelector('#own')!.textContent;
const widgetOf = ({ document }: PageWindow) => document.querySelector<HTMLElement>('jan20-timeline')!;

// Only Chromium has Trusted Types in all versions that we support.
if (isChromium) {
  describe('a page that runs its own Lit under Trusted Types', () => {
    for (const order of ['own first', 'ours first'] as const) {
      it(`has both, each with a policy of its own name: ${order}`, async () => {
        const page = await visit('lit-html january20', order);
        await until(() => ownOf(page) && widgetOf(page).shadowRoot, 'both');
        expect(ownOf(page)).to.equal('drawn by the page’s own Lit');
        expect(textOf(part(widgetOf(page), 'heading'))).to.equal('Chronology of the 20 January tragedy');
        expect(page.record.said).to.deep.equal([]);
        expect(page.record.violations).to.deep.equal([]);
      });

      it(`keeps its own Lit, and the words in our tags, where it allows lit-html alone: ${order}`, async () => {
        const page = await visit('lit-html', order);
        await until(() => ownOf(page), 'the page’s own Lit');
        expect(ownOf(page)).to.equal('drawn by the page’s own Lit');
        expect(widgetOf(page).shadowRoot).to.equal(null);
        expect(textOf(widgetOf(page))).to.equal('words');
      });

      it(`has our widgets where it allows january20 alone: ${order}`, async () => {
        const page = await visit('january20', order);
        await until(() => widgetOf(page).shadowRoot, 'the widget');
        expect(textOf(part(widgetOf(page), 'heading'))).to.equal('Chronology of the 20 January tragedy');
        expect(ownOf(page), 'the page has barred its own Lit').to.equal('');
      });
    }
  });
}
