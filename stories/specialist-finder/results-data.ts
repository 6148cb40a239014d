import type { FoundSpecialist, ResultGroup, ResultGroupId, SpecialistResults } from '../../src/directory/query.ts';
import type { Specialist, SpecialistLocation } from '../../src/model/specialist.ts';

const nowhere: SpecialistLocation = {
  name: undefined,
  street: undefined,
  city: undefined,
  state: undefined,
  postalCode: undefined,
  country: undefined,
  latitude: undefined,
  longitude: undefined,
  phone: undefined,
  bookingUrl: undefined,
  acceptsNewPatients: undefined,
  visitKinds: [],
  hours: undefined,
};

const unknown: Specialist = {
  id: '',
  npi: undefined,
  name: '',
  credentials: undefined,
  cancers: [],
  cancersAsWritten: [],
  specialties: [],
  institution: undefined,
  designations: [],
  photo: undefined,
  languages: [],
  insurance: [],
  gender: undefined,
  ages: [],
  visitKinds: [],
  statesServed: [],
  covers: [],
  acceptsNewPatients: undefined,
  verifiedOn: undefined,
  eligibility: undefined,
  price: undefined,
  turnaroundDays: undefined,
  profileUrl: undefined,
  bookingUrl: undefined,
  requestEndpoint: undefined,
  records: undefined,
  locations: [],
};

/** An invented specialist; what is not given is not listed. The id is the name unless given. */
export function makeSpecialist(
  known: Partial<Omit<Specialist, 'locations'>> & { name: string; locations?: Partial<SpecialistLocation>[] },
): Specialist {
  return { ...unknown, id: known.name, ...known, locations: (known.locations ?? []).map((place) => ({ ...nowhere, ...place })) };
}

/** As a search would find it. */
export function makeFound(specialist: Specialist, distance?: number, unanswered: FoundSpecialist['unanswered'] = []): FoundSpecialist {
  return { specialist, location: specialist.locations[0], distance, unanswered };
}

/** A group, all of it shown unless `hidden` says how many full matches are not. */
export function makeGroup(id: ResultGroupId, found: readonly FoundSpecialist[], hidden = 0): ResultGroup {
  const unansweredCount = found.filter(({ unanswered }) => unanswered.length).length;
  return { id, found, matchCount: found.length - unansweredCount + hidden, unansweredCount };
}

export function makeResults(...groups: ResultGroup[]): SpecialistResults {
  return { groups, total: groups.reduce((sum, { matchCount, unansweredCount }) => sum + matchCount + unansweredCount, 0), facets: [] };
}

export const boston: Partial<SpecialistLocation> = {
  name: 'Harborview Cancer Pavilion',
  street: '10 Example Street, Floor 4',
  city: 'Boston',
  state: 'MA',
  postalCode: '02115',
  country: 'US',
  latitude: 42.3429,
  longitude: -71.0923,
  phone: '(617) 555-0142',
  hours: 'Mo-Fr 08:00-17:00',
};

export const everything = makeSpecialist({
  name: 'Ana Silva',
  credentials: 'MD, PhD',
  cancers: ['breast', 'ovarian'],
  cancersAsWritten: ['Breast cancer', 'Ovarian cancer'],
  specialties: [{ code: '207RX0202X', name: 'Medical Oncology' }],
  institution: 'Harborview Cancer Center',
  designations: ['NCI-designated Comprehensive Cancer Center', 'CoC-accredited'],
  languages: ['en', 'es', 'pt'],
  insurance: ['Aetna', 'Blue Cross', 'Cigna', 'Medicare', 'MassHealth', 'Tufts', 'United', 'Harvard Pilgrim'],
  gender: 'female',
  ages: ['adults'],
  visitKinds: ['in-person', 'video', 'written-review'],
  statesServed: ['MA', 'NH', 'RI', 'CT'],
  covers: ['Surgery', 'Radiation', 'Chemotherapy'],
  acceptsNewPatients: true,
  verifiedOn: '2026-10-02',
  eligibility: 'No referral needed. You need a diagnosis from a biopsy.',
  price: '$650 for a written review of slides, scans and records',
  turnaroundDays: 7,
  profileUrl: 'https://harborview.example/doctors/ana-silva',
  bookingUrl: 'https://harborview.example/book/ana-silva',
  locations: [
    boston,
    {
      name: 'Harborview North',
      street: '200 Sample Road',
      city: 'Lowell',
      latitude: 42.6334,
      longitude: -71.3162,
      state: 'MA',
      postalCode: '01852',
      phone: '(978) 555-0117',
      hours: 'Tu, Th 09:00-15:00',
    },
  ],
});

