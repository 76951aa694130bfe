import { expect } from 'chai';
import { openPage, scriptUrl, type PageWindow } from './page.js';

const text = await (await fetch('/docs/the-day.md')).text();

/** The newsroom's recipe as docs/the-day.md has it, up to the script of ours. */
const [recipe] = /<style>(?:(?!```)[^])*jan20-silence-end(?:(?!```)[^])*?<\/script>/.exec(text)!;

/** Opens a page of a newsroom in the minute, with a video that plays. `calls` has the calls to pause and play it. */
const visit = async (countdown: string): Promise<{ page: PageWindow; calls: readonly string[] }> => {
  const page = await openPage({
    head: recipe.replace('<script>', '<script nonce="page">'),
    body: `<video></video><p class="advertisement">Advertisement</p>${countdown}
      <script>
        self.calls = [];
        const video = document.querySelector('video');
        Object.defineProperty(video, 'paused', { get: () => calls.at(-1) === 'pause' });
        video.pause = () => calls.push('pause');
        video.play = async () => calls.push('play');
      </script>
      <script src="${scriptUrl}"></script>`,
    now: '2027-01-20T08:00:20Z',
  });
  return { page, calls: (page as unknown as { calls: string[] }).calls };
};

const advertisementOf = (page: PageWindow) =>
  page.getComputedStyle(page.document.querySelector('.advertisement')!).visibility;

describe('the recipe for a newsroom', () => {
  it('pauses the videos and hides the advertisements in the minute, and gives them back', async () => {
    const { page, calls } = await visit('<jan20-silence-countdown></jan20-silence-countdown>');
    expect(calls).to.deep.equal(['pause']);
    expect(advertisementOf(page)).to.equal('hidden');
    page.document.querySelector('jan20-silence-countdown')!.remove();
    await new Promise((resolve) => page.setTimeout(resolve));
    expect(calls).to.deep.equal(['pause', 'play']);
    expect(advertisementOf(page)).to.equal('visible');
    expect(page.record.said).to.deep.equal([]);
  });

  it('changes nothing of the page in a rehearsal', async () => {
    const { page, calls } = await visit(
      '<jan20-silence-countdown now="2027-01-20T12:00:05+04:00" time-zone="Asia/Baku"></jan20-silence-countdown>',
    );
    expect(page.document.querySelector('jan20-silence-countdown')!.getAttribute('phase')).to.equal('silence');
    expect(calls).to.deep.equal([]);
    expect(advertisementOf(page)).to.equal('visible');
  });
});
