import { applyFact, emptyCase, type Fact, type PatientCase } from '../model/patient-case.ts';
import type { CaseHandle } from './case-context.ts';

/** Holds one case in memory; knows no DOM. */
export class CaseStore {
  #patientCase: PatientCase = emptyCase;
  readonly #publish: (handle: CaseHandle) => void;

  /** @param publish called with a new handle after every fact that changed something */
  constructor(publish: (handle: CaseHandle) => void) {
    this.#publish = publish;
  }

  get handle(): CaseHandle {
    return Object.freeze({ patientCase: this.#patientCase, tell: this.#tell });
  }

  readonly #tell = (fact: Fact): void => {
    const next = applyFact(this.#patientCase, fact);
    if (next === this.#patientCase) return;
    this.#patientCase = next;
    this.#publish(this.handle);
  };
}
