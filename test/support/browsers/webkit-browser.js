import { startWebkitDriver } from '../../../scripts/test-webkit-driver.js';
import { webkitPage } from '../../../scripts/test-webkit-page.js';

/** WebKitGTK's MiniBrowser over W3C WebDriver. A session is a browser of its own, with storage of its own. */
export async function launchWebkit(_name, paths) {
  const { port, end } = await startWebkitDriver(paths);
  const base = `http://127.0.0.1:${port}/session`;
  const capabilities = { alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { binary: paths.browser, args: ['--automation'] } } };

  async function open() {
    const { sessionId } = await call('POST', base, { capabilities });
    const session = `${base}/${sessionId}`;
    const keys = webkitPage({
      performActions: (actions) => call('POST', `${session}/actions`, { actions }),
      releaseActions: () => call('DELETE', `${session}/actions`),
    }).keyboard;
    return {
      goto: (url) => call('POST', `${session}/url`, { url }),
      run: async (inPage, ...values) => {
        const script = `const [values, done] = arguments; Promise.resolve().then(() => (${inPage})(...values)).then((result) => done({ result }), (error) => done({ error: String(error) }));`;
        const { result, error } = await call('POST', `${session}/execute/async`, { script, args: [values] });
        if (error) throw new Error(error);
        return result;
      },
      keyboard: keys,
      asked: () => [],
      errors: () => [],
      close: () => call('DELETE', session),
    };
  }
  return { open, close: async () => end() };
}

/** Milliseconds after which a browser that gives no answer counts as hung: a failed test rather than one without an end. */
const patience = 60_000;

async function call(method, url, body) {
  const answer = await fetch(url, { method, signal: AbortSignal.timeout(patience), ...(body && { body: JSON.stringify(body) }) });
  const { value } = await answer.json();
  if (!answer.ok) throw new Error(`WebDriver ${url.replace(/.*session\/[^/]*/, '')}: ${value?.message ?? answer.status}`);
  return value ?? {};
}
