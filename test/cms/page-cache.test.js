/** A page cache serves the bytes of the first view: the same page must come up from them. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { searches } from './site/look-at-page.js';
import { divTwin, linkTwin, script, tag } from './site/snippets.js';
import { insertPost, integrity, setOption, useBrowser } from './site/use-site.js';

describe('behind a page cache', () => {
  const { visit } = useBrowser();
  before(() => setOption('test_page_cache', '1'));
  after(() => {
    setOption('test_page_cache', '');
    setOption('test_site_script', '');
  });

  for (const [name, markup, withScript] of [
    ['tag', `<!-- wp:html -->${script}${tag}<!-- /wp:html -->`, false],
    ['div twin', `<!-- wp:html -->${divTwin}<!-- /wp:html -->`, true],
    ['link twin', `<!-- wp:html -->${linkTwin}<!-- /wp:html -->`, true],
  ]) {
    it(`the ${name} comes up on the first view and on the stored one`, async () => {
      setOption('test_site_script', withScript ? integrity : '');
      const address = insertPost('administrator', markup);
      const answers = [];
      for (const view of ['miss', 'hit']) {
        const page = await searches(visit, address);
        await page.context().close();
        const answer = await fetch(address);
        answers.push(await answer.text());
        assert.equal(answer.headers.get('x-page-cache'), 'hit', view);
      }
      assert.equal(answers[0], answers[1]);
    });
  }
});
