// `npm run test:wordpress`: the plugin's zip on a real WordPress, in Chromium, from its upload to its deletion.
//
// The tests install Debian's packages if they are missing. The site, its database and its server live in a temporary folder,
// and nothing of them is left afterwards. SCREENSHOTS=<folder> keeps pictures of the editor and the pages.
/* global customElements, document, getComputedStyle, requestAnimationFrame -- what runs in the page */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { chromium } from 'playwright-core';
import { chromiumPath } from '../server/engines.mjs';
import { installPackages, startSite } from './lib/wordpress-site.mjs';

const { SCREENSHOTS } = process.env;
const zip = 'dist/wordpress/january20-widgets.zip';
assert.ok(existsSync(zip), `${zip} is missing: run \`npm run build && npm run build:wordpress\` first.`);

const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
after(() => browser.close());
installPackages();
const site = await startSite();
after(site.stop);
const { php, url } = site;
console.log(`WordPress ${php("return get_bloginfo( 'version' );")} at ${url}`);

/* What no page may do */

const messages = [];
const outside = [];

const openContext = async (settings = {}) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...settings });
  context.setDefaultTimeout(30_000);
  await context.route(
    (address) => address.origin !== url,
    (route) => {
      outside.push(route.request().url());
      return route.abort();
    },
  );
  // WordPress 7.1 says this of a style sheet of its own.
  const ofWordPress = /global-styles-css-custom-properties-inline-css was added to the iframe incorrectly/;
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !ofWordPress.test(message.text())) {
      messages.push(`${message.type()} at ${message.page()?.url()}: ${message.text()}`);
    }
  });
  context.on('response', (response) => {
    if (response.status() >= 400) messages.push(`${response.status()} for ${response.url()}`);
  });
  context.on('weberror', (error) =>
    messages.push(`thrown at ${error.page()?.url()}: ${error.error().stack}`),
  );
  return context;
};

