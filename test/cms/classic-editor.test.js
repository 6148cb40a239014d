/** The editor from before blocks: pasted in Text, looked at in Visual, back in Text, saved. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { searches, seesFallback } from './site/look-at-page.js';
import { divTwin, fallback, linkTwin, tag } from './site/snippets.js';
import { integrity, savedContent, setOption, useBrowser } from './site/use-site.js';
import { pasteInText, publishClassic, throughVisual } from './site/write-classic.js';

describe('the classic editor', () => {
  const { visit, signIn } = useBrowser();
  before(() => {
    setOption('test_classic_editor', '1');
    setOption('test_site_script', integrity);
  });
  after(() => {
    setOption('test_classic_editor', '');
    setOption('test_site_script', '');
  });

  it('keeps an administrator’s tag that never was in Visual', async () => {
    const page = await signIn('administrator');
    await pasteInText(page, 'Tag in Text', tag);
    const address = await publishClassic(page);
    assert.equal(savedContent(address), tag);
    await seesFallback(visit, address);
    await searches(visit, address);
  });

  it('deletes an administrator’s tag in Visual, and leaves the fallback', async () => {
    const page = await signIn('administrator');
    await pasteInText(page, 'Tag in Visual', tag);
    assert.equal(await throughVisual(page), fallback);
  });

  for (const [name, twin] of Object.entries({ 'div twin': divTwin, 'link twin': linkTwin })) {
    it(`keeps an author’s ${name} in Visual, back in Text, and when it is saved`, async () => {
      const page = await signIn('author');
      await pasteInText(page, `${name} in Visual`, twin);
      await throughVisual(page);
      const address = await publishClassic(page);
      assert.match(savedContent(address), name === 'div twin' ? /^<div data-second-opinion="specialist-finder" data-src="\/specialists.csv"/ : /^<a href="\/call-us#second-opinion=/);
      await seesFallback(visit, address, /Call us|call us/);
      await searches(visit, address);
    });
  }
});
