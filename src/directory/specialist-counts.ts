/** Counts specialists by a code, each once for a code however often they come; those of one specialist have to come together. */
export class SpecialistCounts {
  /** Code → specialists. */
  readonly counts: number[];
  /** Code → the specialist counted last. */
  readonly #last: number[];

  /** @param size one above the highest code; more can be added in ascending order */
  constructor(size: number) {
    this.counts = Array<number>(size).fill(0);
    this.#last = Array<number>(size).fill(-1);
  }

  add(code: number, specialist: number): void {
    if (this.#last[code] === specialist) return;
    this.#last[code] = specialist;
    this.counts[code] = (this.counts[code] ?? 0) + 1;
  }
}