const picture = async (page, name) => {
  if (!SCREENSHOTS) return;
  mkdirSync(SCREENSHOTS, { recursive: true });
  await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`), fullPage: true });
};

/**
 * Logs a user in. Typing into the form would not do: the form's own script moves the focus to the name a fifth of a second
 * after it has opened, and a part of the password could go there.
 */
const logIn = async (context, user) => {
  const form = `${url}/wp-login.php`;
  // The first answer sets a cookie that the second request must have.
  await context.request.get(form);
  await context.request.post(form, { form: { log: user, pwd: 'password', testcookie: '1' } });
  const page = await context.newPage();
  await page.goto(`${url}/wp-admin/`);
  assert.doesNotMatch(page.url(), /wp-login/, `${user} was not let in.`);
  return page;
};

/** Waits until a widget has rendered, and reads its words. */
const wordsOf = async (widget) => {
  const root = widget.locator('.root').first();
  await root.waitFor();
  return (await root.innerText()).replace(/\s+/g, ' ').trim();
};

/** Makes a post as the administrator would, and returns its address. */
const publish = (content, title = 'A post') =>
  php(`kses_remove_filters();
    $id = wp_insert_post( array( 'post_title' => ${JSON.stringify(title)}, 'post_status' => 'publish', 'post_author' => 1,
      'post_content' => wp_slash( base64_decode( '${Buffer.from(content).toString('base64')}' ) ) ) );
    return get_permalink( $id );`);

/** Sets an option for as long as `body` runs. */
const withOption = async (name, value, body) => {
  const set = (to) => php(`update_option( '${name}', '${to}' );`);
  const old = php(`return get_option( '${name}' );`);
  set(value);
  try {
    await body();
  } finally {
    set(old || '');
  }
};

const withTheme = (theme, body) => withOption('template', theme, () => withOption('stylesheet', theme, body));

const snapshotOf = () => ({
  options: php('global $wpdb; return $wpdb->get_col( "SELECT option_name FROM $wpdb->options" );'),
  tables: php('global $wpdb; return $wpdb->get_col( "SHOW TABLES" );'),
});

const before = snapshotOf();
// The editor's welcome would load pictures from WordPress's own server.
php(`update_user_meta( 1, 'wp_persisted_preferences', array(
  'core/edit-post' => array( 'welcomeGuide' => false, 'fullscreenMode' => false ), '_modified' => gmdate( 'c' ) ) );`);
const context = await openContext();
const admin = await logIn(context, 'editor-in-chief');
const readers = await openContext();
const withoutScripts = await openContext({ javaScriptEnabled: false });

/** The HTML of a page. A server may have closed a connection while this process waited for PHP: then another is opened. */
const sourceOf = async (address) => (await readers.request.get(address, { maxRetries: 1 })).text();

/* The zip */

test('the zip is uploaded, installed and activated', async () => {
  await admin.goto(`${url}/wp-admin/plugin-install.php?tab=upload`);
  await admin.setInputFiles('input[name="pluginzip"]', zip);
  await Promise.all([admin.waitForURL(/update\.php/), admin.click('#install-plugin-submit')]);
  await Promise.all([admin.waitForURL(/plugins\.php/), admin.click('a[href*="action=activate"]')]);
  assert.deepEqual(php("return get_option( 'active_plugins' );"), [
    'january20-widgets/january20-widgets.php',
  ]);
});

/* The editor */

/** Where the blocks are: the page, or a frame in it. The blocks appear late. */
const canvasOf = async (page) => {
  const place = await page.waitForFunction(() => {
    const blocks = '.block-editor-block-list__layout > *';
    /** @type {HTMLIFrameElement | null} */
    const frame = document.querySelector('iframe[name="editor-canvas"]');
    if (frame?.contentDocument?.querySelector(blocks)) return 'frame';
    return !frame && document.querySelector(blocks) ? 'page' : false;
  });
  return (await place.jsonValue()) === 'frame' ? page.frameLocator('iframe[name="editor-canvas"]') : page;
};

const openEditor = async () => {
  await admin.goto(`${url}/wp-admin/post-new.php`);
  await admin.waitForFunction(() => globalThis.wp?.data?.select('core/editor')?.getCurrentPostId());
};

const insertBlock = async (name) => {
  const toggle = '.edit-post-header-toolbar__inserter-toggle, .editor-document-tools__inserter-toggle';
  await admin.click(toggle);
  await admin.fill('.block-editor-inserter__search input', name.replaceAll('-', ' '));
  await admin.click(`.editor-block-list-item-january20-${name}`);
  await admin.click(toggle);
};

const select = (name) =>
  admin.evaluate((block) => {
    const { select: from, dispatch } = globalThis.wp.data;
    const { clientId } = from('core/block-editor')
      .getBlocks()
      .find((each) => each.name === block);
    dispatch('core/edit-post').openGeneralSidebar('edit-post/block');
    return dispatch('core/block-editor').selectBlock(clientId);
  }, `january20/${name}`);

const inspector = admin.locator('.block-editor-block-inspector');
const field = (label) => inspector.getByLabel(label, { exact: true });

let written = '';

test('a block inserted in the editor shows the widget itself as its preview', async () => {
  await openEditor();
  await insertBlock('statistics-card');
  const card = (await canvasOf(admin)).locator('jan20-statistics-card');
  assert.match(await wordsOf(card), /^The 20 January tragedy in figures.*131.*744.*841.*112.*200.*80.*150/);
});

test('a changed setting of a block shows in its preview at once', async () => {
  await select('statistics-card');
  const card = (await canvasOf(admin)).locator('jan20-statistics-card');
  await field('Theme').selectOption('dark');
  await field('Layout').selectOption('compact');
  await field('Language').selectOption('az');
  await field('Heading level').selectOption('3');
  await inspector.getByLabel('Figures').fill('killed,injured,');
  await field('Text').fill('As <b>counted</b><img src=x onerror="alert(1)"> in 1990');
  await card.locator('.root[lang="az"][data-theme="dark"]').waitFor();
  await card.locator('[role="heading"][aria-level="3"]').waitFor();
  assert.match(await wordsOf(card), /131.*744/);
  assert.doesNotMatch(await wordsOf(card), /841/);
  await card.locator('[slot="footer"] b').waitFor();
  assert.equal(await card.locator('[onerror]').count(), 0);
  await picture(admin, 'editor');
});

test('a setting put back to its default leaves nothing in the post', async () => {
  await field('Layout').selectOption('');
  const saved = await admin.evaluate(() => globalThis.wp.data.select('core/editor').getEditedPostContent());
  const attributes = JSON.parse(/<!-- wp:january20\/statistics-card (\{.*\}) \/-->/.exec(saved)[1]);
  assert.deepEqual(attributes, {
    theme: 'dark',
    lang: 'az',
    'heading-level': '3',
    figures: 'killed injured',
    text: 'As <b>counted</b><img src=x onerror="alert(1)"> in 1990',
  });
});

const widgetNames = ['timeline', 'silence-countdown', 'flag-banner'];
for (const name of widgetNames) {
  test(`the block ${name} is inserted, has a preview, and a setting for every attribute`, async () => {
    await insertBlock(name);
    await wordsOf((await canvasOf(admin)).locator(`jan20-${name}`));
    await select(name);
    const attributes = await admin.evaluate(
      (key) => globalThis.january20Editor.widgets[key].attributes,
      name,
    );
    const block = JSON.parse(
      readFileSync(join(site.root, `wp-content/plugins/january20-widgets/blocks/${name}/block.json`), 'utf8'),
    );
    assert.deepEqual([...Object.keys(attributes), 'text'], Object.keys(block.attributes));
    for (const { label } of Object.values(attributes)) await field(label).first().waitFor();
  });
}

test('a preview never leaves its block', async () => {
  await field('Position').selectOption('top');
  await field('Dismissible').check();
  const banner = (await canvasOf(admin)).locator('jan20-flag-banner');
  await banner.locator('button').waitFor();
  assert.equal(await banner.getAttribute('position'), null);
  await select('silence-countdown');
  await field('Page silence').check();
  await field('Rehearsal').fill('2027-01-20T12:00:05+04:00');
  const countdown = (await canvasOf(admin)).locator('jan20-silence-countdown[phase="silence"]');
  await countdown.waitFor();
  assert.equal(await countdown.locator('dialog').count(), 0);
  await field('Rehearsal').fill('');
  await field('Page silence').uncheck();
  await field('Calendar').check();
});

test('a time zone is chosen from the list', async () => {
  await field('Time zone').fill('Europe/Ber');
  await admin.getByRole('option', { name: 'Europe/Berlin' }).click();
  await (await canvasOf(admin)).locator('jan20-silence-countdown[time-zone="Europe/Berlin"]').waitFor();
});

test('a block has its preview also where the editor is a frame', async () => {
  await admin.evaluate(() => {
    const { dispatch } = globalThis.wp.data;
    (dispatch('core/editor').setDeviceType ?? dispatch('core/edit-post').__experimentalSetPreviewDeviceType)(
      'Tablet',
    );
  });
  const frame = admin.frameLocator('iframe[name="editor-canvas"]');
  assert.match(await wordsOf(frame.locator('jan20-statistics-card')), /131.*744/);
  await wordsOf(frame.locator('jan20-timeline'));
  await picture(admin, 'editor-frame');
  await admin.evaluate(() => {
    const { dispatch } = globalThis.wp.data;
    (dispatch('core/editor').setDeviceType ?? dispatch('core/edit-post').__experimentalSetPreviewDeviceType)(
      'Desktop',
    );
  });
});

test('a post with blocks is published, and opens in the editor again with valid blocks', async () => {
  await admin.evaluate(() => globalThis.wp.data.dispatch('core/editor').editPost({ title: 'With blocks' }));
  await admin.click('.editor-post-publish-panel__toggle, .editor-post-publish-button__button');
  await admin.click('.editor-post-publish-panel .editor-post-publish-button');
  await admin
    .locator('.post-publish-panel__postpublish, .editor-post-publish-panel__postpublish')
    .first()
    .waitFor();
  written = await admin.evaluate(() => globalThis.wp.data.select('core/editor').getPermalink());
  const id = await admin.evaluate(() => globalThis.wp.data.select('core/editor').getCurrentPostId());
  await admin.goto(`${url}/wp-admin/post.php?post=${id}&action=edit`);
  await wordsOf((await canvasOf(admin)).locator('jan20-timeline'));
  const valid = await admin.evaluate(() =>
    globalThis.wp.data
      .select('core/block-editor')
      .getBlocks()
      .map(({ isValid }) => isValid),
  );
  assert.deepEqual(valid, [true, true, true, true]);
});

test('the editor leaves a placeholder in a post of the classic editor as it is', async () => {
  const content = '<div data-jan20="timeline" data-lang="az">the words</div>';
  const id = new URL(publish(content, 'Classic')).searchParams.get('p');
  await admin.goto(`${url}/wp-admin/post.php?post=${id}&action=edit`);
  const classic = (await canvasOf(admin)).locator('[data-type="core/freeform"] [data-jan20]');
  await classic.waitFor();
  await admin.waitForFunction(() => customElements.get('jan20-timeline'));
  // Since its editor is a frame, WordPress shows a picture of such a post there, and edits the words in a window of their own.
  if (await classic.evaluate((node) => node.isContentEditable)) {
    assert.equal(await classic.innerHTML(), 'the words');
  } else await wordsOf(classic.locator('jan20-timeline'));
  const saved = await admin.evaluate(() => globalThis.wp.data.select('core/editor').getEditedPostContent());
  assert.equal(saved.trim(), content);
});

test('an editor with an Azerbaijani account sees Azerbaijani labels', async () => {
  php("update_user_meta( 1, 'locale', 'az' );");
  await openEditor();
  const said = await admin.evaluate(() => ({
    label: globalThis.january20Editor.widgets.timeline.attributes.layout.label,
    title: globalThis.wp.blocks.getBlockType('january20/timeline').title,
  }));
  assert.deepEqual(said, { label: 'Düzülüş', title: '20 Yanvar: xronologiya' });
  php("delete_user_meta( 1, 'locale' );");
});

/* The published page */

test('published blocks have their settings and texts, and the script comes from the plugin', async () => {
  const page = await readers.newPage();
  await page.goto(written);
  const card = page.locator('.wp-block-january20-statistics-card jan20-statistics-card');
  assert.match(await wordsOf(card), /131.*744/);
  for (const [name, value] of Object.entries({
    theme: 'dark',
    lang: 'az',
    'heading-level': '3',
    figures: 'killed injured',
  })) {
    assert.equal(await card.getAttribute(name), value);
  }
  assert.equal(await card.locator('[slot="footer"]').innerHTML(), 'As <b>counted</b> in 1990');
  assert.equal(await page.locator('jan20-silence-countdown').getAttribute('time-zone'), 'Europe/Berlin');
  assert.equal(await page.locator('jan20-silence-countdown').getAttribute('calendar'), '');
  const script = page.locator('script[src*="january20.js"]');
  assert.equal(await script.count(), 1);
  const plugin = `${url}/wp-content/plugins/january20-widgets/`;
  assert.ok((await script.getAttribute('src')).startsWith(`${plugin}assets/january20.js`));
  assert.notEqual(await script.getAttribute('defer'), null);
  assert.equal(await page.locator('head script[src*="january20.js"]').count(), 1);
  await picture(page, 'page-blocks');
  await page.close();
});

const shown = ['timeline', 'statistics-card', 'silence-countdown'];
const shortcodes = `${shown.map((name) => `[january20 widget="${name}" lang="az"]`).join('\n\n')}

[january20 widget="timeline" lang="ar" theme="contrast"]`;

test('shortcodes in two languages on one page show the same words with JavaScript and without', async () => {
  const post = publish(shortcodes, 'With shortcodes');
  const bare = await withoutScripts.newPage();
  await bare.goto(post);
  const page = await readers.newPage();
  await page.goto(post);
  await page.waitForFunction(() => customElements.get('jan20-timeline'));
  for (const [index, locator] of ['jan20-timeline', 'jan20-statistics-card', 'jan20-timeline'].entries()) {
    const nth = index === 2 ? 1 : 0;
    const live = await wordsOf(page.locator(locator).nth(nth));
    assert.equal(await wordsOf(bare.locator(locator).nth(nth)), live);
    assert.match(live, index === 2 ? /[\u0621-\u064a]/ : /ə/);
  }
  // The clock runs, and shows the reader's own time. The heading and the date stay the same.
  const countdown = (of) => of.locator('jan20-silence-countdown');
  const bareDate = (await countdown(bare).locator('[part~="when"]').innerText()).trim();
  assert.match(bareDate, /^20\s+yanvar\s+\d{4}, Bakı vaxtı ilə\s+12:00/u);
  assert.ok((await countdown(page).locator('[part~="when"]').innerText()).trim().startsWith(bareDate));
  assert.equal(
    await countdown(bare).locator('[part~="heading"]').innerText(),
    await countdown(page).locator('[part~="heading"]').innerText(),
  );
  const theme = (of) =>
    of
      .locator('jan20-timeline')
      .nth(1)
      .locator('.root')
      .evaluate((root) => getComputedStyle(root).backgroundColor);
  assert.equal(await theme(page), 'rgb(255, 255, 255)');
  assert.equal(await theme(bare), 'rgb(255, 255, 255)');
  await picture(bare, 'page-without-javascript');
  await picture(page, 'page-with-javascript');
  await bare.close();
  await page.close();
});

test('nothing in the page moves when the script replaces a snapshot', async () => {
  const page = await readers.newPage();
  await page.addInitScript(() => {
    globalThis.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) globalThis.shift += /** @type {any} */ (entry).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  // Holds the script back until the page has been painted.
  let release = () => {};
  const painted = new Promise((resolve) => (release = () => resolve(undefined)));
  await page.route(/january20\.js/, async (route) => {
    await painted;
    await route.continue();
  });
  await page.goto(
    publish('[january20 widget="timeline"]\n\n[january20 widget="statistics-card" theme="dark"]\n\nAnd on.'),
    {
      waitUntil: 'commit',
    },
  );
  await wordsOf(page.locator('jan20-timeline'));
  // The theme's own fonts, when they come, move the words of its own bylines.
  await page.evaluate(() => document.fonts.ready);
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  await page.evaluate(() => (globalThis.shift = 0));
  release();
  await page.waitForFunction(() => customElements.get('jan20-timeline'));
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  assert.equal(await page.evaluate(() => globalThis.shift), 0);
  await page.close();
});

test('a widget without a language speaks the language of the site', () =>
  withOption('WPLANG', 'az', async () => {
    const page = await withoutScripts.newPage();
    await page.goto(publish('[january20 widget="timeline"]'));
    assert.equal(await page.locator('html').getAttribute('lang'), 'az');
    assert.equal(await page.locator('jan20-timeline').getAttribute('lang'), null);
    assert.match(await wordsOf(page.locator('jan20-timeline')), /20 yanvar/);
    await page.close();
  }));

test('a page without a widget has neither the script nor the style sheet', async () => {
  const html = await sourceOf(publish('Only words, on 20 January.'));
  assert.doesNotMatch(html, /january20/);
});

test('only known attributes come through, and attributes and texts are escaped', async () => {
  const page = await readers.newPage();
  await page.goto(
    publish(
      `[january20 widget="timeline" lang='az" onclick="alert(1)' theme="puce" onclick="alert(1)" style="color:red" compact="false"]` +
        `<img src=x onerror=alert(1)><b>kept</b><script>alert(1)</script>[/january20]\n\n` +
        `[january20 widget="silence-countdown" now='" onclick="alert(1)' calendar]\n\n` +
        `<!-- wp:january20/statistics-card {"figures":"\\"><img src=x onerror=alert(1)>","onclick":"alert(1)"} /-->\n\n` +
        `[january20 widget="nothing"]\n\n[january20]`,
    ),
  );
  const names = (tag) => page.locator(tag).evaluate((host) => host.getAttributeNames().sort());
  assert.deepEqual(await names('jan20-timeline'), []);
  assert.equal(await page.locator('jan20-timeline [slot="footer"]').innerHTML(), '<b>kept</b>alert(1)');
  assert.deepEqual(await names('jan20-silence-countdown'), ['calendar', 'now', 'phase']);
  assert.deepEqual(await names('jan20-statistics-card'), ['figures']);
  assert.equal(await page.locator('img').count(), 0);
  assert.doesNotMatch(await page.locator('body').innerText(), /needs a widget/);
  await page.close();
  // The widget itself reports the bad value of `now` on the console.
  messages.splice(0, Infinity, ...messages.filter((text) => !/<jan20-[a-z-]+> (now|figures)=/.test(text)));
});

