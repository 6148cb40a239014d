import { expect } from '@open-wc/testing';
import { findSpecialists } from '../../src/directory/find-specialists.ts';
import { buildSpecialistIndex } from '../../src/directory/specialist-index.ts';
import { suggestLoosening } from '../../src/directory/suggest-loosening.ts';
import type { SpecialistQuery } from '../../src/directory/query.ts';
import type { Specialist } from '../../src/model/specialist.ts';
import {
  boston,
  dentistry,
  makeLocation,
  makeQuery,
  makeSpecialist,
  newYork,
  oncology,
  smallWorld,
  unheardOf,
  urology,
  worcester,
} from './make-specialist.ts';

/** Group → names found, with what is unanswered behind them. */
function find(directory: readonly Specialist[], asked: Partial<SpecialistQuery>): Record<string, string[]> {
  const { groups } = findSpecialists(buildSpecialistIndex(directory, smallWorld), makeQuery(asked));
  return Object.fromEntries(
    groups.map(({ id, found }) => [id, found.map(({ specialist, unanswered }) => [specialist.name, ...unanswered].join(' ? '))]),
  );
}

const inBoston = makeLocation(boston);
const nearBoston = { near: boston, state: 'MA', radius: 50 } as const;

describe('findSpecialists', () => {
  describe('tells how it is known that someone treats a cancer', () => {
    const directory = [
      makeSpecialist({ name: 'Lists it', cancers: ['breast'], specialties: [dentistry] }),
      makeSpecialist({ name: 'Lists another', cancers: ['prostate'], specialties: [oncology] }),
      makeSpecialist({ name: 'By specialty', specialties: [dentistry, oncology] }),
      makeSpecialist({ name: 'Other specialty', specialties: [urology] }),
      makeSpecialist({ name: 'Unknown specialty', specialties: [unheardOf] }),
      makeSpecialist({ name: 'Nothing known' }),
      makeSpecialist({ name: 'Unreadable', cancersAsWritten: ['Solid tumors'], specialties: [oncology] }),
    ];

    it('in three groups, leaving out who treats others only', () => {
      expect(find(directory, { cancer: 'breast' })).to.deep.equal({
        treats: ['Lists it'],
        specialty: ['By specialty'],
        'not-listed': ['Nothing known', 'Unknown specialty', 'Unreadable'],
      });
    });

    it('and by how much is known where the cancer is left open', () => {
      const groups = {
        treats: ['Lists another', 'Lists it', 'Unreadable'],
        specialty: ['By specialty', 'Other specialty'],
        'not-listed': ['Nothing known', 'Unknown specialty'],
      };
      expect(find([...directory, makeSpecialist({ specialties: [dentistry] })], { cancer: undefined })).to.deep.equal(groups);
      expect(find(directory, { cancer: 'not-sure' })).to.deep.equal(groups);
    });

    it('and shows a directory without anyone known to treat cancer rather than nobody', () => {
      expect(find([makeSpecialist({ name: 'Dentist', specialties: [dentistry] })], {})).to.deep.equal({ 'not-listed': ['Dentist'] });
    });
  });

  describe('within a radius', () => {
    const breast = { cancers: ['breast'] };

    it('shows the nearest location, and leaves out who is too far', () => {
      const directory = [
        makeSpecialist({ ...breast, name: 'Two places', locations: [makeLocation(worcester), inBoston] }),
        makeSpecialist({ ...breast, name: 'Too far', locations: [makeLocation(newYork)] }),
      ];
      const { groups, total } = findSpecialists(
        buildSpecialistIndex(directory, smallWorld),
        makeQuery({ ...nearBoston, cancer: 'breast', sort: 'distance' }),
      );
      expect(total).to.equal(1);
      expect(groups[0]!.found[0]!.location).to.equal(inBoston);
      expect(groups[0]!.found[0]!.distance).to.equal(0);
    });

    it('keeps those without coordinates, as unanswered and last', () => {
      const directory = [
        makeSpecialist({ ...breast, name: 'A', locations: [makeLocation()] }),
        makeSpecialist({ ...breast, name: 'B', locations: [inBoston] }),
      ];
      expect(find(directory, { ...nearBoston, cancer: 'breast' })).to.deep.equal({ treats: ['B', 'A ? place'] });
    });

    it('shows remote visits open to the state, and asks where no state is listed', () => {
      const far = { ...breast, locations: [makeLocation(newYork)] };
      const directory = [
        makeSpecialist({ ...far, name: 'Open', visitKinds: ['in-person', 'video'], statesServed: ['MA', 'NY'] }),
        makeSpecialist({ ...far, name: 'Closed', visitKinds: ['video'], statesServed: ['NY'] }),
        makeSpecialist({ ...far, name: 'Not said', visitKinds: ['written-review'] }),
        makeSpecialist({ ...far, name: 'No remote visits', visitKinds: ['in-person'] }),
        makeSpecialist({
          ...breast,
          name: 'Near but remote only',
          visitKinds: ['doctor-to-doctor'],
          statesServed: ['MA'],
          locations: [inBoston],
        }),
      ];
      expect(find(directory, { ...nearBoston, cancer: 'breast' })).to.deep.equal({
        remote: ['Near but remote only', 'Open', 'Not said ? state'],
      });
      expect(find(directory, { ...nearBoston, cancer: 'breast', state: undefined })).to.deep.equal({});
      expect(find(directory, { ...nearBoston, cancer: 'breast', radius: undefined })).to.have.all.keys('treats');
    });
  });

  describe('with filters', () => {
    it('puts silence after the matches, and leaves out a no', () => {
      const directory = [
        makeSpecialist({ name: 'Silent' }),
        makeSpecialist({ name: 'English only', languages: ['en'] }),
        makeSpecialist({ name: 'Spanish', languages: ['en', 'es'] }),
        makeSpecialist({ name: 'Portuguese', languages: ['pt'] }),
      ];
      expect(find(directory, { filters: { language: ['es', 'pt'] } })).to.deep.equal({
        'not-listed': ['Portuguese', 'Spanish', 'Silent ? language'],
      });
    });

    it('counts a remote visit only where the state is served', () => {
      const directory = [
        makeSpecialist({ name: 'Served', visitKinds: ['video'], statesServed: ['MA'] }),
        makeSpecialist({ name: 'Not served', visitKinds: ['video'], statesServed: ['NY'] }),
        makeSpecialist({ name: 'Not said', visitKinds: ['video'] }),
        makeSpecialist({ name: 'In person', visitKinds: ['in-person'] }),
      ];
      const filters = { 'visit-kind': ['video'] };
      expect(find(directory, { filters, state: 'MA' })).to.deep.equal({ 'not-listed': ['Served', 'Not said ? state'] });
      expect(find(directory, { filters })).to.deep.equal({
        'not-listed': ['Not said ? state', 'Not served ? state', 'Served ? state'],
      });
    });

    it('asks one location for all, and shows the nearest that fits', () => {
      const closed = makeLocation({ ...boston, acceptsNewPatients: false });
      const open = makeLocation({ ...worcester, acceptsNewPatients: true });
      const byVideo = makeLocation({ ...worcester, acceptsNewPatients: true, visitKinds: ['video'] });
      const index = buildSpecialistIndex(
        [makeSpecialist({ locations: [closed, open] }), makeSpecialist({ visitKinds: ['in-person'], locations: [closed, byVideo] })],
        smallWorld,
      );
      const { groups } = findSpecialists(
        index,
        makeQuery({ near: boston, filters: { 'new-patients': ['yes'], 'visit-kind': ['in-person'] } }),
      );
      expect(groups).to.have.length(1);
      expect(groups[0]!.found.map(({ location }) => location)).to.deep.equal([open]);
      expect(groups[0]!.found[0]!.unanswered).to.deep.equal(['visit-kind']);
    });

    it('counts what each value would give with the other facets as they are', () => {
      const directory = [
        makeSpecialist({ gender: 'female', languages: ['es'] }),
        makeSpecialist({ gender: 'male', languages: ['es'] }),
        makeSpecialist({ gender: 'male', languages: ['en'] }),
        makeSpecialist({ languages: ['es'] }),
      ];
      const { facets } = findSpecialists(buildSpecialistIndex(directory, smallWorld), makeQuery({ filters: { gender: ['male'] } }));
      expect(facets.map(({ id, values }) => [id, ...values.map(({ value, count }) => `${value} ${count}`)])).to.deep.equal([
        ['language', 'es 1', 'en 1'],
        ['gender', 'male 2', 'female 1'],
      ]);
    });
  });

  it('offers only the facets that tell specialists apart', () => {
    const directory = [
      makeSpecialist({ languages: ['en'], ages: ['adults'] }),
      makeSpecialist({ languages: ['en'], institution: '__proto__' }),
    ];
    const { facets } = findSpecialists(buildSpecialistIndex(directory, smallWorld), makeQuery());
    expect(facets.map(({ id }) => id)).to.deep.equal(['ages', 'institution']);
  });

  it('sorts by date checked, the latest first, and equals by name without regard to accents', () => {
    const directory = [
      makeSpecialist({ name: 'Zoe' }),
      makeSpecialist({ name: 'Östen' }),
      makeSpecialist({ name: 'Paul', verifiedOn: '2026-01-01' }),
      makeSpecialist({ name: 'Quinn', verifiedOn: '2026-02-01' }),
    ];
    expect(find(directory, { sort: 'verified' })).to.deep.equal({ 'not-listed': ['Quinn', 'Paul', 'Östen', 'Zoe'] });
    expect(find(directory, { sort: 'distance' })).to.deep.equal({ 'not-listed': ['Östen', 'Paul', 'Quinn', 'Zoe'] });
  });

  it('fills the limit through the groups and counts the rest', () => {
    const directory = [...Array(3)].flatMap(() => [makeSpecialist({ cancers: ['breast'] }), makeSpecialist()]);
    const { groups, total } = findSpecialists(buildSpecialistIndex(directory, smallWorld), makeQuery({ cancer: 'breast', limit: 4 }));
    expect(groups.map(({ found, matchCount }) => [found.length, matchCount])).to.deep.equal([
      [3, 3],
      [1, 3],
    ]);
    expect(total).to.equal(6);
  });

  it('finds nobody in an empty directory', () => {
    expect(findSpecialists(buildSpecialistIndex([], smallWorld), makeQuery(nearBoston))).to.deep.equal({
      groups: [],
      total: 0,
      facets: [],
    });
  });
});

describe('suggestLoosening', () => {
  const index = buildSpecialistIndex(
    [
      makeSpecialist({ cancers: ['breast'], gender: 'male', locations: [makeLocation(newYork)] }),
      makeSpecialist({ cancers: ['breast'], gender: 'female', locations: [makeLocation(newYork)] }),
      makeSpecialist({ cancers: ['breast'], gender: 'male', locations: [inBoston] }),
    ],
    smallWorld,
  );

  it('names the one thing that brings most', () => {
    expect(suggestLoosening(index, makeQuery({ ...nearBoston, cancer: 'breast', filters: { gender: ['female'] } }))).to.deep.equal({
      what: 'gender',
      count: 1,
    });
    expect(suggestLoosening(index, makeQuery({ ...nearBoston, radius: 50, near: { latitude: 30, longitude: -90 } }))).to.deep.equal({
      what: 'radius',
      count: 3,
    });
  });

  it('says nothing where no single thing helps', () => {
    expect(suggestLoosening(index, makeQuery({ words: 'nobody', filters: { gender: ['other'] } }))).to.equal(undefined);
  });
});
