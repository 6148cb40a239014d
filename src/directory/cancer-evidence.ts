import type { CancerChoice, CancerTypeId } from '../model/cancer-type.ts';
import type { Specialist, Specialty } from '../model/specialist.ts';
import { getOrMake } from './get-or-make.ts';
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
    this.#kindOf.push(
      getOrMake(this.#kinds, key, () => {
        this.#judged.clear();
        return this.#examples.push(specialist) - 1;
      }),
    );
  }

  /** The judgement of each specialist for a cancer. */
  judge(choice: CancerChoice | undefined): (specialist: number) => Evidence {
    const cancer = choice === 'not-sure' ? undefined : choice;
    const kindOf = this.#kindOf;
    const judged = getOrMake(this.#judged, cancer, () => {
      const kinds = this.#examples.map((example) => this.#judgeKind(example, cancer));
      // In a directory without anyone who treats cancer, a specialty is no reason to show nobody at all.
      return cancer || kinds.some((kind) => kind && kind !== 'not-listed') ? kinds : kinds.fill('not-listed');
    });
    return (specialist) => judged[kindOf[specialist]!];
  }

  #judgeKind({ cancers, cancersAsWritten, specialties }: Specialist, cancer: CancerTypeId | undefined): Evidence {
    if (cancers.length) return !cancer || cancers.includes(cancer) ? 'treats' : undefined;
    // Cancers are written, in words we don't know; specialty alone is then no ground to say they treat this one.
    const unreadable = cancersAsWritten.length > 0;
    if (unreadable && !cancer) return 'treats';
    const { cancers: known, specialtyTreats } = this.#knowledge;
    const asked = cancer ? [cancer] : known;
    const someTreats = (answer: boolean) => specialties.some((specialty) => asked.some((one) => specialtyTreats(specialty, one) === answer));
    if (someTreats(true)) return unreadable ? 'not-listed' : 'specialty';
    return someTreats(false) ? undefined : 'not-listed';
  }
}
