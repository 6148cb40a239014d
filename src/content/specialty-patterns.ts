import type { SpecialtyPatterns } from '../model/cancer-type.ts';
import { specialtyCodes, type SpecialtyKey } from './specialties.ts';

const codeOf = (key: SpecialtyKey): string => specialtyCodes([key])[0]!;

/** Professions that may carry the word "oncology" but are not whom a second opinion is asked of; other fields of medicine. */
const professions =
  String.raw`\b(nurs\w*|physician assistant|pharmac\w*|social work\w*|technolog\w*|technician|therapist|counselor|psycholog\w*|dietiti?c?ian|nutrition\w*|dent(?:al|ist\w*)|chiropract\w*|podiatr\w*|optometr\w*|audiolog\w*|acupunctur\w*|speech\w*|midwi\w+|genetic\w*|(?:psycho(?:social)?|cardio) ?oncolog\w*)\b`;
const medicine =
  String.raw`\b(cardiolog\w*|cardiac electro\w*|family (?:medicine|practice)|internal medicine|general practice|pediatrics?|psychiatr\w*|emergency|anesthesi\w*|radiology|patholog\w*|allergy\w*|rheumatolog\w*|nephrolog\w*|infectious|physical medicine|rehabilitation|obstetrics\w*|gynecolog\w*|geriatric\w*|hospitalist|neurology|urgent care|pain|palliative|hospice|vascular|plastic|preventive|occupational|sports|sleep|critical care|general surg\w*|^surgery$)\b`;

/**
 * From the most particular to the least; the first that fits counts. Offices write "Hem/Onc", "Rad Onc", "Peds": each word
 * may be cut short, only never in the middle of another ("concierge"). A part of the body says more than how it is treated.
 */
const byName: SpecialtyPatterns['byName'] = [
  [String.raw`gyn\w* (?:onc|cancer)`, codeOf('gynecologicOncology')],
  [String.raw`(?:p(?:a?e)diatric|\bpeds?\b|child\w*).*(?:\bonc|oncolog|\bha?em(?:e|atolog\w*)?\b|\bbmt\b|marrow)`, codeOf('pediatricOncology')],
  [String.raw`(?:p(?:a?e)diatric|\bpeds?\b).*surg`, codeOf('pediatricSurgery')],
  [String.raw`neuro ?(?:surg|onc)|neurological surg`, codeOf('neurosurgery')],
  [String.raw`breast (?:(?:medical|surgical|radiation|clinical|med|surg|rad) )?(?:surg|onc|cancer)|(?:\bonc|oncolog|surg)\w* breast$`, 'breast'],
  [String.raw`urolog|\buro ?onc|(?:genitourinary|\bgu\b).*\bonc`, codeOf('urology')],
  [String.raw`thoracic|lung (?:.*\bonc|cancer)`, codeOf('thoracicSurgery')],
  [String.raw`colo ?n? (?:and )?rectal|colorectal|proctolog`, codeOf('colorectalSurgery')],
  [String.raw`ortho?paedic onc|orthop`, codeOf('orthopedicSurgery')],
  [String.raw`head (?:and )?neck|otolaryng|^ent$`, codeOf('otolaryngology')],
  [String.raw`maxillofacial`, codeOf('oralSurgery')],
  [String.raw`(?:gastrointestinal|\bgi\b).*\bonc`, codeOf('gastroenterology')],
  [String.raw`(?:dermatolog|cutaneous|melanoma).*\bonc`, codeOf('dermatology')],
  [String.raw`(?:ocular|ophthalm).*\bonc`, codeOf('ophthalmology')],
  [String.raw`endocrin.*\bonc`, codeOf('endocrinology')],
  [String.raw`rad(?:iation)? onc|radiation therapy|radiotherapy`, codeOf('radiationOncology')],
  [String.raw`therapeutic radiolog`, codeOf('therapeuticRadiology')],
  [String.raw`surg\w* onc|\bonc\w* surg`, codeOf('surgicalOncology')],
  [String.raw`\bhem(?:ato)? ?onc|\bha?em(?:e|at\w*)?\b.*onc|\bonc\w*\b.*\bha?em(?:e|at\w*)?\b`, codeOf('hematologyOncology')],
  [String.raw`ha?ematolog|\bha?eme?\b|\bbmt\b|(?:marrow|stem cell) transplant|cellular therapy`, codeOf('hematology')],
  [String.raw`med(?:ical)? onc`, codeOf('medicalOncology')],
  [String.raw`\bonc\b|oncolog|^cancer\b`, 'oncology'],
  [String.raw`mohs`, codeOf('mohsSurgery')],
  [String.raw`dermatolog`, codeOf('dermatology')],
  [String.raw`ophthalmolog`, codeOf('ophthalmology')],
  [String.raw`gastroenterolog`, codeOf('gastroenterology')],
  [String.raw`hepatolog`, codeOf('hepatology')],
  [String.raw`transplant surg`, codeOf('transplantSurgery')],
  [String.raw`endocrinolog`, codeOf('endocrinology')],
  [String.raw`pulmonary|pulmonolog`, codeOf('pulmonology')],
];

/** How the names of specialties, as directories write them, are understood. Part of the vocabulary's data file. */
export const specialtyPatterns: SpecialtyPatterns = { professions, medicine, byName };