test('a shortcode without a widget shows a message to its author, and nothing to readers', async () => {
  await admin.goto(publish('[january20 widget="nothing"]'));
  await admin.getByText(/needs a widget: .*\btimeline\b/).waitFor();
});

test('a feed has the words of a widget, and no markup of it', async () => {
  publish('[january20 widget="timeline" lang="en"]Seen in the feed.[/january20]', 'For the feed');
  const feed = await sourceOf(`${url}/?feed=rss2`);
  const item = feed.split('<item>').find((text) => text.includes('For the feed'));
  assert.match(item, /Chronology of the 20 January tragedy/);
  assert.match(item, /Seen in the feed\./);
  assert.doesNotMatch(item, /<jan20|<template|<style/);
});

test('WordPress’s typography changes no snapshot', () => {
  const changed = php(`$changed = array();
    foreach ( glob( WP_PLUGIN_DIR . '/january20-widgets/static/*.html' ) as $file ) {
      $html = file_get_contents( $file );
      if ( wptexturize( $html ) !== $html ) $changed[] = basename( $file );
    }
    return $changed;`);
  assert.deepEqual(changed, []);
});

test('a countdown’s date is never in the past, and changes with the day of Baku', () => {
  const years = php(`return array_map(
    fn( $instant ) => january20_year( new DateTimeImmutable( $instant ) ),
    array( '2027-01-19T12:00:00Z', '2027-01-20T19:59:59Z', '2027-01-20T20:00:00Z', '2027-12-31T19:59:59Z', '2027-12-31T20:00:00Z' )
  );`);
  assert.deepEqual(years, [2027, 2027, 2028, 2028, 2028]);
  const unset = php(`$unset = array();
    foreach ( glob( WP_PLUGIN_DIR . '/january20-widgets/static/jan20-silence-countdown.*.html' ) as $file ) {
      $html = january20_set_year( file_get_contents( $file ), JANUARY20_SNAPSHOT_YEAR, 2041 );
      $words = preg_replace( '/ datetime="[^"]*"/', '', $html );
      if ( ! preg_match( '/2041|۲۰۴۱/', $words ) || preg_match( '/202\\d|۲۰۲/', $html ) ) $unset[] = basename( $file );
    }
    return $unset;`);
  assert.deepEqual(unset, []);
});

