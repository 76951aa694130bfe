import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { Jan20Timeline } from '../../src/index.js';
import {
  after,
  canEmulate,
  emulate,
  expectAccessible,
  fixture,
  mount,
  nextFrame,
  part,
  parts,
  setAttributes,
  settled,
  textOf,
  until,
  warnings,
} from '../helpers.js';
import { expectContained, spaceText } from '../layout.js';
import { declarationOf } from '../manifest.js';

const timeline = (attributes = ''): Promise<Jan20Timeline> =>
  fixture(`<jan20-timeline ${attributes}></jan20-timeline>`);

const titles = [
  'Troops enter Baku',
  'Protest in Moscow',
  'March and burial',
  'Session of the Supreme Soviet',
  'Neftchala and Lankaran',
  'Legal and political assessment',
  'National Day of Mourning',
];

const states = ['', 'compact', 'layout="horizontal"', 'layout="horizontal" compact'];

for (const state of states) {
  describe(`jan20-timeline ${state}`, () => {
    it('tells the events in order', async () => {
      const widget = await timeline(state);
      expect(textOf(part(widget, 'heading'))).to.equal('Chronology of the 20 January tragedy');
      expect(textOf(part(widget, 'subheading'))).to.equal('Black January in Azerbaijan, 1990');
      expect(part(widget, 'list').localName).to.equal('ol');
      expect(part(widget, 'list').getAttribute('role')).to.equal('list');
      const items = parts(widget, 'item');
      expect([...part(widget, 'list').children]).to.deep.equal(items);
      expect(items.map(({ localName }) => localName)).to.deep.equal(items.map(() => 'li'));
      expect(parts(widget, 'title').map(textOf)).to.deep.equal(titles);
      // Each title, date and description in its own item, the date first.
      for (const item of items) {
        const found = [...item.querySelectorAll('[part]')].map((element) => element.getAttribute('part'));
        expect(found.filter((name) => name !== 'summary')).to.deep.equal(['date', 'title', 'text']);
      }
    });

    it('has <time> where there is a day, and none for the session', async () => {
      const widget = await timeline(state);
      const times = parts(widget, 'item').map((item) =>
        [...item.querySelectorAll('time')].map(({ dateTime, textContent }) => [dateTime, textContent]),
      );
      expect(times).to.deep.equal([
        [
          ['1990-01-19', '19'],
          ['1990-01-20', '20'],
        ],
        [['1990-01-21', '21 January 1990']],
        [['1990-01-22', '22 January 1990']],
        [],
        [
          ['1990-01-25', '25'],
          ['1990-01-26', '26'],
        ],
        [['1994-03-29', '29 March 1994']],
        [],
      ]);
      expect(textOf(parts(widget, 'date')[3]!)).to.equal('');
      expect(textOf(parts(widget, 'item')[3]!)).not.to.match(/\d/);
      expect(textOf(parts(widget, 'date')[6]!)).to.equal('Every year on 20 January');
    });

    for (const [level, below] of [
      ['1', '2'],
      ['2', '3'],
      ['3', '4'],
      ['5', '6'],
      ['6', '6'],
    ]) {
      it(`has its events’ headings below its own: ${level}, ${below}`, async () => {
        const widget = await timeline(`${state} heading-level="${level}"`);
        expect(part(widget, 'heading').getAttribute('aria-level')).to.equal(level);
        for (const title of parts(widget, 'title')) {
          expect(title.getAttribute('role')).to.equal('heading');
          expect(title.getAttribute('aria-level')).to.equal(below);
        }
      });
    }

    it('writes no style attribute', async () => {
      expect((await timeline(state)).shadowRoot!.querySelector('[style]')).to.equal(null);
    });

    for (const lang of ['az', 'en', 'ru', 'ar']) {
      it(`is accessible in ${lang}, in every theme`, async () => {
        const widget = await timeline(`${state} lang="${lang}"`);
        for (const theme of ['light', 'dark', 'contrast']) {
          await setAttributes(widget, { theme });
          await expectAccessible(widget, theme);
        }
      });
    }

    if (canEmulate) {
      it('is accessible in the dark, and in forced colours', async () => {
        const widget = await timeline(`${state} lang="az"`);
        await emulate({ 'prefers-color-scheme': 'dark' });
        await expectAccessible(widget, 'dark');
        await emulate({ 'forced-colors': 'active' });
        await expectAccessible(widget, 'forced colours');
      });
    }
  });
}

