import { applyFact, emptyCase, type Fact, type PatientCase } from '../../model/patient-case.ts';

/**
 * What the patient has answered, whether or not anything on the page keeps a case. Follows the case where there is one;
 * without one, or until a late one comes, remembers what was said here and hands it over.
 */
export class FinderAnswers {
  #held: PatientCase = emptyCase;
  #seen: PatientCase = emptyCase;
  readonly #untold = new Map<keyof PatientCase, Fact>();
  readonly #answered = new Set<keyof PatientCase>();
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

  /** Takes over what changed in the case; call before drawing. */
  follow(): void {
    this.#take();
    for (const fact of [...this.#untold.values()]) this.tell(fact);
  }

  /** The answer that holds: the patient's, else the case's, else `initial`, which counts until the first answer. */
  answer<Slice extends 'cancer' | 'place' | 'specialist'>(about: Slice, initial?: PatientCase[Slice]): PatientCase[Slice] | undefined {
    return this.#held[about] ?? (this.#answered.has(about) ? undefined : initial);
  }

  /** Takes an answer given here. */
  tell(fact: Fact): void {
    this.#take();
    this.#answered.add(fact.about);
    this.#held = applyFact(this.#held, fact);
    this.#tellCase(fact);
    this.#seen = this.#readCase();
    if (this.#seen[fact.about] === fact.value) this.#untold.delete(fact.about);
    else this.#untold.set(fact.about, fact);
  }

  #take(): void {
    const given = this.#readCase();
    if (given === this.#seen) return;
    for (const about of Object.keys(given) as (keyof PatientCase)[]) {
      if (given[about] === this.#seen[about] || this.#untold.has(about)) continue;
      this.#held = applyFact(this.#held, { about, value: given[about] } as Fact);
    }
    this.#seen = given;
  }
}
