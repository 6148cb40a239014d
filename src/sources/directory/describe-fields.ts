import { locationFields, specialistFields } from './fields.ts';
import * as read from './read-value.ts';

type Schema = Readonly<Record<string, unknown>>;
type Fields = Readonly<Record<string, readonly [read: unknown, headers?: string]>>;

const text = { type: 'string' };
const address = { type: 'string', format: 'uri-reference' };
/** What each way of reading asks for; one text where nothing is said. */
const kinds = new Map<unknown, Schema>([
  [read.paragraph, { type: 'string', maxLength: 2000 }],
  [read.list, { type: 'array', items: text }],
  [read.commaList, { type: 'array', items: text }],
  [read.specialties, { type: 'array', items: { anyOf: [text, { type: 'object', required: ['name'], properties: { code: { type: 'string', pattern: '^[0-9A-Z]{9}X$' }, name: text } }] } }],
  [read.languages, { type: 'array', items: text }],
  [read.states, { type: 'array', items: { type: 'string', pattern: '^[A-Z]{2}$' } }],
  [read.ages, { type: 'array', items: { enum: ['adults', 'children'] } }],
  [read.visits, { type: 'array', items: { enum: ['in-person', 'video', 'written-review', 'doctor-to-doctor'] } }],
  [read.answer, { type: 'boolean' }],
  [read.gender, { enum: ['female', 'male', 'other'] }],
  [read.date, { type: 'string', format: 'date' }],
  [read.days, { type: 'integer', minimum: 0, maximum: 1000 }],
  [read.npi, { type: 'string', pattern: '^[12][0-9]{9}$' }],
  [read.link, address],
  [read.address, address],
  [read.degrees, { type: 'number', minimum: -180, maximum: 180 }],
]);

const aboutSpecialist: Readonly<Record<keyof typeof specialistFields, string>> = {
  id: 'Your own id. Entries with the same id are one specialist.',
  npi: 'National Provider Identifier. Entries with the same NPI are one specialist.',
  name: 'Name of the specialist, or of the center where the entry is not a person. The only field that is required.',
  credentials: 'Letters after the name: "MD, PhD".',
  cancers: 'Cancers treated, in your own words or by id of our vocabulary: "Breast cancer".',
  specialties: 'Specialties by name, NUCC taxonomy code, or both.',
  institution: 'Hospital or center.',
  designations: 'Designations of the center, as you say them.',
  photo: 'Address of a photo on your own site.',
  languages: 'Languages spoken, by English name or BCP 47 tag.',
  insurance: 'Plans taken.',
  gender: 'Gender of the specialist.',
  ages: 'Whom the specialist sees.',
  visitKinds: 'Ways an opinion can be had.',
  statesServed: 'States whose residents a remote visit is open to, two-letter codes.',
  covers: 'Kinds of treatment an opinion covers: "Surgery", "Radiation".',
  acceptsNewPatients: 'Whether new patients are taken.',
  verifiedOn: 'Day on which someone last checked this entry.',
  eligibility: 'Who may come, and whether a referral is needed.',
  price: 'Price, and what it includes.',
  turnaroundDays: 'Usual days from complete records to an opinion.',
  profileUrl: 'Page about the specialist.',
  bookingUrl: 'Page where an appointment can be booked.',
  requestEndpoint: 'Where an appointment request for this specialist is sent; one of your own addresses.',
  records: 'Records list of this specialist, JSON; one of your own addresses.',
};

const aboutLocation: Readonly<Record<keyof typeof locationFields, string>> = {
  name: 'Name of the clinic or building.',
  street: 'Street and number.',
  city: 'City.',
  state: 'State, two-letter code or name.',
  postalCode: 'ZIP code with its leading zeros.',
  country: 'Country, ISO 3166-1 alpha-2; US where nothing is said.',
  latitude: 'Degrees north, WGS 84.',
  longitude: 'Degrees east, WGS 84: negative in America.',
  phone: 'Phone number as people read it.',
  bookingUrl: 'Page where an appointment at this place can be booked.',
  acceptsNewPatients: 'Whether new patients are taken here.',
  visitKinds: 'Kinds of visit here.',
  hours: 'Hours: "Mo-Fr 08:00-17:00".',
};

function describe(fields: Fields, about: Readonly<Record<string, string>>): Record<string, Schema> {
  return Object.fromEntries(Object.entries(fields).map(([field, [reader]]) => [field, { description: about[field], ...(kinds.get(reader) ?? text) }]));
}

/**
 * JSON Schema (draft-07) of the JSON a hospital may write, out of the same table of fields that reads it.
 * The reader forgives far more than this; what the schema allows is read without a word of complaint.
 * Not part of the script: only `scripts/generate-schema.js` and tests use it.
 */
export function describeDirectory(): Schema {
  const location = { type: 'object', properties: describe(locationFields, aboutLocation) };
  const specialist = {
    type: 'object',
    required: ['name'],
    properties: { ...describe(specialistFields, aboutSpecialist), locations: { description: 'Places where the specialist sees patients.', type: 'array', items: { $ref: '#/definitions/location' } } },
  };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Second Opinion specialist directory',
    description: 'What src of <so-specialist-finder> may hold as JSON. The same fields are columns of a CSV, one row for each specialist and location.',
    type: 'object',
    required: ['specialists'],
    properties: { specialists: { type: 'array', items: { $ref: '#/definitions/specialist' } } },
    definitions: { specialist, location },
  };
}