describe('jan20-timeline', () => {
  it('has the parts that are documented', async () => {
    const found = new Set<string>();
    for (const state of states) {
      const widget = await timeline(state);
      for (const element of widget.shadowRoot!.querySelectorAll('[part]')) {
        for (const name of element.part) found.add(name);
      }
    }
    const documented = declarationOf('jan20-timeline').cssParts!.map(({ name }) => name);
    expect([...found].sort()).to.deep.equal([...documented].sort());
  });

  it('has the slots that are documented', async () => {
    const slots = [...(await timeline()).shadowRoot!.querySelectorAll('slot')].map(({ name }) => name);
    expect(slots).to.have.members(declarationOf('jan20-timeline').slots!.map(({ name }) => name));
  });

  it('changes its layout and density without being made anew', async () => {
    const widget = await timeline();
    const kept = [
      part(widget, 'base'),
      part(widget, 'heading'),
      part(widget, 'list'),
      ...parts(widget, 'item'),
    ];
    for (const attributes of [
      { layout: 'horizontal' },
      { compact: '' },
      { layout: null },
      { compact: null },
    ]) {
      await setAttributes(widget, attributes);
      expect([
        part(widget, 'base'),
        part(widget, 'heading'),
        part(widget, 'list'),
        ...parts(widget, 'item'),
      ]).to.deep.equal(kept);
    }
  });

  for (const junk of ['diagonal', '', 'Horizontal']) {
    it(`layout=${JSON.stringify(junk)}: vertical, with one warning`, async () => {
      const widget = await timeline();
      const before = textOf(widget);
      await setAttributes(widget, { layout: junk });
      await setAttributes(widget, { layout: 'horizontal' });
      await setAttributes(widget, { layout: junk });
      expect(textOf(widget)).to.equal(before);
      expect(parts(widget, 'button')).to.deep.equal([]);
      expect(warnings()).to.deep.equal([
        `<jan20-timeline> layout="${junk}" is ignored: expected vertical, horizontal.`,
      ]);
    });
  }

  it('takes properties too', async () => {
    const widget = await timeline();
    Object.assign(widget, { layout: 'horizontal', compact: true, headingLevel: 3 });
    await settled();
    expect(parts(widget, 'button')).to.have.length(2);
    expect(parts(widget, 'summary')).to.have.length(7);
    expect(part(widget, 'heading').getAttribute('aria-level')).to.equal('3');
    widget.layout = null;
    widget.headingLevel = null;
    await settled();
    expect(parts(widget, 'button')).to.have.length(0);
    expect(part(widget, 'heading').getAttribute('aria-level')).to.equal('2');
  });

  it('places its events one below the other', async () => {
    const items = parts(await timeline(), 'item').map((item) => item.getBoundingClientRect());
    items.slice(1).forEach(({ left, top }, i) => {
      expect(top).to.be.at.least(items[i]!.bottom - 1);
      expect(left).to.equal(items[i]!.left);
    });
  });

  it('has nothing to scroll, to press or to focus', async () => {
    const widget = await timeline();
    expect(widget.shadowRoot!.querySelector('button, summary, a, [tabindex]')).to.equal(null);
  });
});

/** The two buttons, the one for earlier events first. */
const buttons = (widget: Element) =>
  parts<HTMLButtonElement>(widget, 'button') as [HTMLButtonElement, HTMLButtonElement];

const edges = (widget: Element) => buttons(widget).map((button) => button.getAttribute('aria-disabled'));

