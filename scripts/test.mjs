#!/usr/bin/env node
// `npm test`: runs the tests in every engine that this machine has, and ends with the totals.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inspect, parseArgs, stripVTControlCharacters } from 'node:util';

const usage = `npm test -- [options] [files]

  --engine <name>  chromium, firefox or webkit; may be repeated. Without it: every engine found.
  --files <glob>   the test files to run; may be repeated. Without it: test/**/*.test.ts
  --policy         run the elements' tests on a page with the strictest policy (scripts/test-policy.mjs)
  --watch          run again when a file changes (needs a terminal)
  --help           this text

CHROME_PATH, FIREFOX_PATH, MINIBROWSER_PATH and WEBKIT_DRIVER_PATH name browsers in unusual places.
With CI=true, a missing engine or a skipped test is a failure.`;

const fail = (message) => {
  console.error(`\n${message}`);
  process.exit(1);
};

const readOptions = () => {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        engine: { type: 'string', multiple: true, default: [] },
        files: { type: 'string', multiple: true, default: [] },
        policy: { type: 'boolean', default: false },
        watch: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    return fail(`${error.message}\n\n${usage}`);
  }
};

const { values: options, positionals } = readOptions();
if (options.help) {
  console.log(usage);
  process.exit(0);
}

if (options.watch && !process.stdout.isTTY) fail('--watch needs a terminal.');

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
if (!existsSync('node_modules/@web/test-runner')) fail('The packages are missing: run `npm ci` first.');

// Only now, as they need the packages.
const { startTestRunner, defaultReporter } = await import('@web/test-runner');
const { browserCache, endHelpers, engines, freePort, onPath } = await import('./test-engines.mjs');
const { strictTestPage } = await import('./test-policy.mjs');
const { countsOf, outcomeReporter } = await import('./test-reporter.mjs');

const isCI = /^(true|1)$/.test(process.env.CI ?? '');
const files = [...options.files, ...positionals];
if (options.policy && files.length === 0) files.push('test/elements/**/*.test.ts');
const asked = options.engine.flatMap((names) => names.toLowerCase().split(','));
for (const id of asked) {
  if (!engines.some((engine) => engine.id === id)) fail(`There is no engine "${id}".\n\n${usage}`);
}

/* Which engines */

const runCommand = (command, ...args) => {
  console.log(`> ${[command, ...args].join(' ')}`);
  const { status, error, stdout, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    maxBuffer: Infinity,
    shell: process.platform === 'win32',
  });
  if (status === 0) return true;
  // The tools explain themselves at length; what went wrong stands on the lines that say so.
  const said = `${stdout ?? ''}\n${stderr ?? ''}`.split('\n').filter((line) => /^(E:|\w*Error:)/.test(line));
  console.log(`  failed: ${error?.message ?? (said.join('\n  ') || `exit code ${status}`)}`);
  return false;
};

const getChromium = () => {
  console.log('No browser was found: getting one.');
  const { find } = engines.find(({ id }) => id === 'chromium');
  const shell = ['chrome-headless-shell@stable', '--path', browserCache];
  if (runCommand('npx', '--yes', '@puppeteer/browsers', 'install', ...shell)) {
    // It brings none of the system's libraries along, so it counts only if it starts.
    const place = find();
    if (place && spawnSync(place, ['--version']).status === 0) return place;
  }
  if (onPath('apt-get') && process.getuid?.() === 0) {
    runCommand('apt-get', 'update');
    if (runCommand('apt-get', 'install', '-y', '--no-install-recommends', 'chromium')) return find();
  }
  return undefined;
};

const wanted = engines.filter(({ id }) => asked.length === 0 || asked.includes(id));
let found = wanted.map((engine) => ({ ...engine, place: engine.find() }));
if (!isCI && !found.some(({ place }) => place) && found.some(({ id }) => id === 'chromium')) {
  const place = getChromium();
  if (place) found = found.map((engine) => (engine.id === 'chromium' ? { ...engine, place } : engine));
}
for (const { name, place, hint } of found) {
  const shown = typeof place === 'object' ? place.browser : place;
  console.log(`${name}: ${shown ? `runs (${shown})` : `not found: ${hint}`}`);
}
const present = found.filter(({ place }) => place);
const missing = found.filter(({ place }) => !place);
if (present.length === 0) {
  fail('There is no browser to run the tests in, and none could be got. Install one of the above by hand.');
}
if (missing.length > 0 && (isCI || asked.length > 0)) {
  fail(`Required, but not found: ${missing.map(({ name }) => name).join(', ')}.`);
}

/* The run */

// So many files of one engine may be run again; more of them are no accident.
const most = 5;

if (!process.stdout.isTTY) {
  // The runner moves the cursor about even where there is none.
  for (const stream of [process.stdout, process.stderr]) {
    const write = stream.write.bind(stream);
    stream.write = (chunk, ...rest) =>
      write(typeof chunk === 'string' ? stripVTControlCharacters(chunk) : chunk, ...rest);
  }
}

