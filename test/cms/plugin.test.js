/** The plugin: installed, switched on, and used by an author in the block editor and as a shortcode. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { root } from '../../scripts/build/bundle.js';
import { searches, seesFallback } from './site/look-at-page.js';
import { installPlugin, removePlugin } from './site/plugin.js';
import { divTwin } from './site/snippets.js';
import { insertPost, integrity, runPhp, savedContent, setOption, site, useBrowser } from './site/use-site.js';
import { pasteInText, publishClassic } from './site/write-classic.js';
import { addBlock, beginPost, publish } from './site/write-post.js';

const manifest = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8'));
const declarations = manifest.modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
const scriptTag = `integrity="${integrity}" defer`;


/** Goes into the paragraph that stands in a block of ours, so many of them deep. */
async function writeInside(page, depth) {
  await page.locator(`${'[data-type="second-opinion/element"] '.repeat(depth)}[data-type="core/paragraph"]`).click();
}

/** From what is inside to the block around it, by the path at the foot of the editor. */
async function selectAround(page, name) {
  await page.getByRole('list', { name: 'Block breadcrumb' }).getByRole('button', { name }).click();
}

async function fillFields(page, values) {
  await openPanels(page);
  for (const [label, value] of Object.entries(values)) await page.getByRole('textbox', { name: label, exact: true }).fill(value);
}

/** Opens every panel of settings beside the page. */
async function openPanels(page) {
  const closed = page.locator('.block-editor-block-inspector .components-panel__body-toggle[aria-expanded="false"]');
  while (await closed.count()) await closed.first().click();
}

