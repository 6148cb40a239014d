/**
 * @file A Chromium that is asked for nothing but what is timed. Test drivers listen to all that a page does, and to name the
 * line of each request V8 then reads the script again: a third of a second on a slow phone that no patient waits for.
 */
import CDP from 'chrome-remote-interface';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findEngines } from '../../../scripts/find-engines.js';

const quiet = ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--no-first-run'];

/**
 * @returns {Promise<{
 *   open: (url: string, slow: { rate: number, line?: object }) => Promise<() => Promise<void>>,
 *   close: () => Promise<void>,
 * }>} `open` opens a page on a phone's screen, its CPU slowed `rate` times, its network as in CDP's
 *   `Network.emulateNetworkConditions`; what it gives closes the page
 */
export async function launchQuietChromium() {
  const profile = mkdtempSync(join(tmpdir(), 'bench-chromium-'));
  const child = spawn(findEngines().chromium?.browser, [...quiet, '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'], { stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const address = await new Promise((resolve, reject) => {
    let said = '';
    child.stderr.on('data', (text) => {
      const [found] = /ws:\/\/\S+/.exec((said += text)) ?? [];
      if (found) resolve(found);
    });
    void ended.then(() => reject(new Error(`Chromium ended at once: ${said}`)));
  });
  const browser = await CDP({ target: address });

  return {
    async open(url, { rate, line }) {
      const { targetId } = await browser.Target.createTarget({ url: 'about:blank' });
      const { sessionId } = await browser.Target.attachToTarget({ targetId, flatten: true });
      await browser.Emulation.setDeviceMetricsOverride({ width: 390, height: 844, deviceScaleFactor: 1, mobile: false }, sessionId);
      await browser.Emulation.setCPUThrottlingRate({ rate }, sessionId);
      if (line) {
        await browser.Network.enable({}, sessionId);
        await browser.Network.emulateNetworkConditions(line, sessionId);
      }
      await browser.Page.navigate({ url }, sessionId);
      return async () => void (await browser.Target.closeTarget({ targetId }));
    },
    async close() {
      await browser.Browser.close();
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}
