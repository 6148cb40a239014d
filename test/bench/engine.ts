import type { BenchRecord } from './records.ts';

/** Specialists who treat a cancer within some miles of a place, with all facet counts, nearest twenty. */
export interface BenchQuery {
  readonly cancer: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly state: string;
  readonly miles: number;
}

export interface BenchAnswer {
  /** Records with this cancer listed within the radius; the same for all engines, or one of them is wrong. */
  readonly total: number;
  /** How many facet counts were handed out, so that none is left lazy. */
  readonly counted: number;
  readonly ids: readonly string[];
}

/** A library, or ours, set up for the one job. */
export interface Engine {
  readonly name: string;
  /** Turns records into the shape the library wants; not timed. */
  prepare?(records: readonly BenchRecord[]): void;
  build(records: readonly BenchRecord[]): void | Promise<void>;
  find?(query: BenchQuery): BenchAnswer | Promise<BenchAnswer>;
  /** Ids of the best twenty for a typed name. */
  findName?(typed: string): readonly string[] | Promise<readonly string[]>;
}

export const facetFields = [
  'visitKinds',
  'languages',
  'insurance',
  'newPatients',
  'ages',
  'gender',
  'institution',
  'designations',
] as const;

export function milesBetween(latitude: number, longitude: number, record: { latitude: number; longitude: number }): number {
  const radian = Math.PI / 180;
  const north = Math.sin(((record.latitude - latitude) * radian) / 2);
  const east = Math.sin(((record.longitude - longitude) * radian) / 2);
  const half = north * north + Math.cos(latitude * radian) * Math.cos(record.latitude * radian) * east * east;
  return 7917.5 * Math.asin(Math.sqrt(half));
}

/** Facet counts by hand, for libraries that have none. */
export function countFacets(records: readonly BenchRecord[]): number {
  const counts = facetFields.map(() => new Map<string, number>());
  for (const record of records) {
    facetFields.forEach((field, index) => {
      for (const value of record[field]) counts[index]!.set(value, (counts[index]!.get(value) ?? 0) + 1);
    });
  }
  return counts.reduce((sum, { size }) => sum + size, 0);
}

/** The nearest twenty and the counts, for libraries that only filter. */
export function answerByHand(found: readonly BenchRecord[], { latitude, longitude }: BenchQuery): BenchAnswer {
  const near = found.map((record) => ({ record, miles: milesBetween(latitude, longitude, record) })).sort((a, b) => a.miles - b.miles);
  return { total: found.length, counted: countFacets(found), ids: near.slice(0, 20).map(({ record }) => record.id) };
}
