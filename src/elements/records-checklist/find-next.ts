import type { RecordItem } from '../../model/record.ts';
import type { Progress } from './enough.ts';
import type { DatePlan } from './plan-dates.ts';

export interface NextThing {
  readonly item: RecordItem;
  readonly action: 'ask' | 'chase' | 'send';
  /** ISO 8601; `undefined` where no visit is known to count back from. */
  readonly date: string | undefined;
  readonly isLate: boolean;
}

const actions = { 'to-get': 'ask', asked: 'chase', have: 'send' } as const;

/**
 * The one thing to do next: what is due first; without dates, what is still to ask for, the most needed first, then what
 * was asked for, then what is to be sent.
 *
 * @param items as `chooseRecords` gives them
 */
export function findNext(items: readonly RecordItem[], progress: Progress, { records }: DatePlan): NextThing | undefined {
  const [due] = records.filter(({ next }) => next).sort((one, other) => (one.next!.date < other.next!.date ? -1 : Number(one.next!.date > other.next!.date)));
  if (records.length) return due && { item: due.item, ...due.next! };
  for (const [status, action] of Object.entries(actions)) {
    const item = items.find(({ id, need }) => (progress[id]?.status ?? 'to-get') === status && (status !== 'to-get' || (need !== 'only-if-asked' && need !== 'not-wanted')));
    if (item) return { item, action, date: undefined, isLate: false };
  }
  return undefined;
}