test('a countdown in another time zone has no snapshot, whose time would be wrong', async () => {
  const html = await sourceOf(publish('[january20 widget="silence-countdown" time-zone="Europe/Berlin"]'));
  assert.match(html, /<jan20-silence-countdown time-zone="Europe\/Berlin"><\/jan20-silence-countdown>/);
});

test('a classic theme has script and style sheet in the head of a post, and later in a list of posts', () =>
  withTheme('classic', async () => {
    const post = publish('[january20 widget="flag-banner" show="always"]Open from 10:00.[/january20]');
    const single = await sourceOf(post);
    const [head, body] = single.split('</head>');
    assert.match(head, /january20-widgets\.css/);
    assert.match(head, /<script[^>]* defer [^>]*january20\.js/);
    assert.doesNotMatch(body, /january20\.js|january20-widgets\.css/);
    const home = await sourceOf(url);
    assert.doesNotMatch(home.split('</head>')[0], /january20/);
    assert.equal(home.split('january20-widgets.css').length, 2);
    assert.ok(home.indexOf('january20-widgets.css') < home.indexOf('<jan20-'));
    assert.equal(home.split('/january20.js').length, 2);
    const page = await readers.newPage();
    await page.goto(post);
    assert.equal(await page.locator('html').getAttribute('lang'), 'en-US');
    assert.match(await wordsOf(page.locator('jan20-flag-banner')), /National Day of Mourning/);
    assert.equal(await page.locator('jan20-flag-banner').innerText(), 'Open from 10:00.');
    await page.close();
  }));

