/** The content book: every word a release can show, with its id, what it rests on, its date and its status. Pure. */
import { intendedUse } from './intended-use.js';

/** Fields that hold words for people; the rest of an item is structure. */
const wordFields = ['title', 'name', 'question', 'words', 'heard', 'meaning', 'text', 'paragraphs', 'points', 'steps', 'say', 'details', 'call', 'hint', 'why', 'ask', 'form', 'notes'];
/** Sources have a list of their own. */
const notEntries = ['sources', 'caseSources'];

/**
 * @typedef {{ id: string, part: string, words: Readonly<Record<string, unknown>>, sources: readonly string[], date: string, status: string }} Entry
 * @typedef {{ release: string, intendedUse: typeof intendedUse, entries: readonly Entry[], sources: readonly object[] }} Book
 */

/**
 * @param {string} release version
 * @param {Readonly<Record<string, object>>} parts name of a part → its content file; `script` is what comes with the script
 * @returns {Book}
 */
export function makeBook(release, parts) {
  const entries = Object.entries(parts).flatMap(([part, content]) => entriesOf(part, content));
  const ids = entries.map(({ part, id }) => `${part} ${id}`);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice) throw new Error(`Two entries of the content book are called "${twice}".`);
  return { release, intendedUse, entries, sources: sourcesOf(parts) };
}

function entriesOf(part, { words = {}, vocabulary, ...lists }) {
  const listed = Object.entries({ ...lists, ...vocabulary }).filter(([name, list]) => Array.isArray(list) && !notEntries.includes(name));
  // Facts about a string: what it rests on. Their words stand under the same id.
  const facts = new Map(listed.flatMap(([, list]) => list.filter(({ id }) => id in words).map((fact) => [fact.id, fact])));
  const date = typeof lists.checkedOn === 'string' ? lists.checkedOn : '';
  const named = Object.entries({ families: vocabulary?.families, specialties: vocabulary?.specialties }).flatMap(([name, names = {}]) =>
    Object.entries(names).map(([id, told]) => makeEntry(part, `${name}/${id}`, { name: told })),
  );
  const plain = Object.entries(words).map(([id, template]) => makeEntry(part, id, { text: template }, facts.get(id), date));
  const items = listed.flatMap(([name, list]) =>
    list.flatMap((item, index) => {
      const told = Object.fromEntries(wordFields.filter((field) => hasWords(item[field])).map((field) => [field, item[field]]));
      if (item.id in words || !Object.keys(told).length) return [];
      return [makeEntry(part, `${name}/${item.id ?? item.words?.[0] ?? index}`, told, item, date)];
    }),
  );
  const groups = (vocabulary?.groups ?? []).map(([heard]) => makeEntry(part, `groups/${heard}`, { heard }));
  return [...plain, ...named, ...groups, ...items];
}

const hasWords = (value) => (Array.isArray(value) ? value.some(hasWords) : typeof value === 'string' && value !== '');

function makeEntry(part, id, words, { sources = [], checkedOn, date, status } = {}, partDate = '') {
  return { id, part, words, sources: [...sources], date: checkedOn ?? (date || partDate), status: status ?? '' };
}

/** Every source once, by id. */
function sourcesOf(parts) {
  const all = Object.values(parts).flatMap(({ sources = [], caseSources = [] }) => [...sources, ...caseSources]);
  const byId = new Map(all.map((source) => [source.id, source]));
  return [...byId].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, source]) => source);
}

/**
 * What a hospital's board has to look at again.
 *
 * @param {Book} book
 * @param {Book} previous the book of an earlier release
 * @returns {{ since: string, added: string[], removed: string[], changed: { id: string, before: object, after: object }[] }} ids
 *   as `part id`; a new date, status or source is a change too
 */
export function compareBooks(book, previous) {
  const index = ({ entries }) => new Map(entries.map(({ part, id, ...rest }) => [`${part} ${id}`, rest]));
  const [before, after] = [index(previous), index(book)];
  const isSame = (id) => JSON.stringify(before.get(id)) === JSON.stringify(after.get(id));
  return {
    since: previous.release,
    added: [...after.keys()].filter((id) => !before.has(id)),
    removed: [...before.keys()].filter((id) => !after.has(id)),
    changed: [...after.keys()].filter((id) => before.has(id) && !isSame(id)).map((id) => ({ id, before: before.get(id), after: after.get(id) })),
  };
}
