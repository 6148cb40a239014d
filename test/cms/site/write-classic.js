/** Writing and publishing a post in the classic editor. */

/** A new post, with markup pasted into the Text view. */
export async function pasteInText(page, title, markup) {
  await page.goto('/wp-admin/post-new.php');
  await page.locator('#title').fill(title);
  await page.locator('#content-html').click();
  await page.locator('textarea#content').focus();
  await page.keyboard.insertText(markup);
}

/** Visual and back. @returns {Promise<string>} what the Text view then shows */
export async function throughVisual(page) {
  await page.locator('#content-tmce').click();
  await page.frameLocator('#content_ifr').locator('body').waitFor();
  await page.locator('#content-html').click();
  const field = page.locator('textarea#content');
  await field.waitFor({ state: 'visible' });
  return field.inputValue();
}

/**
 * @returns {Promise<string>} address of the published post
 * @throws {Error} where WordPress does not say within a minute that it is published
 */
export async function publishClassic(page) {
  const link = page.locator('#message a').first();
  // While the editor saves the draft by itself, a press on Publish counts for nothing.
  for (let presses = 0; presses < 12; presses += 1) {
    await page.locator('#publish').click();
    const isThere = await link.waitFor({ timeout: 5000 }).then(() => true, () => false);
    if (isThere) return link.getAttribute('href');
  }
  throw new Error('The post was not published.');
}