export const almostNothing = makeSpecialist({ name: 'J. Doe' });

export const onlySpecialty = makeSpecialist({
  name: 'Miguel Okafor',
  credentials: 'MD',
  specialties: [{ code: '207RH0003X', name: 'Hematology & Oncology' }],
  institution: 'Riverside Oncology Group',
  languages: ['en', 'fr'],
  acceptsNewPatients: false,
  verifiedOn: '2025-11-20',
  locations: [{ city: 'Worcester', state: 'MA', latitude: 42.2857, longitude: -71.7886, phone: '508.555.0133' }],
});

export const notListed = makeSpecialist({
  name: 'Pine Hill Cancer Institute',
  locations: [{ street: '1 Pine Hill', city: 'Nashua', state: 'NH', latitude: 42.7654, longitude: -71.4676, phone: '(603) 555-0176' }],
});

export const remote = makeSpecialist({
  name: 'Grace Lindqvist',
  credentials: 'MD, FACS',
  cancersAsWritten: ['Breast cancer'],
  institution: 'Prairie State Cancer Center',
  visitKinds: ['video', 'doctor-to-doctor'],
  statesServed: ['MA', 'IL'],
  price: '$400, video talk with written summary',
  turnaroundDays: 1,
  verifiedOn: '2026-11-01',
  locations: [{ city: 'Chicago', state: 'IL', latitude: 41.8781, longitude: -87.6298, phone: '(312) 555-0109' }],
});

export const longText = makeSpecialist({
  name: 'Maximiliana Wolfeschlegelsteinhausenbergerdorff-Papadopoulos de la Cruz y Montemayor',
  credentials: 'MD, PhD, MPH, MBA, FACP, FASCO, FACS, FRCPC',
  cancersAsWritten: [
    'Breast cancer',
    'Metastatic breast cancer',
    'Inflammatory breast cancer',
    'Ductal carcinoma in situ (DCIS)',
    'Ovarian, fallopian tube and primary peritoneal cancer',
    'Hereditary cancer syndromes',
    'Gestational trophoblastic disease',
  ],
  institution: 'The Harborview and Greater Northeastern Regional Interdisciplinary Comprehensive Cancer Research and Treatment Center',
  designations: [
    'NCI-designated Comprehensive Cancer Center',
    'American College of Surgeons Commission on Cancer accredited Academic Program',
  ],
  languages: ['en', 'es', 'pt', 'fr', 'ht', 'zh', 'vi', 'American Sign Language'],
  insurance: Array.from({ length: 40 }, (_, index) => `Example Health Plan ${index + 1}`),
  acceptsNewPatients: true,
  verifiedOn: '2026-09-15',
  price: '$1,200. Includes a new reading of slides and scans, a video visit of one hour, and a letter to your own doctor.',
  turnaroundDays: 14,
  bookingUrl: 'https://harborview.example/appointments/second-opinion/request/maximiliana-wolfeschlegelsteinhausenbergerdorff',
  locations: [{ ...boston, phone: '(617) 555-0188 ext. 4021' }],
});

const names = [
  'Lee Park',
  'Amara Diallo',
  'Sofia Rossi',
  'Noah Cohen',
  'Priya Raman',
  'Tomás Herrera',
  'Mei Chen',
  'Olu Bello',
  'Ruth Meyer',
  'Sam Ortiz',
];

/** As many invented specialists as asked for, no two with one name or number. */
export function makeMany(count: number): readonly Specialist[] {
  return Array.from({ length: count }, (_, index) =>
    makeSpecialist({
      name: `${names[index % names.length]}${index < names.length ? '' : ` ${Math.floor(index / names.length) + 1}`}`,
      credentials: 'MD',
      cancersAsWritten: ['Breast cancer'],
      institution: index % 2 ? 'Harborview Cancer Center' : 'Riverside Oncology Group',
      languages: index % 3 ? ['en'] : ['en', 'es'],
      acceptsNewPatients: index % 4 ? true : undefined,
      verifiedOn: index % 5 ? '2026-08-12' : undefined,
      locations: [{ ...boston, phone: `(617) 555-01${String(index).padStart(2, '0')}` }],
    }),
  );
}
