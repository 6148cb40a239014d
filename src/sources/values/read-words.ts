import { visitKinds, type AgeGroup, type Gender, type VisitKind } from '../../model/specialist.ts';

/** Yes or no, as people write it; `undefined` where it is neither. */
export function readBoolean(text: string): boolean | undefined {
  if (/^(?:n|false|f|0|none)$|\bnot?\b|\bclosed\b|existing|established|nopt/i.test(text)) return false;
  return /^(?:y|true|t|1|x|✓|✔|open|newpt)$|^yes\b|accept|taking|welcom/i.test(text) || undefined;
}

export function readGender(text: string): Gender | undefined {
  if (/^(?:f|female|woman|w)$/i.test(text)) return 'female';
  if (/^(?:m|male|man)$/i.test(text)) return 'male';
  return /^(?:other|x|non-?binary|o)$/i.test(text) ? 'other' : undefined;
}

const ageWords: Readonly<Record<AgeGroup, RegExp>> = {
  adults: /adult|\b(?:1[89]|2[01])\s*(?:\+|and (?:over|older|up))|geriatric|older|senior|\ball\b|any age|both/i,
  children: /child|pa?ediatric|kid|teen|adolesc|infant|\b0\s*(?:-|–|to)\s*\d|\ball\b|any age|both/i,
};

/** Which ages are seen: "Adults", "pediatric", "0-18", "18+", "all ages". Empty where the words tell nothing. */
export function readAges(text: string): readonly AgeGroup[] {
  return (['adults', 'children'] as const).filter((ages) => ageWords[ages].test(text));
}

const visitWords: Readonly<Record<VisitKind, RegExp>> = {
  'in-person': /in.?person|office|clinic\b|on.?site|physical|face.to.face/i,
  video: /video|tele|virtual|zoom|online visit|remote visit|^remote$/i,
  'written-review': /written|(?:record|remote|file|pathology).?review|e-?consult/i,
  'doctor-to-doctor': /(doctor|physician|provider|clinician|peer)s?.to.(doctor|physician|provider|clinician|peer)|p2p/i,
};

/** The kinds of visit that people's words name: "Telehealth" is `video`, "e-consult" is `written-review`. */
export function readVisitKinds(text: string): readonly VisitKind[] {
  return visitKinds.filter((kind) => visitWords[kind].test(text));
}
