import { createContext } from '@lit/context';
import type { Fact, PatientCase } from '../model/patient-case.ts';

/** Where a case is kept: nowhere but in memory, until the tab closes, or for some days on this device. */
export type Keeping = 'memory' | 'tab' | 'device';

/** What a provider hands down: the case as it stands, and the ways to change it. Frozen; a new one after every change. */
export interface CaseHandle {
  readonly patientCase: PatientCase;
  /** Takes a fact the patient has told. Facts never travel as DOM events, which every tag manager hears. */
  readonly tell: (fact: Fact) => void;
  readonly keeping: Keeping;
  /** Days a case stays on the device; 0 where the hospital doesn't want keeping offered. */
  readonly days: number;
  /** Keeps the case there from now on. `false` where the browser refuses: it stays in memory then. */
  readonly keep: (keeping: Keeping) => boolean;
  /** Puts another case, out of a file, in place of this one. */
  readonly replace: (patientCase: PatientCase) => void;
  /** Forgets everything, here, in storage and in other tabs. */
  readonly clear: () => void;
  /**
   * Which of the elements that answer asks what is asked once (who it is for, whether to keep): `<so-case>` where there
   * is one, else the first in the page.
   */
  readonly host: Element | undefined;
  /** An element that answers is here; call what comes back when it leaves. */
  readonly attend: (element: Element) => () => void;
}

/** `Symbol.for`, so that two copies of the script share one case. */
export const caseContext = createContext<CaseHandle>(Symbol.for('second-opinion/case@1'));
