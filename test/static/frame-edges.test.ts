import { expect } from 'chai';
import { until } from '../until.js';
import { address, settle } from './embed.js';
import { addScript, openPage, type FramedPage } from './frames.js';

// What style sheets of themes do to frames. A frame's default border is 2 px.
const themes = {
  nothing: '',
  'box-sizing: border-box for everything': '* { box-sizing: border-box }',
  'border-box and a padding': '* { box-sizing: border-box } iframe { padding: 10px 5px }',
  'border-box and a border in em': '* { box-sizing: border-box } iframe { border: 0.3em solid }',
  'border-box, a border and a padding, as Bootstrap’s .img-thumbnail has them':
    '*, ::before, ::after { box-sizing: border-box } iframe { padding: 0.25rem; border: 1px solid; max-inline-size: 100% }',
  'a padding': 'iframe { padding: 12px }',
};

describe('a frame on a page whose theme has', () => {
  for (const [name, css] of Object.entries(themes)) {
    for (const widget of ['timeline', 'statistics-card', 'silence-countdown', 'flag-banner']) {
      it(`${name}: ${widget} is seen whole, without a scrollbar`, async () => {
        const page = await openPage(
          `<style>${css}</style><iframe title="Widget" src="${address(`widget=${widget}&lang=az&show=always`)}" width="100%" height="90"></iframe>`,
          500,
        );
        await addScript(page);
        const frame = page.document.querySelector('iframe')!;
        const inner: FramedPage = {
          frame,
          window: frame.contentWindow as FramedPage['window'],
          document: frame.contentDocument!,
        };
        await settle(inner);
        const content = () => Math.ceil(inner.document.body.getBoundingClientRect().height);
        await until(
          () => content() > 100 && inner.window.innerHeight === content(),
          'the height of the content',
          () => [inner.window.innerHeight, content()].join(),
        );
        expect(inner.document.documentElement.scrollHeight).to.equal(
          inner.document.documentElement.clientHeight,
        );
      });
    }
  }

  it('a banner at its top: the frame is as high as the banner, and stays so', async () => {
    const page = await openPage(
      `<style>* { box-sizing: border-box }</style><iframe title="Widget" src="${address('widget=flag-banner&lang=en&show=always&position=top&traffic=true&dismissible=true')}" width="100%" height="400"></iframe>`,
      320,
    );
    await addScript(page);
    const frame = page.document.querySelector('iframe')!;
    const base = () =>
      frame.contentDocument!.querySelector('jan20-flag-banner')?.shadowRoot?.querySelector('[part~="base"]');
    await until(
      () => base() && frame.contentWindow!.innerHeight === Math.ceil(base()!.getBoundingClientRect().height),
      'the height of the banner',
      () => [frame.contentWindow!.innerHeight, base()?.getBoundingClientRect().height].join(),
    );
    const words = base()!.querySelector('.notice')!;
    expect(words.scrollHeight, 'nothing of its words is cut off').to.be.at.most(words.clientHeight + 1);
  });
});