/* An author whose HTML WordPress filters */

const forms = {
  element: '<jan20-statistics-card lang="az"></jan20-statistics-card>',
  placeholder:
    '<div data-jan20="statistics-card" data-lang="az" data-theme="dark" data-figures="killed injured">the words</div>',
  classes: '<div class="jan20 jan20-statistics-card jan20-lang-az jan20-theme-dark">the words</div>',
  link: '<a href="https://widgets.example/embed.html?widget=statistics-card&amp;lang=az&amp;theme=dark&amp;figures=killed%20injured#jan20">the words</a>',
  frame: `<iframe src="${url}/embed.html?widget=timeline" title="Timeline" height="600"></iframe>`,
  script: `<script async src="${url}/january20.js"></script>`,
  shortcode: '[january20 widget="timeline" lang="az" layout="horizontal"]',
  block: '<!-- wp:january20/timeline {"lang":"ru","theme":"dark"} /-->',
};
const survives = ['placeholder', 'classes', 'link', 'shortcode', 'block'];

/** The widget in words, as shown where no script runs. */
const words = readFileSync('dist/static/jan20-statistics-card.az.txt.html', 'utf8');

/** The words of an HTML text. */
const wordsIn = (html) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

test('the posts of an author without unfiltered_html keep the forms of the snippet that are documented to survive', async () => {
  php(
    `return wp_insert_user( array( 'user_login' => 'author', 'user_pass' => 'password', 'user_email' => 'author@example.org', 'role' => 'author' ) );`,
  );
  const own = await openContext();
  const author = await logIn(own, 'author');
  const post = await author.evaluate(
    async (content) => {
      const nonce = await (await fetch('admin-ajax.php?action=rest-nonce')).text();
      const answer = await fetch('../?rest_route=/wp/v2/posts&context=edit', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'X-WP-Nonce': nonce },
        body: JSON.stringify({ title: 'By an author', status: 'publish', content }),
      });
      return answer.json();
    },
    `${Object.values(forms).join('\n\n')}\n\n${words}`,
  );
  for (const [name, form] of Object.entries(forms)) {
    assert.equal(post.content.raw.includes(form), survives.includes(name), `${name}: ${post.content.raw}`);
  }
  // WordPress removes the <time> tags, and none of the words.
  assert.ok(wordsIn(post.content.raw).includes(wordsIn(words)), post.content.raw);
  written = post.link;
  await own.close();
});

