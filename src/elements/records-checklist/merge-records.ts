import { mergeById, type Review } from '../../model/merge-by-id.ts';
import { usualLetter, type Destination, type RecordItem, type RecordsContent } from '../../model/record.ts';
import { bare } from '../../model/bare.ts';

/** The list in force. */
export interface RecordsList extends RecordsContent {
  readonly destinations: readonly Destination[];
  readonly review: Review | undefined;
  /** For the web team, each with its path: `records[3].need: expected one of …`. */
  readonly problems: readonly string[];
}

/** Our own list, before anyone has changed it. */
export const startList = (content: RecordsContent): RecordsList => ({ ...content, destinations: [], review: undefined, problems: [] });

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
 * - `"remove": true` takes an entry away; never one of the protected core, whose `when` stays as it is too, and whose lists
 *   can't be emptied. A center that
 *   does not want one of these (or any other) says `"need": "not-wanted"`: it stays in sight as such, and nobody asks for it.
 * - `order` puts these ids first, among those equally needed.
 * - `destinations`, `situations`, `facts` and `sources` are changed by id in the same way; situations and facts can't be added.
 * - `review` records that the hospital has read the list: what we have not changed since that day counts as reviewed.
 * - A list alone stands for `records`.
 *
 * Never throws: what can't be understood is left out and reported, and the rest holds.
 */
export function mergeRecords(list: RecordsList, override: unknown): RecordsList {
  const { items, grammar } = list;
  const { records, ...merged } = mergeById({ ...list, records: items }, override, grammar);
  const known = new Set(items.map(({ id }) => id));
  // A new one without a letter has that of its holder; `null` is none, on purpose.
  const withLetter = (item: RecordItem) => (known.has(item.id) && item.letter !== null ? item : bare({ ...item, letter: item.letter === undefined ? usualLetter[item.holder] : (item.letter ?? undefined) }));
  return { ...merged, review: merged.review ?? list.review, items: records.map(withLetter), problems: [...list.problems, ...merged.problems] };
}
