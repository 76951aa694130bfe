// `npm test`: runs the tests in every engine that this machine has. The last line has the totals.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';

const usage = `npm test -- [options]

  --engine <name>  chromium, firefox or webkit; may be repeated. Default: every engine that is found.
  --files <glob>   the test files to run; may be repeated. Default: test/**/*.test.ts
  --policy         runs the elements' tests on a page with the strictest policy (test/server/strict-policy.mjs).

CHROME_PATH, FIREFOX_PATH, MINIBROWSER_PATH and WEBKIT_DRIVER_PATH name browsers in unusual places.
With CI=true, a missing engine or a skipped test is a failure.`;

const fail = (message) => {
  console.error(message);
  process.exit(1);
};

process.chdir(`${import.meta.dirname}/..`);
if (!existsSync('node_modules/@web/test-runner')) fail('The packages are missing: run `npm ci` first.');

const readOptions = () => {
  try {
    return parseArgs({
      options: {
        engine: { type: 'string', multiple: true, default: [] },
        files: { type: 'string', multiple: true, default: [] },
        policy: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    return fail(`${error.message}\n\n${usage}`);
  }
};

const options = readOptions();
if (options.help) {
  console.log(usage);
  process.exit(0);
}

// These import packages, so that they can't be imported before the check above.
const { startTestRunner } = await import('@web/test-runner');
const { default: config } = await import('../web-test-runner.config.mjs');
const { downloads, engines } = await import('./server/engines.mjs');
const { freePort } = await import('./server/free-port.mjs');
const { strictTestPage } = await import('./server/strict-policy.mjs');

const isCI = /^(true|1)$/.test(process.env.CI ?? '');

/* The engines */

for (const id of options.engine) {
  if (!engines.some((engine) => engine.id === id)) fail(`There is no engine "${id}".\n\n${usage}`);
}

const run = (command, ...args) => {
  console.log(`> ${command} ${args.join(' ')}`);
  return spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
};

/** Gets a browser: Debian's where this process may install packages, else a download. */
const getChromium = () => {
  console.log('No browser was found: getting one.');
  const canInstall = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
  if (canInstall && run('apt-get', 'update')) {
    run('apt-get', 'install', '-y', '--no-install-recommends', 'chromium');
  }
  if (!engines[0].find()) {
    run('npx', '@puppeteer/browsers', 'install', 'chrome-headless-shell@stable', '--path', downloads);
  }
};

const wanted = engines.filter(({ id }) => !options.engine.length || options.engine.includes(id));
if (!isCI && wanted.includes(engines[0]) && !wanted.some(({ find }) => find())) getChromium();

const present = wanted.filter(({ find }) => find());
const missing = wanted.filter((engine) => !present.includes(engine));
for (const { name } of present) console.log(`${name} is there.`);
for (const { name, needs } of missing) console.log(`${name} is not found. It needs ${needs}.`);
if (!present.length || (missing.length && (isCI || options.engine.length))) fail('An engine is missing.');

/* The run */

/** @type {{ engine: string, passed: boolean, skipped: boolean }[]} */
const results = [];

const testsOf = (suite) => (suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : []);

const countResults = {
  onTestRunFinished({ sessions }) {
    for (const { browser, testResults, passed } of sessions) {
      const tests = testsOf(testResults);
      // A file that doesn't load, or a hook that throws, has failed without a failed test.
      if (!passed && tests.every((test) => test.passed || test.skipped)) tests.push({ passed: false });
      for (const test of tests) {
        results.push({ engine: browser.name, passed: test.passed, skipped: !!test.skipped });
      }
    }
  },
};

// What runs on exit then ends the browsers.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(1));

const files = options.files.length ? options.files : options.policy ? ['test/elements/**/*.test.ts'] : [];
const runner = await startTestRunner({
  readCliArgs: false,
  readFileConfig: false,
  autoExitProcess: false,
  config: {
    ...config,
    // The runner would take the first free port from 8000 on, and so would another run at the same moment.
    port: await freePort(),
    browsers: present.map(({ find, launch }) => launch(find())),
    middleware: options.policy ? [strictTestPage, ...config.middleware] : config.middleware,
    files: files.length ? files : config.files,
    reporters: [...config.reporters, countResults],
  },
});
// The runner has said why, such as a pattern that matches no file.
if (!runner) fail('0 passed, 1 failed');

let good = await new Promise((resolve) => {
  runner.on('stopped', resolve);
});

const lines = present.map(({ name }) => {
  const own = results.filter(({ engine }) => engine === name);
  const skipped = own.filter((test) => test.skipped).length;
  const passed = own.filter((test) => test.passed && !test.skipped).length;
  if (!passed || (isCI && skipped)) good = false;
  return `${name}: ${passed} passed, ${own.length - passed - skipped} failed, ${skipped} skipped`;
});
const failed = results.filter((test) => !test.passed && !test.skipped).length;
const passed = results.filter((test) => test.passed && !test.skipped).length;
console.log(`\n${lines.join('\n')}\n${passed} passed, ${failed} failed`);
process.exit(good ? 0 : 1);
