import type { CancerKnowledge } from '../../src/directory/cancer-evidence.ts';
import type { SpecialistQuery } from '../../src/directory/query.ts';
import type { Specialist, SpecialistLocation } from '../../src/model/specialist.ts';

/** A location of which only what is given is known. */
export function makeLocation(known: Partial<SpecialistLocation> = {}): SpecialistLocation {
  return {
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
    ...known,
  };
}

let made = 0;

/** A specialist of whom only what is given is known. */
export function makeSpecialist(known: Partial<Specialist> = {}): Specialist {
  return {
    id: `s${String(made++).padStart(6, '0')}`,
    npi: undefined,
    name: 'Ana Silva',
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
    ...known,
  };
}

/** A query that asks for everyone, with what is given changed. */
export function makeQuery(asked: Partial<SpecialistQuery> = {}): SpecialistQuery {
  return {
    cancer: undefined,
    near: undefined,
    state: undefined,
    radius: undefined,
    words: '',
    filters: {},
    sort: 'name',
    limit: 1000,
    ...asked,
  };
}

export const oncology = { code: 'ONC', name: 'Oncology' };
export const urology = { code: 'URO', name: 'Urology' };
export const dentistry = { code: 'DEN', name: 'Dentistry' };
export const unheardOf = { code: undefined, name: 'Wellness' };

const treated = new Map([
  ['ONC', ['breast', 'prostate']],
  ['URO', ['prostate']],
  ['DEN', []],
]);

/** A small world: oncology treats breast and prostate cancer, urology prostate cancer, dentistry none. */
export const smallWorld: CancerKnowledge = {
  cancers: ['breast', 'prostate'],
  specialtyTreats: ({ code }, cancer) => treated.get(code ?? '')?.includes(cancer),
};

export const boston = { latitude: 42.3601, longitude: -71.0589 };
export const worcester = { latitude: 42.2626, longitude: -71.8023 };
export const newYork = { latitude: 40.7128, longitude: -74.006 };
