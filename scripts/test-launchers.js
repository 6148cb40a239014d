/** How each engine is started for @web/test-runner. */
import { chromeLauncher } from '@web/test-runner-chrome';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { findEngines } from './find-engines.js';
import { webkitLauncher } from './test-webkit-launcher.js';

const launchers = {
  chromium: ({ browser }) => {
    const launcher = chromeLauncher({
      launchOptions: {
        executablePath: browser,
        // No sandbox: containers and root have none. The rest keeps the browser from calling home.
        args: [
          '--no-sandbox',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
          '--no-first-run',
          '--disable-quic',
        ],
      },
    });
    launcher.name = 'Chromium';
    return launcher;
  },
  firefox: ({ browser }) =>
    puppeteerLauncher({
      launchOptions: { browser: 'firefox', executablePath: browser, headless: true },
      createPage: async ({ context }) => namingSpace(await context.newPage()),
      concurrency: 1,
    }),
  webkit: webkitLauncher,
};

/** Over BiDi the space bar is " " only; in Chromium and WebKit "Space" does as well. */
function namingSpace(page) {
  for (const method of ['press', 'down', 'up']) {
    const send = page.keyboard[method].bind(page.keyboard);
    page.keyboard[method] = (key, ...options) => send(key === 'Space' ? ' ' : key, ...options);
  }
  return page;
}

/**
 * Launchers for the engines asked for.
 *
 * @param {string[]} names of `engineNames`
 * @throws {Error} where one is unknown or not on this machine
 */
export function engineLaunchers(names) {
  const found = findEngines();
  return names.map((name) => {
    if (!launchers[name]) throw new Error(`No engine is called "${name}"; there are ${Object.keys(launchers).join(', ')}.`);
    if (!found[name]) throw new Error(`${name} is not on this machine. Run: node scripts/install-engines.js`);
    return launchers[name](found[name]);
  });
}
