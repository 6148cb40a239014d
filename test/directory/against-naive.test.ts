import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { createIndexBuilder, buildSpecialistIndex } from '../../src/directory/specialist-index.ts';
import type { Positions } from '../../src/directory/specialist-index.ts';
import { findSpecialists } from '../../src/directory/find-specialists.ts';
import { suggestLoosening } from '../../src/directory/suggest-loosening.ts';
import type { FacetId, SpecialistQuery, SpecialistResults } from '../../src/directory/query.ts';
import { visitKinds } from '../../src/model/specialist.ts';
import type { Specialist, SpecialistLocation, Specialty } from '../../src/model/specialist.ts';
import { boston, dentistry, makeLocation, makeSpecialist, oncology, smallWorld, unheardOf, urology, worcester } from './make-specialist.ts';
import { searchNaively } from './naive-search.ts';

const some = <Value>(...values: readonly Value[]) => fc.subarray([...values]);
const perhaps = <Value>(...values: readonly Value[]) => fc.constantFrom(undefined, ...values);
/** Ten-thousandths of a degree, as directories write them: two places a hair apart may round to either order. */
const degrees = (min: number, max: number) => fc.integer({ min: min * 10_000, max: max * 10_000 }).map((whole) => whole / 10_000);
const latitude = degrees(41, 43);
const longitude = degrees(-72.5, -70);
const place = fc.record({ latitude, longitude });

const locations: fc.Arbitrary<SpecialistLocation> = fc
  .tuple(
    fc.option(place, { nil: undefined, freq: 5 }),
    fc.record({
      acceptsNewPatients: perhaps(true, false),
      visitKinds: some(...visitKinds),
      postalCode: perhaps('02115', '01605', '99999'),
      state: perhaps('MA', 'NY'),
      country: perhaps('US', 'FR'),
    }),
    fc.boolean(),
  )
  .map(([position, known, silent]) => makeLocation({ ...position, ...known, ...(silent && { visitKinds: [] }) }));

const specialists: fc.Arbitrary<Specialist> = fc
  .record({
    name: fc.constantFrom('Ana Silva', 'Ben Okoro', 'Zoe Chen', 'ana lee'),
    cancers: fc.oneof(fc.constant([]), some('breast', 'prostate')),
    cancersAsWritten: fc.oneof({ arbitrary: fc.constant([]), weight: 4 }, fc.constant(['Solid tumors'])),
    specialties: some<Specialty>(oncology, urology, dentistry, unheardOf),
    institution: perhaps('Harbor', 'Lakeside'),
    designations: some('Comprehensive'),
    languages: some('en', 'es', 'pt'),
    insurance: some('Aetna', 'Medicare'),
    gender: perhaps('female', 'male'),
    ages: some('adults', 'children'),
    visitKinds: fc.oneof(fc.constant([]), some(...visitKinds)),
    statesServed: some('MA', 'NY'),
    acceptsNewPatients: perhaps(true, false),
    verifiedOn: perhaps('2026-01-02', '2025-06-30'),
    locations: fc.array(locations, { maxLength: 3 }),
  })
  .map((known) => makeSpecialist(known as Partial<Specialist>));

const filters = fc.record<Record<FacetId, string[]>>(
  {
    'visit-kind': some(...visitKinds),
    language: some('es', 'pt'),
    insurance: some('Aetna', 'Medicare'),
    'new-patients': some('yes'),
    ages: some('children'),
    gender: some('female', 'other'),
    institution: some('Harbor'),
    designation: some('Comprehensive', 'never heard'),
  },
  { requiredKeys: [] },
);

const queries = fc.record({
  cancer: perhaps('breast', 'prostate', 'not-sure', 'rare'),
  near: fc.option(place, { nil: undefined, freq: 4 }),
  state: perhaps('MA', 'VT'),
  radius: perhaps(10, 40, 700),
  words: fc.constantFrom('', '', '', 'ana', 'ben', 'harb'),
  filters: fc.oneof(fc.constant({}), filters, filters),
  sort: fc.constantFrom('distance', 'name', 'verified'),
  limit: fc.constantFrom(1, 3, 100),
}) as fc.Arbitrary<SpecialistQuery>;

/** Results as plain data, distances to the foot. */
function plain({ groups, total, facets }: SpecialistResults | ReturnType<typeof searchNaively>): unknown {
  return {
    total,
    groups: groups.map(({ found, ...group }) => ({
      ...group,
      found: found.map(({ specialist, location, distance, unanswered }) => ({
        id: specialist.id,
        site: location && specialist.locations.indexOf(location),
        distance: distance === undefined ? undefined : distance.toFixed(4),
        unanswered: [...unanswered],
      })),
    })),
    facets: facets.map(({ id, values }) => ({ id, values })),
  };
}

/** ZIP code → its middle. */
const middles = new Map([
  ['02115', boston],
  ['01605', worcester],
]);

/** Where those without coordinates are. */
function findPositions(directory: readonly Specialist[]): Positions {
  const unplaced = directory.flatMap(({ locations }) => locations).filter(({ latitude, country }) => latitude === undefined && country === 'US');
  return new Map(unplaced.flatMap((location) => {
    const middle = middles.get(location.postalCode ?? '');
    return middle ? [[location, middle]] : [];
  }));
}

describe('the index against the rules written out plainly', function () {
  this.timeout(60_000);

  it('finds, groups, counts and sorts the same', () => {
    fc.assert(
      fc.property(fc.array(specialists, { maxLength: 40 }), fc.array(queries, { minLength: 8, maxLength: 8 }), (directory, asked) => {
        const builder = createIndexBuilder(smallWorld);
        for (const specialist of directory) builder.add(specialist);
        const positions = findPositions(directory);
        for (const known of [undefined, positions, positions]) {
          if (known) builder.place(known);
          const index = builder.finish();
          for (const query of asked)
            expect(plain(findSpecialists(index, query)), JSON.stringify(query)).to.deep.equal(
              plain(searchNaively(directory, query, smallWorld, known)),
            );
        }
      }),
      { numRuns: 250 },
    );
  });

  it('suggests to take off what brings most', () => {
    fc.assert(
      fc.property(fc.array(specialists, { maxLength: 20 }), queries, (directory, query) => {
        const totals = [
          ...Object.keys(query.filters).map((facet) => ({ ...query, filters: { ...query.filters, [facet]: [] } })),
          { ...query, words: '' },
          { ...query, radius: undefined },
          { ...query, cancer: undefined },
        ].map((looser) => searchNaively(directory, looser, smallWorld).total);
        if (searchNaively(directory, query, smallWorld).total) return;
        expect(suggestLoosening(buildSpecialistIndex(directory, smallWorld), query)?.count ?? 0).to.equal(Math.max(...totals));
      }),
      { numRuns: 300 },
    );
  });
});