/** How far the list is scrolled from its start, either way. */
const position = (widget: Element): number => Math.abs(part(widget, 'list').scrollLeft);

/** The events of which both edges are in view. */
const inView = (widget: Element): number[] => {
  const view = part(widget, 'list').getBoundingClientRect();
  return parts(widget, 'item').flatMap((item, i) => {
    const { left, right } = item.getBoundingClientRect();
    return left >= view.left - 1 && right <= view.right + 1 ? [i] : [];
  });
};

/** Waits until the list, which may scroll smoothly, stands still. */
const still = async (widget: Element): Promise<void> => {
  let last = NaN;
  await until(() => {
    const same = last === position(widget);
    last = position(widget);
    return same;
  }, 'the list to stand still');
};

for (const lang of ['en', 'ar']) {
  const rtl = lang === 'ar';
  const [forward, back] = rtl ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];

  describe(`jan20-timeline, horizontal, in ${lang}`, () => {
    let widget: Jan20Timeline;

    beforeEach(async () => {
      widget = await timeline(`layout="horizontal" lang="${lang}"`);
      await nextFrame();
    });

    it('places its events side by side, from the side where reading begins', () => {
      const items = parts(widget, 'item').map((item) => item.getBoundingClientRect());
      items.slice(1).forEach(({ left, right, top }, i) => {
        if (rtl) expect(right).to.be.at.most(items[i]!.left);
        else expect(left).to.be.at.least(items[i]!.right);
        expect(top).to.equal(items[i]!.top);
      });
      expect(inView(widget)[0]).to.equal(0);
    });

    it('scrolls in itself, not the page', () => {
      const list = part(widget, 'list');
      expect(list.scrollWidth).to.be.greaterThan(list.clientWidth);
      expect(document.documentElement.scrollWidth).to.be.at.most(document.documentElement.clientWidth);
      expect(getComputedStyle(list).scrollSnapType).to.match(/^x/);
    });

    it('has two buttons with names, which say what they control', () => {
      const names = buttons(widget).map((button) => button.getAttribute('aria-label'));
      expect(names).to.deep.equal(
        rtl ? ['الأحداث السابقة', 'الأحداث اللاحقة'] : ['Earlier events', 'Later events'],
      );
      for (const button of buttons(widget)) {
        expect(button.type).to.equal('button');
        expect(widget.shadowRoot!.getElementById(button.getAttribute('aria-controls')!)).to.equal(
          part(widget, 'list'),
        );
        const { width, height } = button.getBoundingClientRect();
        expect(Math.min(width, height)).to.be.at.least(44);
      }
      const [earlier, later] = buttons(widget).map((button) => button.getBoundingClientRect().left);
      expect(earlier! < later!).to.equal(!rtl);
    });

    it('has a list that can be focused, and says what it is', () => {
      const list = part(widget, 'list');
      expect(list.tabIndex).to.equal(0);
      expect(widget.shadowRoot!.getElementById(list.getAttribute('aria-labelledby')!)).to.equal(
        part(widget, 'heading'),
      );
    });

    it('scrolls forward and back by its buttons, and disables the button at each end', async () => {
      expect(edges(widget)).to.deep.equal(['true', 'false']);
      const seen = inView(widget);
      buttons(widget)[1].click();
      await until(() => edges(widget)[0] === 'false', 'the start to be left');
      await still(widget);
      // A click scrolls by one screen at most, so no event is skipped.
      expect(inView(widget)[0]).to.be.within(1, seen.at(-1)! + 1);
      for (let i = 0; i < 7 && edges(widget)[1] === 'false'; i += 1) {
        buttons(widget)[1].click();
        await nextFrame();
        await still(widget);
      }
      expect(edges(widget)).to.deep.equal(['false', 'true']);
      expect(inView(widget).at(-1)).to.equal(6);
      for (let i = 0; i < 7 && edges(widget)[0] === 'false'; i += 1) {
        buttons(widget)[0].click();
        await nextFrame();
        await still(widget);
      }
      expect(edges(widget)).to.deep.equal(['true', 'false']);
      expect(position(widget)).to.be.at.most(1);
    });

    it('keeps the focus on a button that has come to its edge, and does nothing there', async () => {
      const [earlier] = buttons(widget);
      earlier.focus();
      earlier.click();
      await nextFrame();
      expect(position(widget)).to.equal(0);
      expect(widget.shadowRoot!.activeElement).to.equal(earlier);
      expect(earlier.disabled).to.be.false;
    });

    it(`goes on by ${forward} and back by ${back}`, async () => {
      part(widget, 'list').focus();
      await sendKeys({ press: forward });
      await until(() => position(widget) > 1, 'the list to go on');
      await still(widget);
      await sendKeys({ press: back });
      await until(() => position(widget) <= 1, 'the list to go back');
      await sendKeys({ press: back });
      await nextFrame();
      expect(position(widget)).to.be.at.most(1);
    });

    it('leaves arrows with another key to the browser', () => {
      const press = (key: string, init: KeyboardEventInit = {}): boolean => {
        const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
        part(widget, 'list').dispatchEvent(event);
        return event.defaultPrevented;
      };
      for (const held of ['altKey', 'ctrlKey', 'metaKey', 'shiftKey']) {
        expect(press('ArrowLeft', { [held]: true }), held).to.be.false;
        expect(press('ArrowRight', { [held]: true }), held).to.be.false;
      }
      for (const key of ['ArrowUp', 'ArrowDown', 'Home', 'Tab', 'a']) expect(press(key), key).to.be.false;
      expect(press('ArrowRight')).to.be.true;
    });

    it('disables both buttons where there is room for all events', async () => {
      widget.parentElement!.style.inlineSize = '3000px';
      await until(() => edges(widget)[1] === 'true', 'the end to be known');
      expect(edges(widget)).to.deep.equal(['true', 'true']);
      widget.parentElement!.style.inlineSize = '';
      // WebKit may stop at another event then. From any event, the list can scroll in at least one direction.
      const { clientWidth, scrollWidth } = part(widget, 'list');
      expect(scrollWidth).to.be.greaterThan(clientWidth);
      const there = () =>
        [position(widget) <= 1, position(widget) + clientWidth >= scrollWidth - 1].map(String);
      await until(() => edges(widget).join() === there().join(), 'the edges to be known');
      expect(edges(widget)).to.include('false');
    });

    it('follows a scroll that no button has started', async () => {
      const list = part(widget, 'list');
      list.scrollTo({ left: rtl ? -10_000 : 10_000, behavior: 'instant' });
      await until(() => edges(widget)[1] === 'true', 'the end to be known');
      expect(edges(widget)).to.deep.equal(['false', 'true']);
    });
  });
}

