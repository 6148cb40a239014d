import puppeteer from 'puppeteer-core';

// No sandbox: containers and root have none. The rest keeps the browser from calling home.
const quiet = ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', '--disable-quic'];

/** Chromium over the DevTools protocol, Firefox over BiDi. */
export async function launchPuppeteer(name, { browser: executablePath }) {
  const isChromium = name === 'chromium';
  const browser = await puppeteer.launch({ browser: isChromium ? 'chrome' : name, executablePath, headless: true, args: isChromium ? quiet : [] });
  return {
    async open() {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      const asked = [];
      const errors = [];
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => ['warn', 'error'].includes(message.type()) && errors.push(message.text()));
      page.on('request', (request) => asked.push(request.url()));
      return {
        goto: async (url) => void (await page.goto(url, { waitUntil: 'load' })),
        run: (inPage, ...values) => page.evaluate(inPage, ...values),
        keyboard: { press: (key) => page.keyboard.press(key === 'Space' ? ' ' : key), type: (text) => page.keyboard.type(text) },
        asked: () => asked,
        errors: () => errors,
        close: () => context.close(),
      };
    },
    close: () => browser.close(),
  };
}
