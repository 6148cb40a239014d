import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { citiesOf } from '../../src/directory/cities-of.ts';
import { distanceInMiles } from '../../src/directory/distance.ts';
import { buildSpecialistIndex, createIndexBuilder } from '../../src/directory/specialist-index.ts';
import { findSpecialists } from '../../src/directory/find-specialists.ts';
import { createNameOrder } from '../../src/directory/name-order.ts';
import type { Position } from '../../src/model/place.ts';
import { boston, makeLocation, makeQuery, makeSpecialist, newYork, smallWorld } from './make-specialist.ts';

const position = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});

/** The textbook's formula, in miles. */
function haversine(a: Position, b: Position): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const north = Math.sin(radians(b.latitude - a.latitude) / 2);
  const east = Math.sin(radians(b.longitude - a.longitude) / 2);
  const half = north * north + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * east * east;
  return 2 * 3958.7613 * Math.asin(Math.min(1, Math.sqrt(half)));
}

describe('distance', () => {
  it('is 190 miles from Boston to New York', () => {
    expect(distanceInMiles(boston, newYork)).to.be.closeTo(190, 1);
  });

  it('is the same by straight lines as by haversine', () => {
    fc.assert(
      fc.property(position, position, (a, b) => {
        expect(distanceInMiles(a, b)).to.be.closeTo(haversine(a, b), 0.01);
      }),
    );
  });

  it('is known between any two positions, however far', () => {
    fc.assert(
      fc.property(position, (near) => {
        const opposite = { latitude: -near.latitude, longitude: near.longitude - 180 };
        const locations = [makeLocation(opposite), makeLocation()];
        const { groups } = findSpecialists(buildSpecialistIndex([makeSpecialist({ locations })], smallWorld), makeQuery({ near }));
        expect(groups[0]!.found[0]!.distance).to.be.closeTo(12_436.8, 1);
      }),
    );
  });
});

describe('a radius', () => {
  it('misses nobody, at the date line and the poles as anywhere', () => {
    const offset = fc.double({ min: -9, max: 9, noNaN: true });
    fc.assert(
      fc.property(position, fc.constantFrom(1, 50, 500, 700), fc.array(fc.tuple(offset, offset)), (near, radius, offsets) => {
        const places = offsets.map(([north, east]) => ({
          latitude: Math.max(-90, Math.min(90, near.latitude + north)),
          longitude: ((near.longitude + east + 540) % 360) - 180,
        }));
        const index = buildSpecialistIndex(
          places.map((place) => makeSpecialist({ locations: [makeLocation(place)] })),
          smallWorld,
        );
        expect(findSpecialists(index, makeQuery({ near, radius })).total).to.equal(
          places.filter((place) => haversine(near, place) <= radius).length,
        );
      }),
      { numRuns: 500 },
    );
  });
});

describe('citiesOf', () => {
  it('gives each city once, at the middle of its locations', () => {
    const locations = [
      makeLocation({ city: 'Boston', state: 'MA', latitude: 42, longitude: -71 }),
      makeLocation({ city: 'BOSTON', state: 'MA', latitude: 43, longitude: -72 }),
      makeLocation({ city: 'Springfield', state: 'IL', latitude: 40, longitude: -90 }),
      makeLocation({ city: 'Springfield', state: 'MA', latitude: 41, longitude: -72 }),
      makeLocation({ city: 'Nowhere', state: 'MA' }),
    ];
    const cities = [
      { label: 'Boston, MA', state: 'MA', latitude: 42.5, longitude: -71.5 },
      { label: 'Springfield, IL', state: 'IL', latitude: 40, longitude: -90 },
      { label: 'Springfield, MA', state: 'MA', latitude: 41, longitude: -72 },
    ];
    const index = buildSpecialistIndex([makeSpecialist({ locations })], smallWorld);
    expect(citiesOf(index)).to.deep.equal(cities);
    expect(citiesOf(index), 'asked again').to.deep.equal(cities);
  });
});

describe('createIndexBuilder', () => {
  it('can be finished again and again while more comes in', () => {
    const builder = createIndexBuilder(smallWorld);
    for (let count = 1; count <= 100; count++) {
      builder.add(makeSpecialist({ name: `Name ${count % 7}`, languages: count % 2 ? ['en'] : [] }));
      const { total, facets } = findSpecialists(builder.finish(), makeQuery());
      expect([total, facets[0]?.values[0]?.count]).to.deep.equal([count, count > 1 ? Math.ceil(count / 2) : undefined]);
    }
  });
});

describe('createNameOrder', () => {
  it('keeps thousands in order', () => {
    const order = createNameOrder();
    const names = Array.from({ length: 5000 }, (_none, index) => String((index * 7919) % 5000).padStart(4, '0'));
    for (const name of names) order.add(name);
    expect(order.list().map((number) => names[number])).to.deep.equal([...names].sort());
  });
});
