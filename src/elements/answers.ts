import type { Fact, PatientCase } from '../model/patient-case.ts';

/**
 * Which answer holds: what the patient said last, here or in another element that shares the case, else what the web
 * team set. Works alone too: what is said here while nothing on the page keeps a case is kept, and handed over to one
 * that comes late.
 */
export class Answers {
  /** Said here, by slice: the fact while no case holds it, `undefined` once one does. */
  readonly #said = new Map<keyof PatientCase, Fact | undefined>();
  readonly #readCase: () => PatientCase;
  readonly #tellCase: (fact: Fact) => void;

  /**
   * @param readCase the page's case as it stands, `emptyCase` where none is provided
   * @param tellCase hands a fact to the case; lost where none is provided
   */
  constructor(readCase: () => PatientCase, tellCase: (fact: Fact) => void) {
    this.#readCase = readCase;
    this.#tellCase = tellCase;
  }

  /** The answer that holds; `initial` counts until one is given here. What was taken back stays taken back. */
  answer<Slice extends keyof PatientCase>(about: Slice, initial?: PatientCase[Slice]): PatientCase[Slice] | undefined {
    const { value } = this.#said.get(about) ?? { value: this.#readCase()[about] };
    return (value as PatientCase[Slice]) ?? (this.#said.has(about) ? undefined : initial);
  }

  /** Takes an answer given here. */
  tell(fact: Fact): void {
    this.#said.set(fact.about, fact);
    this.handOver();
  }

  /** Tells the case what it doesn't hold yet; call before drawing, as a case may come late. */
  handOver(): void {
    for (const [about, fact] of this.#said) {
      if (!fact) continue;
      this.#tellCase(fact);
      if (this.#readCase()[about] === fact.value) this.#said.set(about, undefined);
    }
  }
}
