import type { CancerFamily, CancerTypeId } from './cancer-type.ts';
import type { PatientCase, Person, Situation } from './patient-case.ts';

/** Whom something is for. Empty: for everyone. Else for whom any one of these fits. */
export interface Audience {
  readonly families?: readonly CancerFamily[];
  readonly cancers?: readonly CancerTypeId[];
  /** Situations answered with yes. */
  readonly situations?: readonly Situation[];
  readonly persons?: readonly Person[];
}

/** What an audience is judged by: what the patient has told, and the family of their cancer, where its type is known. */
export type Known = Pick<PatientCase, 'cancer' | 'person' | 'situations'> & { readonly family: CancerFamily | undefined };

/**
 * Whether something is for this patient.
 *
 * @returns `everyone` where nobody is named, `them` where they are named, `undefined` where only others are
 */
export function isFor({ families, cancers, situations, persons }: Audience, { family, cancer, person, situations: told }: Known): 'everyone' | 'them' | undefined {
  if (!families && !cancers && !situations && !persons) return 'everyone';
  const isNamed =
    (family && families?.includes(family)) ||
    (cancer && cancers?.includes(cancer)) ||
    (person && persons?.includes(person)) ||
    situations?.some((situation) => told[situation] === 'yes');
  return isNamed ? 'them' : undefined;
}