/** @type {import('./test-reporter.mjs').Outcome[]} */
let outcomes = [];
let broken = false;

// Not by `console`, which the runner holds back while it runs.
const say = (line) => process.stdout.write(`${line}\n`);

/** Prints the totals and tells whether they are good. */
const conclude = () => {
  let good = !broken && outcomes.length > 0;
  const total = { passed: 0, failed: 0 };
  say('');
  for (const { engine, passed, failed, skipped } of countsOf(
    present.map(({ name }) => name),
    outcomes,
  )) {
    say(`${engine}: ${passed} passed, ${failed} failed, ${skipped} skipped`);
    if (passed + failed === 0) say(`  ${engine} ran no test: that is a failure.`);
    if (skipped > 0 && isCI) say('  A skipped test is a failure here.');
    good &&= failed === 0 && passed > 0 && !(skipped > 0 && isCI);
    total.passed += passed;
    total.failed += failed;
  }
  say(`${total.passed} passed, ${total.failed} failed`);
  return good;
};

process.on('exit', endHelpers);

const finish = () => {
  process.exit(conclude() ? 0 : 1);
};

/** The runners whose browsers must not outlive this process. */
const runners = new Set();

// A browser that hangs must not hold the end up for ever.
const stopBrowsers = (runner) =>
  Promise.race([
    Promise.allSettled(runner.browsers.map((browser) => browser.stop?.())),
    new Promise((resolve) => {
      setTimeout(resolve, 10_000);
    }),
  ]).then(() => runners.delete(runner));

const { default: config } = await import('../web-test-runner.config.mjs');

/** Runs test files in some of the engines; in watch mode for as long as one likes. */
const run = async (browsers, patterns) => {
  /** @type {import('./test-reporter.mjs').Outcome[]} */
  let found = [];
  const runner = await startTestRunner({
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
    config: {
      ...config,
      // The runner would take the first free one from 8000, as another run may at the same moment.
      port: await freePort(),
      browsers: browsers.map(({ launch, place }) => launch(place)),
      middleware: options.policy ? [strictTestPage, ...config.middleware] : config.middleware,
      plugins: config.plugins,
      files: patterns,
      watch: options.watch,
      reporters: [
        defaultReporter({ reportTestProgress: process.stdout.isTTY === true }),
        outcomeReporter((result) => {
          found = result;
          if (!options.watch) return;
          outcomes = result;
          conclude();
        }),
      ],
    },
  });
  // It has said why, such as a pattern that matches no file.
  if (!runner) return { found, good: false };
  runners.add(runner);
  const good = await new Promise((resolve) => {
    runner.on('stopped', resolve);
  });
  await stopBrowsers(runner);
  return { found, good };
};

/**
 * Driven browsers fail now and then for reasons of their own: one stops drawing a window that it takes for hidden, one
 * loses its focus. What fails in a few files is run once more in a browser of its own, which a real fault doesn't survive.
 */
const repeatFailed = async (first) => {
  const kept = [];
  for (const engine of present) {
    const own = first.filter((outcome) => outcome.engine === engine.name);
    const failed = own.filter((outcome) => outcome.failed > 0);
    if (failed.length === 0 || failed.length > most) {
      kept.push(...own);
      continue;
    }
    say(`\nOnce more in ${engine.name}: ${failed.map(({ file }) => relative('.', file)).join(', ')}`);
    const { found: second } = await run(
      [engine],
      failed.map(({ file }) => file),
    );
    // A file that is missing now has failed twice.
    kept.push(...own.map((outcome) => second.find(({ file }) => file === outcome.file) ?? outcome));
  }
  return kept;
};

let stopping = false;
const stop = (reason) => {
  // What runs into the closed browsers next is no news.
  if (stopping) return;
  stopping = true;
  say(`Stopped: ${inspect(reason)}`);
  broken = true;
  void Promise.all([...runners].map(stopBrowsers)).then(finish);
};
process.on('uncaughtException', stop);
process.on('unhandledRejection', stop);
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, stop);

const first = await run(present, files.length > 0 ? files : [config.files]);
outcomes = first.found;
// In watch mode the runner doesn't keep count, and the last run's totals tell.
if (!first.good && !options.watch && !stopping) {
  const failures = outcomes.filter((outcome) => outcome.failed > 0);
  // A run that failed without a failing file has failed for a reason that no repetition heals.
  broken ||= failures.length === 0;
  outcomes = await repeatFailed(outcomes);
  for (const { engine, file } of failures) {
    const after = outcomes.find((outcome) => outcome.engine === engine && outcome.file === file);
    if (after?.failed === 0) say(`Passed only the second time: ${relative('.', file)} in ${engine}`);
  }
}
if (!stopping) finish();
