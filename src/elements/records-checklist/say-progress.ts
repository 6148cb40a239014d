import type { RecordStatus } from '../../model/patient-case.ts';
import type { ChecklistView } from './checklist-view.ts';
import type { NextThing } from './find-next.ts';
import type { RecordDates } from './plan-dates.ts';

/** "Asked: December 3, 2026"; empty for what is still to get. */
export function sayStatus({ say, day }: ChecklistView, status: RecordStatus = 'to-get', date?: string): string {
  const word = say(`records.status.${status}`);
  return status === 'to-get' ? '' : date ? say('records.status.on', { status: word, date: day(date) }) : word;
}

/** "Ask by December 3, 2026"; kind words where that has passed; empty where there is no date. */
export function sayDue({ say, day }: ChecklistView, next: Pick<NextThing, 'action' | 'date' | 'isLate'> | undefined): string {
  if (!next?.date) return '';
  return next.isLate ? say(`records.dates.late.${next.action}`) : say(`records.dates.${next.action}`, { date: day(next.date) });
}

/** The dates of one record; `undefined` where there is no visit to count back from. */
export const datesOf = ({ plan }: ChecklistView, id: string): RecordDates | undefined => plan.records.find(({ item }) => item.id === id);
