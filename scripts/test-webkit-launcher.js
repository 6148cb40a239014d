/**
 * WebKitGTK for @web/test-runner: an X display of its own (without one its geometry is wrong), WebKitWebDriver, MiniBrowser.
 * It presents itself the way a puppeteer launcher does, so that every command of @web/test-runner-commands works in it.
 */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { webkitPage } from './test-webkit-page.js';

/** @param {{ browser: string, driver: string, display: string }} paths */
export function webkitLauncher({ browser, driver, display }) {
  const options = {
    automationProtocol: 'webdriver',
    hostname: '127.0.0.1',
    path: '/',
    logLevel: 'error',
    connectionRetryCount: 1,
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
    },
  };
  const launcher = webdriverLauncher(options);
  const { initialize, stop } = launcher;
  /** @type {import('node:child_process').ChildProcess[]} */
  const started = [];
  const end = () =>
    started
      .splice(0)
      .reverse()
      .forEach((child) => child.kill());

  return Object.assign(launcher, {
    type: 'puppeteer',
    concurrency: 1,
    async initialize(config) {
      // SessionManager, one window after another; frames would put the tests into an iframe.
      await initialize.call(launcher, { ...config, concurrency: 1 });
      launcher.name = 'WebKit';
      process.once('exit', end);
      const screen = await startDisplay(display, started);
      options.port = await freePort();
      await startDriver(driver, options.port, screen, started);
    },
    async stop() {
      await stop.call(launcher);
      end();
      process.off('exit', end);
    },
    getPage: () => webkitPage(launcher.driver),
  });
}

/** Starts Xvfb on a display number it chooses itself; resolves with ":<number>". */
function startDisplay(display, started) {
  const child = spawn(display, ['-displayfd', '3', '-screen', '0', '1600x1400x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  started.push(child);
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdio[3].on('data', (chunk) => {
      said += chunk;
      if (said.includes('\n')) resolve(`:${said.trim()}`);
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}.`)));
  });
}

async function startDriver(driver, port, screen, started) {
  const child = spawn(driver, [`--port=${port}`], {
    // Software drawing and no accessibility bus: neither is there in a container, and looking for them takes seconds.
    env: { ...process.env, DISPLAY: screen, GDK_BACKEND: 'x11', LIBGL_ALWAYS_SOFTWARE: '1', NO_AT_BRIDGE: '1' },
    stdio: 'ignore',
  });
  started.push(child);
  for (let attempt = 0; attempt < 100 && child.exitCode === null; attempt++) {
    const answer = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('WebKitWebDriver did not start.');
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
