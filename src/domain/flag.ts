// The construction of the flag after the Statute, in a box of 1200 by 600.

/** The three equal stripes, from the top. */
export const flagStripes = ['#00B5E2', '#EF3340', '#509E2F'] as const;

/** The outline of the eight-pointed star: centre (670, 300), points at r 50, hollows at r 25, one point towards the fly. */
export const flagStar = (): string =>
  Array.from({ length: 16 }, (_, i) => {
    const angle = (i * Math.PI) / 8;
    const radius = i % 2 ? 25 : 50;
    return `${(670 + radius * Math.cos(angle)).toFixed(2)},${(300 + radius * Math.sin(angle)).toFixed(2)}`;
  }).join(' ');
