import { createContext } from '@lit/context';
import type { Fact, PatientCase } from '../model/patient-case.ts';

/** What a provider hands down: the case as it stands, and the way to tell it something. */
export interface CaseHandle {
  readonly patientCase: PatientCase;
  /** Takes a fact the patient has told. Facts never travel as DOM events, which every tag manager hears. */
  readonly tell: (fact: Fact) => void;
}

/** `Symbol.for`, so that two copies of the script share one case. */
export const caseContext = createContext<CaseHandle>(Symbol.for('second-opinion/case@1'));
