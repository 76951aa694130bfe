import { expect } from 'chai';
import { flagStar, flagStripes } from '../../src/domain/flag.js';

describe('flagStripes', () => {
  it('are blue, red and green, from the top', () => {
    expect(flagStripes).to.deep.equal(['#00B5E2', '#EF3340', '#509E2F']);
  });
});

describe('flagStar', () => {
  const points = flagStar()
    .split(' ')
    .map((pair) => pair.split(',').map(Number) as [x: number, y: number]);

  it('has eight points and eight hollows', () => {
    expect(points).to.have.length(16);
  });

  points.forEach(([x, y], i) => {
    const angle = i * 22.5;
    const radius = i % 2 ? 25 : 50;
    it(`has a ${i % 2 ? 'hollow' : 'point'} at ${angle}°, ${radius} from (670, 300)`, () => {
      expect(Math.hypot(x - 670, y - 300)).to.be.closeTo(radius, 0.01);
      const measured = (Math.atan2(y - 300, x - 670) * 180) / Math.PI;
      expect(((measured % 360) + 360) % 360).to.be.closeTo(angle, 0.03);
    });
  });

  it('has one point towards the fly', () => {
    expect(points[0]).to.deep.equal([720, 300]);
  });
});
