import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { Jan20StatisticsCard } from '../../src/index.js';
import {
  after,
  canEmulate,
  emulate,
  expectAccessible,
  fixture,
  mount,
  part,
  parts,
  setAttributes,
  settled,
  textOf,
  warnings,
} from '../helpers.js';
import { expectContained, spaceText } from '../layout.js';
import { declarationOf } from '../manifest.js';

const card = (attributes = ''): Promise<Jan20StatisticsCard> =>
  fixture(`<jan20-statistics-card ${attributes}></jan20-statistics-card>`);

const figures = {
  killed: '131 people killed in Baku and the surrounding regions',
  injured: '744 injured',
  detained: '841 unlawfully detained',
  imprisoned: '112 of the detained sent to prisons across the USSR',
  homes: '200 homes fired on',
  vehicles: '80 vehicles fired on, ambulances among them',
  martyrs: '150 martyrs, as counted by Azerbaijan',
};
const names = Object.keys(figures) as (keyof typeof figures)[];

const numbers = (widget: Element): string[] => parts(widget, 'number').map(textOf);

/** The figures as they are read, by number and label. */
const read = (widget: Element): string[] =>
  parts(widget, 'figure').map((figure) =>
    ['number', 'label'].map((name) => textOf(figure.querySelector(`[part="${name}"]`)!)).join(' '),
  );

for (const layout of ['full', 'compact']) {
  describe(`jan20-statistics-card, ${layout}`, () => {
    it('shows every figure with its label, in a list', async () => {
      const widget = await card(`layout="${layout}"`);
      expect(textOf(part(widget, 'heading'))).to.equal('The 20 January tragedy in figures');
      expect(textOf(part(widget, 'subheading'))).to.equal('Baku and the regions of Azerbaijan, January 1990');
      expect(read(widget)).to.deep.equal(Object.values(figures));
      const list = part(widget, 'figures');
      expect([list.localName, list.getAttribute('role')]).to.deep.equal(['ul', 'list']);
      expect([...list.children]).to.deep.equal(parts(widget, 'figure'));
      for (const figure of list.children) expect(figure.localName).to.equal('li');
      expect(textOf(part(widget, 'source'))).to.equal('Source: official account of the 20 January tragedy');
    });

    it('lists how the 131 are made up', async () => {
      const widget = await card(`layout="${layout}"`);
      const list = part(widget, 'parts');
      expect([list.localName, list.getAttribute('role')]).to.deep.equal(['ul', 'list']);
      const [numbersOfParts, labels] = ['part-number', 'part-label'].map((name) =>
        parts(widget, name).map(textOf),
      );
      const made = numbersOfParts!.map((number, i) => `${number} ${labels![i]}`);
      expect(made).to.have.length(4);
      [
        /^82 killed before /,
        /^20 fatally wounded /,
        /^21 killed in Baku /,
        /^8 killed in Neftchala and Lankaran/,
      ].forEach((pattern, i) => expect(made[i]).to.match(pattern));
      expect(parts(widget, 'figure')[0]!.contains(list)).to.be.true;
    });

    it('adds the parts up on screen', async () => {
      const widget = await card(`layout="${layout}"`);
      expect(textOf(part(widget, 'sum'))).to.equal('82 + 20 + 21 + 8 = 131');
      const sum = parts(widget, 'part-number').reduce((total, number) => total + Number(textOf(number)), 0);
      expect(String(sum)).to.equal(numbers(widget)[0]);
    });

    for (const lang of ['en', 'ar']) {
      it(`draws the parts to scale, in ${lang} from the side where reading begins`, async () => {
        const widget = await card(`layout="${layout}" lang="${lang}"`);
        const bar = part<SVGElement>(widget, 'bar');
        expect(bar.getAttribute('role')).to.equal('img');
        expect(bar.getAttribute('aria-label')).to.equal('82 + 20 + 21 + 8 = 131');
        const whole = bar.getBoundingClientRect();
        expect(whole.width).to.be.greaterThan(200);
        expect(whole.height).to.be.at.least(8);
        const rects = [...bar.querySelectorAll('rect')];
        let end = 0;
        rects.forEach((rect, i) => {
          const value = [82, 20, 21, 8][i]!;
          expect(Number(rect.getAttribute('width'))).to.equal(value);
          expect(Number(rect.getAttribute('x'))).to.equal(end);
          // Compares the middles, because engines measure the line around a part differently.
          const { left, right } = rect.getBoundingClientRect();
          const middle = ((left + right) / 2 - whole.left) / whole.width;
          const from = (end + value / 2) / 131;
          expect(middle).to.be.closeTo(lang === 'ar' ? 1 - from : from, 0.01);
          end += value;
        });
        expect(end).to.equal(131);
        expect(bar.getAttribute('viewBox')).to.equal('0 0 131 1');
      });
    }

    it('writes no style attribute', async () => {
      expect((await card(`layout="${layout}"`)).shadowRoot!.querySelector('[style]')).to.equal(null);
    });

    for (const lang of ['az', 'en', 'ru', 'ar']) {
      it(`is accessible in ${lang}, in every theme`, async () => {
        const widget = await card(`layout="${layout}" lang="${lang}"`);
        for (const theme of ['light', 'dark', 'contrast']) {
          await setAttributes(widget, { theme });
          await expectAccessible(widget, theme);
        }
      });
    }

    if (canEmulate) {
      it('is accessible in the dark, and in forced colours', async () => {
        const widget = await card(`layout="${layout}" lang="az"`);
        await emulate({ 'prefers-color-scheme': 'dark' });
        await expectAccessible(widget, 'dark');
        await emulate({ 'forced-colors': 'active' });
        await expectAccessible(widget, 'forced colours');
      });

      it('is black on white on paper', async () => {
        const widget = await card(`layout="${layout}" theme="dark"`);
        await emulateMedia({ media: 'print' });
        after(() => emulateMedia({ media: 'screen' }));
        for (const name of ['base', 'number', 'label', 'part-label', 'sum', 'source']) {
          expect(getComputedStyle(part(widget, name)).color, name).to.equal('rgb(0, 0, 0)');
        }
        expect(getComputedStyle(part(widget, 'base')).backgroundColor).to.equal('rgb(255, 255, 255)');
      });
    }

    for (const width of [240, 320, 480, 900, 1400]) {
      for (const spaced of [false, true]) {
        it(`${width} px${spaced ? ', with its text spaced' : ''}: nothing sticks out or is cut off`, async () => {
          const box = await mount(
            ['az', 'en', 'ru', 'ar']
              .map(
                (lang) => `<jan20-statistics-card lang="${lang}" layout="${layout}"></jan20-statistics-card>`,
              )
              .join(''),
          );
          box.style.width = `${width}px`;
          for (const widget of box.children) {
            if (spaced) spaceText(widget);
            expectContained(widget);
          }
        });
      }
    }
  });
}

