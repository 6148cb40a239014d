import type { CancerChoice, CancerTypeId } from '../model/cancer-type.ts';
import type { Specialist, Specialty } from '../model/specialist.ts';
import { getOrMake } from '../model/get-or-make.ts';
import { writeJson } from '../model/write-json.ts';

/** What is known of cancers and of the specialties that treat them. */
export interface CancerKnowledge {
  readonly cancers: readonly CancerTypeId[];
  /** Whether a specialty commonly treats a cancer; `undefined` where the specialty is not known. */
  readonly specialtyTreats: (specialty: Specialty, cancer: CancerTypeId) => boolean | undefined;
}

/** Why a specialist belongs in the results: a place in `groupIds`; the last where they don't. */
const treats = 0;
const bySpecialty = 1;
const notListed = 2;
export const noEvidence = 3;

/**
 * Tells for a cancer who treats it, by the directory's word or by specialty. Specialists who are alike in all that
 * can be concluded from are judged once, as a kind.
 */
export function createEvidence({ cancers: known, specialtyTreats }: CancerKnowledge) {
  /** One specialist of each kind. */
  const examples: Specialist[] = [];
  const kinds = new Map<string, number>();
  /** Specialist → kind. */
  const kindOf: number[] = [];
  const judged = new Map<CancerChoice | undefined, number[]>();

  const judgeKind = ({ cancers, cancersAsWritten, specialties }: Specialist, cancer: CancerTypeId | undefined): number => {
    if (cancers.length) return !cancer || cancers.includes(cancer) ? treats : noEvidence;
    // Cancers are written, in words we don't know; specialty alone is then no ground to say they treat this one.
    const unreadable = cancersAsWritten.length;
    if (unreadable && !cancer) return treats;
    const asked = cancer ? [cancer] : known;
    const someAnswer = (answer: boolean) =>
      specialties.some((specialty) => asked.some((one) => specialtyTreats(specialty, one) === answer));
    if (someAnswer(true)) return unreadable ? notListed : bySpecialty;
    return someAnswer(false) ? noEvidence : notListed;
  };

  return {
    /** Takes the next number's specialist. */
    add(specialist: Specialist): void {
      const { cancers, cancersAsWritten, specialties } = specialist;
      const key = writeJson(cancers.length ? cancers : [specialties, !cancersAsWritten.length]);
      kindOf.push(
        getOrMake(kinds, key, () => {
          judged.clear();
          return examples.push(specialist) - 1;
        }),
      );
    },

    /** The judgement of each specialist for a cancer. */
    judge(choice: CancerChoice | undefined): (specialist: number) => number {
      const cancer = choice === 'not-sure' ? undefined : choice;
      const ofKind = getOrMake(judged, cancer, () => {
        const all = examples.map((example) => judgeKind(example, cancer));
        // In a directory without anyone who treats cancer, a specialty is no reason to show nobody at all.
        return cancer || Math.min(...all) < notListed ? all : all.fill(notListed);
      });
      return (specialist) => ofKind[kindOf[specialist]!]!;
    },
  };
}
