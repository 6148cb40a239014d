import { createContext } from '@lit/context';
import type { Fact, PatientCase } from '../model/patient-case.ts';

/** Where a case is kept: nowhere but in memory, until the tab closes, or for some days on this device. */
export type Keeping = 'memory' | 'tab' | 'device';

/** What an element does in its case: `asks` draws also what is asked once (who it is for), `answers` draws only keeping. */
export type Role = 'asks' | 'answers';

/** What a provider hands down: the case as it stands, and the ways to change it. Frozen; a new one after every change. */
export interface CaseHandle {
  readonly patientCase: PatientCase;
  /** Takes a fact the patient has told. Facts never travel as DOM events, which every tag manager hears. */
  readonly tell: (fact: Fact) => void;
  readonly keeping: Keeping;
  /** When `true`, the browser would not keep what it was last asked to: it is full, or storage is forbidden. */
  readonly refused: boolean;
  /** Days a case stays on the device after the last change; 0 where the hospital doesn't want keeping offered. */
  readonly days: number;
  /** Keeps the case there from now on. `false` where the browser refuses: it stays in memory then. */
  readonly keep: (keeping: Keeping) => boolean;
  /** Puts another case, out of a file, in place of this one. */
  readonly replace: (patientCase: PatientCase) => void;
  /** Forgets everything, here, in storage and in other tabs. */
  readonly clear: () => void;
  /** The element that draws keeping: `<so-case>` where there is one, else the first in the page that answers. */
  readonly host: Element | undefined;
  /** The element that asks what is asked once: `<so-case>` where there is one, else the first in the page that asks. */
  readonly asker: Element | undefined;
  /** An element is here, in this role; call what comes back when it leaves. */
  readonly attend: (element: Element, role: Role) => () => void;
  /** All elements that are here. */
  readonly attending: readonly Element[];
  /** The element that offers to keep the case, for as long as the patient hasn't chosen. */
  readonly offeredIn: Element | undefined;
  /**
   * It is time to offer keeping, where the patient is now: once at the first answer, and once more before a call or link.
   * Does nothing where there is nothing to keep, or it is kept.
   */
  readonly offer: (element: Element, moment: 'answer' | 'leaving') => void;
}

/** `Symbol.for`, so that two copies of the script share one case. */
export const caseContext = createContext<CaseHandle>(Symbol.for('second-opinion/case@1'));
