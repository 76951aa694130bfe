// What the tests run on. `npm test` (scripts/test.mjs) adds the choice of engines and files, and the totals.
//
// Served beside the tests, byte for byte as they lie on disk: /dist/*, /demo/*, /test/fixtures/*, for pages in iframes.
// /strict/dist/* and /strict/test/fixtures/* are the same under the strict policy (scripts/test-policy.mjs).
//
// What a test can ask of the browser (`@web/test-runner-commands`), as tried here:
//
//                                      Chromium   Firefox   WebKit
//   sendKeys press, type                  yes       yes       yes    the space bar is `press: ' '` ('Space' isn't known to Firefox)
//   sendKeys down, up                     yes       yes       no
//   sendMouse move, click                 yes       yes       yes
//   setViewport                           yes       yes       no     all begin each file at 800 by 600
//   emulateMedia                          yes       no        no     each call undoes the last one's features
//   'emulate-features' (ours, below)      yes       no        no     forced-colors, prefers-contrast, any other by name
//   'back-and-forward' (ours, below)      yes       no        no     a page left and come back to
//   'measure-page' (ours, below)          yes       no        no     the bytes on the heap, nodes and listeners
//
// A test that needs what its engine lacks is not defined there (`if (isChromium) it(…)`): with CI=true a skipped one fails.
// Emulation and viewport end with the file that set them.
import { createReadStream, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { sanitizersPlugin } from './scripts/lib/sanitizers-plugin.mjs';
import { backForwardPlugin } from './scripts/test-back-forward.mjs';
import { clockServer } from './scripts/test-clock-server.mjs';
import { emulateFeaturesPlugin, engines, measurePagePlugin } from './scripts/test-engines.mjs';
import { lazyServer } from './scripts/test-lazy-server.mjs';
import { nodeTextsPlugin } from './scripts/test-node-texts.mjs';
import { oEmbedPages } from './scripts/test-oembed.mjs';
import { strictPages } from './scripts/test-policy.mjs';

const isCI = /^(true|1)$/.test(process.env.CI ?? '');

const rootDir = fileURLToPath(new URL('.', import.meta.url));

// The server would add a script to each page and write its HTML anew, which no host page does.
const serveAsIs = async (context, next) => {
  const path = normalize(decodeURIComponent(context.path));
  const file = join(rootDir, path.endsWith('/') ? `${path}index.html` : path);
  if (
    !/^\/(dist|demo|test\/fixtures)\//.test(path.replaceAll('\\', '/')) ||
    file.endsWith('.ts') ||
    !statSync(file, { throwIfNoEntry: false })?.isFile()
  ) {
    return next();
  }
  context.type = extname(file);
  context.set('Cache-Control', 'no-cache');
  context.body = createReadStream(file);
};

// Nothing that a hidden file holds is part of a test.
const hideHidden = (context, next) => (/\/\./.test(decodeURIComponent(context.path)) ? undefined : next());

export default {
  rootDir,
  // 127.0.0.1, as web-dev-server.config.mjs has it: the server listens on loopback alone.
  hostname: '127.1',
  files: 'test/**/*.test.ts',
  browsers: engines.flatMap(({ find, launch }) => {
    const place = find();
    return place ? [launch(place)] : [];
  }),
  // One file at a time in each browser: it then has the focus, a visible page, and WebKit a top-level one.
  concurrency: 1,
  concurrentBrowsers: 3,
  browserStartTimeout: 60_000,
  // Some files load hundreds of pages, and three engines may share two processors.
  testsFinishTimeout: 300_000,
  // Lit's development build throws on what its production build leaves silent, such as a shadowed property.
  nodeResolve: { exportConditions: ['development', 'browser'] },
  middleware: [hideHidden, serveAsIs, clockServer(), strictPages(rootDir), oEmbedPages(), lazyServer()],
  plugins: [
    // `esnext` takes the types out and leaves everything else, all of JavaScript included, alone.
    esbuildPlugin({ ts: true, target: 'esnext', tsconfig: join(rootDir, 'tsconfig.json') }),
    // `executeServerCommand('emulate-features', { 'forced-colors': 'active' })`
    emulateFeaturesPlugin(),
    // `executeServerCommand('sanitize-html', { html, options })`
    sanitizersPlugin(rootDir),
    // `executeServerCommand('back-and-forward', …)`
    backForwardPlugin(),
    // `executeServerCommand('measure-page')`
    measurePagePlugin(),
    // `/test/languages/node-texts.json`
    nodeTextsPlugin(),
  ],
  testRunnerHtml: (framework) => `<!doctype html>
    <script>
      // Mocha only logs a rejection that nobody handles; thrown, it fails the test that runs.
      addEventListener('unhandledrejection', (event) => {
        setTimeout(() => {
          if (!event.defaultPrevented) throw event.reason;
        });
      });
      // Nothing may happen that the page's policy forbids (--policy).
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, lineNumber }) => {
        reportError(new Error([violatedDirective, 'forbids', blockedURI, sourceFile, lineNumber].join(' ')));
      });
    </script>
    <script type="module" src="${framework}"></script>`,
  testFramework: { config: { ui: 'bdd', timeout: 60_000, forbidOnly: isCI } },
  staticLogging: process.stdout.isTTY !== true,
  reporters: [defaultReporter({ reportTestProgress: process.stdout.isTTY === true })],
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
};
