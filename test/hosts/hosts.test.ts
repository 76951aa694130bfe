// Real libraries of hosts, each in a page of its own, with and without the built script.
import { expect } from 'chai';
import { observanceAt } from '../../src/domain/observance.js';
import { tags } from '../../src/domain/tags.js';
import { timeLeft } from '../../src/domain/time-left.js';
import { until } from '../until.js';
import { lookOf, namesOf, openHost, textsOf, type HostPage } from './host.js';

/** The hosts by name, each with the code by which it renders the widgets anew. */
const hosts = (await (await fetch('/hosts/list.json')).json()) as Readonly<Record<string, string>>;

/** Our global, and what Lit leaves behind. */
const ours = [
  'january20',
  'litElementVersions',
  'litHtmlVersions',
  'litPropertyMetadata',
  'reactiveElementVersions',
  'Symbol.metadata',
];

/** Reads the widgets of a page: the words of each, in which the clocks' digits are left out. */
const drawnIn = async (page: HostPage): Promise<readonly string[]> => {
  await until(
    () => textsOf(page).length === 10 && textsOf(page).every((text) => text !== undefined),
    'all widgets to be drawn',
    () => JSON.stringify([textsOf(page).map((text) => text?.slice(0, 30) ?? null), page.said]),
  );
  return textsOf(page) as string[];
};

/** What the widgets say on a page without any library. */
let model: readonly string[];

before(async () => {
  const page = await openHost('nothing', 'last');
  model = await drawnIn(page);
  page.close();
});

it('the list of hosts is served', () => {
  expect(Object.keys(hosts).length).to.be.greaterThan(15);
});

for (const [name, renew] of Object.entries(hosts)) {
  describe(`a page with ${name}`, () => {
    let without: HostPage;

    before(async () => {
      without = await openHost(name, 'none');
    });

    after(() => without.close());

    it('has an empty console and no widgets without the script', () => {
      expect(without.said).to.deep.equal([]);
      expect(without.window.customElements.get(tags[0])).to.equal(undefined);
    });

    for (const where of ['first', 'last'] as const) {
      describe(`and the script ${where}`, () => {
        let page: HostPage;

        before(async () => {
          page = await openHost(name, where);
        });

        after(() => page.close());

        it('draws each widget, from each of its forms, with the same words as on a page without libraries', async () => {
          const texts = await drawnIn(page);
          expect(texts).to.deep.equal(model);
        });

        it('shows a banner only if today is the day of mourning, and counts the right days', async () => {
          await drawnIn(page);
          const { phase, silence } = observanceAt(Date.now(), 'Asia/Baku');
          const banner = page.document.querySelector('#today')!;
          expect(banner.getAttribute('phase')).to.equal(phase);
          expect(banner.getBoundingClientRect().height > 0).to.equal(phase !== 'ordinary');
          const countdown = page.document.querySelector('jan20-silence-countdown:not([now])')!;
          expect(countdown.getAttribute('phase')).to.equal(phase);
          if (phase !== 'ordinary') return;
          const { days } = timeLeft(silence - Date.now());
          const digits = countdown.shadowRoot!.querySelector('[part~="digits"]')!.textContent;
          expect(Number(digits)).to.be.oneOf([days, days + 1]);
        });

        it('keeps the globals and built-in objects of the host, and adds only ours', () => {
          const names = namesOf(page);
          const before = namesOf(without);
          const added = Object.keys(names).filter((path) => !(path in before));
          const gone = Object.keys(before).filter((path) => !(path in names));
          const changed = Object.keys(before).filter((path) => path in names && names[path] !== before[path]);
          expect(added.filter((path) => !ours.some((own) => `${path}.`.startsWith(`${own}.`)))).to.deep.equal(
            [],
          );
          expect([...gone, ...changed]).to.deep.equal([]);
        });

        it('changes no style of the host’s own elements', async () => {
          await drawnIn(page);
          const looks = lookOf(page);
          const before = lookOf(without);
          expect(Object.keys(looks).length).to.be.greaterThan(30);
          expect(looks).to.deep.equal(before);
        });

        it('has an empty console', async () => {
          await drawnIn(page);
          expect(page.said).to.deep.equal([]);
        });

        if (renew) {
          it('draws the widgets again after the host has rendered that part anew', async () => {
            await drawnIn(page);
            await page.run(renew);
            expect(await drawnIn(page)).to.deep.equal(model);
            expect(page.said).to.deep.equal([]);
          });
        }
      });
    }
  });
}
