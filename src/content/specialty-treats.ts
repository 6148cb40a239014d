import type { CancerTypeId } from '../model/cancer-type.ts';
import { cancerTypeById } from './cancer-vocabulary.ts';
import { foldWords } from './fold-words.ts';
import { specialtyCodes, specialtyName, type SpecialtyKey } from './specialties.ts';

const taxonomyCode = /^[\dA-Z]{9}X$/;
const mostRemembered = 1000;

/** Professions that may carry the word "oncology" but are not whom a second opinion is asked of; other fields of medicine. */
const otherProfession =
  /\b(nurs\w*|physician assistant|pharmac\w*|social work\w*|technolog\w*|technician|therapist|counselor|psycholog\w*|dietiti?c?ian|nutrition\w*|dent(?:al|ist\w*)|chiropract\w*|podiatr\w*|optometr\w*|audiolog\w*|acupunctur\w*|speech\w*|midwi\w+|genetic\w*)\b/;
const otherMedicine =
  /\b(cardiolog\w*|cardiac electro\w*|family (?:medicine|practice)|internal medicine|general practice|pediatrics?|psychiatr\w*|emergency|anesthesi\w*|radiology|patholog\w*|allergy\w*|rheumatolog\w*|nephrolog\w*|infectious|physical medicine|rehabilitation|obstetrics\w*|gynecolog\w*|geriatric\w*|hospitalist|neurology|urgent care|pain|palliative|hospice|vascular|plastic|preventive|occupational|sports|sleep|critical care|general surg\w*|^surgery$)\b/;

/** From the most particular to the least; the first that fits counts. */
const byName: readonly (readonly [RegExp, SpecialtyKey | 'breast' | 'brain' | 'oncology'])[] = [
  [/gyn\w* (?:oncolog|cancer)/, 'gynecologicOncology'],
  [/(?:p(?:a?e)diatric|child\w*).*(?:oncolog|hematolog)/, 'pediatricOncology'],
  [/p(?:a?e)diatric.*surg/, 'pediatricSurgery'],
  [/radiation (?:oncolog|therapy)|radiotherapy/, 'radiationOncology'],
  [/therapeutic radiolog/, 'therapeuticRadiology'],
  [/neuro ?(?:surg|oncolog)|neurological surg/, 'brain'],
  [/breast (?:surg|oncolog|cancer)/, 'breast'],
  [/urolog/, 'urology'],
  [/thoracic|cardiothoracic/, 'thoracicSurgery'],
  [/colo ?n? (?:and )?rectal|colorectal|proctolog/, 'colorectalSurgery'],
  [/ortho?paedic onc|orthop/, 'orthopedicSurgery'],
  [/head (?:and )?neck|otolaryng|^ent$/, 'otolaryngology'],
  [/maxillofacial/, 'oralSurgery'],
  [/surg\w* oncolog|oncolog\w* surg/, 'surgicalOncology'],
  [/ha?ematolog\w*.*oncolog|oncolog\w*.*ha?ematolog/, 'hematologyOncology'],
  [/ha?ematolog/, 'hematology'],
  [/medical oncolog/, 'medicalOncology'],
  [/oncolog|^cancer\b/, 'oncology'],
  [/mohs/, 'mohsSurgery'],
  [/dermatolog/, 'dermatology'],
  [/ophthalmolog/, 'ophthalmology'],
  [/gastroenterolog/, 'gastroenterology'],
  [/hepatolog/, 'hepatology'],
  [/transplant surg/, 'transplantSurgery'],
  [/endocrinolog/, 'endocrinology'],
  [/pulmonary|pulmonolog/, 'pulmonology'],
];

type Kind = readonly string[] | 'breast' | 'oncology' | 'other' | undefined;
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
  return kind === 'oncology' || type.specialties.some((one) => kind.includes(one));
}

function kindOf(name: string): Kind {
  if (kinds.has(name)) return kinds.get(name);
  const kind = readKind(foldWords(name));
  if (kinds.size >= mostRemembered) kinds.clear();
  kinds.set(name, kind);
  return kind;
}

function readKind(name: string): Kind {
  if (taxonomyCode.test(name.toUpperCase())) return specialtyName(name) ? [name.toUpperCase()] : 'other';
  const surgeon = byName.find(([pattern]) => pattern.test(name))?.[1];
  if (otherProfession.test(name) && surgeon !== 'radiationOncology' && surgeon !== 'oralSurgery') return 'other';
  if (/radiation (?:therapist|technolog)|technolog|nurse|pharmac/.test(name)) return 'other';
  if (surgeon === 'breast' || surgeon === 'oncology') return surgeon;
  if (surgeon) return specialtyCodes([surgeon === 'brain' ? 'neurosurgery' : surgeon]);
  return otherMedicine.test(name) ? 'other' : undefined;
}
