/** What people paste into the block editor, saved by WordPress and looked at on the published page. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { searches, seesFallback } from './site/look-at-page.js';
import { divTwin, fallback, linkAddress, script, tag } from './site/snippets.js';
import { integrity, savedContent, setOption, useBrowser } from './site/use-site.js';
import { beginPost, pasteHtml, publish } from './site/write-post.js';

describe('an administrator with the Custom HTML block', () => {
  const { visit, signIn } = useBrowser();

  it('pastes the two lines, and the finder comes up', async () => {
    const page = await signIn('administrator');
    await beginPost(page, 'Find a specialist');
    await pasteHtml(page, `${script}\n${tag}`);
    const address = await publish(page);
    assert.equal(savedContent(address), `<!-- wp:html -->\n${script}\n${tag}\n<!-- /wp:html -->`);
    await seesFallback(visit, address);
    await searches(visit, address);
  });
});

describe('an author whose posts are filtered', () => {
  const { visit, signIn } = useBrowser();
  // Authors may not write script tags: the web team has put it into the head of every page.
  before(() => setOption('test_site_script', integrity));
  after(() => setOption('test_site_script', ''));

  it('loses the custom tag and the script, and the fallback stays for visitors', async () => {
    const page = await signIn('author');
    await beginPost(page, 'Tag of an author');
    await pasteHtml(page, `${script}\n${tag}`);
    const address = await publish(page);
    assert.equal(savedContent(address), `<!-- wp:html -->\n\n${fallback}\n<!-- /wp:html -->`);
    const view = await visit();
    await view.goto(address);
    assert.ok(await view.getByText('Call us at').first().isVisible());
  });

  it('keeps the div twin whole, and the finder comes up', async () => {
    const page = await signIn('author');
    await beginPost(page, 'Div twin of an author');
    await pasteHtml(page, divTwin);
    const address = await publish(page);
    assert.equal(savedContent(address), `<!-- wp:html -->\n${divTwin}\n<!-- /wp:html -->`);
    await seesFallback(visit, address);
    await searches(visit, address);
  });

  it('makes a link in a paragraph, and the finder comes up in its place', async () => {
    const page = await signIn('author');
    await beginPost(page, 'Link twin of an author');
    await page.keyboard.type('Find a specialist, or call us at +1 555 010 0199');
    await page.keyboard.press('Shift+Home');
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'URL' }).fill(linkAddress);
    await page.keyboard.press('Enter');
    const address = await publish(page);
    assert.match(savedContent(address), /<p><a href="\/call-us#second-opinion=specialist-finder&amp;src=[^"]*">Find a specialist[^<]*<\/a><\/p>/);
    await seesFallback(visit, address, 'Find a specialist');
    await searches(visit, address);
  });
});
