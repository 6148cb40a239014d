import { usualLetter, type Holder, type LetterKind, type Need, type RecordItem, type RecordRule } from '../../model/record.ts';

/** One record as it is written here: what is not said is as usual for the place that holds it. */
export interface RecordRow {
  readonly name: string;
  readonly why: string;
  readonly ask: string;
  readonly form: string;
  readonly sources: readonly string[];
  /** Usual: `for-visit`. */
  readonly need?: Need;
  /** Usual: the doctor's office. */
  readonly holder?: Holder;
  /** Usual: the letter that place is written to. */
  readonly letter?: LetterKind;
  /** Days; usual: those of the place. */
  readonly wait?: readonly [least: number, most: number];
  readonly notes?: readonly string[];
  readonly loinc?: readonly string[];
  readonly when?: RecordRule;
  readonly isProtected?: boolean;
}

/** The day the words were last read against their sources. */
export const checkedOn = '2026-11-25';

/**
 * Days a place takes as a rule: our own estimates, as no public source gives them by place. Source `own-estimate` says so
 * wherever one is used. The law's 30 days are the outer limit, never the plan.
 */
const usualWait: Readonly<Record<Holder, readonly [number, number] | undefined>> = {
  doctor: [2, 7],
  'records-office': [5, 21],
  'pathology-lab': [5, 14],
  imaging: [1, 7],
  radiation: [5, 14],
  patient: undefined,
  'health-plan': [1, 7],
};

/** Unpacks the rows of one file; each goes with `when` unless it says otherwise. */
export function describeRecords(when: RecordRule, rows: Readonly<Record<string, RecordRow>>): readonly RecordItem[] {
  return Object.entries(rows).map(([id, row]) => {
    const { need = 'for-visit', holder = 'doctor', letter = usualLetter[holder], notes = [], loinc = [], isProtected = false } = row;
    const wait = row.wait ?? usualWait[holder];
    return {
      id,
      name: row.name,
      why: row.why,
      need,
      holder,
      ask: row.ask,
      form: row.form,
      notes,
      wait: wait && { least: wait[0], most: wait[1] },
      letter,
      when: row.when ?? when,
      loinc,
      sources: wait ? [...row.sources, 'own-estimate'] : row.sources,
      checkedOn,
      status: 'draft',
      isProtected,
    };
  });
}