describe('the figures of jan20-statistics-card', () => {
  const picked: [value: string, ...names: (keyof typeof figures)[]][] = [
    ['killed', 'killed'],
    ['injured killed', 'injured', 'killed'],
    ['martyrs vehicles homes imprisoned detained injured killed', ...[...names].reverse()],
    ['  martyrs\n\t homes ', 'martyrs', 'homes'],
    ['injured, homes,vehicles', 'injured', 'homes', 'vehicles'],
    ['injured injured killed injured', 'injured', 'killed'],
  ];
  for (const [value, ...expected] of picked) {
    it(`${JSON.stringify(value)}: ${expected.join(', ')}`, async () => {
      const widget = await card(`figures="${value}"`);
      expect(read(widget)).to.deep.equal(expected.map((name) => figures[name]));
      expect(warnings()).to.deep.equal([]);
    });
  }

  for (const name of names) {
    it(`${name} may stand alone`, async () => {
      const widget = await card(`figures="${name}"`);
      expect(read(widget)).to.deep.equal([figures[name]]);
      // The bar, the parts and the sum belong to the number of the killed, and to no other figure.
      for (const made of ['bar', 'parts', 'sum']) {
        expect(parts(widget, made), made).to.have.length(name === 'killed' ? 1 : 0);
      }
      await expectAccessible(widget, name);
    });
  }

  for (const value of ['wounded', '', ' ', ',', 'Killed', 'toString constructor', 'injured dead homes']) {
    it(`${JSON.stringify(value)}: all, with one warning`, async () => {
      const box = await mount(
        '<jan20-statistics-card></jan20-statistics-card><jan20-statistics-card></jan20-statistics-card>',
      );
      for (const widget of box.children) {
        await setAttributes(widget, { figures: value });
        expect(read(widget)).to.deep.equal(names.map((name) => figures[name]));
      }
      expect(warnings()).to.deep.equal([
        `<jan20-statistics-card> figures="${value}" is ignored: expected names of ${names.join(', ')}.`,
      ]);
    });
  }

  it('follow the attribute', async () => {
    const widget = await card();
    const root = part(widget, 'base');
    for (const [value, ...expected] of [
      ['injured', '744'],
      ['killed injured', '131', '744'],
      ['injured killed', '744', '131'],
      [null, '131', '744', '841', '112', '200', '80', '150'],
    ] as const) {
      await setAttributes(widget, { figures: value });
      expect(numbers(widget)).to.deep.equal(expected);
    }
    expect(part(widget, 'base')).to.equal(root);
  });
});

