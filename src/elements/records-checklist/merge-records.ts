import type { Destination, RecordItem, RecordsContent } from '../../model/record.ts';
import { date, isObject, overridable, text, texts, type Fields, type Kind } from './override-fields.ts';

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
const parts = { records: 'items', destinations: 'destinations', situations: 'situations', facts: 'facts', sources: 'sources' } as const;

type Entry = { readonly id: string } & Readonly<Record<string, unknown>>;
type Report = (path: string, problem: string) => void;

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
 * - A known id: the fields given replace ours, the others stay. An unknown one with a name is added; where it gives no letter,
 *   its holder decides.
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
  const problems: string[] = [];
  const report: Report = (path, problem) => problems.push(path ? `${path}: ${problem}` : problem);
  const done = (changed: Partial<RecordsList>): RecordsList => ({ ...list, ...changed, problems: [...list.problems, ...problems] });

  const isBare = Array.isArray(override);
  const given: unknown = isBare ? { records: override } : override;
  if (!isObject(given)) {
    report('', 'expected an object with "records", "order", "destinations" or "review", or a list of records');
    return done({});
  }
  const review = given['review'] === undefined ? undefined : readReview(given['review'], report);
  const changed: Record<string, readonly Entry[]> = {};
  for (const [key, value] of Object.entries(given)) {
    if (Object.hasOwn(parts, key)) {
      const part = key as keyof typeof parts;
      changed[parts[part]] = mergeEntries(list[parts[part]] as unknown as readonly Entry[], value, isBare ? '' : key, overridable[part], report);
    } else if (!['order', 'review', '$schema'].includes(key)) report(key, 'there is no such field');
  }
  const merged = changed as Partial<RecordsList>;
  const items = (merged.items ?? list.items).map((item) =>
    review && item.checkedOn <= review.date ? { ...item, status: 'reviewed' as const, checkedOn: item.checkedOn || review.date } : item,
  );
  return done({ ...merged, items: putInOrder(items, given['order'], report), review: review ?? list.review });
}

function mergeEntries(base: readonly Entry[], given: unknown, at: string, { fields, start, needs }: Kind, report: Report): readonly Entry[] {
  const merged = new Map(base.map((entry) => [entry.id, entry]));
  if (!Array.isArray(given) || given.length > mostEntries) {
    report(at, `expected a list of at most ${mostEntries}`);
    return base;
  }
  const seen = new Set<string>();
  given.forEach((entry: unknown, index) => {
    const path = `${at}[${index}]`;
    const id = isObject(entry) ? (text.read(entry['id']) as string | undefined) : undefined;
    if (!isObject(entry) || !id) return report(isObject(entry) ? `${path}.id` : path, isObject(entry) ? 'expected an id' : 'expected an object');
    if (seen.has(id)) report(`${path}.id`, `"${id}" stands here twice; the later one counts`);
    seen.add(id);
    const old = merged.get(id);
    const { remove, ...rest } = entry;
    if (remove === true && !old) return report(`${path}.id`, `there is no "${id}" to remove`);
    if (remove === true && !old!['isProtected']) return void merged.delete(id);
    if (remove === true) report(`${path}.remove`, `"${id}" belongs to what a second opinion can't do without. It can be reworded, or marked "need": "not-wanted", not removed`);
    const changes = readFields(rest, fields, path, Boolean(old?.['isProtected']), report);
    if (!old && !start) return report(`${path}.id`, `there is no "${id}", and none can be added here`);
    if (!old && !changes[needs]) return report(`${path}.${needs}`, `"${id}" is new, so it needs a ${needs}`);
    merged.set(id, attribute({ ...(old ?? start!(changes)), ...changes, id }, changes, old));
  });
  return [...merged.values()];
}

function readFields(entry: Readonly<Record<string, unknown>>, fields: Fields, path: string, isProtected: boolean, report: Report): Record<string, unknown> {
  const changes: Record<string, unknown> = {};
  for (const [key, given] of Object.entries(entry)) {
    if (key === 'id') continue;
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
    const value = field?.read(given);
    if (!field) report(`${path}.${key}`, 'there is no such field');
    else if (isProtected && key === 'when') report(`${path}.when`, 'this record is for everyone and stays so');
    else if (value === undefined) report(`${path}.${key}`, `expected ${field.expects}`);
    else changes[key] = value ?? undefined;
  }
  return changes;
}

/** Words that are not ours don't stand on our sources, nor on our estimates. */
function attribute(entry: Entry, changes: Readonly<Record<string, unknown>>, old: Entry | undefined): Entry {
  const { sources } = entry as unknown as Pick<RecordItem, 'sources'>;
  if (!old || !sources || changes['sources']) return entry;
  const isReworded = ['why', 'ask', 'form', 'notes', 'text'].some((key) => key in changes);
  const kept = sources.filter((id) => (id === 'own-estimate' ? !('wait' in changes) : !isReworded));
  return { ...entry, sources: kept, ...(isReworded && { checkedOn: '', status: 'draft' }) };
}

function readReview(given: unknown, report: Report): Review | undefined {
  const fields = { by: text, role: text, date };
  const read = Object.entries(fields).map(([key, field]) => {
    const value = isObject(given) ? field.read(given[key]) : undefined;
    if (value === undefined) report(`review.${key}`, `expected ${field.expects}`);
    return [key, value] as const;
  });
  return read.every(([, value]) => value) ? (Object.fromEntries(read) as unknown as Review) : undefined;
}

function putInOrder(items: readonly RecordItem[], given: unknown, report: Report): readonly RecordItem[] {
  if (given === undefined) return items;
  const order = texts.read(given) as string[] | undefined;
  if (!order) {
    report('order', `expected ${texts.expects}`);
    return items;
  }
  order.forEach((id, index) => items.some((item) => item.id === id) || report(`order[${index}]`, `there is no "${id}"`));
  const rank = ({ id }: RecordItem) => (order.includes(id) ? order.indexOf(id) : order.length);
  return [...items].sort((one, other) => rank(one) - rank(other));
}