describe('the plugin', () => {
  const { visit, signIn } = useBrowser();
  before(installPlugin);
  after(() => {
    setOption('test_classic_editor', '');
    removePlugin();
    const said = existsSync(site.log) ? readFileSync(site.log, 'utf8').split('\n') : [];
    assert.deepEqual(said.filter((line) => line.includes('plugins/second-opinion')), [], 'PHP has something to say of the plugin');
  });

  it('is switched on in the list of plugins', async () => {
    const page = await signIn('administrator');
    await page.goto('/wp-admin/plugins.php');
    await page.getByRole('link', { name: 'Activate Second Opinion', exact: true }).click();
    await page.getByText('Plugin activated.').waitFor();
  });

  it('gives an author a block, whose fields make the finder on the published page', async () => {
    const page = await signIn('author');
    await beginPost(page, 'With the block');
    await addBlock(page, 'Specialist finder');
    await writeInside(page, 1);
    await page.keyboard.type('Call us at +1 555 010 0199.');
    await selectAround(page, 'Specialist finder');
    await fillFields(page, { Src: '/specialists.csv', Owner: 'Larkfield "East" & West', Phone: '+1 555 010 0199' });
    const address = await publish(page);
    assert.match(savedContent(address), /^<!-- wp:second-opinion\/element \{"settings":\{"src":"\/specialists.csv"/);
    await seesFallback(visit, address);
    const view = await searches(visit, address);
    await view.locator('so-specialist-finder').getByText('This list comes from Larkfield "East" & West.').waitFor();
    assert.ok((await (await fetch(address)).text()).includes(scriptTag));
  });

  it('takes blocks inside a case, and one elsewhere that names it: what the finder is told, they know', async () => {
    const page = await signIn('author');
    await beginPost(page, 'A case with blocks inside');
    await addBlock(page, 'Case');
    // Of the case itself it says that what is inside always shows: it is no fallback.
    await page.getByText('The elements and whatever else shares the case; always shown.').waitFor();
    await writeInside(page, 1);
    await addBlock(page, 'Specialist finder');
    await writeInside(page, 2);
    await page.keyboard.type('Call us at +1 555 010 0199.');
    await selectAround(page, 'Specialist finder');
    await fillFields(page, { Src: '/specialists.csv' });
    await selectAround(page, 'Case');
    await fillFields(page, { 'HTML anchor': 'opinion' });
    // Out of the case, below it.
    await page.keyboard.press('Control+Alt+y');
    await addBlock(page, 'Question list');
    await fillFields(page, { 'Case id': 'opinion', Phone: '+1 555 010 0142' });
    const address = await publish(page);
    assert.match(savedContent(address), /^<!-- wp:second-opinion\/element \{"element":"case","anchor":"opinion"\} -->\n<!-- wp:second-opinion\/element \{"settings":\{"src"/);
    await seesFallback(visit, address);
    // Nobody wrote in the list: its number is the fallback, though the editor has saved an empty paragraph.
    await seesFallback(visit, address, 'Call us at +1 555 010 0142.');
    const view = await searches(visit, address);
    assert.equal(await view.locator('so-case#opinion > so-specialist-finder').count(), 1);
    await view.locator('so-case').getByText('About you').waitFor();
    await view.locator('so-question-list').locator('option:checked', { hasText: 'Breast cancer' }).waitFor({ state: 'attached' });
  });

  it('has every element in the inserter and a field for every attribute and slot of each', async () => {
    const page = await signIn('administrator');
    await page.goto('/wp-admin/post-new.php');
    await page.waitForFunction(() => window.wp?.blocks?.getBlockVariations('second-opinion/element')?.length);
    for (const { tagName, attributes, slots } of declarations) {
      await page.evaluate((element) => {
        const { createBlock } = window.wp.blocks;
        window.wp.data.dispatch('core/block-editor').resetBlocks([createBlock('second-opinion/element', { element })]);
        window.wp.data.dispatch('core/block-editor').selectBlock(window.wp.data.select('core/block-editor').getBlockOrder()[0]);
      }, tagName.replace('so-', ''));
      await page.locator('.block-editor-block-card__title', { hasText: new RegExp(`^${wordsOf(tagName.replace('so-', ''))}$`) }).waitFor();
      await openPanels(page);
      const labels = await page.locator('.block-editor-block-inspector .components-panel__body:not(.block-editor-block-inspector__advanced) label').allTextContents();
      const wanted = [...attributes, ...slots.filter(({ name }) => name)].map(({ name }) => wordsOf(name));
      assert.deepEqual(wanted.filter((label) => !labels.includes(label)), [], tagName);
    }
  });

  it('makes the finder of a shortcode pasted into the classic editor', async () => {
    setOption('test_classic_editor', '1');
    const page = await signIn('author');
    await pasteInText(page, 'With the shortcode', '[second_opinion element="specialist-finder" src="/specialists.csv" phone="+1 555 010 0199"]Call us at +1 555 010 0199.[/second_opinion]');
    const address = await publishClassic(page);
    await seesFallback(visit, address);
    await searches(visit, address);
  });

  it('brings the script to pages where an author pasted a twin, and to no other', async () => {
    await searches(visit, insertPost('author', divTwin));
    const other = await (await fetch(insertPost('author', '<p>Nothing of ours.</p>'))).text();
    assert.ok(!other.includes('second-opinion.js'));
  });

  it('lets nothing out of what it is given: attributes, words in a slot, data', async () => {
    const said = { element: 'explainer', settings: { phone: '"><script>alert(1)</script>', onclick: 'alert(1)', debug: 'false' }, slots: { costs: '<b>450 dollars</b><script>alert(2)</script>' }, data: '{"a":"</script><script>alert(3)</script>"}' };
    const json = JSON.stringify(said).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e').replaceAll('--', '\\u002d\\u002d');
    const page = await visit();
    await page.goto(insertPost('administrator', `<!-- wp:second-opinion/element ${json} -->Call us.<!-- /wp:second-opinion/element -->`));
    const explainer = page.locator('so-explainer');
    assert.deepEqual(await explainer.evaluate((element) => element.getAttributeNames().sort()), ['class', 'phone']);
    assert.equal(await explainer.getAttribute('phone'), said.settings.phone);
    assert.equal(await explainer.locator('[slot="costs"]').innerHTML(), '<b>450 dollars</b>alert(2)');
    assert.deepEqual(JSON.parse(await explainer.locator('script[type="application/json"]').textContent()), JSON.parse(said.data));
  });

  it('reads a boolean of a shortcode however it is written', () => {
    const shown = runPhp('return array_map( "do_shortcode", $given );', ['debug', 'debug=""', 'debug="true"', 'debug="debug"', 'debug="false"', ''].map((text) => `[second_opinion element="explainer" ${text}]Call us.[/second_opinion]`));
    const on = '<so-explainer debug>Call us.</so-explainer>';
    const off = '<so-explainer>Call us.</so-explainer>';
    assert.deepEqual(shown, [on, on, on, on, off, off]);
  });

  it('puts what the site says for all pages on the script tag, and nothing that is not data', () => {
    const tag = runPhp("add_filter( 'second_opinion_page_settings', function () { return array( 'data-phone' => '\"$1', 'onload' => 'x' ); } ); wp_enqueue_script( 'second-opinion' ); ob_start(); wp_print_scripts( 'second-opinion' ); return ob_get_clean();");
    assert.match(tag, /^<script integrity="sha384-[^"]+" defer data-phone="&quot;\$1" (?:type='text\/javascript' )?src='[^']*\/assets\/second-opinion\.js\?ver=[^']*'/);
  });
});

function wordsOf(name) {
  const words = name.replaceAll('-', ' ').replace(/\burl\b/, 'URL');
  return words[0].toUpperCase() + words.slice(1);
}
