import type { CancerChoice, CancerTypeId } from '../model/cancer-type.ts';
import type { Specialist, Specialty } from '../model/specialist.ts';
import type { ResultGroupId } from './query.ts';

/** What is known of cancers and of the specialties that treat them. */
export interface CancerKnowledge {
  readonly cancers: readonly CancerTypeId[];
  /** Whether a specialty commonly treats a cancer; `undefined` where the specialty is not known. */
  readonly specialtyTreats: (specialty: Specialty, cancer: CancerTypeId) => boolean | undefined;
}

/** Why a specialist belongs in the results; `undefined` where they don't. */
export type Evidence = Exclude<ResultGroupId, 'remote'> | undefined;

/**
 * Tells for a cancer who treats it, by the directory's word or by specialty. Specialists who are alike in all that
 * can be concluded from are judged once, as a kind.
 */
export class CancerEvidence {
  readonly #knowledge: CancerKnowledge;
  /** One specialist of each kind. */
  readonly #examples: Specialist[] = [];
  readonly #kinds = new Map<string, number>();
  /** Specialist → kind. */
  readonly #kindOf: number[] = [];
  readonly #judged = new Map<CancerChoice | undefined, Evidence[]>();

  constructor(knowledge: CancerKnowledge) {
    this.#knowledge = knowledge;
  }

  /** Takes the next number's specialist. */
  add(specialist: Specialist): void {
    const { cancers, cancersAsWritten, specialties } = specialist;
    const key = JSON.stringify(cancers.length ? cancers : [specialties, !cancersAsWritten.length]);
    let kind = this.#kinds.get(key);
    if (kind === undefined) {
      kind = this.#examples.push(specialist) - 1;
      this.#kinds.set(key, kind);
      this.#judged.clear();
    }
    this.#kindOf.push(kind);
  }

  /** The judgement of each specialist for a cancer. */
  judge(cancer: CancerChoice | undefined): (specialist: number) => Evidence {
    const asked = cancer === 'not-sure' ? undefined : cancer;
    let judged = this.#judged.get(asked);
    if (!judged) {
      judged = this.#examples.map((example) => this.#judgeKind(example, asked));
      // In a directory without anyone who treats cancer, a specialty is no reason to show nobody at all.
      if (!asked && judged.every((evidence) => !evidence || evidence === 'not-listed')) judged.fill('not-listed');
      this.#judged.set(asked, judged);
    }
    const ofKind = judged;
    const kindOf = this.#kindOf;
    return (specialist) => ofKind[kindOf[specialist]!];
  }

  #judgeKind({ cancers, cancersAsWritten, specialties }: Specialist, cancer: CancerTypeId | undefined): Evidence {
    if (cancers.length) return !cancer || cancers.includes(cancer) ? 'treats' : undefined;
    // Cancers are written, in words we don't know; specialty alone is then no ground to say they treat this one.
    const unreadable = cancersAsWritten.length > 0;
    if (unreadable && !cancer) return 'treats';
    let evidence: Evidence = 'not-listed';
    for (const specialty of specialties) {
      for (const one of cancer ? [cancer] : this.#knowledge.cancers) {
        const treats = this.#knowledge.specialtyTreats(specialty, one);
        if (treats) return unreadable ? 'not-listed' : 'specialty';
        // A specialty that is not known for one cancer is not known for any.
        if (treats === undefined) break;
        evidence = undefined;
      }
    }
    return evidence;
  }
}
