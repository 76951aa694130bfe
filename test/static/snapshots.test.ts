import { expect } from 'chai';
import { allLocales } from '../../src/i18n/generated/locale-codes.js';
import { wallClock } from '../wall-clock.js';
import { addScript, drawn, openFrame, openPage, read, type FramedPage } from './frames.js';

const tags = ['jan20-timeline', 'jan20-statistics-card', 'jan20-silence-countdown'] as const;
const widths = [240, 340, 560, 1000];

const everySnapshot = (): Promise<string[]> =>
  Promise.all(allLocales.flatMap((lang) => tags.map((tag) => read(`/dist/static/${tag}.${lang}.html`))));

const widgetsOf = ({ document }: FramedPage): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(tags.join()),
];

const nameOf = (widget: Element): string => `${widget.localName}.${widget.getAttribute('lang')}`;

const rootOf = (widget: Element): HTMLElement =>
  widget.shadowRoot!.querySelector<HTMLElement>('[part~="base"]')!;

// What a snapshot can't know: the digits, the plural forms of the units, and the reader's own time.
const open = '.digits, .label, .reader';

const textOf = (widget: Element): string => {
  const root = rootOf(widget);
  const hidden =
    widget.localName === 'jan20-silence-countdown' ? [...root.querySelectorAll<HTMLElement>(open)] : [];
  const texts = hidden.map((element) => element.textContent);
  for (const element of hidden) element.textContent = '';
  const text = root.innerText.replace(/[ \t\n]+/g, ' ').trim();
  hidden.forEach((element, i) => {
    element.textContent = texts[i]!;
  });
  return text;
};

const boxesOf = (widget: Element): Record<string, readonly number[]> => {
  const boxes: Record<string, readonly number[]> = {};
  for (const element of [widget, ...widget.shadowRoot!.querySelectorAll('[part], .stage, .body, rect')]) {
    const part = element.getAttribute('part') ?? element.getAttribute('class') ?? element.localName;
    const { x, y, width, height } = element.getBoundingClientRect();
    for (let i = 0; ; i += 1) {
      if (boxes[`${part} ${i}`]) continue;
      boxes[`${part} ${i}`] = [x, y, width, height].map((value) => Math.round(value * 100) / 100);
      break;
    }
  }
  return boxes;
};

const takeOver = async (page: FramedPage, script?: Record<string, string>): Promise<void> => {
  expect(await addScript(page, script)).to.equal('load');
  for (const widget of widgetsOf(page))
    await (widget as unknown as { updateComplete: Promise<void> }).updateComplete;
};

const isTakenOver = (widget: Element): boolean =>
  'updateComplete' in widget && !widget.shadowRoot!.querySelector('style');

const readAll = (page: FramedPage, of: (widget: Element) => unknown): Record<string, unknown> =>
  Object.fromEntries(widgetsOf(page).map((widget) => [nameOf(widget), of(widget)]));