const disclosures = (widget: Element): HTMLDetailsElement[] => [
  ...widget.shadowRoot!.querySelectorAll('details'),
];
const open = (widget: Element): boolean[] => disclosures(widget).map((details) => details.open);

describe('jan20-timeline, compact', () => {
  it('shows dates and titles, and each description behind a disclosure', async () => {
    const widget = await timeline('compact');
    expect(open(widget)).to.deep.equal(Array(7).fill(false));
    expect(textOf(part(widget, 'list')).split('\n')).to.have.members([
      'Night of 19–20 January 1990',
      '21 January 1990',
      '22 January 1990',
      '25–26 January 1990',
      '29 March 1994',
      'Every year on 20 January',
      ...titles,
    ]);
    for (const text of parts(widget, 'text')) expect(text.checkVisibility()).to.be.false;
  });

  for (const key of ['Enter', ' ']) {
    it(`opens and closes by ${key === ' ' ? 'the space bar' : key}, each for itself`, async () => {
      const widget = await timeline('compact');
      const [first, second] = parts(widget, 'summary');
      first!.focus();
      await sendKeys({ press: key });
      second!.focus();
      await sendKeys({ press: key });
      expect(open(widget)).to.deep.equal([true, true, false, false, false, false, false]);
      expect(textOf(part(widget, 'list'))).to.include('82 people are killed');
      expect(part(widget, 'text').checkVisibility()).to.be.true;
      await sendKeys({ press: key });
      expect(open(widget)).to.deep.equal([true, false, false, false, false, false, false]);
    });
  }

  it('keeps open what the reader opened, through every change', async () => {
    const widget = await timeline('compact');
    parts(widget, 'summary')[4]!.click();
    for (const attributes of [
      { lang: 'az' },
      { theme: 'dark' },
      { layout: 'horizontal' },
      { 'heading-level': '3' },
    ]) {
      await setAttributes(widget, attributes);
      expect(open(widget)).to.deep.equal([false, false, false, false, true, false, false]);
    }
  });
});

