/** What the one script asks for while it is still starting, by a page that notes in which order things happen. In Chromium. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openSite } from './open-site.js';

const notes = `<script>
  window.notes = [];
  const [ask, define] = [fetch, customElements.define];
  window.fetch = (url, ...rest) => (notes.push(new URL(url, location).pathname.replace(/\\.\\w{8}\\./, '.')), ask(url, ...rest));
  customElements.define = function (name, ...rest) { notes.push(name); return define.call(this, name, ...rest); };
</script>`;
const page = (body) => `<!doctype html><html lang="en"><head><title>Page</title>${notes}<script src="/second-opinion/second-opinion.js" defer data-phone="+1 555 010 0199"></script></head><body>${body}</body></html>`;
const list = 'Name,City,State\nAna Silva,Boston,MA\n';
const inline = '{"specialists":[{"name":"Ana Silva"}]}';
const words = (name) => `/second-opinion/data/${name}.json`;
const pages = {
  '/tag': page('<so-specialist-finder src="list.csv">Call us</so-specialist-finder>'),
  '/twin': page('<div data-second-opinion="specialist-finder" data-src="/list.csv">Call us</div>'),
  '/inline': page(`<so-specialist-finder src="/list.csv"><script type="application/json">${inline}</script></so-specialist-finder>`),
  '/two': page('<so-specialist-finder src="/list.csv">Call us</so-specialist-finder><so-specialist-finder src="/list.csv">Call us</so-specialist-finder>'),
  '/bad': page('<so-specialist-finder src="https://">Call us</so-specialist-finder>'),
  '/guide': page('<so-decision-guide>Call us</so-decision-guide>'),
  '/edited': page('<div contenteditable><div data-second-opinion="explainer">Call us</div></div>'),
  '/list.csv': list,
  '/favicon.ico': '',
};

describe('before the elements are registered', () => {
  let browser;
  let origin;
  let close;
  before(async () => {
    ({ browser, origin, close } = await openSite(pages));
  });
  after(() => close?.());

  /** What was asked for before the first element was registered, and after it. */
  async function open(path, selector) {
    const tab = await browser.newPage();
    await tab.goto(origin + path);
    if (selector) await tab.waitForFunction((name) => [...document.querySelectorAll(name)].every(({ phase }) => phase && phase !== 'loading') && document.querySelector(name), selector);
    else await tab.waitForFunction(() => document.readyState === 'complete' && customElements.get('so-journey'));
    const heard = await tab.evaluate(() => window.notes);
    const phases = await tab.evaluate((name) => [...document.querySelectorAll(name || 'nothing')].map(({ phase }) => phase), selector);
    await tab.close();
    const first = heard.indexOf('so-case');
    const requests = (part) => part.filter((note) => note.startsWith('/')).sort();
    return { early: requests(heard.slice(0, first)), late: requests(heard.slice(first)), phases };
  }
  const finder = ['/list.csv', words('cancers'), words('case'), words('specialist-finder')].sort();

  for (const path of ['/tag', '/twin']) {
    it(`${path.slice(1)}: the directory and the words are asked for, once`, async () => {
      assert.deepEqual(await open(path, 'so-specialist-finder'), { early: finder, late: [], phases: ['ready'] });
    });
  }

  it('a directory that stands in the page is not asked for', async () => {
    assert.deepEqual(await open('/inline', 'so-specialist-finder'), { early: finder.slice(1), late: [], phases: ['ready'] });
  });

  it('two finders of one directory each get an answer of their own', async () => {
    assert.deepEqual(await open('/two', 'so-specialist-finder'), { early: finder, late: ['/list.csv'], phases: ['ready', 'ready'] });
  });

  it('an address that is none fails as it does without', async () => {
    assert.deepEqual(await open('/bad', 'so-specialist-finder'), { early: finder.slice(1), late: [], phases: ['failed'] });
  });

  it('only what is on the page is asked for', async () => {
    const { early, late } = await open('/guide', 'so-decision-guide');
    assert.deepEqual([early, late], [[words('cancers'), words('case'), words('decision-guide')], []]);
  });

  it('a twin that is being edited asks for nothing', async () => {
    assert.deepEqual(await open('/edited'), { early: [], late: [], phases: [] });
  });
});
