// What the tests of the page for frames share.
import { expect } from 'chai';
import { tags } from '../../src/domain/tags.js';
import { openFrame, type FramedPage } from './frames.js';

export const address = (query: string): string => `/strict/dist/embed.html?${query}`;

export const openEmbed = (query: string, attributes = {}): Promise<FramedPage> =>
  openFrame({ src: address(query), style: 'inline-size: 600px; block-size: 400px', ...attributes });

export interface Widget extends HTMLElement {
  readonly updateComplete: Promise<void>;
}

export const widgetOf = ({ document }: FramedPage): Widget | null =>
  document.querySelector<Widget>(tags.join());

export const problemsOf = ({ window }: FramedPage): readonly string[] =>
  (window as unknown as { problems: readonly string[] }).problems;

export const textOf = (element: Element | null | undefined): string =>
  (element as HTMLElement | null)?.innerText.trim() ?? '';

export const rootOf = (page: FramedPage): HTMLElement | null | undefined =>
  widgetOf(page)?.shadowRoot?.querySelector<HTMLElement>('[part~="base"]');

export const mistakesOf = ({ document }: FramedPage): string => textOf(document.querySelector('.mistakes'));

/** Waits until the widget has drawn itself; fails if anything went wrong in the page. */
export const settle = async (page: FramedPage): Promise<void> => {
  await widgetOf(page)?.updateComplete;
  expect(problemsOf(page), page.frame.src).to.deep.equal([]);
};
