// Pages of hosts: a library or a style sheet that many sites have, with and without the widgets.
//
//   GET /hosts/list.json                 the names of the hosts, each with what its page does when it renews a part of itself
//   GET /hosts/<name>/<script>/          its page; <script> is `none`, or where the widgets' script stands: `first` or `last`
//   GET /hosts/<name>/<script>/part      the part that it renews, for hosts that fetch it
//   GET /hosts/npm/<path>                a file of a package, byte for byte
//   GET /hosts/debian/<path>             a file of a Debian package, of libraries that npm has only for servers
import { createReadStream, existsSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const folders = {
  npm: fileURLToPath(new URL('../../node_modules', import.meta.url)),
  debian: '/usr/share/javascript',
};

/**
 * What a page of a host is made of.
 *
 * @typedef {object} Host
 * @property {string[]} [styles] addresses after `/hosts/`
 * @property {string[]} [scripts] likewise
 * @property {string} [head] what else stands in the head
 * @property {string} [body] what the host's own parts look like in HTML
 * @property {string} [renew] the body of an async function that renders `#place`, or the page, anew by the host's own means; `part` is
 *   the address of the part
 */

/** @type {Readonly<Record<string, Host>>} */
export const hosts = {
  // The page without a library, with which the others are compared.
  nothing: {},

  // Style sheets.
  bootstrap: {
    styles: ['npm/bootstrap/dist/css/bootstrap.min.css'],
    scripts: ['npm/bootstrap/dist/js/bootstrap.bundle.min.js'],
    body: `<nav class="navbar fixed-top bg-body"><a class="navbar-brand" href="#">Host</a></nav>
      <div class="container"><div class="row"><div class="col-4">4</div><div class="col">8</div></div>
      <button class="btn btn-primary" data-bs-toggle="collapse" data-bs-target="#more">More</button><div class="collapse" id="more">More</div></div>`,
  },
  tailwind: { styles: ['npm/tailwindcss/preflight.css'] },
  bulma: {
    styles: ['npm/bulma/css/bulma.min.css'],
    body: '<div class="columns"><div class="column box">1</div><div class="column">2</div></div><button class="button is-primary">Button</button>',
  },
  foundation: {
    styles: ['npm/foundation-sites/dist/css/foundation.min.css'],
    scripts: ['npm/jquery/dist/jquery.min.js', 'npm/foundation-sites/dist/js/foundation.min.js'],
    body: '<div class="grid-x"><div class="cell small-4 callout">1</div></div><button class="button">Button</button>',
  },
  pico: { styles: ['npm/@picocss/pico/css/pico.min.css'], body: '<article>Article</article>' },
  normalize: { styles: ['npm/normalize.css/normalize.css'] },

  // Libraries that change the browser's built-in objects.
  prototype: {
    scripts: ['debian/prototype/prototype.js'],
    renew: `const { innerHTML } = $('place'); $('place').update(innerHTML)`,
  },
  mootools: {
    scripts: ['debian/mootools/mootools-core-nc.js'],
    renew: `$('place').set('html', $('place').get('html'))`,
  },
  datejs: { scripts: ['npm/datejs/lib/date.js'] },
  'core-js': { scripts: ['npm/core-js-bundle/minified.js'] },
  zone: {
    scripts: ['npm/zone.js/bundles/zone.umd.min.js'],
    renew: `Zone.current.fork({ name: 'host' }).run(() => { place.innerHTML = place.innerHTML })`,
  },

  // Libraries that render parts of a page anew.
  jquery: {
    scripts: ['npm/jquery/dist/jquery.min.js'],
    renew: `const html = $('#place').html(); $('#place').empty().html(html); $('#place').clone(true).replaceAll('#place')`,
  },
  alpine: {
    // Alpine starts on the content of the page, so its script is deferred.
    scripts: [],
    head: '<script defer src="/hosts/npm/alpinejs/dist/cdn.min.js"></script>',
    body: '<div x-data="{ open: false }"><button @click="open = !open" x-text="open ? 1 : 2"></button><p x-show="open">Open</p></div>',
    renew: `place.innerHTML = '<div x-data="{ shown: true }"><template x-if="shown"><div>' + place.innerHTML + '</div></template></div>'`,
  },
  htmx: {
    scripts: ['npm/htmx.org/dist/htmx.min.js'],
    renew: `await htmx.ajax('GET', part, { target: '#place', swap: 'innerHTML' })`,
  },
  'htmx, morphing': {
    scripts: ['npm/htmx.org/dist/htmx.min.js'],
    renew: `await htmx.ajax('GET', part, { target: '#place', swap: 'innerMorph' })`,
  },
  turbo: {
    scripts: ['npm/@hotwired/turbo/dist/turbo.es2017-umd.js'],
    renew: `const done = new Promise((resolve) => addEventListener('turbo:load', resolve, { once: true }));
      Turbo.visit(location.href, { action: 'replace' }); await done`,
  },
  'turbo, morphing': {
    scripts: ['npm/@hotwired/turbo/dist/turbo.es2017-umd.js'],
    head: '<meta name="turbo-refresh-method" content="morph"><meta name="turbo-refresh-scroll" content="preserve">',
    renew: `const done = new Promise((resolve) => addEventListener('turbo:load', resolve, { once: true }));
      Turbo.visit(location.href, { action: 'replace' }); await done`,
  },
  unpoly: {
    styles: ['npm/unpoly/unpoly.min.css'],
    scripts: ['npm/unpoly/unpoly.min.js'],
    head: '<script>up.log.config.banner = false</script>',
    renew: `await up.render('#place', { url: location.href, cache: false })`,
  },
  swup: {
    scripts: ['npm/swup/dist/Swup.umd.js'],
    body: '<script>addEventListener("load", () => { window.swup = new Swup({ containers: ["#place"], animationSelector: false }) })</script>',
    renew: `const done = new Promise((resolve) => swup.hooks.once('visit:end', resolve));
      swup.navigate(location.pathname + '?again'); await done`,
  },
};

/** The widgets, in every form in which a page can have them. */
const widgets = `
  <jan20-timeline lang="az"></jan20-timeline>
  <jan20-statistics-card lang="ka"></jan20-statistics-card>
  <jan20-silence-countdown></jan20-silence-countdown>
  <jan20-silence-countdown lang="ru" now="2027-01-20T11:00:00+04:00" calendar></jan20-silence-countdown>
  <jan20-silence-countdown lang="fa" now="2027-01-20T12:30:00+04:00"></jan20-silence-countdown>
  <jan20-flag-banner id="today" lang="en"></jan20-flag-banner>
  <jan20-flag-banner lang="ar" show="always" traffic time-zone="Asia/Kolkata">Notice.</jan20-flag-banner>
  <div data-jan20="statistics-card" data-lang="de">Words of the placeholder.</div>
  <div class="jan20 jan20-timeline jan20-lang-fr">Words of the placeholder.</div>
  <p><a href="https://widgets.example/embed.html?widget=timeline&amp;lang=it&amp;compact=true#jan20">Words of the link.</a></p>`;

const body = `
  <main id="host">
    <h1>Headline</h1><h2>Subheading</h2><p>Text with <a href="#a">a link</a>, <em>stress</em>, <code>code</code> and <small>small print</small>.</p>
    <ul><li>One<li>Two</ul><ol><li>One<li>Two</ol><dl><dt>Term<dd>Meaning</dl><blockquote>Quotation</blockquote><hr>
    <table><thead><tr><th>A<th>B<tbody><tr><td>1<td>2</table>
    <form><fieldset><legend>Legend</legend><label>Name <input name="name"></label><input type="checkbox"><select><option>1</select><textarea></textarea><button>Send</button></fieldset></form>
    <details><summary>Summary</summary>Details</details><figure><svg viewBox="0 0 1 1" width="10"></svg><figcaption>Caption</figcaption></figure>
    <dialog>Dialog</dialog><progress value=".5"></progress>
  </main>`;

const script = '<script src="/dist/january20.js"></script>';

const record = `<script>
  window.said = [];
  for (const method of ['log', 'info', 'debug', 'warn', 'error', 'trace', 'assert'])
    console[method] = (...words) => said.push(words.map(String).join(' '));
  addEventListener('error', (event) => said.push(event.message));
  addEventListener('unhandledrejection', (event) => said.push(String(event.reason)));
</script>`;

// The room for the widgets is the same with and without them, so that nothing of the host moves for them.
const pageOf = ({ styles = [], scripts = [], head = '', body: own = '' }, where) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Host</title>
    ${record}
    <style>#place { block-size: 9000px; overflow: hidden }</style>
    ${where === 'first' ? script : ''}
    ${styles.map((path) => `<link rel="stylesheet" href="/hosts/${path}">`).join('')}
    ${scripts.map((path) => `<script src="/hosts/${path}"></script>`).join('')}
    ${head}
    ${where === 'last' ? script : ''}
  </head>
  <body>${body}${own}<aside id="place">${widgets}</aside></body>
</html>`;

const filesOf = ({ styles = [], scripts = [] }) =>
  [...styles, ...scripts].map((path) => {
    const [folder, ...names] = path.split('/');
    return join(folders[folder], ...names);
  });

/** The server's middleware. */
export const hostPages = () => async (context, next) => {
  const path = normalize(decodeURIComponent(context.path)).replaceAll('\\', '/');
  context.set('Cache-Control', 'no-store');
  if (path === '/hosts/list.json') {
    // Outside of CI a machine without Debian's packages goes without their hosts.
    const present = Object.entries(hosts).filter(
      ([, host]) => process.env.CI || filesOf(host).every((file) => existsSync(file)),
    );
    context.body = Object.fromEntries(present.map(([name, { renew = '' }]) => [name, renew]));
    return undefined;
  }
  const [, folder, name] = /^\/hosts\/(npm|debian)\/(.+)$/.exec(path) ?? [];
  if (folder) {
    const file = join(folders[folder], name);
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return next();
    context.type = extname(file);
    context.body = createReadStream(file);
    return undefined;
  }
  const [, host, where, part] = /^\/hosts\/([^/]+)\/(none|first|last)\/(part)?$/.exec(path) ?? [];
  if (!hosts[host]) return next();
  context.type = 'html';
  context.body = part ? widgets : pageOf(hosts[host], where);
  return undefined;
};
