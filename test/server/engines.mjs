// The three browser engines of the tests: where Debian's packages put each one, and how the test runner starts it.
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromeLauncher } from '@web/test-runner-chrome';
import { resetEmulation } from './chromium-commands.mjs';
import { WebKitLauncher } from './webkit.mjs';

// A time zone and a language that neither the developers nor the readers have: a test that passes by luck fails here.
const timeZone = 'Asia/Dubai';
const language = 'de-DE';

// WebKit takes the language from these variables, if the system has the locale. Without the locale the language is en-US.
const locale = `${language.replace('-', '_')}.UTF-8`;
const env = { ...process.env, TZ: timeZone, LC_ALL: locale, LANG: locale, LANGUAGE: locale };

const isProgram = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const onPath = (...names) =>
  names
    .flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)))
    .find(isProgram);

/** Where a variable names no program, no other browser is searched for, since it would not be the wanted one. */
const find = (variable, search) => {
  const path = process.env[variable];
  return path ? [path].find(isProgram) : search();
};

/** Where `npm test` puts a browser that it has downloaded. */
export const downloads = join(import.meta.dirname, '../../node_modules/.cache/browsers');

const findChromium = () =>
  find(
    'CHROME_PATH',
    () =>
      onPath('chromium', 'chromium-browser', 'google-chrome') ??
      (existsSync(downloads) ? readdirSync(downloads, { recursive: true, encoding: 'utf8' }) : [])
        .filter((path) => /chrome-headless-shell-[^/]+\/chrome-headless-shell$/.test(path))
        .map((path) => join(downloads, path))
        .find(isProgram),
  );

const findFirefox = () => find('FIREFOX_PATH', () => onPath('firefox-esr', 'firefox'));

const findWebKit = () => {
  const driver = find('WEBKIT_DRIVER_PATH', () => onPath('WebKitWebDriver'));
  const browser = find('MINIBROWSER_PATH', () =>
    // In the folder of the machine's architecture.
    readdirSync('/usr/lib')
      .map((folder) => `/usr/lib/${folder}/webkit2gtk-4.1/MiniBrowser`)
      .find(isProgram),
  );
  const display = onPath('Xvfb');
  return driver && browser && display ? { driver, browser, display } : undefined;
};

/** Chromium and Firefox: the runner's launcher for Chrome drives both. */
const launch = (name, launchOptions) => {
  const launcher = chromeLauncher({ launchOptions: { env, ...launchOptions } });
  // The launcher calls both of them "Chrome", and the runner tells engines apart by their names.
  launcher.name = name;
  return launcher;
};

const launchChromium = (executablePath) => {
  const launcher = launch('Chromium', {
    executablePath,
    headless: executablePath.includes('headless-shell') ? 'shell' : true,
    args: [
      `--lang=${language}`,
      `--accept-lang=${language}`,
      // Containers often have no sandbox and little shared memory. All pages are our own.
      ...(process.getuid?.() === 0 || process.env.CI ? ['--no-sandbox'] : []),
      '--disable-dev-shm-usage',
    ],
  });
  const stopSession = launcher.stopSession.bind(launcher);
  launcher.stopSession = async (id) => {
    const page = launcher.getPage(id);
    const result = await stopSession(id);
    // The next test file gets the same page.
    await resetEmulation(page);
    return result;
  };
  return launcher;
};

const launchFirefox = (executablePath) =>
  launch('Firefox', {
    browser: 'firefox',
    executablePath,
    extraPrefsFirefox: {
      'intl.accept_languages': `${language}, de`,
      // The first download would open a panel, which takes the focus from the page.
      'browser.download.alwaysOpenPanel': false,
    },
  });

/** The engines. `find` gives the place of an engine, `launch` takes it, `needs` says what to install. */
export const engines = [
  {
    id: 'chromium',
    name: 'Chromium',
    find: findChromium,
    launch: launchChromium,
    needs: "Debian's package chromium, or CHROME_PATH",
  },
  {
    id: 'firefox',
    name: 'Firefox',
    find: findFirefox,
    launch: launchFirefox,
    needs: "Debian's package firefox-esr, or FIREFOX_PATH",
  },
  {
    id: 'webkit',
    name: 'WebKit',
    find: findWebKit,
    launch: (paths) => new WebKitLauncher(paths, env),
    needs: "Debian's packages webkit2gtk-driver and xvfb, or WEBKIT_DRIVER_PATH and MINIBROWSER_PATH",
  },
];

/** The path of Chromium, for what drives it without the test runner. */
export const chromiumPath = () => {
  const path = findChromium();
  if (!path) throw new Error(`Chromium is not found. It needs ${engines[0].needs}.`);
  return path;
};
