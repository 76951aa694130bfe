// WebKitGTK's MiniBrowser on a virtual display. WebKitWebDriver drives the browser.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { WebdriverLauncher } from '@web/test-runner-webdriver';
import { freePort } from './free-port.mjs';

// As large as the window that the launcher of the other engines opens.
const width = 800;
const height = 600;

/** The driver and the display, as long as they run. */
const running = new Set();

/** Starts a process with a group of its own: what the process starts itself ends with it. */
const start = (command, args, options) => {
  const child = spawn(command, args, { detached: true, ...options });
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
};

const end = (child) => {
  if (!running.delete(child)) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // The process has ended already.
  }
};

process.on('exit', () => running.forEach(end));

/** Starts a display. Xvfb picks the number itself and writes it to descriptor 3: two runs never get the same one. */
const startDisplay = async (path) => {
  const child = start(path, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = await once(child.stdio[3], 'data');
  return { child, name: `:${String(number).trim()}` };
};

/** Waits until the driver answers. */
const isReady = async (port, child) => {
  while (running.has(child)) {
    try {
      return (await fetch(`http://127.0.0.1:${port}/status`)).ok;
    } catch {
      await pause(50);
    }
  }
  throw new Error('WebKitWebDriver has ended.');
};

export class WebKitLauncher extends WebdriverLauncher {
  /** @type {Promise<void> | undefined} */
  started;

  /**
   * @param {{ driver: string, browser: string, display: string }} paths
   * @param {NodeJS.ProcessEnv} env
   */
  constructor(paths, env) {
    const options = {
      hostname: '127.0.0.1',
      port: 0,
      capabilities: {
        browserName: 'MiniBrowser',
        // A page with tests that open frames finishes loading late. The runner itself waits for the results: without
        // this, a driver that waits for the page too would not answer for longer than the runner's patience.
        pageLoadStrategy: 'none',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: paths.browser, args: ['--automation'] },
      },
    };
    super(/** @type {any} */ (options));
    this.address = options;
    this.paths = paths;
    this.env = env;
  }

  async initialize(config) {
    await super.initialize(config);
    this.name = 'WebKit';
  }

  async startBrowser() {
    this.display = await startDisplay(this.paths.display);
    this.address.port = await freePort();
    this.driverProcess = start(this.paths.driver, [`--port=${this.address.port}`], {
      stdio: 'ignore',
      env: { ...this.env, DISPLAY: this.display.name, GDK_BACKEND: 'x11' },
    });
    await isReady(this.address.port, this.driverProcess);
    // Private to the base class, which offers no moment between the start of the browser and the first test file.
    await this['ensureManagerInitialized']();
    const browser = this['driver'];
    await browser.setWindowRect(0, 0, width, height);
    const [innerWidth, innerHeight] = await browser.execute('return [innerWidth, innerHeight];');
    await browser.setWindowRect(0, 0, 2 * width - innerWidth, 2 * height - innerHeight);
  }

  async startSession(id, url) {
    this.started ??= this.startBrowser();
    await this.started;
    await super.startSession(id, url);
  }

  async stop() {
    await super.stop();
    end(this.driverProcess);
    end(this.display?.child);
  }
}
