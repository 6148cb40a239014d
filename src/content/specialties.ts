/**
 * Specialties that commonly treat cancer: NUCC taxonomy code and name. Codes and names are from the NUCC Health Care
 * Provider Taxonomy; its definitions are not shipped. Names without a code are those directories write all the same.
 */
const specialties = {
  hematologyOncology: ['207RH0003X', 'Hematology & Oncology'],
  medicalOncology: ['207RX0202X', 'Medical Oncology'],
  hematology: ['207RH0000X', 'Hematology'],
  radiationOncology: ['2085R0001X', 'Radiation Oncology'],
  therapeuticRadiology: ['2085R0203X', 'Therapeutic Radiology'],
  surgicalOncology: ['2086X0206X', 'Surgical Oncology'],
  gynecologicOncology: ['207VX0201X', 'Gynecologic Oncology'],
  pediatricOncology: ['2080P0207X', 'Pediatric Hematology-Oncology'],
  pediatricSurgery: ['2086S0120X', 'Pediatric Surgery'],
  urology: ['208800000X', 'Urology'],
  neurosurgery: ['207T00000X', 'Neurological Surgery'],
  otolaryngology: ['207Y00000X', 'Otolaryngology'],
  headAndNeckSurgery: ['207YX0007X', 'Plastic Surgery within the Head & Neck'],
  oralSurgery: ['204E00000X', 'Oral & Maxillofacial Surgery'],
  colorectalSurgery: ['208C00000X', 'Colon & Rectal Surgery'],
  thoracicSurgery: ['208G00000X', 'Thoracic Surgery'],
  pulmonology: ['207RP1001X', 'Pulmonary Disease'],
  gastroenterology: ['207RG0100X', 'Gastroenterology'],
  hepatology: ['207RI0008X', 'Hepatology'],
  transplantSurgery: ['204F00000X', 'Transplant Surgery'],
  dermatology: ['207N00000X', 'Dermatology'],
  mohsSurgery: ['207ND0101X', 'MOHS-Micrographic Surgery'],
  ophthalmology: ['207W00000X', 'Ophthalmology'],
  orthopedicSurgery: ['207X00000X', 'Orthopaedic Surgery'],
  endocrinology: ['207RE0101X', 'Endocrinology, Diabetes & Metabolism'],
} as const;

export type SpecialtyKey = keyof typeof specialties;

/** NUCC code → name. */
export const specialtyNames: Readonly<Record<string, string>> = Object.fromEntries(Object.values(specialties));

/** NUCC codes of specialties, in the order asked for. */
export function specialtyCodes(keys: readonly SpecialtyKey[]): readonly string[] {
  return keys.map((key) => specialties[key][0]);
}

/** Those who treat nearly every cancer of adults. */
export const oncology = ['hematologyOncology', 'medicalOncology', 'radiationOncology', 'therapeuticRadiology'] as const;
/** Those who treat cancers of blood and marrow, surgery aside. */
export const bloodOncology = [...oncology, 'hematology'] as const;
/** Those who treat children, whatever the cancer. */
export const childOncology = ['pediatricOncology', 'radiationOncology', 'therapeuticRadiology', 'pediatricSurgery'] as const;
