// Pages of the demo, each in a frame of the test's page, as they are served.
import { expect } from 'chai';
import { after, nextFrame, until } from '../helpers.js';

type Frame = Window & typeof globalThis;

/** A page of the demo. */
export interface Page {
  readonly window: Frame;
  readonly document: Document;
  /** What went wrong in the page, and what it said on its console. */
  readonly complaints: readonly string[];
}

/**
 * Loads a page. Its widgets have rendered when this resolves.
 *
 * @param waits false for a page that renders a widget only when a reader comes near it
 */
export const openPage = async (path: string, width = 1200, waits = true): Promise<Page> => {
  const frame = document.createElement('iframe');
  frame.width = `${width}`;
  frame.height = '900';
  const complaints: string[] = [];
  document.body.append(frame);
  after(() => frame.remove());
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  frame.src = path;
  await loaded;
  const window = frame.contentWindow as Frame;
  window.addEventListener('error', ({ message }) => complaints.push(message));
  window.addEventListener('unhandledrejection', ({ reason }) => complaints.push(`${reason}`));
  for (const method of ['warn', 'error'] as const) {
    window.console[method] = (...words: unknown[]) => complaints.push(words.map(String).join(' '));
  }
  if (waits) {
    await until(() => window.customElements.get('jan20-timeline'), 'the script');
    await until(() => widgetsOf(frame.contentDocument!).every((widget) => widget.shadowRoot), 'the widgets');
  }
  await nextFrame();
  return { window, document: frame.contentDocument!, complaints };
};

/** The widgets of a page, in its order. */
export const widgetsOf = (root: ParentNode): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>(
    'jan20-timeline, jan20-statistics-card, jan20-silence-countdown, jan20-flag-banner',
  ),
];

interface Findings {
  readonly violations: readonly {
    id: string;
    nodes: readonly { target: string[]; failureSummary: string }[];
  }[];
  readonly passes: readonly unknown[];
}

interface Axe {
  run(context: string, options: unknown): Promise<Findings>;
}

const ruleSets = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Has axe look at a page from inside, by every rule of WCAG 2.2 up to AAA. */
export const expectPageAccessible = async (
  { window, document }: Page,
  context = 'html',
  rules: Readonly<Record<string, { enabled: boolean }>> = {},
): Promise<void> => {
  const axe = () => (window as { axe?: Axe }).axe;
  if (!axe()) {
    const script = document.createElement('script');
    script.src = '/node_modules/axe-core/axe.min.js';
    document.head.append(script);
    await until(axe, 'axe');
  }
  const { violations, passes } = await axe()!.run(context, {
    runOnly: { type: 'tag', values: ruleSets },
    rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true }, ...rules },
    resultTypes: ['violations'],
  });
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}\n${failureSummary}`),
  );
  expect(found, 'axe').to.deep.equal([]);
  expect(passes.length, 'axe looked at something').to.be.greaterThan(10);
};
