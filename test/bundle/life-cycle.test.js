/** That elements which were taken away are given up: in Chromium, which alone lets a test collect what nobody holds any more. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openSite } from './open-site.js';

const call = '<a href="tel:+15550100199">Call us</a>';
const tags = ['so-case', 'so-specialist-finder', 'so-appointment-request', 'so-records-checklist', 'so-question-list', 'so-explainer', 'so-decision-guide'];
const all = tags.map((tag) => `<${tag}${tag === 'so-specialist-finder' ? ' src="/list.csv"' : ''}>${call}</${tag}>`).join('');
const page = (body) => `<!doctype html><html lang="en"><head><title>Page</title><script src="/second-opinion/second-opinion.js" defer></script></head><body>${body}</body></html>`;
const pages = { '/': page(all), '/list.csv': 'Name,City,State\nAna Silva,Boston,MA\n', '/favicon.ico': '' };

describe('in a window', () => {
  let browser;
  let origin;
  let close;
  before(async () => {
    ({ browser, origin, close } = await openSite(pages, { args: ['--js-flags=--expose-gc'] }));
  });
  after(() => close?.());

  async function open() {
    const tab = await browser.newPage();
    const said = [];
    tab.on('console', (message) => ['warning', 'error'].includes(message.type()) && said.push(message.text()));
    tab.on('pageerror', (error) => said.push(error.message));
    await tab.goto(origin);
    await allReady(tab);
    return { tab, said };
  }
  const allReady = (tab) => tab.waitForFunction((names) => names.every((name) => ['ready', 'empty'].includes(document.querySelector(name)?.phase)), tags);

  it('elements that were taken away are given up', async () => {
    const { tab, said } = await open();
    const left = await tab.evaluate(
      async ([markup, names]) => {
        const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
        const gone = [];
        const place = document.body.appendChild(document.createElement('div'));
        for (let time = 0; time < 5; time++) {
          place.innerHTML = markup;
          while (!names.every((name) => ['ready', 'empty'].includes(place.querySelector(name).phase))) await frame();
          for (const name of names) gone.push([name, new WeakRef(place.querySelector(name))]);
          place.replaceChildren();
          for (let wait = 0; wait < 5; wait++) await frame();
        }
        const kept = () => gone.filter(([, reference]) => reference.deref()).map(([name]) => name);
        // What waits for a quiet moment of the page holds its element until then, on a busy machine for seconds.
        const deadline = performance.now() + 20_000;
        let counts;
        do {
          await new Promise((resolve) => setTimeout(resolve, 50));
          // Asynchronous, so that nothing on the stack is taken for a holder.
          await gc({ type: 'major', execution: 'async' });
          counts = Object.fromEntries(names.map((name) => [name, kept().filter((other) => other === name).length]));
        } while (Math.max(...Object.values(counts)) > 1 && performance.now() < deadline);
        return counts;
      },
      [all, tags],
    );
    // The browser itself may hold what it drew last.
    assert.ok(Object.values(left).every((count) => count <= 1), JSON.stringify(left));
    assert.deepEqual(said, []);
    await tab.close();
  });
});
