import { expect } from 'chai';
import { fixture } from '../helpers.js';
import { openPage, scriptUrl } from '../script/page.js';

const at = (time: string): string => `now="2027-01-${time}+04:00"`;

const states = [
  '<jan20-timeline></jan20-timeline>',
  '<jan20-timeline compact></jan20-timeline>',
  '<jan20-timeline layout="horizontal"></jan20-timeline>',
  '<jan20-timeline layout="horizontal" compact theme="dark"></jan20-timeline>',
  '<jan20-statistics-card></jan20-statistics-card>',
  '<jan20-statistics-card layout="compact" figures="homes killed"></jan20-statistics-card>',
  '<jan20-silence-countdown></jan20-silence-countdown>',
  `<jan20-silence-countdown calendar ${at('19T12:00:30')}></jan20-silence-countdown>`,
  `<jan20-silence-countdown ${at('20T09:00:30')}></jan20-silence-countdown>`,
  `<jan20-silence-countdown ${at('20T12:00:10')}></jan20-silence-countdown>`,
  `<jan20-silence-countdown ${at('20T13:00:00')}></jan20-silence-countdown>`,
  '<jan20-flag-banner></jan20-flag-banner>',
  '<jan20-flag-banner show="always" traffic heading-level="3"></jan20-flag-banner>',
  `<jan20-flag-banner dismissible ${at('20T09:00:30')}></jan20-flag-banner>`,
  `<jan20-flag-banner ${at('20T13:00:00')}></jan20-flag-banner>`,
];

// What tells the second, and what stands while a flag rises.
const restless = /^(aria-label|stroke-dashoffset|class)$/;

/** The elements of a tree, each with its attributes, and the words in it. */
const elementsOf = (parent: ParentNode): string =>
  [...parent.children]
    .map((element) => {
      const { namespaceURI, localName, attributes } = element;
      const isTimed = !!element.closest('[role=timer]') || localName === 'div';
      const own = [...attributes].filter(({ name }) => !isTimed || !restless.test(name));
      const words = element.children.length || isTimed ? '' : element.textContent.replace(/\s+/g, ' ').trim();
      const head = [
        localName,
        namespaceURI?.split('/').at(-1),
        ...own.map(({ name, value }) => `${name}=${value}`),
      ];
      return `<${head.join(' ')}>${words}${elementsOf(element)}</>`;
    })
    .join('\n');

describe('a widget of the built script is of the same elements as by Lit', () => {
  for (const markup of states) {
    it(markup, async () => {
      const theirs = await fixture(
        markup.replace(' ', ' lang="az" ').replace(/^(<[\w-]+)>/, '$1 lang="az">'),
      );
      const page = await openPage({
        lang: 'az',
        head: `<script src="${scriptUrl}"></script>`,
        body: markup,
      });
      const ours = page.document.body.firstElementChild!;
      const seen = elementsOf(ours.shadowRoot!);
      expect(seen).to.equal(elementsOf(theirs.shadowRoot!));
      // The bare banner has nothing to show on most days.
      if (markup !== '<jan20-flag-banner></jan20-flag-banner>') expect(seen).to.include('part=base');
      if (markup === '<jan20-statistics-card></jan20-statistics-card>') {
        expect(ours.shadowRoot!.querySelectorAll('svg > rect')).to.have.length(4);
      }
    });
  }
});
