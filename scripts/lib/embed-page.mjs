import { readFileSync } from 'node:fs';

/**
 * The page for frames.
 *
 * @param {string} [origin] where it will be. In a sandboxed frame, which has no origin itself, WebKit takes its own
 *   site's scripts for another's, and a policy has to name the site.
 */
export const embedPage = (origin) => {
  const page = readFileSync('src/entries/embed.html', 'utf8');
  return origin ? page.replace("script-src 'self'", `$& ${origin}`) : page;
};
