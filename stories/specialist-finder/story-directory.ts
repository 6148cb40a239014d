/**
 * A small made-up directory for stories and tests: real cities and coordinates, invented people and hospitals,
 * 555-01xx numbers. Written as a hospital would write it, as JSON.
 */
interface WrittenSpecialist {
  readonly [field: string]: unknown;
  readonly name: string;
}

const cities = {
  boston: { street: '1 Harbor Way', city: 'Boston', state: 'MA', postalCode: '02115', latitude: 42.3429, longitude: -71.0923 },
  worcester: { street: '20 Elm Street', city: 'Worcester', state: 'MA', postalCode: '01605', latitude: 42.2857, longitude: -71.7886 },
  providence: { street: '8 River Road', city: 'Providence', state: 'RI', postalCode: '02903', latitude: 41.8186, longitude: -71.4097 },
  newHaven: { street: '300 College Green', city: 'New Haven', state: 'CT', postalCode: '06510', latitude: 41.3057, longitude: -72.9271 },
  portland: { street: '5 Pier Street', city: 'Portland', state: 'ME', postalCode: '04102', latitude: 43.6606, longitude: -70.2885 },
} as const;

const harbor = 'Harbor Cancer Center';
const riverside = 'Riverside Medical Center';

export const storySpecialists: readonly WrittenSpecialist[] = [
  {
    id: 'silva',
    name: 'Ana Silva',
    credentials: 'MD, PhD',
    cancers: ['Breast cancer', 'Ovarian cancer'],
    specialties: ['Medical Oncology'],
    institution: harbor,
    designations: ['NCI-designated Comprehensive Cancer Center'],
    languages: ['English', 'Portuguese', 'Spanish'],
    insurance: ['Aetna', 'Medicare', 'Harbor Health Plan'],
    gender: 'female',
    ages: ['adults'],
    visitKinds: ['in-person', 'video'],
    statesServed: ['MA', 'RI', 'NH'],
    acceptsNewPatients: true,
    verifiedOn: '2026-10-02',
    price: '$350, includes a review of your pathology slides',
    turnaroundDays: 7,
    bookingUrl: 'https://harbor.example/book/silva',
    locations: [{ ...cities.boston, phone: '(617) 555-0142' }],
  },
  {
    id: 'okafor',
    name: 'Chidi Okafor',
    credentials: 'MD',
    cancers: ['Breast cancer', 'Lung cancer'],
    specialties: ['Radiation Oncology'],
    institution: harbor,
    designations: ['NCI-designated Comprehensive Cancer Center'],
    languages: ['English', 'French'],
    insurance: ['Aetna', 'Medicaid', 'Medicare'],
    gender: 'male',
    ages: ['adults'],
    visitKinds: ['in-person', 'doctor-to-doctor'],
    acceptsNewPatients: true,
    verifiedOn: '2026-09-12',
    locations: [
      { ...cities.boston, phone: '(617) 555-0143' },
      { ...cities.worcester, phone: '(508) 555-0117' },
    ],
  },
  {
    id: 'nguyen',
    name: 'Linh Nguyen',
    credentials: 'MD',
    cancers: ['Breast cancer'],
    specialties: ['Surgical Oncology'],
    institution: riverside,
    languages: ['English', 'Vietnamese'],
    insurance: ['Harbor Health Plan', 'Medicare'],
    gender: 'female',
    ages: ['adults'],
    visitKinds: ['in-person', 'written-review'],
    acceptsNewPatients: false,
    verifiedOn: '2026-01-20',
    locations: [{ ...cities.worcester, phone: '(508) 555-0118' }],
  },
  {
    id: 'haddad',
    name: 'Samir Haddad',
    credentials: 'MD',
    cancers: ['Acute myeloid leukemia', 'Multiple myeloma', 'Breast cancer'],
    specialties: ['Hematology & Oncology'],
    institution: riverside,
    languages: ['Arabic', 'English'],
    insurance: ['Aetna'],
    gender: 'male',
    ages: ['adults', 'children'],
    visitKinds: ['in-person', 'video', 'doctor-to-doctor'],
    statesServed: ['MA', 'CT'],
    acceptsNewPatients: true,
    verifiedOn: '2026-11-01',
    locations: [{ ...cities.providence, phone: '(401) 555-0160' }],
  },
  {
    id: 'adeyemi',
    name: 'Ruth Adeyemi',
    credentials: 'MD',
    cancers: ['Breast cancer'],
    specialties: ['Medical Oncology'],
    institution: riverside,
    languages: ['English', 'Spanish'],
    insurance: ['Aetna', 'Medicaid'],
    gender: 'female',
    ages: ['adults'],
    visitKinds: ['in-person', 'written-review'],
    acceptsNewPatients: true,
    verifiedOn: '2026-07-07',
    bookingUrl: 'https://riverside.example/book/adeyemi',
    locations: [{ ...cities.newHaven, phone: '(203) 555-0134' }],
  },
  {
    id: 'bauer',
    name: 'Greta Bauer',
    credentials: 'DO',
    cancers: ['Prostate cancer', 'Bladder cancer', 'Kidney cancer'],
    specialties: ['Urology'],
    institution: riverside,
    languages: ['English', 'German'],
    gender: 'female',
    ages: ['adults'],
    visitKinds: ['in-person'],
    locations: [{ ...cities.newHaven, phone: '(203) 555-0133' }],
  },
  {
    id: 'moreau',
    name: 'Élise Moreau',
    credentials: 'MD',
    specialties: ['Medical Oncology'],
    institution: 'Pine Coast Hospital',
    languages: ['English', 'French'],
    insurance: ['Medicaid', 'Medicare'],
    gender: 'female',
    acceptsNewPatients: true,
    verifiedOn: '2026-08-15',
    locations: [{ ...cities.portland, phone: '(207) 555-0121' }],
  },
  {
    id: 'coast-center',
    name: 'Pine Coast Cancer Center',
    locations: [{ ...cities.portland, phone: '(207) 555-0100' }],
  },
];

/** The directory as the text of a JSON file. */
export function writeDirectory(specialists: readonly WrittenSpecialist[] = storySpecialists): string {
  return JSON.stringify({ specialists });
}

/** A specialist with as much in every field as a hospital is likely to write. */
export const wordySpecialist: WrittenSpecialist = {
  ...storySpecialists[0],
  id: 'wordy',
  name: 'Maximiliana Wolfeschlegelsteinhausen-Featherstonehaugh y Fernández de la Cueva',
  credentials: 'MD, PhD, MPH, FACP, FASCO, FACMG',
  institution: 'The Greater Northeastern Interstate Regional Comprehensive Cancer Treatment and Research Institute at Harbor',
  designations: ['NCI-designated Comprehensive Cancer Center', 'Commission on Cancer accredited Academic Comprehensive Program'],
  languages: ['English', 'Spanish', 'Portuguese', 'French', 'Haitian Creole', 'Italian', 'Arabic', 'Vietnamese', 'Cantonese'],
  insurance: Array.from({ length: 30 }, (_none, index) => `Northeastern Interstate Health Plan of Harbor County, level ${index + 1}`),
  eligibility: 'Please have your own doctor send a referral and all reports of the last twelve months at least ten days before your visit.',
  price: '$1,250 for a full review by a team of surgeons, radiation and medical oncologists, with a fresh reading of slides and scans',
};
