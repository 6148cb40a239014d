import type { Say } from '../../text/say.ts';
import type { DatePlan } from './plan-dates.ts';

/** One day on the line of time, and what there is to do on it. */
export interface DayToDo {
  /** ISO 8601. */
  readonly date: string;
  readonly lines: readonly string[];
}

/**
 * What to do from today to the visit, day by day: what comes next for each record by name, what follows in general. What
 * is past its date is said kindly, under today.
 *
 * @param visit ISO 8601, as `today`
 */
export function composeDates({ records }: DatePlan, visit: string, today: string, say: Say): readonly DayToDo[] {
  const days = new Map([[today, new Set<string>()]]);
  const add = (date: string, line: string) => days.set(date, (days.get(date) ?? new Set()).add(line));
  const due = new Map<string, { readonly action: 'ask' | 'chase' | 'send'; readonly date: string; readonly isLate: boolean; readonly names: string[] }>();
  for (const { item, next } of records) {
    if (!next) continue;
    const date = next.isLate ? today : next.date;
    const key = `${date} ${next.action} ${next.isLate}`;
    due.set(key, { ...next, date, names: [...(due.get(key)?.names ?? []), item.name] });
  }
  for (const { action, date, isLate, names } of due.values()) {
    if (isLate) add(date, say(`records.dates.late.${action}`));
    add(date, say(`records.next.${action}`, { name: names.join(' · ') }));
  }
  for (const { next, chaseBy, sendBy } of records) {
    if (next?.action === 'ask' && chaseBy && chaseBy > today) add(chaseBy, say('records.dates.chaseRest'));
    if (next && next.action !== 'send' && sendBy > today && !due.has(`${sendBy} send false`)) add(sendBy, say('records.dates.sendRest'));
  }
  add(visit, say('records.dates.visit'));
  return [...days].sort(([one], [other]) => (one < other ? -1 : 1)).map(([date, lines]) => ({ date, lines: [...lines] }));
}
