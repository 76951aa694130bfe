import path from 'node:path';

/** Where `tsc` puts the compiled sources. */
export const root = path.resolve('build/esm');
