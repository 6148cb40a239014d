import type { Fact } from '../../src/model/patient-case.ts';
import type { Specialist } from '../../src/model/specialist.ts';

/** A made-up center's own rules, as a web team would write them into the element. */
export const storyCenter = JSON.stringify({
  specialists: [
    {
      name: 'Harbor Cancer Center',
      statesServed: ['MA', 'RI', 'NH'],
      eligibility: 'Anyone with a diagnosis, or where a doctor suspects one. No referral needed.',
      visitKinds: ['in-person', 'video', 'doctor-to-doctor'],
      covers: ['Surgery', 'Medicine', 'Radiation', 'A second look at slides'],
      price: '$350. The visit and a second look at your slides are part of it. Scans done again are billed apart.',
      turnaroundDays: 7,
      languages: ['en', 'es', 'pt'],
    },
  ],
});

/** The same center, where it helps from afar only. */
export const remoteCenter = JSON.stringify({
  specialists: [{ name: 'Harbor Cancer Center', statesServed: ['MA', 'RI', 'NH'], visitKinds: ['video', 'written-review'], ages: ['adults'] }],
});

/** A specialist with a number, hours and rules of their own. */
export const storySpecialist: Specialist = {
  id: 'silva',
  npi: undefined,
  name: 'Ana Silva',
  credentials: 'MD, PhD',
  cancers: ['breast'],
  cancersAsWritten: ['Breast cancer'],
  specialties: [],
  institution: 'Harbor Cancer Center',
  designations: [],
  photo: undefined,
  languages: [],
  insurance: [],
  gender: 'female',
  ages: ['adults'],
  visitKinds: [],
  statesServed: [],
  covers: [],
  acceptsNewPatients: true,
  verifiedOn: undefined,
  eligibility: undefined,
  price: '$500, slides included',
  turnaroundDays: 5,
  profileUrl: undefined,
  bookingUrl: 'https://harbor.example/book/silva',
  requestEndpoint: undefined,
  records: undefined,
  locations: [
    {
      name: undefined,
      street: '1 Harbor Way',
      city: 'Boston',
      state: 'MA',
      postalCode: '02115',
      country: 'US',
      latitude: 42.3429,
      longitude: -71.0923,
      phone: '(617) 555-0142',
      bookingUrl: undefined,
      acceptsNewPatients: undefined,
      visitKinds: [],
      hours: 'Mo-Su 00:00-24:00 America/New_York',
    },
  ],
};

/** Facts of a made-up case. */
export const boston: Fact = { about: 'place', value: { label: 'Boston, MA', state: 'MA', latitude: 42.36, longitude: -71.06 } };
export const houston: Fact = { about: 'place', value: { label: 'Houston, TX', state: 'TX', latitude: 29.76, longitude: -95.37 } };
export const breast: Fact = { about: 'cancer', value: 'breast' };
