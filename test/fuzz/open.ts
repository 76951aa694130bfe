// Opens a generated page in a frame of another site, and waits for what it tells of itself.
import { observanceAt } from '../../src/domain/observance.js';
import { otherHost } from '../hosts.js';
import { htmlOf, zones, type Page } from './pages.js';

/** What a document reports after all of its bodies have been tested. */
export interface Report {
  /** What must not happen, in words. */
  readonly faults: readonly string[];
  /** How many bodies were looked at. */
  readonly bodies: number;
}

export const isChromium = /Chrome\//.test(navigator.userAgent);

/** How long a page may take to answer. */
const PATIENCE = 2000;
/** How long a document may send nothing. The limit is high, because the machine may be busy. */
const FROZEN = 15_000;

let frozen = 0;

/**
 * The host of the next page. After a frozen page it is another host, because pages of one site share a process. Only Chromium
 * gives each site its own process.
 */
const host = (): string => (frozen && isChromium ? `f${frozen}.localhost:${location.port}` : otherHost);

const phases = Object.fromEntries(zones.map((zone) => [zone, observanceAt(Date.now(), zone).phase]));

/** Opens a document in a frame of another site, so that one that freezes leaves this page alone, and waits for its report. */
export const open = (page: Page): Promise<Report> => {
  const origin = `http://${host()}`;
  const frame = document.createElement('iframe');
  const bodies = JSON.stringify(page.bodies).replaceAll('<', '\\u003c');
  const html = htmlOf(page, `watch(${bodies}, ${JSON.stringify(phases)}, ${PATIENCE})`);
  return new Promise<Report>((resolve) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const end = (report: Report): void => {
      clearTimeout(timer);
      removeEventListener('message', hear);
      frame.remove();
      resolve(report);
    };
    const wait = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        frozen += 1;
        end({ faults: ['frozen'], bodies: 0 });
      }, FROZEN);
    };
    const hear = ({ data, source }: MessageEvent<'ready' | 'alive' | Report>): void => {
      if (source !== frame.contentWindow) return;
      wait();
      if (data === 'ready') frame.contentWindow!.postMessage(html, origin);
      else if (typeof data === 'object') end(data);
    };
    addEventListener('message', hear);
    wait();
    frame.src = `${origin}/test/fixtures/written.html`;
    document.body.append(frame);
  });
};
