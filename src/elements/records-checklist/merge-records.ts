import { usualLetter, type Destination, type Holder, type PartGrammar, type RecordItem, type RecordsContent, type RecordsGrammar } from '../../model/record.ts';
import { fillTemplate } from '../../text/template.ts';
import { describeField, isObject, readField } from './read-field.ts';

/** Who at the hospital has read the list, as the hospital says. */
export interface Review {
  readonly by: string;
  readonly role: string;
  readonly date: string;
}

/** The list in force. */
export interface RecordsList extends RecordsContent {
  readonly destinations: readonly Destination[];
  readonly review: Review | undefined;
  /** For the web team, each with its path: `records[3].need: expected one of …`. */
  readonly problems: readonly string[];
}

/** Our own list, before anyone has changed it. */
export const startList = (content: RecordsContent): RecordsList => ({ ...content, destinations: [], review: undefined, problems: [] });

const mostEntries = 500;

type Entry = { readonly id: string } & Readonly<Record<string, unknown>>;
type Report = (path: string, problem: keyof RecordsGrammar['problems'], values?: Readonly<Record<string, string>>) => void;

/**
 * A hospital's file over our list, or a specialist's over the hospital's. The grammar is the same for both
 * (`schema/records.schema.json`):
 *
 * ```json
 * {
 *   "records": [
 *     { "id": "imaging-discs", "need": "not-wanted", "notes": ["Bring them to the visit."] },
 *     { "id": "tumor-gene-score", "remove": true },
 *     { "id": "our-form", "name": "Our history form", "need": "to-book", "holder": "patient" }
 *   ],
 *   "order": ["our-form", "pathology-report"],
 *   "destinations": [{ "id": "lab", "takes": "pathology", "name": "Pathology consults", "fax": "617-555-0100" }],
 *   "review": { "by": "Ana Silva, MD", "role": "Chief of oncology", "date": "2026-12-01" }
 * }
 * ```
 *
 * - A known id: the fields given replace ours, the others stay. An unknown one with a name is added; where it gives no
 *   letter, its holder decides.
 * - `"remove": true` takes an entry away; never one of the protected core, whose `when` stays as it is too. A center that
 *   does not want one of these (or any other) says `"need": "not-wanted"`: it stays in sight as such, and nobody asks for it.
 * - `order` puts these ids first, among those equally needed.
 * - `destinations`, `situations`, `facts` and `sources` are changed by id in the same way; situations and facts can't be added.
 * - `review` records that the hospital has read the list: what we have not changed since that day counts as reviewed.
 * - A list alone stands for `records`.
 *
 * Never throws: what can't be understood is left out and reported, and the rest holds.
 */
export function mergeRecords(list: RecordsList, override: unknown): RecordsList {
  const { grammar } = list;
  const problems: string[] = [...list.problems];
  const report: Report = (path, problem, values = {}) => problems.push(`${path && `${path}: `}${fillTemplate(grammar.problems[problem], values, 'en')}`);
  const expected = (path: string, what: string) => report(path, 'expected', { what });

  const isBare = Array.isArray(override);
  const given: unknown = isBare ? { records: override } : override;
  if (!isObject(given)) {
    expected('', grammar.expects.file);
    return { ...list, problems };
  }
  const changed: Record<string, unknown> = { ...list, problems };
  for (const [key, value] of Object.entries(given)) {
    const part = Object.hasOwn(grammar.parts, key) ? grammar.parts[key as keyof RecordsGrammar['parts']] : undefined;
    const name = key === 'records' ? 'items' : key;
    if (part) changed[name] = mergeEntries(list[name as 'items'] as unknown as readonly Entry[], value, isBare ? '' : key, part, grammar, report);
    else if (!['order', 'review', '$schema'].includes(key)) report(key, 'no-field');
  }
  if ('review' in given) {
    const fields = { by: 'text', role: 'text', date: 'date' } as const;
    const read = Object.entries(fields).map(([key, field]) => {
      const value = isObject(given['review']) ? readField(field, given['review'][key], grammar) : undefined;
      if (!value) expected(`review.${key}`, grammar.expects[field]);
      return [key, value] as const;
    });
    if (read.every(([, value]) => value)) changed['review'] = Object.fromEntries(read);
  }
  if ('order' in given) {
    const order = readField('texts', given['order'], grammar) as string[] | undefined;
    if (!order) expected('order', grammar.expects.texts);
    const items = changed['items'] as readonly Entry[];
    order?.forEach((id, index) => items.some((item) => item.id === id) || report(`order[${index}]`, 'not-there', { id }));
    const rank = ({ id }: Entry) => (order?.includes(id) ? order.indexOf(id) : Infinity);
    changed['items'] = [...items].sort((one, other) => (rank(one) < rank(other) ? -1 : Number(rank(one) > rank(other))));
  }
  const merged = changed as unknown as RecordsList;
  return { ...merged, items: merged.items.map((item) => reviewed(item, 'review' in given ? merged.review : undefined)) };
}

