import { expect } from 'chai';
import { tags } from '../../src/domain/tags.js';
import { otherHost } from '../hosts.js';
import { until } from '../until.js';
import { address, mistakesOf, openEmbed, problemsOf, rootOf, settle, textOf, widgetOf } from './embed.js';
import { addScript, drawn, openPage, type FramedPage } from './frames.js';

describe('the page for frames', () => {
  for (const tag of tags) {
    it(`shows <${tag}> in the language and theme asked for`, async () => {
      const page = await openEmbed(`widget=${tag.slice(6)}&lang=az&theme=dark&show=always`);
      await settle(page);
      expect(widgetOf(page)!.localName).to.equal(tag);
      expect(rootOf(page)!.lang).to.equal('az');
      expect(rootOf(page)!.dataset['theme']).to.equal('dark');
      const { documentElement, title } = page.document;
      expect([documentElement.lang, documentElement.dir]).to.deep.equal(['az', 'ltr']);
      await until(() => page.document.title !== 'January 20', 'the title of the page');
      expect(textOf(rootOf(page))).to.include(page.document.title);
      expect(title).not.to.be.empty;
      expect(mistakesOf(page)).to.equal('');
    });
  }

  it('takes every attribute of every element', async () => {
    const manifest = (await (await fetch('/custom-elements.json')).json()) as {
      modules: { declarations?: { tagName?: string; attributes?: { name: string }[] }[] }[];
    };
    const values: Record<string, string> = {
      lang: 'ar',
      theme: 'light',
      'heading-level': '3',
      layout: 'compact',
      figures: 'injured killed',
      'time-zone': 'Europe/Berlin',
      place: 'Берлін',
      now: '2027-01-20T09:00:00+04:00',
      show: 'always',
      position: 'inline',
    };
    for (const { tagName, attributes } of manifest.modules.flatMap(({ declarations = [] }) => declarations)) {
      if (!tagName) continue;
      // The element sets `phase` itself, so no address sets it.
      const names = attributes!.map(({ name }) => name).filter((name) => name !== 'phase');
      expect(names).to.include.members(['lang', 'theme', 'heading-level']);
      const query = new URLSearchParams({ widget: tagName });
      const expected: Record<string, string> = {};
      for (const name of names) {
        expected[name] =
          name === 'layout' && tagName === 'jan20-timeline' ? 'horizontal' : (values[name] ?? '');
        query.set(name, values[name] === undefined ? 'true' : expected[name]);
      }
      const page = await openEmbed(`${query}`);
      await settle(page);
      const widget = widgetOf(page)!;
      expect(mistakesOf(page), tagName).to.equal('');
      for (const name of names) expect(widget.getAttribute(name), name).to.equal(expected[name]);
      expect(page.document.documentElement.dir).to.equal('rtl');
    }
  });

  it('takes a flag that is off, an instant with a bare plus sign, and what others add to the address', async () => {
    const page = await openEmbed(
      'widget=jan20-silence-countdown&calendar=false&page-silence&now=2027-01-20T09:00:00+04:00&utm_source=x#y',
    );
    await settle(page);
    const widget = widgetOf(page)!;
    expect(mistakesOf(page)).to.equal('');
    expect(widget.hasAttribute('calendar')).to.be.false;
    expect(widget.hasAttribute('page-silence')).to.be.true;
    expect(widget.getAttribute('phase')).to.equal('mourning');
  });

  it('says what is wrong in an address, and shows the widget all the same', async () => {
    const page = await openEmbed('widget=timeline&lang=de&theme=pink&compact=maybe&now=soon&heading-level=9');
    await settle(page);
    expect(
      mistakesOf(page)
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    ).to.deep.equal([
      'theme=pink → auto, light, dark, contrast',
      'heading-level=9 → 1, 2, 3, 4, 5, 6',
      'compact=maybe → true, false',
    ]);
    expect(widgetOf(page)!.getAttributeNames()).to.deep.equal(['lang']);
    expect(rootOf(page)!.lang).to.equal('de');
  });

  it('names the widgets in an address that names none', async () => {
    const page = await openEmbed('widget=clock&lang=ka');
    await settle(page);
    expect(widgetOf(page)).to.be.null;
    expect(mistakesOf(page)).to.include(
      'widget=clock → timeline, statistics-card, silence-countdown, flag-banner',
    );
    expect(page.document.documentElement.lang).to.equal('ka');
  });

  it('has a transparent background where the address asks for it', async () => {
    const colourOf = (page: FramedPage) => page.window.getComputedStyle(rootOf(page)!).backgroundColor;
    const opaque = await openEmbed('widget=timeline&theme=dark');
    const clear = await openEmbed('widget=timeline&theme=dark&background=transparent');
    await settle(opaque);
    await settle(clear);
    expect(colourOf(opaque)).to.equal('rgb(15, 14, 13)');
    expect(colourOf(clear)).to.equal('rgba(0, 0, 0, 0)');
    for (const { window, document } of [opaque, clear]) {
      for (const element of [document.documentElement, document.body]) {
        expect(window.getComputedStyle(element).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
        expect(window.getComputedStyle(element).colorScheme).to.equal('normal');
      }
    }
  });

  it('has the colour scheme that the address gives it, else the reader’s', async () => {
    const schemeOf = async (query: string): Promise<string> => {
      const page = await openEmbed(`widget=timeline&lang=en${query}`);
      await settle(page);
      return page.window.getComputedStyle(rootOf(page)!).backgroundColor;
    };
    const [light, dark] = ['rgb(251, 250, 247)', 'rgb(15, 14, 13)'];
    const readers = matchMedia('(prefers-color-scheme: dark)').matches ? dark : light;
    expect(await schemeOf('')).to.equal(readers);
    expect(await schemeOf('&scheme=dark')).to.equal(dark);
    expect(await schemeOf('&scheme=light')).to.equal(light);
    expect(await schemeOf('&scheme=dark&theme=light')).to.equal(light);
    expect(await schemeOf('&scheme=light&theme=dark')).to.equal(dark);
  });

  it('says what is wrong with a colour scheme', async () => {
    const page = await openEmbed('widget=timeline&lang=en&scheme=dim');
    await settle(page);
    expect(mistakesOf(page)).to.equal('scheme=dim → light, dark');
  });

  it('has a policy of its own', async () => {
    const page = new DOMParser().parseFromString(await (await fetch('/dist/embed.html')).text(), 'text/html');
    const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]')!;
    expect(policy.getAttribute('content'))
      .to.include("default-src 'none'")
      .and.to.include("script-src 'self';");
    // The policy would not apply to a script that stands before it.
    expect(policy.compareDocumentPosition(page.querySelector('script')!)).to.equal(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
    expect(page.querySelectorAll('script:not([src]), style, [style]')).to.be.empty;
  });
});

describe('a frame and the page around it', () => {
  const frameIn = async (query: string): Promise<FramedPage & { readonly inner: HTMLIFrameElement }> => {
    const page = await openPage(
      `<iframe title="Widget" src="${address(query)}" height="321" style="border: 0; inline-size: 100%"></iframe>
       <iframe title="Other" src="/strict/dist/embed.html?widget=statistics-card" height="123"></iframe>
       <iframe title="Foreign" srcdoc="<p>Foreign</p>" height="99"></iframe>`,
      500,
    );
    return { ...page, inner: page.document.querySelector('iframe')! };
  };

  const innerPage = ({ inner }: { inner: HTMLIFrameElement }): FramedPage => ({
    frame: inner,
    window: inner.contentWindow as FramedPage['window'],
    document: inner.contentDocument!,
  });

  const heightOf = (frame: HTMLIFrameElement): number => frame.getBoundingClientRect().height;

  /** Waits until the frame is as high as its content. */
  const fitted = (page: { inner: HTMLIFrameElement }): Promise<void> =>
    until(() => {
      const { height } = innerPage(page).document.body.getBoundingClientRect();
      return height > 400 && heightOf(page.inner) === Math.ceil(height);
    }, 'the height of the content');

  it('has the height of its tag without the script, and that of its content with the script, even if the frame comes later', async () => {
    const page = await frameIn('widget=timeline&lang=en');
    await settle(innerPage(page));
    expect(heightOf(page.inner)).to.equal(321);
    await addScript(page);
    await fitted(page);
    expect(heightOf(page.inner)).to.be.greaterThan(600);

    const late = page.document.createElement('iframe');
    late.src = address('widget=silence-countdown&lang=en');
    page.document.body.append(late);
    await until(() => late.style.height, 'the height of a frame that comes later');
    expect(page.document.querySelectorAll('iframe')[2]!.style.height).to.equal('');
  });

  it('grows and shrinks with the content', async () => {
    const page = await frameIn('widget=timeline&lang=en');
    await addScript(page);
    await fitted(page);
    const wide = heightOf(page.inner);
    page.frame.style.inlineSize = '260px';
    await until(() => heightOf(page.inner) > wide + 100, 'more height in less width');
    await fitted(page);
    page.frame.style.inlineSize = '500px';
    await until(() => heightOf(page.inner) === wide, 'the first height');
    widgetOf(innerPage(page))!.toggleAttribute('compact', true);
    await until(() => heightOf(page.inner) < wide, 'less height for less content');
  });

  it('has no height on an ordinary day, and the height of the banner when the day begins', async () => {
    const page = await frameIn('widget=flag-banner&lang=en&now=2027-01-19T23:59:58%2B04:00');
    await addScript(page);
    await until(() => heightOf(page.inner) === 0, 'no height without a banner');
    await until(() => heightOf(page.inner) > 100, 'the height of the banner');
    expect(textOf(rootOf(innerPage(page)))).to.include('National Day of Mourning');
    expect(problemsOf(innerPage(page))).to.deep.equal([]);
  });

  it('is fitted across origins', async () => {
    const query = 'widget=timeline&lang=en';
    const model = await frameIn(query);
    await addScript(model);
    await fitted(model);
    const page = await openPage(
      `<iframe title="Widget" src="//${otherHost}${address(query)}" height="321" style="border: 0; inline-size: 100%"></iframe>`,
      500,
    );
    const inner = page.document.querySelector('iframe')!;
    expect(inner.contentDocument).to.be.null;
    await addScript(page);
    await until(() => heightOf(inner) === heightOf(model.inner), 'the height of the content');
    // And it follows the content.
    page.frame.style.inlineSize = model.frame.style.inlineSize = '260px';
    const before = heightOf(inner);
    await until(() => heightOf(inner) > before + 100, 'more height in less width');
    await fitted(model);
    await until(() => heightOf(inner) === heightOf(model.inner), 'the height in less width');
  });

  it('ignores what others send to the page around', async () => {
    const page = await frameIn('widget=timeline&lang=en');
    await addScript(page);
    await fitted(page);
    const [own, other, foreign] = page.document.querySelectorAll('iframe');
    await until(() => other!.style.height, 'the height of the other');
    const before = [...page.document.querySelectorAll('iframe')].map(({ style }) => style.cssText);
    const html = page.document.documentElement.outerHTML;
    const send = (from: Window, data: unknown) => {
      // In the sender's own realm, so that it is the source of the message.
      const script = from.document.createElement('script');
      (from as unknown as { data: unknown }).data = data;
      script.textContent = 'parent.postMessage(self.data, "*")';
      from.document.body.append(script);
    };
    // Another frame, the page itself, and a message with a wrong origin must not set the height of a frame.
    for (const height of [0, 1, 5000, -1, NaN, Infinity, 1e9, '700', '1px;color:red', null, [700], {}]) {
      send(foreign!.contentWindow!, { type: 'jan20-height', height });
      page.window.postMessage({ type: 'jan20-height', height }, '*');
      page.window.dispatchEvent(
        new page.window.MessageEvent('message', {
          data: { type: 'jan20-height', height },
          origin: 'https://example.org',
          source: own!.contentWindow,
        }),
      );
    }
    // These come from the frame itself, but have no valid height.
    for (const data of [null, undefined, 'jan20-height', 7, [], { type: 'jan20-height' }, { height: 1 }]) {
      page.window.dispatchEvent(
        new page.window.MessageEvent('message', {
          data,
          origin: location.origin,
          source: own!.contentWindow,
        }),
      );
    }
    for (const height of [-1, NaN, Infinity, 1e9, '1px;color:red', '<b>', null, undefined, {}]) {
      const fake = { type: 'jan20-height', height };
      page.window.dispatchEvent(
        new page.window.MessageEvent('message', {
          data: fake,
          origin: location.origin,
          source: own!.contentWindow,
        }),
      );
    }
    await drawn(page);
    expect([...page.document.querySelectorAll('iframe')].map(({ style }) => style.cssText)).to.deep.equal(
      before,
    );
    expect(page.document.documentElement.outerHTML).to.equal(html);
    // A valid message does set the height.
    page.window.dispatchEvent(
      new page.window.MessageEvent('message', {
        data: { type: 'jan20-height', height: 777 },
        origin: location.origin,
        source: own!.contentWindow,
      }),
    );
    expect(heightOf(page.inner)).to.equal(777);
  });

  it('ignores what others send to the frame', async () => {
    const page = await openEmbed('widget=timeline&lang=en');
    await settle(page);
    await until(() => page.document.title !== 'January 20', 'the title of the page');
    const shown = () => [page.document.documentElement.outerHTML, widgetOf(page)!.shadowRoot!.innerHTML];
    const before = shown();
    const data = [
      ...[null, undefined, 0, '', 'jan20-fit', [], {}, { type: 'jan20-height', height: 1 }],
      ...[{ type: 'jan20-fit' }, { type: 'jan20-fit', height: '<img src=x onerror=alert(1)>' }],
      ...[{ type: '__proto__' }, { lang: 'az' }, { widget: 'timeline' }, { type: 'eval', code: 'alert(1)' }],
    ];
    for (const one of data) {
      page.window.postMessage(one, '*');
      page.window.dispatchEvent(
        new page.window.MessageEvent('message', { data: one, source: page.window.parent }),
      );
    }
    await drawn(page);
    expect(shown()).to.deep.equal(before);
    await settle(page);
  });

  it('answers the page around alone, with nothing but its height', async () => {
    const page = await openEmbed('widget=timeline&lang=en');
    await settle(page);
    const heard: unknown[] = [];
    const listen = ({ data, source }: MessageEvent<unknown>) => {
      if (source === page.window) heard.push(data);
    };
    addEventListener('message', listen);
    page.window.postMessage({ type: 'jan20-fit' }, '*');
    await until(() => heard.length, 'an answer');
    removeEventListener('message', listen);
    const height = Math.ceil(page.document.body.getBoundingClientRect().height);
    for (const message of heard) expect(message).to.deep.equal({ type: 'jan20-height', height });
  });

  it('answers no other window than the page around', async () => {
    const page = await openEmbed('widget=timeline&lang=en');
    await settle(page);
    const other = await openPage(
      `<script>
        addEventListener('message', ({ data }) => {
          parent.frames[data].postMessage({ type: 'jan20-fit' }, '*');
          parent.postMessage('asked', '*');
        });
      </script>`,
      300,
    );
    const heard: unknown[] = [];
    const listen = ({ data, source }: MessageEvent<unknown>) => {
      if (source === page.window || source === other.window) heard.push(data);
    };
    addEventListener('message', listen);
    const index = [...Array(window.length).keys()].find((i) => window[i] === page.window);
    other.window.postMessage(index, '*');
    await until(() => heard.includes('asked'), 'the other frame to ask');
    page.window.postMessage({ type: 'jan20-fit' }, '*');
    await until(() => heard.length > 1, 'an answer');
    removeEventListener('message', listen);
    expect(heard, 'the answer to the page around, and no earlier one').to.have.length(2);
  });

  it('sends its height only to the origin of the page around, where the browser names that origin', async () => {
    const page = await openEmbed('widget=timeline&lang=en');
    await settle(page);
    const targets: unknown[] = [];
    // The frame speaks to the page around by this function.
    const own = Object.getOwnPropertyDescriptor(window, 'postMessage')!;
    Object.defineProperty(window, 'postMessage', {
      ...own,
      value: (_message: unknown, target: unknown) => void targets.push(target),
    });
    try {
      page.window.postMessage({ type: 'jan20-fit' }, '*');
      await until(() => targets.length, 'an answer');
    } finally {
      Object.defineProperty(window, 'postMessage', own);
    }
    const isNamed = 'ancestorOrigins' in page.window.location;
    expect(new Set(targets)).to.deep.equal(new Set([isNamed ? location.origin : '*']));
  });
});
