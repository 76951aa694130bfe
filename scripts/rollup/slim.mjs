import path from 'node:path';

/** Puts src/slim/ in Lit's place (docs/decisions/011-slim-lit.md). */
export const slim = (root) => ({
  name: 'slim',
  resolveId(source) {
    if (/^lit\//.test(source))
      throw new Error(`${source} has no place in the scripts: src/slim/ doesn't stand for it.`);
    return source === 'lit' ? path.join(root, 'slim/lit.js') : null;
  },
});
