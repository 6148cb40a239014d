/** The content book and its changes as HTML. */
import { escapeHtml as text, table } from './html.js';

/** Words of an entry, field by field. */
function writeWords(words) {
  const show = (value) => (typeof value === 'string' ? text(value) : Array.isArray(value) ? `<ul>${value.map((one) => `<li>${show(one)}</li>`).join('')}</ul>` : writeWords(value));
  return `<dl>${Object.entries(words).map(([field, value]) => `<dt>${text(field)}</dt><dd>${show(value)}</dd>`).join('')}</dl>`;
}

const writeBasis = ({ sources, date, status }) => [sources.join(', '), date, status].filter(Boolean).map(text).join('<br>') || '<span class="quiet">no source given</span>';

/** Every part folded, then all sources. */
export function writeBook({ entries, sources }) {
  const parts = [...new Set(entries.map(({ part }) => part))];
  const folded = parts.map((part) => {
    const some = entries.filter((entry) => entry.part === part);
    const rows = some.map((entry) => [`<code>${text(entry.id)}</code>`, writeWords(entry.words), writeBasis(entry)]);
    return `<details><summary>${text(part)}: ${some.length} entries</summary>${table(`Words of ${part}`, ['Id', 'Words', 'Sources, date, status'], rows)}</details>`;
  });
  const listed = sources.map(({ id, title, publisher, date, url }) => [`<code>${text(id)}</code>`, url ? `<a href="${text(url)}">${text(title)}</a>` : text(title), text(publisher), text(date ?? '')]);
  return `<p>${entries.length} entries. “draft” means that no clinician has reviewed the words. <code>{name}</code> stands for what is filled in.</p>
${folded.join('\n')}
<details><summary>Sources: ${sources.length}</summary>${table('Sources', ['Id', 'Title', 'Publisher', 'Date on the page'], listed)}</details>`;
}

/** What a board has to look at again; that nothing can be said where no earlier book was given. */
export function writeChanges(changes) {
  if (!changes) return '<p>No earlier release was given to compare with.</p>';
  const { since, added, removed, changed } = changes;
  const list = (title, ids) => (ids.length ? `<h3>${title}: ${ids.length}</h3><ul>${ids.map((id) => `<li><code>${text(id)}</code></li>`).join('')}</ul>` : '');
  const rows = changed.map(({ id, before, after }) => [`<code>${text(id)}</code>`, ...[before, after].map((entry) => `${writeWords(entry.words)}<p class="quiet">${writeBasis(entry)}</p>`)]);
  return `<p>Since ${text(since)}: ${added.length} new, ${removed.length} gone, ${changed.length} changed.</p>
${changed.length ? table('Changed entries', ['Id', 'Before', 'Now'], rows) : ''}
${list('New', added)}${list('Gone', removed)}`;
}
