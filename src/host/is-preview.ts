/**
 * What the editing side of a CMS puts into a page, and nobody else: WordPress's block editor and Elementor, Drupal's
 * preview bar, AEM's author, Sitecore's ribbon, Squarespace's editor, Umbraco's badge.
 */
const marks =
  '.block-editor-iframe__body,.elementor-editor-active,.node-preview-container,[class*=aem-AuthorLayer-],#scWebEditRibbon,[class*=sqs-edit-mode],#umbracoPreviewBadge';

/**
 * Whether the page is a CMS's preview, which only its editors see. An address alone is no proof: anyone can write one
 * and send it to a patient, so WordPress's counts only where it says that someone is logged in.
 */
export function isPreview(): boolean {
  const isWordPress = /[?&](?:preview=true|customize_changeset_uuid=)/.test(location.search) && document.body.matches('.logged-in');
  return isWordPress || document.querySelector(marks) !== null;
}
