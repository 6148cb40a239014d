/**
 * An author who may paste markup, and whoever writes a row of a directory, name addresses of their own everywhere an address can
 * stand. Only the page's script tag may allow them. No policy helps here: it is our own rule that refuses.
 */
import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { root } from '../../scripts/build/bundle.js';
import { createFileServer, listen } from '../../scripts/serve.js';
import { enginesHere, launchBrowser } from '../support/browsers/browser-page.js';
import { everyTag, makeSite, untilSettled, writePage } from '../support/whole-page.js';
import { makeWalker } from './walker.js';

const elements = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8')).modules.flatMap(({ declarations = [] }) => declarations.filter(({ tagName }) => tagName));

/** Attributes whose address is asked for or sent to; those of links are not. */
const asking = (name) => ['src', 'text', 'request-endpoint', 'fhir'].includes(name.replace(/^(?:specialist-finder|appointment-request|records-checklist|question-list|explainer|decision-guide)-/, ''));

/** Every element with every such attribute, as a tag and as a twin. */
function hostileMarkup(foreign) {
  return elements
    .filter(({ tagName }) => tagName !== 'so-specialist-finder')
    .map(({ tagName, attributes }) => {
      const named = attributes.map(({ name }) => name).filter(asking);
      const written = (prefix) => named.map((name) => `${prefix}${name}="${foreign}/${tagName}-${name}"`).join(' ');
      return `<${tagName} ${written('')}>Call us</${tagName}>\n<div data-second-opinion="${tagName.slice(3)}" ${written('data-')} data-origins="${foreign}">Call us</div>`;
    })
    .join('\n');
}

for (const engine of enginesHere) {
  describe(`foreign addresses, in ${engine}`, () => {
    let site;
    let browser;
    let foreign;
    let origin;
    const asked = [];
    const servers = [];

    before(async () => {
      site = makeSite();
      const other = createFileServer({ '/': site }, { headers: { 'access-control-allow-origin': '*' } });
      other.prependListener('request', ({ method, url }) => asked.push(`${method} ${url}`));
      const own = createFileServer({ '/': site, '/second-opinion/': join(root, 'dist') });
      servers.push(other, own);
      foreign = `http://127.0.0.1:${await listen(other, 0)}`;
      origin = `http://127.0.0.1:${await listen(own, 0)}`;
      const row = { id: 'h', name: 'Hana Hostile', cancers: ['breast'], photo: `${foreign}/photo.svg`, records: `${foreign}/records.json`, requestEndpoint: `${foreign}/appointments`, locations: [{ city: 'Boston', state: 'MA' }] };
      writeFileSync(join(site, 'list.json'), JSON.stringify({ specialists: [row] }));
      browser = await launchBrowser(engine);
    });
    after(async () => {
      await browser?.close();
      for (const server of servers) server.close().closeAllConnections();
      rmSync(site, { recursive: true });
    });

    /** Opens the page, chooses the hostile row, and tells what was said in the console. */
    async function open(onScriptTag) {
      asked.length = 0;
      const note = '<script>window.said = []; console.warn = (...words) => said.push(words.join(" "));</script>';
      const body = `<meta name="second-opinion" data-origins="${foreign}"><so-specialist-finder src="/list.json" text="${foreign}/texts.json">Call us</so-specialist-finder>\n${hostileMarkup(foreign)}`;
      writeFileSync(join(site, 'index.html'), writePage(`${note}<script src="/second-opinion/second-opinion.js" ${onScriptTag} defer></script>`, body));
      const tab = await browser.open();
      try {
        await tab.goto(`${origin}/`);
        await tab.run(untilSettled, everyTag);
        const walker = makeWalker(tab, everyTag);
        await walker.press('so-specialist-finder', '.choose');
        // The parts of a journey ask once they are gone to.
        await tab.run(async () => {
          for (const journey of document.querySelectorAll('so-journey')) for (const step of ['understand', 'find', 'ask', 'gather', 'prepare', 'decide']) await journey.show(step);
        });
        await walker.settle();
        return await tab.run(() => ({
          said: window.said,
          forms: [...document.querySelectorAll('so-appointment-request')].filter(({ shadowRoot }) => shadowRoot.querySelector('form')).length,
          photos: document.querySelector('so-specialist-finder').shadowRoot.querySelectorAll('img').length,
        }));
      } finally {
        await tab.close();
      }
    }

    it('are never asked nor sent to, whoever names them in the page or in a row; the web team is told', async () => {
      const { said, forms, photos } = await open('');
      assert.deepEqual(asked, []);
      assert.deepEqual([forms, photos], [0, 0]);
      assert.ok(said.filter((line) => line.includes('not one of')).length >= 12, said.join('\n'));
    });

    it('are asked where the script tag lists them', async () => {
      const { forms, photos } = await open(`data-origins="${foreign}"`);
      assert.ok(asked.includes('GET /photo.svg') && asked.includes('GET /records.json') && asked.includes('GET /so-explainer-src') && asked.includes('GET /so-journey-specialist-finder-src'), asked.join('\n'));
      assert.deepEqual([forms, photos], [2, 1]);
    });
  });
}
