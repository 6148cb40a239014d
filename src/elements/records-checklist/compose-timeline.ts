import type { PatientCase, Situation } from '../../model/patient-case.ts';
import type { Say } from '../../text/say.ts';

export interface TimelineRow {
  readonly label: string;
  /** What is known; empty: lines to fill in by hand. */
  readonly value: string;
  /** Lines to leave for writing, so that the whole fits one page. */
  readonly lines: number;
}

const rows = [
  ['found', undefined, 2],
  ['biopsy', 'biopsy', 2],
  ['surgery', 'surgery', 2],
  ['drugs', 'treatment', 4],
  ['radiation', 'treatment', 2],
  ['back-or-spread', 'back-or-spread', 2],
  ['other-hospitals', 'other-hospitals', 3],
  ['in-hospital', 'in-hospital', 2],
  ['next-treatment', undefined, 1],
  ['visit', undefined, 1],
] as const satisfies readonly (readonly [string, Situation | undefined, number])[];

/**
 * The story on one page, mostly to fill in by hand. What was answered with no is left out.
 *
 * @param nextTreatment dates as people write them, empty where not known
 */
export function composeTimeline(told: PatientCase['situations'], nextTreatment: string, visit: string, say: Say): readonly TimelineRow[] {
  const known: Readonly<Record<string, string>> = { 'next-treatment': nextTreatment, visit };
  return rows
    .filter(([row, situation]) => !situation || (row === 'in-hospital' ? told[situation] === 'yes' : told[situation] !== 'no'))
    .map(([row, , lines]) => ({ label: say(`records.timeline.row.${row}`), value: known[row] ?? '', lines }));
}
