import type { CancerChoice, CancerTypeId } from '../model/cancer-type.ts';
import type { Specialist, Specialty } from '../model/specialist.ts';
import { BitSet } from './bit-set.ts';
import type { ResultGroupId } from './query.ts';

/** What is known of cancers and of the specialties that treat them. */
export interface CancerKnowledge {
  readonly cancers: readonly CancerTypeId[];
  /** Whether a specialty commonly treats a cancer; `undefined` where the specialty is not known. */
  readonly specialtyTreats: (specialty: Specialty, cancer: CancerTypeId) => boolean | undefined;
}

/** Why a specialist belongs in the results; `undefined` where they don't. */
export type Evidence = Exclude<ResultGroupId, 'remote'> | undefined;

/** Specialists whose cancers are not listed and who are alike in all that can be concluded from. */
interface Background {
  readonly specialties: readonly Specialty[];
  /** Cancers are written, in words we don't know; specialty alone is then no ground to say they treat this one. */
  readonly unreadable: boolean;
}

/** Tells for a cancer who treats it, by the directory's word or by specialty. */
export class CancerEvidence {
  readonly #knowledge: CancerKnowledge;
  readonly #treating = new Map<CancerTypeId, BitSet>();
  readonly #listsNone = new BitSet();
  #someListCancers = false;
  /** Specialist → index in `#backgrounds`; -1 for those whose cancers are listed. */
  readonly #backgroundOf: number[] = [];
  readonly #backgrounds: Background[] = [];
  readonly #ids = new Map<string, number>();
  readonly #judged = new Map<CancerTypeId | undefined, Evidence[]>();

  constructor(knowledge: CancerKnowledge) {
    this.#knowledge = knowledge;
  }

  add({ cancers, cancersAsWritten, specialties }: Specialist, number: number): void {
    this.#judged.clear();
    if (cancers.length) {
      this.#someListCancers = true;
      this.#backgroundOf.push(-1);
      for (const cancer of cancers) {
        let treating = this.#treating.get(cancer);
        if (!treating) this.#treating.set(cancer, (treating = new BitSet()));
        treating.add(number);
      }
      return;
    }
    this.#listsNone.add(number);
    const unreadable = cancersAsWritten.length > 0;
    const key = [unreadable, ...specialties.map(({ code, name }) => code + '\n' + name)].join('\t');
    let background = this.#ids.get(key);
    if (background === undefined) {
      background = this.#backgrounds.push({ specialties, unreadable }) - 1;
      this.#ids.set(key, background);
    }
    this.#backgroundOf.push(background);
  }

  /** Everyone who can belong in the results for a cancer, before a look at their specialty. */
  candidates(cancer: CancerChoice | undefined, size: number): BitSet {
    if (isOpen(cancer)) return BitSet.upTo(size);
    const candidates = new BitSet();
    candidates.addAll(this.#treating.get(cancer));
    candidates.addAll(this.#listsNone);
    return candidates;
  }

  /** The judgement of any of the candidates for a cancer. */
  judge(cancer: CancerChoice | undefined): (candidate: number) => Evidence {
    const key = isOpen(cancer) ? undefined : cancer;
    let judged = this.#judged.get(key);
    if (!judged) {
      judged = this.#backgrounds.map((background) => this.#judgeFor(background, key));
      // In a directory without anyone who treats cancer, a specialty is no reason to show nobody at all.
      if (key === undefined && !this.#someListCancers && judged.every((evidence) => evidence === 'not-listed' || !evidence)) {
        judged.fill('not-listed');
      }
      this.#judged.set(key, judged);
    }
    const ofBackground = judged;
    return (candidate) => {
      const background = this.#backgroundOf[candidate]!;
      return background < 0 ? 'treats' : ofBackground[background];
    };
  }

  #judgeFor({ specialties, unreadable }: Background, cancer: CancerTypeId | undefined): Evidence {
    if (unreadable && cancer === undefined) return 'treats';
    const answers = specialties.map((specialty) => this.#treats(specialty, cancer));
    if (answers.includes(true)) return unreadable ? 'not-listed' : 'specialty';
    return answers.includes(false) ? undefined : 'not-listed';
  }

  /** Whether a specialty treats a cancer, or any where it is left open. */
  #treats(specialty: Specialty, cancer: CancerTypeId | undefined): boolean | undefined {
    const { cancers, specialtyTreats } = this.#knowledge;
    if (cancer !== undefined) return specialtyTreats(specialty, cancer);
    for (const one of cancers) {
      const answer = specialtyTreats(specialty, one);
      // A specialty that is not known for one cancer is not known for any.
      if (answer !== false) return answer;
    }
    return false;
  }
}

const isOpen = (cancer: CancerChoice | undefined): cancer is 'not-sure' | undefined => cancer === undefined || cancer === 'not-sure';
