import { answers, emptyCase, persons, recordStatuses, situations, type PatientCase, type RecordProgress } from '../model/patient-case.ts';
import type { Place } from '../model/place.ts';
import { safeUrl } from '../model/safe-url.ts';
import type { Specialist, SpecialistLocation, Specialty } from '../model/specialist.ts';
import { writeJson } from '../model/write-json.ts';
import { bare, parseJson } from '../model/bare.ts';

/** Written into every file, so that another program's JSON is not mistaken for one. */
const format = 'second-opinion-case';
/** Goes up when a reader of the version before could no longer make sense of it. */
const version = 1;
const mostText = 4000;
const mostEntries = 500;

/** Why a text gives no case: another program's or damaged; of a newer version than ours; kept longer than was asked for. */
export type CaseRefusal = 'foreign' | 'newer' | 'expired';

/** A value of the kind meant, frozen; `undefined` where it is none. */
type Check<Value> = (value: unknown) => Value | undefined;
/** One for each key. A key that is always there has a check that always gives a value. */
type Checks<Whole> = { readonly [Key in keyof Whole]: (value: unknown) => Whole[Key] };

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const text: Check<string> = (value) => (typeof value === 'string' ? value.slice(0, mostText) : undefined);
const someText = (value: unknown) => text(value) ?? '';
const number: Check<number> = (value) => (Number.isFinite(value) ? (value as number) : undefined);
const flag: Check<boolean> = (value) => (typeof value === 'boolean' ? value : undefined);
const date: Check<string> = (value) => (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value)) ? value : undefined);
/** Whoever hands a patient a file must not bring in `javascript:`. */
const url: Check<string> = (value) => safeUrl(someText(value));
const oneOf =
  <Word extends string>(words: readonly Word[]): Check<Word> =>
  (value) => words.find((word) => word === value);

const listOf =
  <Value>(check: Check<Value>) =>
  (value: unknown): readonly Value[] =>
    Object.freeze(Array.isArray(value) ? value.slice(0, mostEntries).flatMap((item) => check(item) ?? []) : []);
const texts = listOf(text) as (value: unknown) => readonly never[];

/** Keys that are `allowed` and values that pass; the rest is left out. */
const mapOf =
  <Value, Key extends string = string>(check: Check<Value>, allowed: (key: string) => boolean = () => true) =>
  (value: unknown): Readonly<Record<Key, Value>> => {
    const entries = isRecord(value) ? Object.entries(value).slice(0, mostEntries) : [];
    const checked = entries.flatMap(([key, one]) => {
      const good = key !== '__proto__' && allowed(key) ? check(one) : undefined;
      return good === undefined ? [] : [[key.slice(0, 100), good]];
    });
    return Object.freeze(bare(Object.fromEntries(checked) as Record<Key, Value>));
  };

/** Every key of `checks` and no other; `undefined` where what is needed isn't there. */
const shapeOf =
  <Whole>(checks: Checks<Whole>, ...needed: (keyof Whole)[]): Check<Whole> =>
  (value) => {
    if (!isRecord(value)) return undefined;
    const whole = Object.fromEntries(Object.entries<(value: unknown) => unknown>(checks).map(([key, check]) => [key, check(value[key])])) as Whole;
    return needed.some((key) => whole[key] === undefined || whole[key] === '') ? undefined : Object.freeze(whole);
  };

const location = shapeOf<SpecialistLocation>({
  name: text,
  street: text,
  city: text,
  state: text,
  postalCode: text,
  country: text,
  latitude: number,
  longitude: number,
  phone: text,
  bookingUrl: url,
  acceptsNewPatients: flag,
  visitKinds: texts,
  hours: text,
});

const specialist = shapeOf<Specialist>(
  {
    id: someText,
    npi: text,
    name: someText,
    credentials: text,
    cancers: texts,
    cancersAsWritten: texts,
    specialties: listOf(shapeOf<Specialty>({ code: text, name: someText })),
    institution: text,
    designations: texts,
    photo: url,
    languages: texts,
    insurance: texts,
    gender: oneOf(['female', 'male', 'other']),
    ages: texts,
    visitKinds: texts,
    statesServed: texts,
    covers: texts,
    acceptsNewPatients: flag,
    verifiedOn: date,
    eligibility: text,
    price: text,
    turnaroundDays: number,
    profileUrl: url,
    bookingUrl: url,
    requestEndpoint: url,
    records: url,
    locations: listOf(location),
  },
  'id',
  'name',
);

const patientCase = shapeOf<PatientCase>({
  person: oneOf(persons),
  agreed: oneOf(answers),
  cancer: text,
  place: shapeOf<Place>({ label: someText, state: text, latitude: number as () => number, longitude: number as () => number }, 'latitude', 'longitude'),
  specialist,
  appointmentDate: date,
  treatmentDate: date,
  situations: mapOf(oneOf(answers), (key) => (situations as readonly string[]).includes(key)),
  records: mapOf(shapeOf<RecordProgress>({ status: oneOf(recordStatuses) as () => RecordProgress['status'], date, heldBy: someText, note: someText }, 'status')),
  questions: (value) =>
    shapeOf<PatientCase['questions']>({ chosen: texts, own: mapOf(text), answered: mapOf(text), askedBy: mapOf(text) })(value) ?? emptyCase.questions,
  guide: mapOf<string | readonly string[]>((value) => (Array.isArray(value) ? texts(value) : text(value))),
  step: text,
});

/**
 * A case as text, to keep or to save as a file: JSON with a version.
 *
 * @param expires when it is to be forgotten; never for a file the patient saves
 */
export function writeCase(told: PatientCase, savedOn: Date, expires?: Date): string {
  return writeJson({ format, version, savedOn, expires, case: told });
}

/**
 * A case out of what `writeCase` wrote, in this version or an earlier one.
 *
 * @returns frozen, without what can't be understood; why, where there is none to be had
 */
export function readCase(written: string, now: Date): PatientCase | CaseRefusal {
  let parsed: unknown;
  try {
    parsed = parseJson(written);
  } catch {
    return 'foreign';
  }
  if (!isRecord(parsed) || parsed['format'] !== format) return 'foreign';
  if (Number(parsed['version']) > version) return 'newer';
  if (parsed['expires'] !== undefined && !(Date.parse(String(parsed['expires'])) > now.getTime())) return 'expired';
  return patientCase(parsed['case']) ?? 'foreign';
}
