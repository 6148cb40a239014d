import { answers, emptyCase, persons, recordStatuses, situations, type PatientCase } from '../model/patient-case.ts';
import type { Specialist } from '../model/specialist.ts';

/** Written into every file, so that another program's JSON is not mistaken for one. */
const format = 'second-opinion-case';
/** Goes up when a reader of the version before could no longer make sense of it. */
const version = 1;
const mostText = 4000;
const mostEntries = 500;

type Check<Value> = (value: unknown) => Value | undefined;

const text: Check<string> = (value) => (typeof value === 'string' ? value.slice(0, mostText) : undefined);
const date: Check<string> = (value) => (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value)) ? value : undefined);
const oneOf =
  <Word extends string>(words: readonly Word[]): Check<Word> =>
  (value) => words.find((word) => word === value);
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Keys that are `allowed` and values that pass; the rest is left out. */
const map =
  <Value>(check: Check<Value>, allowed: (key: string) => boolean = () => true): Check<Readonly<Record<string, Value>>> =>
  (value) => {
    if (!isRecord(value)) return undefined;
    const checked = Object.entries(value)
      .slice(0, mostEntries)
      .flatMap(([key, one]) => {
        const good = allowed(key) ? check(one) : undefined;
        return good === undefined ? [] : [[key.slice(0, 100), good] as const];
      });
    // Made by definition, not by assignment: `__proto__` is a key like any other.
    return Object.freeze(Object.fromEntries(checked));
  };
const list: Check<readonly string[]> = (value) =>
  Array.isArray(value) ? Object.freeze(value.slice(0, mostEntries).flatMap((item) => text(item) ?? [])) : undefined;

/** A specialist was checked when their directory was read: here every key has to be of the kind it was. */
const specialist: Check<Specialist> = (value) => {
  if (!isRecord(value) || !text(value['name']) || !text(value['id']) || !Array.isArray(value['locations'])) return undefined;
  const lists = ['cancers', 'cancersAsWritten', 'specialties', 'designations', 'languages', 'insurance', 'ages', 'visitKinds', 'statesServed', 'covers'];
  const isWhole = lists.every((key) => Array.isArray(value[key])) && value['locations'].every((place) => isRecord(place) && Array.isArray(place['visitKinds']));
  return isWhole ? (value as unknown as Specialist) : undefined;
};

const progress: Check<PatientCase['records'][string]> = (value) => {
  const status = isRecord(value) ? oneOf(recordStatuses)(value['status']) : undefined;
  if (!isRecord(value) || !status) return undefined;
  return Object.freeze({ status, date: date(value['date']), heldBy: text(value['heldBy']) ?? '', note: text(value['note']) ?? '' });
};

const place: Check<PatientCase['place']> = (value) => {
  if (!isRecord(value) || !Number.isFinite(value['latitude']) || !Number.isFinite(value['longitude'])) return undefined;
  return Object.freeze({ label: text(value['label']) ?? '', state: text(value['state']), latitude: Number(value['latitude']), longitude: Number(value['longitude']) });
};

const questions: Check<PatientCase['questions']> = (value) => {
  if (!isRecord(value)) return undefined;
  const notes = map(text);
  const none = emptyCase.questions;
  return Object.freeze({
    chosen: list(value['chosen']) ?? none.chosen,
    own: notes(value['own']) ?? none.own,
    answered: notes(value['answered']) ?? none.answered,
    askedBy: notes(value['askedBy']) ?? none.askedBy,
  });
};

const slices: { readonly [Slice in keyof PatientCase]: Check<PatientCase[Slice]> } = {
  person: oneOf(persons),
  agreed: oneOf(answers),
  cancer: text,
  place,
  specialist,
  appointmentDate: date,
  treatmentDate: date,
  situations: map(oneOf(answers), (key) => (situations as readonly string[]).includes(key)),
  records: map(progress),
  questions,
  guide: map<string | readonly string[]>((value) => text(value) ?? list(value)),
  step: text,
};

/**
 * A case as text, to keep or to save as a file: JSON with a version.
 *
 * @param expires when it is to be forgotten; never for a file the patient saves
 */
export function writeCase(patientCase: PatientCase, savedOn: Date, expires?: Date): string {
  return JSON.stringify({ format, version, savedOn, expires, case: patientCase });
}

/**
 * A case out of what `writeCase` wrote, in this version or an earlier one.
 *
 * @returns frozen, without what can't be understood; `undefined` where it has run out, is damaged, newer, or no case at all
 */
export function readCase(written: string, now: Date): PatientCase | undefined {
  let parsed: unknown;
  try {
    parsed = JSON.parse(written);
  } catch {
    return undefined;
  }
  if (!isRecord(parsed) || parsed['format'] !== format || !(Number(parsed['version']) <= version) || !isRecord(parsed['case'])) return undefined;
  if (parsed['expires'] !== undefined && !(Date.parse(String(parsed['expires'])) > now.getTime())) return undefined;
  const told = parsed['case'];
  const read = Object.entries(slices).flatMap(([slice, check]) => {
    const value = check(told[slice]);
    return value === undefined ? [] : [[slice, value]];
  });
  return Object.freeze({ ...emptyCase, ...(Object.fromEntries(read) as Partial<PatientCase>) });
}