describe('the snapshots', () => {
  let all: string[];
  let texts: Record<string, unknown>;

  before(async () => {
    all = await everySnapshot();
    texts = readAll(await openPage(all.join(''), 560, { sandbox: 'allow-same-origin' }), textOf);
  });

  it('say without scripts what the script says', async () => {
    const page = await openPage(all.join(''), 560);
    expect(Object.keys(texts)).to.have.length(all.length);
    for (const text of Object.values(texts)) expect(text).to.match(/\S{2}/);
    await takeOver(page);
    expect(widgetsOf(page).every(isTakenOver)).to.be.true;
    expect(readAll(page, textOf)).to.deep.equal(texts);
  });

  for (const width of widths) {
    it(`stay where they are when the script takes them over, ${width} px wide`, async () => {
      const page = await openPage(all.map((one) => `${one}<p>Text</p>`).join(''), width);
      const before = readAll(page, boxesOf);
      await takeOver(page);
      expect(widgetsOf(page).every(isTakenOver)).to.be.true;
      const after = readAll(page, boxesOf);
      for (const [name, boxes] of Object.entries(before)) expect(after[name], name).to.deep.equal(boxes);
    });
  }

  const hour = 3_600_000;
  const readers: readonly (readonly [zone: string, left: number])[] = [
    ['Pacific/Honolulu', 111 * 24 * hour],
    ['Europe/Berlin', 25 * hour],
    ['Asia/Tokyo', 24 * hour],
    ['Asia/Baku', 61 * 1000],
    ['Pacific/Kiritimati', 11 * hour],
  ];
  for (const [zone, left] of readers) {
    it(`keep the room for the digits and the own time of a reader in ${zone}`, async () => {
      const countdowns = all.filter((one) => one.includes('<jan20-silence-countdown'));
      const text = await read('/dist/static/jan20-silence-countdown.en.txt.html');
      const noon = Date.parse(/datetime="([^"]+)"/.exec(text)![1]!);
      // Without the units, because there are fewer of them on the last day.
      const still = (widget: Element) =>
        Object.entries(boxesOf(widget)).filter(([name]) => !/^(unit|digits|label|clock) /.test(name));
      for (const width of [240, 560]) {
        const page = await openPage(countdowns.map((one) => `${one}<p>Text</p>`).join(''), width);
        const { window } = page;
        window.Date.prototype.getTimezoneOffset = function () {
          const second = Math.floor(this.getTime() / 1000) * 1000;
          return (second - Date.parse(`${wallClock(second, zone).replace(' ', 'T')}Z`)) / 60_000;
        };
        window.Date.now = () => noon - left;
        const before = readAll(page, still);
        await takeOver(page);
        const after = readAll(page, still);
        for (const [name, boxes] of Object.entries(before)) expect(after[name], name).to.deep.equal(boxes);
        const english = widgetsOf(page).find(({ lang }) => lang === 'en')!;
        const own = english.shadowRoot!.querySelector('.reader')!.textContent;
        expect(own.includes('your time')).to.equal(zone !== 'Asia/Baku');
      }
    });
  }

  // Only Chromium measures it.
  if ('LayoutShift' in globalThis) {
    it('do not shift the page in the browser’s own measure', async () => {
      const page = await openPage(
        all
          .slice(0, 6)
          .map((one) => `${one}<p>Text</p>`)
          .join(''),
        560,
      );
      const shifts: number[] = [];
      const observer = new page.window.PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
      });
      observer.observe({ type: 'layout-shift', buffered: true });
      await drawn(page);
      await takeOver(page);
      await drawn(page);
      await drawn(page);
      expect(shifts).to.deep.equal([]);
      // The observer does report a real shift.
      const gap = page.document.createElement('p');
      gap.textContent = 'Text';
      page.document.body.prepend(gap);
      await drawn(page);
      await drawn(page);
      expect(shifts).to.have.length(1);
      expect(shifts[0]).to.be.greaterThan(0);
    });
  }

  it('show the theme that the element asks for', async () => {
    const themes = ['light', 'dark', 'contrast'];
    const page = await openPage(
      tags
        .flatMap((tag) =>
          themes.map((theme) =>
            all.find((one) => one.includes(`<${tag} lang="az"`))!.replace('>', ` theme="${theme}">`),
          ),
        )
        .join(''),
      560,
    );
    const coloursOf = (widget: Element) => {
      const { color, backgroundColor, colorScheme, borderTopColor } = page.window.getComputedStyle(
        rootOf(widget),
      );
      return [color, backgroundColor, colorScheme, borderTopColor];
    };
    const colours = () =>
      widgetsOf(page).map((widget) => [widget.getAttribute('theme'), ...coloursOf(widget)]);
    const before = colours();
    expect(new Set(before.map(([, color, background]) => `${color} on ${background}`)).size).to.equal(3);
    await takeOver(page);
    expect(colours()).to.deep.equal(before);
  });

  it('are drawn once when the script comes while they are parsed', async () => {
    for (const tag of tags) {
      const one = all.find((text) => text.includes(`<${tag} lang="en"`))!;
      const tree = one.indexOf('<section');
      const style = one.indexOf('</style>');
      // In the host's tag, before and after the shadow tree's; before the section, in the styles, in the text; at the end.
      const cuts = [
        one.indexOf('>') - 1,
        one.indexOf('>') + 1,
        tree,
        tree + 5,
        style - 300,
        style + 8,
        style + 700,
      ].concat(one.indexOf('</section>'), one.indexOf('</template>'), one.indexOf('</template>') + 11);
      for (const cut of cuts) {
        const page = await openFrame({ style: 'inline-size: 560px' });
        const { document: inner } = page;
        inner.open();
        inner.write(`<!doctype html><html lang="en"><body>${one.slice(0, cut)}`);
        await takeOver(page);
        inner.write(one.slice(cut));
        inner.close();
        const [widget] = widgetsOf(page);
        await (widget as unknown as { updateComplete: Promise<void> }).updateComplete;
        const roots = [...widget!.shadowRoot!.querySelectorAll<HTMLElement>('.root')];
        const shown = roots.filter((root) => root.getClientRects().length);
        expect(shown, `${tag}, cut at ${cut}`).to.have.length(1);
        expect(shown[0]!.querySelector('style'), `${tag}, cut at ${cut}`).to.be.null;
        expect(textOf(widget!), `${tag}, cut at ${cut}`).to.equal(texts[nameOf(widget!)]);
        page.frame.remove();
      }
    }
  });

  it('have a text beside them that says the same in plain HTML', async () => {
    const page = await openPage(all.join(''), 560);
    for (const widget of widgetsOf(page)) {
      const name = nameOf(widget);
      const plain = new DOMParser().parseFromString(
        await read(`/dist/static/${name}.txt.html`),
        'text/html',
      ).body;
      const words = (text: string) =>
        text
          .split(/\s+/)
          .filter((word) => word && word !== '·')
          .sort();
      for (const label of rootOf(widget).querySelectorAll('.units .label')) label.remove();
      expect(words(plain.innerText), name).to.deep.equal(words(rootOf(widget).innerText));
      expect(plain.querySelectorAll('h2'), name).to.have.length(1);
      const box = plain.firstElementChild as HTMLElement;
      expect([box.lang, box.dir]).to.deep.equal([widget.lang, rootOf(widget).dir]);
      for (const element of plain.querySelectorAll('*')) {
        expect(element.localName).to.match(/^(div|h2|h3|p|ol|ul|li|strong|time|bdi)$/);
        for (const attribute of element.getAttributeNames()) {
          expect(attribute, name).to.match(/^(lang|dir|datetime)$/);
        }
      }
    }
  });
});