test('the forms that are kept become widgets, and show their words where no script runs', async () => {
  const page = await readers.newPage();
  await page.goto(written);
  const cards = page.locator('jan20-statistics-card');
  await page.waitForFunction(() => document.querySelectorAll('jan20-statistics-card').length === 3);
  for (const index of [0, 1, 2]) {
    await cards.nth(index).locator('.root[lang="az"][data-theme="dark"]').waitFor();
    assert.match(await wordsOf(cards.nth(index)), /131.*744/);
  }
  for (const index of [0, 2]) assert.doesNotMatch(await wordsOf(cards.nth(index)), /841/);
  assert.match(await wordsOf(cards.nth(1)), /841/);
  await page.locator('jan20-timeline[lang="az"][layout="horizontal"]').waitFor();
  await page.locator('jan20-timeline[lang="ru"] .root[data-theme="dark"]').waitFor();
  await page.close();
  const bare = await withoutScripts.newPage();
  await bare.goto(written);
  assert.equal(await bare.getByText('the words', { exact: true }).count(), 3);
  await bare.close();
});

test('a link alone is enough for a page to have the script', async () => {
  const page = await readers.newPage();
  await page.goto(publish(`<p>${forms.link}</p>`, 'A link'));
  assert.match(await wordsOf(page.locator('p > jan20-statistics-card')), /131.*744/);
  await page.close();
});

