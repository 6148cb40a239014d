/** A page that is left, and comes back out of the browser's cache: as it was left, in every engine. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { enginesHere, launchBrowser } from '../support/browsers/browser-page.js';
import { everyTag as tags } from '../support/whole-page.js';
import { servePages } from './open-site.js';

const all = tags.map((tag) => `<${tag}${tag === 'so-specialist-finder' ? ' src="/list.csv"' : ''}><a href="tel:+15550100199">Call us</a></${tag}>`).join('');
const page = (body) => `<!doctype html><html lang="en"><head><title>Page</title><script src="/second-opinion/second-opinion.js" defer></script></head><body>${body}</body></html>`;
const pages = { '/': page(all), '/other': page('<h1>Other</h1>'), '/list.csv': 'Name,City,State\nAna Silva,Boston,MA\n', '/favicon.ico': '' };

describe('back and forward', () => {
  let origin;
  let asked;
  let close;
  before(async () => {
    ({ origin, asked, close } = await servePages(pages));
  });
  after(() => close?.());

  for (const engine of enginesHere) {
    it(`a page that comes back is as it was left, and asks for nothing again, in ${engine}`, async () => {
      const browser = await launchBrowser(engine);
      const tab = await browser.open();
      /** While a page is left, nothing can be asked of it. */
      const until = async (isSo, ...values) => {
        for (let tries = 0; !(await tab.run(isSo, ...values).catch(() => false)); tries += 1) {
          assert.ok(tries < 200, `${isSo} within ten seconds`);
          await setTimeout(50);
        }
      };
      try {
        await tab.goto(`${origin}/`);
        await until((names) => names.every((name) => ['ready', 'empty'].includes(document.querySelector(name)?.phase)), tags);
        await tab.run(() => {
          document.querySelector('so-decision-guide').shadowRoot.querySelector('.option input').click();
          document.querySelector('so-specialist-finder').shadowRoot.querySelectorAll('input[type=text], input:not([type])').forEach((field, at) => (field.value = `typed ${at}`));
          addEventListener('pageshow', ({ persisted }) => (window.persisted = persisted));
          window.setTimeout(() => location.assign('/other'));
        });
        await until(() => location.pathname === '/other' && document.readyState === 'complete');
        const before = asked.length;
        await tab.run(() => void window.setTimeout(() => history.back()));
        await until(() => location.pathname === '/' && window.persisted);
        // WebKit empties fields after that.
        await setTimeout(200);
        const seen = await tab.run((names) => {
          const guide = document.querySelector('so-decision-guide').shadowRoot;
          const { checked } = guide.querySelector('.option input');
          guide.querySelector('.next').click();
          const typed = [...document.querySelector('so-specialist-finder').shadowRoot.querySelectorAll('input[type=text], input:not([type])')].map(({ value }) => value);
          return { checked, typed, interfaces: names.map((name) => document.querySelector(name).shadowRoot.querySelectorAll('.root').length) };
        }, tags);
        assert.ok(seen.typed.length > 1);
        assert.deepEqual(seen, { checked: true, typed: seen.typed.map((_, at) => `typed ${at}`), interfaces: tags.map(() => 1) });
        await until(() => document.querySelector('so-decision-guide').shadowRoot.querySelector('#step').textContent.includes('Should I get'));
        assert.deepEqual(asked.slice(before).filter((path) => path !== '/favicon.ico'), []);
        assert.deepEqual(tab.errors(), []);
      } finally {
        await tab.close();
        await browser.close();
      }
    });
  }
});
