import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { citiesOf } from '../../src/directory/cities-of.ts';
import { distanceInMiles, milesOfChord, toSphere } from '../../src/directory/distance.ts';
import { PlaceGrid } from '../../src/directory/place-grid.ts';
import { SpecialistIndexBuilder, buildSpecialistIndex } from '../../src/directory/specialist-index.ts';
import { findSpecialists } from '../../src/directory/find-specialists.ts';
import { NameOrder } from '../../src/directory/name-order.ts';
import { takeSmallest } from '../../src/directory/smallest.ts';
import { boston, makeLocation, makeQuery, makeSpecialist, newYork, smallWorld } from './make-specialist.ts';

const position = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});

describe('distance', () => {
  it('is 190 miles from Boston to New York', () => {
    expect(distanceInMiles(boston, newYork)).to.be.closeTo(190, 1);
  });

  it('is the same by chord as by haversine', () => {
    fc.assert(
      fc.property(position, position, (a, b) => {
        const [from, to] = [toSphere(a), toSphere(b)];
        const squared = from.reduce((sum, part, axis) => sum + (part - to[axis]!) ** 2, 0);
        expect(milesOfChord(squared)).to.be.closeTo(distanceInMiles(a, b), 0.01);
      }),
    );
  });
});

describe('PlaceGrid', () => {
  it('misses nobody within the radius, at the date line and the poles as anywhere', () => {
    fc.assert(
      fc.property(
        position,
        fc.constantFrom(1, 50, 500, 700),
        fc.array(fc.tuple(fc.double({ min: -9, max: 9, noNaN: true }), fc.double({ min: -9, max: 9, noNaN: true }))),
        (center, miles, offsets) => {
          const places = offsets.map(([north, east]) => ({
            latitude: Math.max(-90, Math.min(90, center.latitude + north)),
            longitude: ((center.longitude + east + 540) % 360) - 180,
          }));
          const grid = new PlaceGrid();
          places.forEach((place, number) => grid.add(place, number));
          const near = new Set<number>();
          if (!grid.forEachNear(center, miles, (number) => near.add(number))) return;
          places.forEach((place, number) => distanceInMiles(center, place) <= miles && expect(near.has(number)).to.equal(true));
        },
      ),
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
    expect(citiesOf(buildSpecialistIndex([makeSpecialist({ locations })], smallWorld))).to.deep.equal([
      { label: 'Boston, MA', state: 'MA', latitude: 42.5, longitude: -71.5 },
      { label: 'Springfield, IL', state: 'IL', latitude: 40, longitude: -90 },
      { label: 'Springfield, MA', state: 'MA', latitude: 41, longitude: -72 },
    ]);
  });
});

describe('SpecialistIndexBuilder', () => {
  it('can be finished again and again while more comes in', () => {
    const builder = new SpecialistIndexBuilder(smallWorld);
    for (let count = 1; count <= 100; count++) {
      builder.add(makeSpecialist({ name: `Name ${count % 7}`, languages: count % 2 ? ['en'] : [] }));
      const { total, facets } = findSpecialists(builder.finish(), makeQuery());
      expect([total, facets[0]?.values[0]?.count]).to.deep.equal([count, count > 1 ? Math.ceil(count / 2) : undefined]);
    }
  });
});

describe('NameOrder', () => {
  it('keeps thousands in order', () => {
    const order = new NameOrder((a, b) => a < b);
    const numbers = Array.from({ length: 5000 }, (_none, index) => (index * 7919) % 5000);
    for (const number of numbers) order.add(number);
    expect(Array.from(order.list())).to.deep.equal(numbers.sort((a, b) => a - b));
  });
});

describe('takeSmallest', () => {
  it('takes the smallest in order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 50 })), fc.nat(60), (keys, count) => {
        expect(Array.from(takeSmallest(new Float64Array(keys), count))).to.deep.equal([...keys].sort((a, b) => a - b).slice(0, count));
      }),
      { numRuns: 1000 },
    );
  });
});
