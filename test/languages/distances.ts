/** The largest of the numbers that the plural forms are tried with. */
export const LAST = 120;

/** A distance, in milliseconds, with as much of each unit as can be of `n`. */
export const distanceOf = (n: number): number =>
  (((n * 24 + (n % 24)) * 60 + (n % 60)) * 60 + (n % 60)) * 1000;