function mergeEntries(base: readonly Entry[], given: unknown, at: string, part: PartGrammar, grammar: RecordsGrammar, report: Report): readonly Entry[] {
  const { expects } = grammar;
  if (!Array.isArray(given) || given.length > mostEntries) {
    report(at, 'expected', { what: expects.list });
    return base;
  }
  const merged = new Map(base.map((entry) => [entry.id, entry]));
  const seen = new Set<string>();
  given.forEach((entry: unknown, index) => {
    const path = `${at}[${index}]`;
    if (!isObject(entry)) return report(path, 'expected', { what: expects.object });
    const id = readField('text', entry['id'], grammar) as string | undefined;
    if (!id) return report(`${path}.id`, 'expected', { what: expects.id });
    if (seen.has(id)) report(`${path}.id`, 'twice', { id });
    seen.add(id);
    const old = merged.get(id);
    const { remove, id: _, ...fields } = entry;
    if (remove === true && !old) return report(`${path}.id`, 'not-there', { id });
    if (remove === true && !old!['isProtected']) return merged.delete(id);
    if (remove === true) report(`${path}.remove`, 'core', { id });
    const changes: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(fields)) {
      const field = Object.hasOwn(part.fields, key) ? part.fields[key] : undefined;
      const read = field && readField(field, value, grammar);
      if (!field) report(`${path}.${key}`, 'no-field');
      else if (old?.['isProtected'] && key === 'when') report(`${path}.${key}`, 'core-rule', { id });
      else if (read === undefined) report(`${path}.${key}`, 'expected', { what: describeField(field, grammar) });
      else changes[key] = read ?? undefined;
    }
    if (!old && !part.start) return report(`${path}.id`, 'closed', { id });
    if (!old && !changes[part.needs]) return report(`${path}.${part.needs}`, 'needs', { id, what: part.needs });
    const start = old ?? { ...part.start, ...('letter' in part.fields && { letter: usualLetter[(changes['holder'] ?? 'doctor') as Holder] }) };
    merged.set(id, attribute({ ...start, ...changes, id }, changes, old));
  });
  return [...merged.values()];
}

/** Words that are not ours don't stand on our sources, nor on our estimates. */
function attribute(entry: Entry, changes: Readonly<Record<string, unknown>>, old: Entry | undefined): Entry {
  if (!old?.['sources']) return entry;
  const isReworded = ['why', 'ask', 'form', 'notes', 'text'].some((key) => key in changes);
  const kept = (old['sources'] as readonly string[]).filter((id) => (id === 'own-estimate' ? !('wait' in changes) : !isReworded));
  return { ...entry, sources: changes['sources'] ?? kept, ...(isReworded && { checkedOn: '', status: 'draft' }) };
}

const reviewed = (item: RecordItem, review: Review | undefined): RecordItem =>
  review && item.checkedOn <= review.date ? { ...item, status: 'reviewed', checkedOn: item.checkedOn || review.date } : item;
