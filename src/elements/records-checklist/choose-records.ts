import type { CancerFamily } from '../../model/cancer-type.ts';
import type { PatientCase } from '../../model/patient-case.ts';
import { needs, type RecordItem, type RecordRule } from '../../model/record.ts';

/** What a rule looks at. */
export type Known = Pick<PatientCase, 'cancer' | 'person' | 'situations'>;

/**
 * The records that apply, the most needed first; those equally needed stay in the order given.
 *
 * @param family of the cancer, where the type is known
 */
export function chooseRecords(items: readonly RecordItem[], known: Known, family: CancerFamily | undefined): readonly RecordItem[] {
  return items
    .filter(({ when }) => fits(when, known, family))
    .sort((one, other) => needs.indexOf(one.need) - needs.indexOf(other.need));
}

/** A rule that names nothing is for everyone; else any one of what it names is enough. */
function fits({ families, cancers, situations, persons }: RecordRule, { cancer, person, situations: told }: Known, family: CancerFamily | undefined): boolean {
  if (!families && !cancers && !situations && !persons) return true;
  return Boolean(
    (family && families?.includes(family)) ||
      (cancer && cancers?.includes(cancer)) ||
      situations?.some((situation) => told[situation] === 'yes') ||
      (person && persons?.includes(person)),
  );
}
