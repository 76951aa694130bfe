// The three browser engines that the tests run in: where each is found on a machine, and how the runner starts it.
import { spawn } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { createServer, connect } from 'node:net';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromeLauncher } from '@web/test-runner-chrome';
import { WebdriverLauncher } from '@web/test-runner-webdriver';

/** Where `npm test` puts a browser that it had to get itself. */
export const browserCache = fileURLToPath(new URL('../node_modules/.cache/browsers', import.meta.url));

// A zone and a language that are no developer's and no reader's of ours, so that nothing passes by luck.
const timeZone = 'Asia/Dubai';
const language = 'de-DE';
// What the launcher gives the other two.
const viewport = { width: 800, height: 600 };

const isCI = /^(true|1)$/.test(process.env.CI ?? '');
const isRoot = process.getuid?.() === 0;

/* Finding */

const isRunnable = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The first of `names` that the PATH holds. */
export const onPath = (...names) => {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const endings = process.platform === 'win32' ? ['.exe', ''] : [''];
  return names
    .flatMap((name) => folders.flatMap((folder) => endings.map((ending) => join(folder, name + ending))))
    .find(isRunnable);
};

const list = (folder) => (existsSync(folder) ? readdirSync(folder) : []);

// An override that names nothing must not fall back to another browser than the one that was asked for.
const found = (override, search) => {
  const path = process.env[override];
  return path ? (isRunnable(path) ? path : undefined) : search();
};

const inPrograms = (...path) =>
  [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter(Boolean)
    .map((folder) => join(folder, ...path));

const inApplications = (...path) =>
  ['/Applications', join(homedir(), 'Applications')].map((folder) => join(folder, ...path));

const findChromium = () =>
  found('CHROME_PATH', () => {
    const places = {
      darwin: [
        ...inApplications('Google Chrome.app', 'Contents', 'MacOS', 'Google Chrome'),
        ...inApplications('Chromium.app', 'Contents', 'MacOS', 'Chromium'),
      ],
      win32: [
        ...inPrograms('Google', 'Chrome', 'Application', 'chrome.exe'),
        ...inPrograms('Chromium', 'Application', 'chrome.exe'),
      ],
    };
    const downloads = join(browserCache, 'chrome-headless-shell');
    return (
      onPath('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome') ??
      [
        ...(places[process.platform] ?? ['/opt/google/chrome/chrome', '/snap/bin/chromium']),
        // <version>/chrome-headless-shell-<platform>/chrome-headless-shell
        ...list(downloads).flatMap((version) =>
          list(join(downloads, version)).flatMap((folder) => [
            join(downloads, version, folder, 'chrome-headless-shell'),
            join(downloads, version, folder, 'chrome-headless-shell.exe'),
          ]),
        ),
      ].find(isRunnable)
    );
  });

const findFirefox = () =>
  found(
    'FIREFOX_PATH',
    () =>
      onPath('firefox', 'firefox-esr') ??
      [
        ...inApplications('Firefox.app', 'Contents', 'MacOS', 'firefox'),
        ...inPrograms('Mozilla Firefox', 'firefox.exe'),
      ].find(isRunnable),
  );

const findMiniBrowser = () =>
  found('MINIBROWSER_PATH', () =>
    // Debian keeps it under /usr/lib/<architecture>, Fedora under /usr/libexec, Arch under /usr/lib.
    ['/usr/libexec', '/usr/lib64', '/usr/lib', ...list('/usr/lib').map((name) => join('/usr/lib', name))]
      .flatMap((folder) =>
        ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'].map((api) => join(folder, api, 'MiniBrowser')),
      )
      .find(isRunnable),
  );

const findWebKit = () => {
  const driver = found('WEBKIT_DRIVER_PATH', () => onPath('WebKitWebDriver'));
  const browser = findMiniBrowser();
  const xvfb = onPath('Xvfb');
  return driver && browser && (xvfb || process.env.DISPLAY) ? { driver, browser, xvfb } : undefined;
};

/* Starting */

// WebKit and `Intl` take the language from these, where the system has its locale; else they say en-US.
const posixLocale = `${language.replace('-', '_')}.UTF-8`;
const env = { ...process.env, TZ: timeZone, LC_ALL: posixLocale, LANG: posixLocale, LANGUAGE: posixLocale };

/** Chromium and Firefox, which puppeteer drives. */
const puppeteerLauncher = (name, launchOptions) => {
  // On a signal puppeteer would end the process at once, with WebKit's driver left running.
  const signals = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };
  const launcher = chromeLauncher({ launchOptions: { env, ...signals, ...launchOptions } });
  // The launcher calls both of them "Chrome", and the runner tells engines apart by name alone.
  launcher.name = name;
  const stopSession = launcher.stopSession.bind(launcher);
  launcher.stopSession = async (id) => {
    const page = launcher.getPage(id);
    const result = await stopSession(id);
    // The page serves the next file too, which must not inherit what this one emulated.
    if (name === 'Chromium') {
      await page.emulateMediaType();
      await page.emulateMediaFeatures([]);
      if (sessions.has(page)) await emulateFeatures(page, {});
    }
    return result;
  };
  return launcher;
};