describe('jan20-statistics-card', () => {
  for (const junk of ['wide', '', 'COMPACT']) {
    it(`layout=${JSON.stringify(junk)}: full, with one warning`, async () => {
      const widget = await card();
      const height = widget.offsetHeight;
      await setAttributes(widget, { layout: junk });
      expect(widget.offsetHeight).to.equal(height);
      await setAttributes(widget, { layout: 'compact' });
      await setAttributes(widget, { layout: junk });
      expect(warnings()).to.deep.equal([
        `<jan20-statistics-card> layout="${junk}" is ignored: expected full, compact.`,
      ]);
    });
  }

  it('changes its layout without being made anew', async () => {
    const widget = await card();
    const kept = () => [part(widget, 'base'), part(widget, 'figures'), part(widget, 'bar')];
    const before = kept();
    const [number, height] = [part(widget, 'number'), widget.offsetHeight];
    const size = () => parseFloat(getComputedStyle(number).fontSize);
    const full = size();
    await setAttributes(widget, { layout: 'compact' });
    expect(kept()).to.deep.equal(before);
    expect(size()).to.be.lessThan(full);
    await setAttributes(widget, { layout: null });
    expect([size(), widget.offsetHeight]).to.deep.equal([full, height]);
  });

  it('takes properties too', async () => {
    const widget = await card();
    Object.assign(widget, { figures: 'homes', layout: 'compact', headingLevel: 4 });
    await settled();
    expect(numbers(widget)).to.deep.equal(['200']);
    expect(part(widget, 'heading').getAttribute('aria-level')).to.equal('4');
    widget.figures = null;
    await settled();
    expect(numbers(widget)).to.have.length(7);
  });

  it('has the parts and slots that are documented', async () => {
    const widget = await card();
    const { cssParts, slots } = declarationOf('jan20-statistics-card');
    const found = new Set(
      [...widget.shadowRoot!.querySelectorAll('[part]')].flatMap(({ part }) => [...part]),
    );
    expect([...found].sort()).to.deep.equal(cssParts!.map(({ name }) => name).sort());
    const slotNames = [...widget.shadowRoot!.querySelectorAll('slot')].map(({ name }) => name);
    expect(slotNames).to.have.members(slots!.map(({ name }) => name));
  });

  it('isolates its numbers from the direction of the text', async () => {
    const widget = await card('lang="ar"');
    for (const name of ['number', 'part-number']) {
      for (const number of parts(widget, name)) expect(number.localName).to.equal('bdi');
    }
    const sum = part(widget, 'sum').querySelector('bdi')!;
    expect([sum.dir, textOf(sum)]).to.deep.equal(['ltr', '82 + 20 + 21 + 8 = 131']);
  });

  it('never merges the martyrs with the killed', async () => {
    for (const lang of ['az', 'en', 'ru', 'ar']) {
      const widget = await card(`lang="${lang}"`);
      const figure = parts(widget, 'figure').at(-1)!;
      expect(textOf(figure))
        .to.match(/\b150\b/)
        .and.not.match(/131/);
      expect(textOf(part(widget, 'parts'))).not.to.match(/150/);
    }
  });
});
