/**
 * WebKitGTK for @web/test-runner: an X display of its own (without one its geometry is wrong), WebKitWebDriver, MiniBrowser.
 * It presents itself the way a puppeteer launcher does, so that every command of @web/test-runner-commands works in it.
 */
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { startWebkitDriver } from './test-webkit-driver.js';
import { webkitPage } from './test-webkit-page.js';

/** @param {{ browser: string, driver: string, display: string }} paths */
export function webkitLauncher(paths) {
  const options = {
    automationProtocol: 'webdriver',
    hostname: '127.0.0.1',
    path: '/',
    logLevel: 'error',
    connectionRetryCount: 1,
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: paths.browser, args: ['--automation'] },
    },
  };
  const launcher = webdriverLauncher(options);
  const { initialize, stop } = launcher;
  let end = () => {};

  return Object.assign(launcher, {
    type: 'puppeteer',
    concurrency: 1,
    async initialize(config) {
      // SessionManager, one window after another; frames would put the tests into an iframe.
      await initialize.call(launcher, { ...config, concurrency: 1 });
      launcher.name = 'WebKit';
      ({ port: options.port, end } = await startWebkitDriver(paths));
    },
    async stop() {
      await stop.call(launcher);
      end();
    },
    getPage: () => webkitPage(launcher.driver),
  });
}
