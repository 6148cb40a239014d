import { memoize } from '../model/memoize.ts';
import type { Position } from '../model/place.ts';
import type { SpecialistLocation } from '../model/specialist.ts';
import { lookUpCity } from './find-city.ts';
import { lookUp } from './find-postal-code.ts';
import { loadColumns } from './load-columns.ts';
import { takeRests } from './text/yield-to-page.ts';

/**
 * Where locations in the US are that a directory gives no coordinates for: the middle of their ZIP code, else of their
 * city. The files are fetched whole and only where they are needed, so that no request tells a ZIP.
 *
 * @returns those that are known
 * @throws what a request throws, where a file that is needed can't be had: see `request.ts`
 */
export async function locatePlaces(locations: readonly SpecialistLocation[]): Promise<ReadonlyMap<SpecialistLocation, Position>> {
  const american = locations.filter(({ country }) => country === 'US');
  const positions = new Map<SpecialistLocation, Position>();
  const place = async (wanted: readonly SpecialistLocation[], lookUpIn: (location: SpecialistLocation) => Position | undefined) => {
    const rest = takeRests();
    for (const location of wanted) {
      const position = lookUpIn(location);
      if (position) positions.set(location, position);
      const due = rest();
      if (due) await due;
    }
  };
  const coded = american.filter(({ postalCode }) => postalCode);
  if (coded.length) {
    const columns = await loadColumns('postal-codes');
    const find = memoize((zip) => lookUp(columns, zip));
    await place(coded, ({ postalCode }) => find(postalCode!));
  }
  const named = american.filter((location) => !positions.has(location) && location.city && location.state);
  if (named.length) {
    const columns = await loadColumns('cities');
    const find = memoize((key) => lookUpCity(columns, key.slice(2), key.slice(0, 2)));
    await place(named, ({ city, state }) => find(state! + city!));
  }
  return positions;
}