// One a page: what one session has set, another doesn't take back.
const sessions = new WeakMap();

const sessionOf = async (page) => {
  if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
  return sessions.get(page);
};

/** Sets CSS media features by name; those that it doesn't name go back to their own values. */
const emulateFeatures = async (page, features) => {
  const session = await sessionOf(page);
  await session.send('Emulation.setEmulatedMedia', {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
};

const chromium = (executablePath) =>
  puppeteerLauncher('Chromium', {
    executablePath,
    headless: executablePath.includes('headless-shell') ? 'shell' : true,
    args: [
      `--lang=${language}`,
      `--accept-lang=${language}`,
      // Containers often allow no sandbox and little shared memory; the pages are our own.
      ...(isRoot || isCI ? ['--no-sandbox'] : []),
      ...(process.platform === 'linux' ? ['--disable-dev-shm-usage'] : []),
    ],
  });

const firefox = (executablePath) =>
  puppeteerLauncher('Firefox', {
    browser: 'firefox',
    executablePath,
    extraPrefsFirefox: {
      'intl.accept_languages': `${language}, de`,
      // The panel that opens at a page's first download takes the focus from the pages after it.
      'browser.download.alwaysOpenPanel': false,
    },
  });

/** A port that nothing listens on. */
export const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });

const accepts = (port) =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('close', () => socket.destroy());
    socket.once('connect', () => socket.end());
  });

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The processes that this module started itself, by leader of their group. */
const helpers = new Set();

const start = (command, args, options) => {
  // A group of its own, so that what the process starts in turn ends with it.
  const child = spawn(command, args, { detached: true, ...options });
  helpers.add(child);
  child.once('exit', () => helpers.delete(child));
  child.once('error', () => helpers.delete(child));
  return child;
};

const signal = (child, name) => {
  try {
    process.kill(-child.pid, name);
  } catch {
    // It is gone already.
  }
};

const end = async (child) => {
  if (!child?.pid) return;
  signal(child, 'SIGTERM');
  for (let tries = 0; tries < 50 && helpers.has(child); tries += 1) await pause(50);
  signal(child, 'SIGKILL');
};

/** For a process that may wait for nothing more: ends every driver and display at once. */
export const endHelpers = () => {
  for (const child of helpers) signal(child, 'SIGKILL');
};

