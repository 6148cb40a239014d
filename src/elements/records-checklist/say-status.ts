import type { RecordStatus } from '../../model/patient-case.ts';
import type { ChecklistView } from './checklist-view.ts';

/** "Asked on December 3, 2026". */
export function sayStatus({ say, day }: ChecklistView, status: RecordStatus, date: string | undefined): string {
  const word = say(`records.status.${status}`);
  return date ? say('records.status.on', { status: word, date: day(date) }) : word;
}
