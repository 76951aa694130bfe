import { expect } from 'chai';
import { oneOf } from '../../src/page/attribute-values.js';
import { warnOfValue, warnOnce } from '../../src/page/warnings.js';
import { warnings } from '../helpers.js';

const words = ['vertical', 'horizontal'] as const;

describe('oneOf', () => {
  const host = document.createElement('jan20-timeline');

  for (const [value, result] of [
    ['vertical', 'vertical'],
    ['horizontal', 'horizontal'],
    [null, 'vertical'],
    [undefined, 'vertical'],
  ] as const) {
    it(`${value}: ${result}, without a warning`, () => {
      expect(oneOf(host, 'layout', value, words)).to.equal(result);
      expect(warnings()).to.deep.equal([]);
    });
  }

  for (const value of ['', 'Horizontal', ' horizontal', 'toString', 'diagonal']) {
    it(`${JSON.stringify(value)}: the first, with a warning`, () => {
      expect(oneOf(host, 'layout', value, words)).to.equal('vertical');
      expect(warnings()).to.deep.equal([
        `<jan20-timeline> layout="${value}" is ignored: expected vertical, horizontal.`,
      ]);
    });
  }
});

describe('warnOfValue', () => {
  it('gives the same warning only once in a page', () => {
    warnOfValue('a-b', 'c', 'd', 'e');
    warnOfValue('a-b', 'c', 'd', 'e');
    expect(warnings()).to.deep.equal(['<a-b> c="d" is ignored: expected e.']);
    warnOfValue('a-b', 'c', 'd', 'e');
    expect(warnings()).to.deep.equal([]);
  });

  it('gives a new warning for another element, attribute or value', () => {
    warnOfValue('a-b', 'c', 'd2', 'e');
    warnOfValue('a-b', 'c2', 'd2', 'e');
    warnOfValue('a-b2', 'c', 'd2', 'e');
    expect(warnings()).to.have.length(3);
  });
});

describe('warnOnce', () => {
  it('says it once', () => {
    warnOnce('so');
    warnOnce('so');
    expect(warnings()).to.deep.equal(['so']);
  });
});
