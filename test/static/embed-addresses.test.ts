import { expect } from 'chai';
import fc from 'fast-check';
import { tags } from '../../src/domain/tags.js';
import { mistakesOf, openEmbed, settle, type Widget } from './embed.js';

describe('the page for frames, under hostile addresses', function () {
  // Many pages a test.
  this.timeout(30_000);

  const markup = fc.constantFrom(
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "'-alert(1)-'",
    '<svg onload=alert(1)>',
    'javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    '${alert(1)}',
    '{{constructor.constructor("alert(1)")()}}',
    '</title><script>alert(1)</script>',
    '<iframe srcdoc="<script>parent.alert(1)</script>">',
    '__proto__',
    'constructor',
    '\u0000',
    '\u202e\u2066',
    '\ud800',
    '%',
    '%zz',
    '%c3%28',
    '%ff%fe',
    '&amp;',
    '&&==&',
  );
  const value = fc.oneof(
    markup,
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom(
      '',
      'true',
      'az',
      'ar',
      'dark',
      'timeline',
      '2027-01-20T12:00:00+04:00',
      'Asia/Baku',
      '1',
    ),
    fc
      .tuple(markup, fc.integer({ min: 1, max: 300 }))
      .map(([text, times]) => text.repeat(times).slice(0, 4000)),
  );
  const name = fc.oneof(
    {
      weight: 6,
      arbitrary: fc.constantFrom('lang', 'theme', 'heading-level', 'layout', 'compact', 'figures'),
    },
    {
      weight: 6,
      arbitrary: fc.constantFrom('time-zone', 'now', 'show', 'position', 'calendar', 'page-silence'),
    },
    {
      weight: 2,
      arbitrary: fc.constantFrom('onclick', 'style', 'srcdoc', 'innerHTML', 'is', '__proto__', 'slot', 'id'),
    },
    { weight: 2, arbitrary: fc.constantFrom('widget', 'background', 'dismissible', 'traffic', 'sync-clock') },
    { weight: 1, arbitrary: value },
  );
  const widget = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...tags, ...tags.map((tag) => tag.slice(6))) },
    { weight: 1, arbitrary: value },
  );
  // Some addresses are escaped correctly. Others are not, and may have a lone surrogate or percent sign.
  const written = (text: string, isEscaped: boolean): string => {
    try {
      return isEscaped ? encodeURIComponent(text) : text.replace(/[#\r\n\t]/g, '');
    } catch {
      return text;
    }
  };
  const query = fc
    .tuple(widget, fc.array(fc.tuple(name, value), { maxLength: 6 }), fc.boolean())
    .map(([tag, pairs, isEscaped]) =>
      [['widget', tag] as const, ...pairs]
        .map(([key, text]) => `${written(key, isEscaped)}=${written(text, isEscaped)}`)
        .join('&'),
    );

  const RUNS = 500;
  const TOGETHER = 20;
  const queries = fc.sample(query, { seed: 19900120, numRuns: RUNS });

  for (let first = 0; first < RUNS; first += TOGETHER) {
    it(`shows a widget or says what is wrong, ${first + 1} to ${first + TOGETHER}`, async () => {
      await Promise.all(
        queries.slice(first, first + TOGETHER).map(async (text) => {
          const page = await openEmbed(text);
          await settle(page);
          const { body } = page.document;
          const [shown] = [...body.children].filter((element) => tags.includes(element.localName as never));
          const rest = [...body.children].filter(
            (element) => element !== shown && !/^(noscript|div)$/.test(element.localName),
          );
          expect(rest, text).to.be.empty;
          // The banner shows nothing on an ordinary day: that is the widget, too.
          if (shown) expect((shown as Widget & { hasUpdated: boolean }).hasUpdated, text).to.be.true;
          else expect(mistakesOf(page), text).to.include('widget=');
          for (const element of body.querySelectorAll('*')) {
            expect(element.localName, text).to.match(/^(noscript|div|p|code|jan20-[a-z-]+)$/);
            for (const attribute of element.getAttributeNames()) {
              expect(attribute, text).not.to.match(/^(on|src|is$|id$|slot$|__)/);
            }
          }
          page.frame.remove();
        }),
      );
    });
  }
});
