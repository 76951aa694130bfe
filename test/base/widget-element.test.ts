import { expect } from 'chai';
import { pageDefaults } from '../../src/page/page-defaults.js';
import {
  after,
  canEmulate,
  emulate,
  fixture,
  mount,
  part,
  replace,
  setAttributes,
  settled,
  tags,
  textOf,
  warnings,
} from '../helpers.js';

/** Each widget with something to show, whatever the day. */
const widgets = tags.map((tag) => [tag, `<${tag} show="always" lang="en"></${tag}>`] as const);

const backgrounds = { light: 'rgb(251, 250, 247)', dark: 'rgb(15, 14, 13)', contrast: 'rgb(255, 255, 255)' };
const backgroundOf = (widget: Element): string => getComputedStyle(part(widget, 'base')).backgroundColor;

for (const [tag, markup] of widgets) {
  describe(`theme of ${tag}`, () => {
    for (const theme of ['light', 'dark', 'contrast'] as const) {
      it(`${theme}: is taken from the attribute`, async () => {
        const widget = await fixture(markup);
        await setAttributes(widget, { theme });
        expect(backgroundOf(widget)).to.equal(backgrounds[theme]);
      });

      it(`${theme}: is taken from the script tag, unless the widget has the attribute`, async () => {
        pageDefaults.theme = theme;
        after(() => delete pageDefaults.theme);
        const widget = await fixture(markup);
        expect(backgroundOf(widget)).to.equal(backgrounds[theme]);
        const own = theme === 'dark' ? 'light' : 'dark';
        await setAttributes(widget, { theme: own });
        expect(backgroundOf(widget)).to.equal(backgrounds[own]);
      });
    }

    if (canEmulate) {
      it('light and dark: whatever the reader’s', async () => {
        const widget = await fixture(markup);
        await emulate({ 'prefers-color-scheme': 'dark' });
        await setAttributes(widget, { theme: 'light' });
        expect(backgroundOf(widget)).to.equal(backgrounds.light);
        await emulate({ 'prefers-color-scheme': 'light' });
        await setAttributes(widget, { theme: 'dark' });
        expect(backgroundOf(widget)).to.equal(backgrounds.dark);
      });

      for (const theme of ['auto', 'light', 'dark', 'contrast']) {
        it(`${theme}: gives way to forced colours`, async () => {
          const widget = await fixture(markup);
          await setAttributes(widget, { theme });
          await emulate({ 'forced-colors': 'active' });
          const probe = document.createElement('i');
          probe.style.cssText = 'background: Canvas; color: CanvasText';
          widget.parentElement!.append(probe);
          const { backgroundColor, color } = getComputedStyle(probe);
          const style = getComputedStyle(part(widget, 'base'));
          expect([style.backgroundColor, style.color]).to.deep.equal([backgroundColor, color]);
        });
      }
    }

    for (const junk of ['neon', '', 'DARK', 'light dark']) {
      it(`${JSON.stringify(junk)}: is ignored, with one warning`, async () => {
        const box = await mount(markup + markup);
        const before = backgroundOf(box.firstElementChild!);
        for (const widget of box.children) await setAttributes(widget, { theme: junk });
        expect(backgroundOf(box.firstElementChild!)).to.equal(before);
        await setAttributes(box.firstElementChild!, { theme: 'dark' });
        expect(backgroundOf(box.firstElementChild!)).to.equal(backgrounds.dark);
        await setAttributes(box.firstElementChild!, { theme: junk });
        expect(warnings()).to.deep.equal([
          `<${tag}> theme="${junk}" is ignored: expected auto, light, dark, contrast.`,
        ]);
      });
    }

    it('leaves the words of the page in a browser that does not know what the styles need', async () => {
      replace(CSS, 'supports', () => false);
      const widget = await fixture(`<${tag} lang="en" show="always">Words</${tag}>`);
      expect(widget.shadowRoot!.querySelector('[part=base]')).to.equal(null);
      expect(textOf(widget)).to.equal(tag === 'jan20-flag-banner' ? '' : 'Words');
    });

    it('is a property too', async () => {
      const widget = await fixture<HTMLElementTagNameMap[typeof tag]>(markup);
      widget.theme = 'dark';
      await settled();
      expect(backgroundOf(widget)).to.equal(backgrounds.dark);
      widget.theme = null;
      await settled();
      expect(backgroundOf(widget)).not.to.equal(backgrounds.dark);
      expect(warnings()).to.deep.equal([]);
    });
  });

  describe(`heading level of ${tag}`, () => {
    const levelOf = (widget: Element) => part(widget, 'heading').getAttribute('aria-level');

    it('2 where it is absent', async () => {
      const widget = await fixture(markup);
      expect(part(widget, 'heading').getAttribute('role')).to.equal('heading');
      expect(levelOf(widget)).to.equal('2');
    });

    for (const level of ['1', '2', '3', '4', '5', '6']) {
      it(level, async () => {
        const widget = await fixture(markup);
        await setAttributes(widget, { 'heading-level': level });
        expect(levelOf(widget)).to.equal(level);
      });
    }

    for (const junk of ['0', '7', '-1', '2.5', 'h3', '', 'NaN', 'Infinity']) {
      it(`${JSON.stringify(junk)}: 2, with one warning`, async () => {
        const widget = await fixture(markup);
        await setAttributes(widget, { 'heading-level': junk });
        expect(levelOf(widget)).to.equal('2');
        await setAttributes(widget, { 'heading-level': '4' });
        expect(levelOf(widget)).to.equal('4');
        await setAttributes(widget, { 'heading-level': junk });
        expect(warnings()).to.deep.equal([
          `<${tag}> heading-level="${junk}" is ignored: expected 1, 2, 3, 4, 5, 6.`,
        ]);
      });
    }
  });

  describe(tag, () => {
    it('changes with its attributes without being made anew', async () => {
      const widget = await fixture(markup);
      const [root, heading] = [part(widget, 'base'), part(widget, 'heading')];
      for (const attributes of [
        { theme: 'dark' },
        { lang: 'ar' },
        { 'heading-level': '4' },
        { theme: null },
        { lang: 'az' },
        { 'heading-level': null },
      ]) {
        await setAttributes(widget, attributes);
        expect(part(widget, 'base')).to.equal(root);
        expect(part(widget, 'heading')).to.equal(heading);
      }
      expect(widget.shadowRoot!.querySelectorAll('.root')).to.have.length(1);
    });

    it('is named by its heading, and takes another one', async () => {
      const widget = await fixture(markup);
      const root = part(widget, 'base');
      const labels = root.getAttribute('aria-labelledby')!.split(' ');
      const label = labels.map((id) => widget.shadowRoot!.getElementById(id)!);
      expect(label.map(textOf).join(' ')).to.equal(textOf(part(widget, 'heading')));
      widget.innerHTML = '<span slot="heading">Our own words</span>';
      expect(textOf(part(widget, 'heading'))).to.equal('Our own words');
    });

    it('takes a footer', async () => {
      const widget = await fixture(markup);
      widget.innerHTML = '<a slot="footer" href="#">More on this</a>';
      expect(textOf(widget).split('\n').at(-1)).to.equal('More on this');
    });

    it('is not shown where it is hidden', async () => {
      const widget = await fixture(markup);
      expect(widget.getBoundingClientRect().height).to.be.greaterThan(0);
      widget.hidden = true;
      expect(getComputedStyle(widget).display).to.equal('none');
    });

    it('is not seen where the page makes its parent invisible', async () => {
      const widget = await fixture(markup);
      widget.parentElement!.style.visibility = 'hidden';
      expect(textOf(widget)).to.equal('');
    });

    it('can be made by a script', async () => {
      const box = await mount('');
      const widget = document.createElement(tag);
      widget.setAttribute('lang', 'az');
      widget.setAttribute('show', 'always');
      widget.setAttribute('theme', 'dark');
      widget.setAttribute('heading-level', '3');
      box.append(widget);
      await settled();
      expect(part(widget, 'base').lang).to.equal('az');
      expect(part(widget, 'heading').getAttribute('aria-level')).to.equal('3');
      expect(backgroundOf(widget)).to.equal(backgrounds.dark);
    });

    it('writes no style attribute', async () => {
      const widget = await fixture(markup);
      expect(widget.shadowRoot!.querySelector('[style]')).to.equal(null);
    });
  });
}