const startXvfb = (path) =>
  new Promise((resolve, reject) => {
    // The server itself picks the display and tells its number on descriptor 3: unlike `xvfb-run -a`,
    // which looks for a free one first, that is right when two runs start at once.
    const child = start(path, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Xvfb ended with code ${code}.`)));
    child.stdio[3].once('data', (number) => resolve({ child, display: `:${String(number).trim()}` }));
  });

/** WebKitGTK's MiniBrowser, which a WebKitWebDriver drives: both start with the first test file and end with the last. */
class WebKitLauncher extends WebdriverLauncher {
  constructor({ driver, browser, xvfb }) {
    const options = {
      hostname: '127.0.0.1',
      port: 0,
      connectionRetryCount: 1,
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
      },
    };
    super(/** @type {any} */ (options));
    this.paths = { driver, xvfb };
    this.address = options;
  }

  async initialize(config) {
    await super.initialize(config);
    this.name = 'WebKit';
  }

  async startDriver() {
    const driverEnv = { ...env };
    if (this.paths.xvfb) {
      const { child, display } = await startXvfb(this.paths.xvfb);
      this.screen = child;
      Object.assign(driverEnv, { DISPLAY: display, GDK_BACKEND: 'x11' });
    }
    const port = await freePort();
    this.driverProcess = start(this.paths.driver, [`--port=${port}`], { stdio: 'ignore', env: driverEnv });
    this.address.port = port;
    for (let tries = 0; !(await accepts(port)); tries += 1) {
      if (tries === 200 || !helpers.has(this.driverProcess))
        throw new Error('WebKitWebDriver did not start.');
      await pause(50);
    }
    // Private to the base class, which says nothing when its browser has started.
    await this['ensureManagerInitialized']();
    const browser = this['driver'];
    const { width, height } = viewport;
    await browser.setWindowRect(0, 0, width, height);
    const [innerWidth, innerHeight] = await browser.execute('return [innerWidth, innerHeight];');
    await browser.setWindowRect(0, 0, 2 * width - innerWidth, 2 * height - innerHeight);
  }

  async startSession(id, url) {
    this.started ??= this.startDriver();
    await this.started;
    await super.startSession(id, url);
  }

  async stop() {
    await super.stop();
    await end(this.driverProcess);
    await end(this.screen);
    this.started = undefined;
  }
}

/** The engines, in the order in which they are shown. */
export const engines = [
  {
    id: 'chromium',
    name: 'Chromium',
    find: findChromium,
    launch: chromium,
    hint: 'install Chrome or Chromium, or set CHROME_PATH',
  },
  {
    id: 'firefox',
    name: 'Firefox',
    find: findFirefox,
    launch: firefox,
    hint: 'install Firefox, or set FIREFOX_PATH',
  },
  {
    id: 'webkit',
    name: 'WebKit',
    find: findWebKit,
    launch: (paths) => new WebKitLauncher(paths),
    hint: "Linux only: install WebKitGTK's driver and Xvfb (Debian: webkit2gtk-driver, xvfb), or set WEBKIT_DRIVER_PATH and MINIBROWSER_PATH",
  },
];

/** Server side of {@link emulateFeatures}, for what the runner's own `emulateMedia` doesn't know. */
export const emulateFeaturesPlugin = () => ({
  name: 'emulate-features-command',
  async executeCommand({ command, payload, session }) {
    if (command !== 'emulate-features') return undefined;
    if (session.browser.name !== 'Chromium') throw new Error('Only Chromium emulates media features.');
    await emulateFeatures(session.browser.getPage(session.id), payload);
    return true;
  },
});

/** `executeServerCommand('measure-page')`: what is left on the page's heap when the garbage is gone. Chromium alone tells. */
export const measurePagePlugin = () => ({
  name: 'measure-page-command',
  async executeCommand({ command, session: { browser, id } }) {
    if (command !== 'measure-page') return undefined;
    if (browser.name !== 'Chromium') throw new Error('Only Chromium measures its heap.');
    const session = await sessionOf(browser.getPage(id));
    // Twice: what the first leaves to finalizers, the second finds.
    for (let i = 0; i < 2; i += 1) await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
    return { heap: usedSize, nodes, listeners: jsEventListeners };
  },
});
