/** Writing and publishing a post in the block editor, with the keys and buttons an author uses. */

/** @param {import('playwright-core').Page} page of somebody signed in */
export async function beginPost(page, title) {
  await page.goto('/wp-admin/post-new.php');
  await page.getByRole('textbox', { name: 'Add title' }).fill(title);
  await page.keyboard.press('Enter');
}

/** Adds a block at the cursor, which stands in an empty paragraph. */
export async function addBlock(page, name) {
  // One word: with a second one the list closes where it has not been loaded yet.
  await page.keyboard.type(`/${name.split(' ')[0]}`);
  // Its name may begin with the letter that an icon is in WordPress's own font.
  await page.getByRole('option', { name: new RegExp(`${name}$`) }).click();
}

/** Adds a Custom HTML block and pastes into it. */
export async function pasteHtml(page, markup) {
  await addBlock(page, 'Custom HTML');
  const field = page.locator('.wp-block-html textarea').last();
  await field.focus();
  await page.keyboard.insertText(markup);
}

/** @returns {Promise<string>} address of the published post */
export async function publish(page) {
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.locator('.editor-post-publish-panel').getByRole('button', { name: 'Publish', exact: true }).click();
  const link = page.locator('.post-publish-panel__postpublish-buttons').getByRole('link', { name: 'View Post' });
  return link.getAttribute('href');
}