test('a link in a comment stays a link', async () => {
  const post = publish(`<p>${forms.link}</p>`, 'With a comment');
  const id = new URL(post).searchParams.get('p');
  const comment =
    php(`return wp_insert_comment( wp_filter_comment( array( 'comment_post_ID' => ${id}, 'comment_author' => 'A reader',
    'comment_author_email' => 'reader@example.org', 'comment_author_url' => '', 'comment_author_IP' => '127.0.0.1', 'comment_agent' => 'test',
    'comment_approved' => 1, 'comment_content' => wp_slash( base64_decode( '${Buffer.from(forms.link).toString('base64')}' ) ) ) ) );`);
  const page = await readers.newPage();
  await page.goto(post);
  await wordsOf(page.locator('jan20-statistics-card'));
  const link = page.locator(`#comment-${comment} a[href$="#jan20"]`);
  assert.equal(await link.innerText(), 'the words');
  assert.match(await link.getAttribute('rel'), /\bugc\b/);
  assert.equal(await page.locator('jan20-statistics-card').count(), 1);
  await page.close();
});

/* What must not have happened in any test above */

test('no page has had an error or a warning on its console', () => assert.deepEqual(messages, []));
test('no page has asked another host for anything', () => assert.deepEqual(outside, []));
test('PHP has logged nothing about the plugin', () => {
  const log = join(site.root, 'wp-content/debug.log');
  const text = [log, join(site.root, 'debug.log')]
    .map((file) => (existsSync(file) ? readFileSync(file, 'utf8') : ''))
    .join('');
  assert.deepEqual(
    text.split('\n').filter((line) => /january20/.test(line)),
    [],
  );
});

/* The end of it */

test('the deleted plugin leaves no option, no table and no file', async () => {
  admin.on('dialog', (dialog) => void dialog.accept());
  await admin.goto(`${url}/wp-admin/plugins.php`);
  const row = admin.locator('tr[data-plugin^="january20-widgets/"]');
  await Promise.all([admin.waitForURL(/deactivate=true/), row.locator('.deactivate a').click()]);
  await row.locator('.delete a').click();
  await admin.locator('tr[data-plugin^="january20-widgets/"].deleted').waitFor({ state: 'attached' });
  assert.ok(!existsSync(join(site.root, 'wp-content/plugins/january20-widgets')));
  const after = snapshotOf();
  assert.deepEqual(after.tables, before.tables);
  const added = after.options.filter((name) => !before.options.includes(name));
  assert.deepEqual(
    added.filter((name) => /january20|jan20/.test(name)),
    [],
  );
  // WordPress keeps a list of the plugins that were switched off lately, and clears it itself.
  const left = php(`global $wpdb;
    return $wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_value LIKE '%january20%' OR option_value LIKE '%jan20-%'" );`);
  assert.deepEqual(
    left.filter((name) => name !== 'recently_activated'),
    [],
  );
});
