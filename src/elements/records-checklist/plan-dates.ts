import type { RecordItem } from '../../model/record.ts';
import { isSettled, type Progress } from './enough.ts';
import { addDays, daysBetween, nearestWorkingDay, workingDaysBefore } from './working-days.ts';
import { untouchedRecord } from '../../model/patient-case.ts';

/** Working days before the visit by which the center should have everything. Our own estimate. */
const settleDays = 3;
/** Working days before sending, when there is still time to call again. Our own estimate. */
const chaseDays = 3;

export interface RecordDates {
  readonly item: RecordItem;
  /** Last good day to ask; `undefined` where there is nothing to wait for. */
  readonly askBy: string | undefined;
  /** Call again by then if it has not come. */
  readonly chaseBy: string | undefined;
  readonly sendBy: string;
  /** What is to be done next and by when; `undefined` when nothing is. */
  readonly next: { readonly action: 'ask' | 'chase' | 'send'; readonly date: string; readonly isLate: boolean } | undefined;
  /** The visit may come sooner than the record does. */
  readonly isShort: boolean;
}

export interface DatePlan {
  readonly records: readonly RecordDates[];
  /** Those past their date, to be said kindly. */
  readonly late: readonly RecordDates[];
  /** A record that is needed may come too late: time for the short path. */
  readonly isShort: boolean;
}

/**
 * Dates for each record, counted back from the visit over weekends and US federal holidays.
 *
 * @param items those that apply; what a center doesn't want, or wants only if it asks, has dates once it was asked for
 * @param appointmentDate ISO 8601; without one, or with one in the past, there are no dates
 * @param today ISO 8601
 */
export function planDates(items: readonly RecordItem[], progress: Progress, appointmentDate: string | undefined, today: string): DatePlan {
  const records =
    appointmentDate && appointmentDate >= today
      ? items
          .filter(({ id, need }) => (need !== 'only-if-asked' && need !== 'not-wanted') || progress[id]?.status === 'asked')
          .map((item) => planOne(item, progress, appointmentDate, today))
      : [];
  return {
    records,
    late: records.filter(({ next }) => next?.isLate),
    isShort: records.some(({ isShort, item }) => isShort && item.need !== 'helpful'),
  };
}

function planOne(item: RecordItem, progress: Progress, visit: string, today: string): RecordDates {
  const { wait } = item;
  const sendBy = workingDaysBefore(visit, settleDays);
  const lastChase = workingDaysBefore(sendBy, chaseDays);
  const askBy = wait && nearestWorkingDay(earlier(addDays(sendBy, -wait.most), lastChase), -1);
  const { status, date = today } = progress[item.id] ?? untouchedRecord;
  // Asked early: call when the longest usual wait is over. Asked late: nobody is late with calling again on the same day.
  const after = (days: number) => nearestWorkingDay(addDays(date, days), 1);
  const chaseBy = wait && (status === 'asked' ? later(earlier(lastChase, after(wait.most)), after(wait.least)) : lastChase);
  const [action, due] = status === 'to-get' && askBy ? (['ask', askBy] as const) : status === 'asked' && chaseBy ? (['chase', chaseBy] as const) : (['send', sendBy] as const);
  const isOpen = status === 'have' || (status !== 'cannot-get' && !isSettled(item, progress));
  return {
    item,
    askBy,
    chaseBy,
    sendBy,
    next: isOpen ? { action, date: due, isLate: due < today } : undefined,
    isShort: status === 'to-get' && Boolean(wait) && daysBetween(today, visit) < wait!.most,
  };
}

/** Days from today on, in order, on which there is something to do: ask, call again, or send. */
export function findReminderDays({ records }: DatePlan, today: string): readonly string[] {
  const days = records.flatMap(({ next, chaseBy, sendBy }) => (next ? [next.date, next.action === 'ask' ? chaseBy : undefined, sendBy] : []));
  return [...new Set(days)].filter((day) => day !== undefined && day >= today).sort() as string[];
}

const earlier = (one: string, other: string): string => (one < other ? one : other);
const later = (one: string, other: string): string => (one > other ? one : other);
