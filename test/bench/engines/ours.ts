import { visitKinds } from '../../../src/model/specialist.ts';
import type { AgeGroup, Gender, Specialist, VisitKind } from '../../../src/model/specialist.ts';
import '../../support/learn-everything.ts';
import { cancerTypes } from '../../../src/content/cancer-types.ts';
import { specialtyTreats } from '../../../src/content/specialty-treats.ts';
import { findSpecialists } from '../../../src/directory/find-specialists.ts';
import { createIndexBuilder } from '../../../src/directory/specialist-index.ts';
import type { SpecialistIndex } from '../../../src/directory/specialist-index.ts';
import { makeLocation, makeSpecialist, makeQuery } from '../../directory/make-specialist.ts';
import type { Engine } from '../engine.ts';
import type { BenchRecord } from '../records.ts';

let specialists: Specialist[] = [];
let index: SpecialistIndex;
/** How long the last step of the build held the page. */
export let finishTime = 0;

/** The whole product: groups, "not listed, ask", remote visits by state, facet counts, ranking, folded accents. */
export const ours: Engine = {
  name: 'ours',
  prepare(records) {
    specialists = records.map(toSpecialist);
  },
  build() {
    const builder = createIndexBuilder({ cancers: cancerTypes.map(({ id }) => id), specialtyTreats });
    for (const specialist of specialists) builder.add(specialist);
    const start = performance.now();
    index = builder.finish();
    finishTime = performance.now() - start;
  },
  find({ cancer, latitude, longitude, state, miles }) {
    const query = makeQuery({ cancer, near: { latitude, longitude }, state, radius: miles, sort: 'distance', limit: 20 });
    const { groups, facets } = findSpecialists(index, query);
    const treats = groups.find(({ id }) => id === 'treats');
    return {
      total: treats?.matchCount ?? 0,
      counted: facets.reduce((sum, { values }) => sum + values.length, 0),
      ids: treats?.found.map(({ specialist }) => specialist.id) ?? [],
    };
  },
  findName(typed) {
    const { groups } = findSpecialists(index, makeQuery({ words: typed, limit: 20 }));
    return groups.flatMap(({ found }) => found.map(({ specialist }) => specialist.id));
  },
};

function toSpecialist(record: BenchRecord): Specialist {
  const placed = record.latitude === record.latitude;
  return makeSpecialist({
    ...record,
    cancersAsWritten: record.cancers,
    specialties: record.specialties.map((code) => ({ code, name: code })),
    visitKinds: visitKinds.filter((kind: VisitKind) => record.visitKinds.includes(kind)),
    ages: record.ages as AgeGroup[],
    gender: record.gender[0] as Gender | undefined,
    institution: record.institution[0],
    acceptsNewPatients: record.newPatients.length ? record.newPatients[0] === 'yes' : undefined,
    locations: [
      makeLocation({
        city: record.city,
        state: record.state,
        latitude: placed ? record.latitude : undefined,
        longitude: placed ? record.longitude : undefined,
      }),
    ],
  });
}
