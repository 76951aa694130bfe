// The configuration of @web/test-runner. `npm test` (test/run.mjs) adds the choice of engines and files, and the totals.
//
// For pages in frames the server sends /dist/*, /demo/* and /test/fixtures/* as they lie on disk, byte for byte.
// /strict/dist/* and /strict/test/fixtures/* are the same files under the strict policy (test/server/strict-policy.mjs).
//
// What a test can ask of each browser (`@web/test-runner-commands`):
//
//                                      Chromium   Firefox   WebKit
//   sendKeys press, type                  yes       yes       yes    the space bar is `press: ' '`: Firefox has no 'Space'
//   sendKeys down, up                     yes       yes       no
//   sendMouse move, click                 yes       yes       yes
//   setViewport                           yes       yes       no     each file begins at 800 by 600
//   emulateMedia                          yes       no        no     each call takes back the features of the last one
//   'emulate-features' (ours)             yes       no        no     any CSS media feature by name, as forced-colors
//   'back-and-forward' (ours)             yes       no        no     leaves a page and comes back
//   'measure-page' (ours)                 yes       no        no     bytes on the heap, nodes and listeners
//
// Our own commands are in test/server/chromium-commands.mjs. A test that needs what an engine lacks is not defined in that
// engine (`if (isChromium) it(…)`): with CI=true a skipped test is a failure. Emulation and viewport end with the test file.
import { createReadStream, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromiumCommands } from './test/server/chromium-commands.mjs';
import { clockServer } from './test/server/clock-server.mjs';
import { engines } from './test/server/engines.mjs';
import { hostPages } from './test/server/host-pages.mjs';
import { lazyServer } from './test/server/lazy-server.mjs';
import { nodeTextsPlugin } from './test/server/node-texts.mjs';
import { oEmbedFilesServer } from './test/server/oembed-files.mjs';
import { sanitizersPlugin } from './test/server/sanitizers.mjs';
import { strictPages } from './test/server/strict-policy.mjs';

const isCI = /^(true|1)$/.test(process.env.CI ?? '');

const rootDir = fileURLToPath(new URL('.', import.meta.url));

// The runner's own file server would change the HTML and add a script. Host pages have neither.
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

// No test needs a hidden file, such as those of Git.
const hideHidden = (context, next) => (/\/\./.test(decodeURIComponent(context.path)) ? undefined : next());

/** The library that draws the builder's pictures, and the download, where the site has them. */
const vendor = (context, next) => {
  if (context.path.startsWith('/download/')) context.path = `/_site${context.path}`;
  if (context.path === '/vendor/snapdom.js') context.path = '/node_modules/@zumer/snapdom/dist/snapdom.mjs';
  return next();
};

/** The build is open to pages of other sites, as docs/hosting.md has it. */
const openBuild = (context, next) => {
  if (context.path.startsWith('/dist/')) context.set('Access-Control-Allow-Origin', '*');
  return next();
};

export default {
  rootDir,
  // 127.0.0.1, written so that the server listens on loopback alone (web-dev-server.config.mjs).
  hostname: '127.1',
  files: 'test/**/*.test.ts',
  browsers: engines.flatMap(({ find, launch }) => {
    const place = find();
    return place ? [launch(place)] : [];
  }),
  // One test file at a time in each browser: its page then is visible and has the focus, and in WebKit it is no frame.
  concurrency: 1,
  concurrentBrowsers: 3,
  browserStartTimeout: 60_000,
  // Some test files load hundreds of pages, and three engines may share two processors.
  testsFinishTimeout: 300_000,
  // Lit's development build throws where its production build says nothing, such as at a shadowed property.
  nodeResolve: { exportConditions: ['development', 'browser'] },
  middleware: [
    hideHidden,
    openBuild,
    vendor,
    serveAsIs,
    clockServer(),
    strictPages(rootDir),
    oEmbedFilesServer(),
    lazyServer(),
    hostPages(),
  ],
  plugins: [
    // `esnext` removes the types and changes nothing else.
    esbuildPlugin({ ts: true, target: 'esnext', tsconfig: join(rootDir, 'tsconfig.json') }),
    chromiumCommands(),
    sanitizersPlugin(rootDir),
    nodeTextsPlugin(),
  ],
  testRunnerHtml: (framework) => `<!doctype html>
    <script>
      // Mocha only logs a rejection that nobody handles. Thrown, the reason fails the running test.
      addEventListener('unhandledrejection', (event) => {
        setTimeout(() => {
          if (!event.defaultPrevented) throw event.reason;
        });
      });
      // Nothing may violate the page's policy (--policy).
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
