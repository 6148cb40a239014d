import type { SpecialtyPatterns } from '../model/cancer-type.ts';
import { specialtyCodes, type SpecialtyKey } from './specialties.ts';

const codeOf = (key: SpecialtyKey): string => specialtyCodes([key])[0]!;

/** Professions that may carry the word "oncology" but are not whom a second opinion is asked of; other fields of medicine. */
const professions =
  String.raw`\b(nurs\w*|physician assistant|pharmac\w*|social work\w*|technolog\w*|technician|therapist|counselor|psycholog\w*|dietiti?c?ian|nutrition\w*|dent(?:al|ist\w*)|chiropract\w*|podiatr\w*|optometr\w*|audiolog\w*|acupunctur\w*|speech\w*|midwi\w+|genetic\w*)\b`;
const medicine =
  String.raw`\b(cardiolog\w*|cardiac electro\w*|family (?:medicine|practice)|internal medicine|general practice|pediatrics?|psychiatr\w*|emergency|anesthesi\w*|radiology|patholog\w*|allergy\w*|rheumatolog\w*|nephrolog\w*|infectious|physical medicine|rehabilitation|obstetrics\w*|gynecolog\w*|geriatric\w*|hospitalist|neurology|urgent care|pain|palliative|hospice|vascular|plastic|preventive|occupational|sports|sleep|critical care|general surg\w*|^surgery$)\b`;

/** From the most particular to the least; the first that fits counts. */
const byName: SpecialtyPatterns['byName'] = [
  [String.raw`gyn\w* (?:oncolog|cancer)`, codeOf('gynecologicOncology')],
  [String.raw`(?:p(?:a?e)diatric|child\w*).*(?:oncolog|hematolog)`, codeOf('pediatricOncology')],
  [String.raw`p(?:a?e)diatric.*surg`, codeOf('pediatricSurgery')],
  [String.raw`radiation (?:oncolog|therapy)|radiotherapy`, codeOf('radiationOncology')],
  [String.raw`therapeutic radiolog`, codeOf('therapeuticRadiology')],
  [String.raw`neuro ?(?:surg|oncolog)|neurological surg`, codeOf('neurosurgery')],
  [String.raw`breast (?:surg|oncolog|cancer)`, 'breast'],
  [String.raw`urolog`, codeOf('urology')],
  [String.raw`thoracic|cardiothoracic`, codeOf('thoracicSurgery')],
  [String.raw`colo ?n? (?:and )?rectal|colorectal|proctolog`, codeOf('colorectalSurgery')],
  [String.raw`ortho?paedic onc|orthop`, codeOf('orthopedicSurgery')],
  [String.raw`head (?:and )?neck|otolaryng|^ent$`, codeOf('otolaryngology')],
  [String.raw`maxillofacial`, codeOf('oralSurgery')],
  [String.raw`surg\w* oncolog|oncolog\w* surg`, codeOf('surgicalOncology')],
  [String.raw`ha?ematolog\w*.*oncolog|oncolog\w*.*ha?ematolog`, codeOf('hematologyOncology')],
  [String.raw`ha?ematolog`, codeOf('hematology')],
  [String.raw`medical oncolog`, codeOf('medicalOncology')],
  [String.raw`oncolog|^cancer\b`, 'oncology'],
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
