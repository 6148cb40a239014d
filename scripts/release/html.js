const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as it may stand in HTML, in attributes too. @param {unknown} value */
export const escapeHtml = (value) => String(value).replace(/[&<>"']/g, (sign) => escapes[sign]);

/**
 * A table that scrolls by itself where it is too wide; on a phone its rows are cards, whose cells say what they are.
 *
 * @param {string} caption plain text
 * @param {readonly string[]} heads plain text
 * @param {readonly (readonly string[])[]} rows HTML; the first cell of each is its header
 */
export function table(caption, heads, rows) {
  const cells = ([first, ...rest]) => `<tr><th scope="row">${first}</th>${rest.map((cell, index) => `<td data-head="${escapeHtml(heads[index + 1])}">${cell}</td>`).join('')}</tr>`;
  return `<div class="scroll" role="region" aria-label="${escapeHtml(caption)}" tabindex="0"><table><caption>${escapeHtml(caption)}</caption>
<thead><tr>${heads.map((head) => `<th scope="col">${escapeHtml(head)}</th>`).join('')}</tr></thead>
<tbody>
${rows.map(cells).join('\n')}
</tbody></table></div>`;
}