describe('jan20-timeline in print', () => {
  const announce = (type: string) => window.dispatchEvent(new Event(type));

  it('is expanded, and closed again afterwards', async () => {
    const widget = await timeline('compact');
    parts(widget, 'summary')[2]!.click();
    announce('beforeprint');
    expect(open(widget)).to.deep.equal(Array(7).fill(true));
    expect(textOf(widget)).to.include('82 people are killed');
    announce('afterprint');
    expect(open(widget)).to.deep.equal([false, false, true, false, false, false, false]);
    announce('beforeprint');
    announce('afterprint');
    expect(open(widget)).to.deep.equal([false, false, true, false, false, false, false]);
  });

  it('is closed again where the browser announced it twice', async () => {
    const widget = await timeline('compact');
    announce('beforeprint');
    announce('beforeprint');
    announce('afterprint');
    announce('afterprint');
    expect(open(widget)).to.deep.equal(Array(7).fill(false));
  });

  it('leaves a timeline that isn’t compact as it is', async () => {
    const widget = await timeline();
    const before = textOf(widget);
    announce('beforeprint');
    expect(textOf(widget)).to.equal(before);
    announce('afterprint');
    expect(textOf(widget)).to.equal(before);
  });

  if (canEmulate) {
    it('shows a horizontal timeline whole, without its buttons', async () => {
      const widget = await timeline('layout="horizontal"');
      await emulateMedia({ media: 'print' });
      after(() => emulateMedia({ media: 'screen' }));
      for (const button of buttons(widget)) expect(button.getClientRects()).to.have.length(0);
      const base = part(widget, 'base').getBoundingClientRect();
      for (const item of parts(widget, 'item')) {
        const { left, right } = item.getBoundingClientRect();
        expect(left).to.be.at.least(base.left);
        expect(right).to.be.at.most(base.right);
      }
      const { color, backgroundColor } = getComputedStyle(part(widget, 'base'));
      expect([color, backgroundColor]).to.deep.equal(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
    });
  }
});

describe('jan20-timeline in a narrow place', () => {
  for (const width of [240, 320]) {
    for (const lang of ['az', 'en', 'ru', 'ar']) {
      for (const spaced of [false, true]) {
        it(`${width} px, ${lang}${spaced ? ', with its text spaced' : ''}: nothing sticks out or is cut off`, async () => {
          const box = await mount(
            states.map((state) => `<jan20-timeline lang="${lang}" ${state}></jan20-timeline>`).join(''),
          );
          box.style.width = `${width}px`;
          for (const widget of box.children) {
            if (spaced) spaceText(widget);
            for (const details of disclosures(widget)) details.open = true;
            expectContained(widget);
          }
        });
      }
    }
  }
});

describe('jan20-timeline with pictures', () => {
  const ids = ['troops', 'mission', 'burial', 'session', 'regions', 'assessment', 'mourning'];
  // A plain plate: a picture of our own that any page may use.
  const plate = '/test/fixtures/plate.svg';
  const image = (attributes = ''): string =>
    `<img ${attributes} src="${plate}" alt="A plate" width="1200" height="800">`;
  const pictures = ids
    .map((id, i) =>
      i % 2
        ? image(`slot="media-${id}"`)
        : `<figure slot="media-${id}" style="margin: 0">${image('style="max-inline-size: 100%; block-size: auto"')}<figcaption>Caption of ${id}. Photograph: A. Name</figcaption></figure>`,
    )
    .join('');
  const states = ['', 'compact', 'layout="horizontal"', 'layout="horizontal" compact'];
  const withPictures = (attributes: string): string =>
    `<jan20-timeline ${attributes}>${pictures}</jan20-timeline>`;

  const open = (widget: Element): void => {
    for (const details of widget.shadowRoot!.querySelectorAll('details')) details.open = true;
  };

  for (const lang of ['en', 'ar']) {
    for (const state of states) {
      for (const width of [240, 480, 1200]) {
        it(`${state} in ${lang}, ${width} px: each picture stands in its event, whole`, async () => {
          const box = await mount(
            `<div style="inline-size: ${width}px">${withPictures(`${state} lang="${lang}"`)}</div>`,
          );
          const widget = box.querySelector('jan20-timeline')!;
          open(widget);
          const items = parts(widget, 'item');
          [...widget.children].forEach((picture, i) => {
            const room = items[i]!.getBoundingClientRect();
            for (const shown of [picture, ...picture.querySelectorAll('img')]) {
              const { left, right, top, bottom, width, height } = shown.getBoundingClientRect();
              expect(width).to.be.greaterThan(50);
              expect(left).to.be.at.least(room.left - 0.5);
              expect(right).to.be.at.most(room.right + 0.5);
              expect(top).to.be.at.least(room.top);
              expect(bottom).to.be.at.most(room.bottom + 0.5);
              if (shown.localName === 'img') expect(width / height).to.be.closeTo(1.5, 0.02);
            }
          });
        });
      }
    }
  }

  it('keeps the room of a picture that has not come yet', async () => {
    const markup = (src: string) =>
      `<jan20-timeline lang="en"><img slot="media-burial" alt="" width="300" height="200" ${src}></jan20-timeline>`;
    const heights: number[] = [];
    for (const src of [`src="${plate}"`, '']) {
      const widget = await fixture(markup(src));
      heights.push(widget.getBoundingClientRect().height);
    }
    expect(heights[1]).to.equal(heights[0]);
  });

  it('has no empty room where there are no pictures', async () => {
    const widget = await timeline('lang="en"');
    for (const slot of widget.shadowRoot!.querySelectorAll('slot[name^=media-]')) {
      expect(slot.getClientRects()).to.have.length(0);
    }
  });

  it('hides a picture with its description where it is compact', async () => {
    const widget = await fixture(withPictures('compact lang="en"'));
    const picture = widget.querySelector('[slot=media-burial]')!;
    expect(picture.checkVisibility()).to.be.false;
    open(widget);
    expect(picture.checkVisibility()).to.be.true;
  });

  for (const state of states) {
    it(`is accessible with pictures: ${state}`, async () => {
      const widget = await fixture(withPictures(`${state} lang="en"`));
      open(widget);
      await expectAccessible(widget.parentElement!, state);
    });
  }

  it('has whole columns in every width', async () => {
    for (const width of [240, 480, 500, 760, 800, 1000, 1200, 1400]) {
      const box = await mount(
        `<div style="inline-size: ${width}px"><jan20-timeline lang="en" layout="horizontal"></jan20-timeline></div>`,
      );
      const widget = box.querySelector('jan20-timeline')!;
      const view = part(widget, 'list').getBoundingClientRect();
      const cut = parts(widget, 'item').filter((item) => {
        const { left, right } = item.getBoundingClientRect();
        return left < view.right - 1 && right > view.right + 1;
      });
      expect(cut, `${width} px`).to.have.length(0);
      box.remove();
    }
  });
});
