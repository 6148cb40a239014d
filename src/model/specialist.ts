import type { CancerTypeId } from './cancer-type.ts';

/** How a second opinion can be had. `doctor-to-doctor`: your doctor calls theirs. */
export type VisitKind = 'in-person' | 'video' | 'written-review' | 'doctor-to-doctor';
export const visitKinds: readonly VisitKind[] = ['in-person', 'video', 'written-review', 'doctor-to-doctor'];

export type Gender = 'female' | 'male' | 'other';
export type AgeGroup = 'adults' | 'children';

/** One place a specialist sees patients. An `undefined` field is one the directory does not tell. */
export interface SpecialistLocation {
  /** Name of the clinic or building, where it is told apart from the institution. */
  readonly name: string | undefined;
  readonly street: string | undefined;
  readonly city: string | undefined;
  /** Two-letter code inside the US; as written elsewhere. */
  readonly state: string | undefined;
  /** Five digits inside the US, with leading zeros; as written elsewhere. */
  readonly postalCode: string | undefined;
  /** ISO 3166-1 alpha-2, as written where it is not recognised; `US` when the directory says nothing and the rest is American. */
  readonly country: string | undefined;
  /** Decimal degrees; both or neither. */
  readonly latitude: number | undefined;
  readonly longitude: number | undefined;
  /** Display text, as a person writes it: "(617) 555-0142". */
  readonly phone: string | undefined;
  /** Absolute or page-relative URL, protocol checked. */
  readonly bookingUrl: string | undefined;
  readonly acceptsNewPatients: boolean | undefined;
  /** Empty when not listed. */
  readonly visitKinds: readonly VisitKind[];
  /** As written: "Mo-Fr 08:00-17:00". */
  readonly hours: string | undefined;
}

/** A specialty as the registries write it. */
export interface Specialty {
  /** NUCC taxonomy code, `207RX0202X`, where the directory gives one. */
  readonly code: string | undefined;
  /** "Medical Oncology". */
  readonly name: string;
}

/**
 * A specialist, checked: every key is there, lists are never missing (empty means "not listed"),
 * and the object with all it holds is frozen. Made only by `sources/`.
 */
export interface Specialist {
  /** Unique in its directory: the directory's own id, else the NPI, else made from the row's position. */
  readonly id: string;
  /** National Provider Identifier, ten digits. */
  readonly npi: string | undefined;
  /** "Ana Silva"; an institution's name where the row is a center and not a person. */
  readonly name: string;
  /** "MD, PhD". */
  readonly credentials: string | undefined;
  /** Types of the vocabulary that the directory says this specialist treats. */
  readonly cancers: readonly CancerTypeId[];
  /** What the directory wrote, to show as written; longer than `cancers` where we know no such type. */
  readonly cancersAsWritten: readonly string[];
  readonly specialties: readonly Specialty[];
  readonly institution: string | undefined;
  /** As the hospital says it: "NCI-designated Comprehensive Cancer Center". */
  readonly designations: readonly string[];
  /** URL, protocol checked; loaded from own origins only. */
  readonly photo: string | undefined;
  /** BCP 47 tags where the language is recognised ("es"), else as written. */
  readonly languages: readonly string[];
  /** Plans as written: "Aetna", "Medicare". */
  readonly insurance: readonly string[];
  readonly gender: Gender | undefined;
  readonly ages: readonly AgeGroup[];
  readonly visitKinds: readonly VisitKind[];
  /** Two-letter codes of the states whose residents a remote visit is open to. Empty: not listed. */
  readonly statesServed: readonly string[];
  /** Kinds of treatment an opinion covers, as written: "Surgery", "Radiation". */
  readonly covers: readonly string[];
  readonly acceptsNewPatients: boolean | undefined;
  /** ISO 8601 date on which someone last checked this entry. */
  readonly verifiedOn: string | undefined;
  /** Who may come, in the hospital's words: "Referral needed". */
  readonly eligibility: string | undefined;
  /** Price and what it includes, in the hospital's words. */
  readonly price: string | undefined;
  /** Usual days from complete records to an opinion. */
  readonly turnaroundDays: number | undefined;
  readonly profileUrl: string | undefined;
  readonly bookingUrl: string | undefined;
  /** Where an appointment request for this specialist is sent; checked against own origins before use. */
  readonly requestEndpoint: string | undefined;
  /** URL of this specialist's own records list (JSON that overrides the hospital's, by id). */
  readonly records: string | undefined;
  /** Empty where the directory tells no place and no phone, as for a specialist seen only remotely. */
  readonly locations: readonly SpecialistLocation[];
}
