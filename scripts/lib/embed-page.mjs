import { readFileSync } from 'node:fs';

/**
 * The page for frames.
 *
 * @param {string} [origin] the origin that will serve the page. A sandboxed frame has no origin, so in WebKit `'self'` doesn't
 *   match the scripts of the frame's own site. The policy has to name the site.
 */
export const embedPage = (origin) => {
  const page = readFileSync('src/entries/embed.html', 'utf8');
  return origin ? page.replace("script-src 'self'", `$& ${origin}`) : page;
};
