import { visitKinds, type AgeGroup, type Gender, type VisitKind } from '../../model/specialist.ts';

/** Yes or no, as people write it; `undefined` where it is neither. */
export function readBoolean(text: string): boolean | undefined {
  const plain = text.toLowerCase();
  if (/^(?:n|no|false|f|0|none)$|\bnot?\b|\bclosed\b|existing|established|nopt/.test(plain)) return false;
  return /^(?:y|yes|true|t|1|x|✓|✔|open|newpt)$|^yes\b|accept|taking|welcom/.test(plain) ? true : undefined;
}

export function readGender(text: string): Gender | undefined {
  const plain = text.toLowerCase();
  if (/^(?:f|female|woman|w)$/.test(plain)) return 'female';
  if (/^(?:m|male|man)$/.test(plain)) return 'male';
  return /^(?:other|x|non-?binary|nonbinary|o)$/.test(plain) ? 'other' : undefined;
}

/** Which ages are seen: "Adults", "pediatric", "0-18", "18+", "all ages". Empty where the words tell nothing. */
export function readAges(text: string): readonly AgeGroup[] {
  const ages: AgeGroup[] = [];
  if (/adult|\ball\b|any age|both|\b(?:1[89]|2[01])\s*(?:\+|and (?:over|older|up))|geriatric|older|senior/i.test(text)) ages.push('adults');
  if (/child|pa?ediatric|kid|teen|adolesc|infant|\ball\b|any age|both|\b0\s*(?:-|–|to)\s*\d/i.test(text)) ages.push('children');
  return ages;
}

const visitWords: Readonly<Record<VisitKind, RegExp>> = {
  'in-person': /in.?person|office|clinic\b|on.?site|physical|face.to.face/i,
  video: /video|tele|virtual|zoom|online visit|remote visit|^remote$/i,
  'written-review': /written|record.?review|remote review|e-?consult|file review|pathology review/i,
  'doctor-to-doctor': /(?:doctor|physician|provider|clinician)s?.to.(?:doctor|physician|provider|clinician)|peer.to.peer|p2p/i,
};

/** The kinds of visit that people's words name: "Telehealth" is `video`, "e-consult" is `written-review`. */
export function readVisitKinds(text: string): readonly VisitKind[] {
  return visitKinds.filter((kind) => visitWords[kind].test(text));
}
