// The site: Eleventy writes it to `_site/`, with the demo and the build beside it, and anyone can publish that folder.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import MarkdownIt from 'markdown-it';
import anchor from 'markdown-it-anchor';
import { download } from '../scripts/lib/download.mjs';

const markdown = MarkdownIt({ html: true }).use(anchor, {
  slugify: (text) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, '')
      .trim()
      .replace(/\s/g, '-'),
});

/** The address of a page of the site for a link of docs/; undefined for what is not on the site. */
const addressOf = (href) => {
  const [, file, hash = ''] = /^(?:\.\.\/|frameworks\/)?([\w-]+)\.md(#.*)?$/.exec(href) ?? [];
  if (!file) return undefined;
  const page = { README: 'frameworks', reference: 'timeline' }[file] ?? file;
  return `../${page}/${hash}`;
};

// Links among the documents lead to the pages that are made of them. A link to a file that is not on the site is text.
markdown.renderer.rules.link_open = (tokens, index, options, _, self) => {
  const token = tokens[index];
  const href = token.attrGet('href');
  if (/^(https?:|#|mailto:)/.test(href)) return self.renderToken(tokens, index, options);
  const address = /^\.\.\/[\w-]+\/$/.test(href) ? `../${href}` : addressOf(href);
  if (address) token.attrSet('href', address);
  else token.attrs.splice(token.attrIndex('href'), 1);
  return self.renderToken(tokens, index, options);
};

// The pictures of docs/ stand beside the site's pages.
markdown.renderer.rules.image = (tokens, index, options, { root = '../' }, self) => {
  const token = tokens[index];
  token.attrSet('src', token.attrGet('src').replace(/^(\.\.\/)?images\//, `${root}images/`));
  token.attrSet('alt', self.renderInlineAsText(token.children, options, {}));
  return self.renderToken(tokens, index, options);
};

// A table or a line of code that is too wide is scrolled by itself, by keyboard too.
const scrolled = (name, open, close) =>
  `<div class="scroll" tabindex="0" role="group" aria-label="${name}">${open}${close}`;
markdown.renderer.rules.table_open = () => scrolled('Table', '<table>', '');
markdown.renderer.rules.table_close = () => '</table></div>';
markdown.renderer.rules.fence = (tokens, index) =>
  scrolled(
    'Code',
    `<pre><code lang="en" translate="no">${markdown.utils.escapeHtml(tokens[index].content)}</code></pre>`,
    '</div>',
  );

export default (config) => {
  // Removes what an earlier run has written.
  config.on('eleventy.before', () => rmSync('_site', { recursive: true, force: true }));
  config.on('eleventy.after', () => {
    mkdirSync('_site/download', { recursive: true });
    writeFileSync('_site/download/january20-widgets.zip', download('january20'));
  });
  config.addPassthroughCopy({
    demo: 'demo',
    dist: 'dist',
    'custom-elements.json': 'custom-elements.json',
    'docs/images': 'images',
    'node_modules/@zumer/snapdom/dist/snapdom.mjs': 'vendor/snapdom.js',
    'site/site.css': 'site.css',
  });
  config.addFilter('markdown', (text, root) => markdown.render(text ?? '', { root }));
  config.addFilter('inline', (text) => markdown.renderInline(text ?? ''));
  config.addWatchTarget('docs');
  // .gitignore lists dist/, but the site needs it.
  config.setUseGitIgnore(false);
  return { dir: { input: 'site', output: '_site' } };
};
