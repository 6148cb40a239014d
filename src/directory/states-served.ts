import { BitSet } from './bit-set.ts';

/** Specialists who offer remote visits, by the states whose residents they are open to. */
export class StatesServed {
  readonly #byState = new Map<string, BitSet>();
  /** Those whose states are not listed. */
  readonly unlisted = new BitSet();

  /** @param kinds remote visits offered, as bits; without any there is nothing to keep */
  add(states: readonly string[], kinds: number, number: number): void {
    if (!kinds) return;
    if (!states.length) this.unlisted.add(number);
    for (const state of states) {
      let served = this.#byState.get(state);
      if (!served) this.#byState.set(state, (served = new BitSet()));
      served.add(number);
    }
  }

  /** Those whose remote visits are open to residents of a state, or nobody where the state is not known. */
  open(state: string | undefined): BitSet {
    return (state !== undefined && this.#byState.get(state)) || nobody;
  }
}

const nobody = new BitSet();
