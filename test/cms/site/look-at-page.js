/** What a visitor sees of the finder on a published page. */
import assert from 'node:assert/strict';

/** Without script: the fallback is there to read. */
export async function seesFallback(visit, address, words = 'Call us at') {
  const page = await visit({ javaScriptEnabled: false });
  await page.goto(address);
  assert.ok(await page.getByText(words).first().isVisible(), 'the fallback is not in sight');
  await page.context().close();
}

/**
 * With script: the finder comes up, and a search finds who treats the cancer and nobody else.
 *
 * @returns {Promise<import('playwright-core').Page>} the page, still open
 */
export async function searches(visit, address) {
  const page = await visit();
  const errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(address);
  const finder = page.locator('so-specialist-finder');
  await finder.getByText('Ana Silva').first().waitFor();
  assert.equal(await finder.count(), 1);
  await finder.getByRole('combobox', { name: 'Type of cancer' }).pressSequentially('breast');
  await finder.getByRole('option', { name: /^Breast cancer/ }).first().click();
  await finder.getByRole('button', { name: 'Show specialists' }).click();
  await finder.getByRole('heading', { name: '1 specialist', exact: true }).waitFor();
  assert.deepEqual(errors, []);
  return page;
}
