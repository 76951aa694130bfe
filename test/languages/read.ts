// How the tests of the languages read widgets, and what Node says that they should find.
import { expect } from 'chai';
import { allLocales } from '../../src/i18n/generated/locale-codes.js';
import { everyElement, textOf } from '../helpers.js';
import { plain } from '../plain.js';
import type { NodeTexts, Said } from './node.js';

const response = await fetch('/test/languages/node-texts.json');
if (!response.ok) throw new Error(await response.text());

/** What Node says, by locale. */
export const nodeTexts = (await response.json()) as Readonly<Record<string, NodeTexts>>;

/** The twenty-five languages. */
export const locales =
  'az en ru tr fr de es ar zh-Hans fa it he uk ka pl pt pt-PT ja ko kk uz ky hu ro ur'.split(' ');

/** Those that run from right to left. */
export const rightToLeft: readonly string[] = ['ar', 'fa', 'he', 'ur'];

it('the languages are all there', () => {
  expect([...allLocales].sort()).to.deep.equal([...locales].sort());
  expect(Object.keys(nodeTexts).sort()).to.deep.equal([...locales].sort());
});

const nameAttributes = [
  'aria-label',
  'aria-description',
  'aria-valuetext',
  'aria-roledescription',
  'title',
  'alt',
];

/** What a reader has of a widget, assistive technology included. */
export const read = (widget: Element): Said => ({
  lines: textOf(widget).split('\n'),
  names: [...everyElement(widget)].flatMap((element) =>
    nameAttributes.flatMap((name) => plain(element.getAttribute(name) ?? '').replace(/\s+/g, ' ') || []),
  ),
});
