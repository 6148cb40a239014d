import type { CancerTypeId } from '../model/cancer-type.ts';
import { cancerTypeById, fromVocabulary } from './cancer-vocabulary.ts';
import { foldWords } from './fold-words.ts';
import { specialtyName } from './specialty-name.ts';

const taxonomyCode = /^[\dA-Z]{9}X$/;
const mostRemembered = 1000;

interface Patterns {
  readonly professions: RegExp;
  readonly medicine: RegExp;
  readonly byName: readonly (readonly [RegExp, string])[];
}

const patterns = fromVocabulary<Patterns | undefined>(
  ({ specialtyPatterns: written }) =>
    written && {
      professions: new RegExp(written.professions),
      medicine: new RegExp(written.medicine),
      byName: written.byName.map(([pattern, kind]) => [new RegExp(pattern), kind] as const),
    },
);

/** A NUCC code, all of oncology, breast surgery, or something that treats no cancer; `undefined` where we don't know it. */
type Kind = string | undefined;
const kinds = new Map<string, Kind>();

/**
 * Whether doctors of a specialty commonly treat a cancer.
 *
 * @param specialty its NUCC code, which counts where it is well-formed, or its name as a directory writes it
 * @returns `false` also for every other NUCC specialty and other professions; `undefined` where we don't know the specialty
 */
export function specialtyTreats(specialty: { readonly code?: string | undefined; readonly name: string }, cancer: CancerTypeId): boolean | undefined {
  const type = cancerTypeById(cancer);
  if (!type) return undefined;
  const code = specialty.code?.trim().toUpperCase() ?? '';
  if (taxonomyCode.test(code)) return specialtyName(code) !== undefined && type.specialties.includes(code);
  const kind = kindOf(specialty.name);
  if (kind === undefined) return undefined;
  if (kind === 'other') return false;
  if (kind === 'breast') return type.family === 'breast';
  return kind === 'oncology' || type.specialties.includes(kind);
}

function kindOf(name: string): Kind {
  if (kinds.has(name)) return kinds.get(name);
  const kind = readKind(foldWords(name));
  if (kinds.size >= mostRemembered) kinds.clear();
  kinds.set(name, kind);
  return kind;
}

function readKind(name: string): Kind {
  const code = name.toUpperCase();
  if (taxonomyCode.test(code)) return specialtyName(code) ? code : 'other';
  const known = patterns();
  const kind = known?.byName.find(([pattern]) => pattern.test(name))?.[1];
  // "Radiation therapy" and "oral surgery" look like other professions, and are not.
  const isMistakable = kind && /^2085R0001X$|^204E/.test(kind);
  if ((known?.professions.test(name) && !isMistakable) || /radiation (?:therapist|technolog)|technolog|nurse|pharmac/.test(name)) return 'other';
  return kind ?? (known?.medicine.test(name) ? 'other' : undefined);
}
