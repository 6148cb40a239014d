import type { RecordProgress } from '../../model/patient-case.ts';
import type { Need, RecordItem } from '../../model/record.ts';

export type Progress = Readonly<Record<string, RecordProgress>>;

export interface Enough {
  readonly isEnough: boolean;
  /** Still to come or to ask for. */
  readonly missing: readonly RecordItem[];
  /** Can't be had: the office has to be told, and can often help. */
  readonly toTell: readonly RecordItem[];
}

/** Whether a record has come, been sent, or is not needed here. */
export const isSettled = (item: RecordItem, progress: Progress): boolean => ['have', 'sent', 'not-needed'].includes(progress[item.id]?.status ?? '');

/**
 * Whether there is enough to book, and for the visit. What can't be had doesn't hold anyone up, but for the protected
 * core: then it takes a call to the office first.
 *
 * @param items those that apply, as `chooseRecords` gives them
 */
export function findEnough(items: readonly RecordItem[], progress: Progress): { readonly toBook: Enough; readonly forVisit: Enough } {
  const upTo = (...wanted: Need[]): Enough => {
    const open = items.filter((item) => wanted.includes(item.need) && !isSettled(item, progress));
    const toTell = open.filter(({ id }) => progress[id]?.status === 'cannot-get');
    const missing = open.filter((item) => !toTell.includes(item));
    return { isEnough: !missing.length && !toTell.some(({ isProtected }) => isProtected), missing, toTell };
  };
  return { toBook: upTo('to-book'), forVisit: upTo('to-book', 'for-visit') };
}
