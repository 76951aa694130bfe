import path from 'node:path';

/** Puts src/slim/ in Lit's place (docs/decisions/011-slim-lit.md). */
export const slim = (root) => ({
  name: 'slim',
  resolveId: (source) => (source === 'lit' ? path.join(root, 'slim/lit.js') : null),
});
