import { expect } from 'chai';
import { deviceTime, findScriptTag } from '../../src/page/reading.js';
import { after, replace } from '../helpers.js';

const plausible = Date.parse('2027-01-20T08:00:00Z');

/** What no device’s clock shows, and what no clock returns. */
const odd = {
  'the first instant that there is': 0,
  'a second after it': 1000,
  'seconds in place of milliseconds': plausible / 1000,
  'an instant before 2020': Date.UTC(2019, 11, 31),
  'an instant behind the year 9999': Date.UTC(10_000),
  'an instant below zero': -plausible,
  'no number': NaN,
  'no end': Infinity,
  'a text': `${plausible}`,
  'an object': new Date(plausible),
  nothing: undefined,
};

/** Reads the device’s time where `Date.now` and the time of a new `Date` are these. The test’s own tools need the real ones. */
const timeWhere = (now: unknown, time: unknown): number => {
  const getTime = Object.getOwnPropertyDescriptor(Date.prototype, 'getTime')!;
  const real = Date.now;
  Date.now = () => now as number;
  Date.prototype.getTime = () => time as number;
  try {
    return deviceTime();
  } finally {
    Date.now = real;
    Object.defineProperty(Date.prototype, 'getTime', getTime);
  }
};

describe('the device’s time', () => {
  it('is that of Date.now', () => {
    expect(timeWhere(plausible, 0)).to.equal(plausible);
  });

  for (const [what, value] of Object.entries(odd)) {
    it(`is that of a new Date where Date.now returns ${what}`, () => {
      expect(timeWhere(value, plausible)).to.equal(plausible);
    });

    it(`is not known where both return ${what}`, () => {
      expect(timeWhere(value, value)).to.be.NaN;
    });
  }
});

describe('the script’s tag', () => {
  const scriptOf = (source: string): HTMLScriptElement => {
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.setAttribute('src', source);
    document.body.append(script);
    after(() => script.remove());
    return script;
  };
  const setCurrent = (value: unknown): void =>
    void replace(Document.prototype, 'currentScript', value as HTMLScriptElement);

  it('is the current script', () => {
    const script = scriptOf('other.js');
    setCurrent(script);
    expect(findScriptTag()).to.equal(script);
  });

  for (const [what, make] of [
    ['a script in a drawing', () => document.createElementNS('http://www.w3.org/2000/svg', 'script')],
    ['an image', () => document.createElement('img')],
    ['an object', () => ({ src: 'https://x.example/' })],
  ] as const) {
    it(`is found by its file’s name where the current script is ${what}`, () => {
      const script = scriptOf('https://x.example/january20.js');
      setCurrent(make());
      expect(findScriptTag()).to.equal(script);
    });
  }
});
