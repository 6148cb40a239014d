import { bare } from '../../model/bare.ts';
import type { Destination } from '../../model/record.ts';
import type { Specialist } from '../../model/specialist.ts';

/** Where records go: as the lists say, else to the chosen specialist's own place; empty where neither is known. */
export function findDestinations(listed: readonly Destination[], specialist: Specialist | undefined): readonly Destination[] {
  if (listed.length || !specialist) return listed;
  const { name, institution, locations } = specialist;
  // A place lacks what a destination may have; whoever writes the address leaves out what isn't there.
  const place = { ...locations.find(({ street }) => street), id: specialist.id, takes: 'records', name: institution ?? name, attention: institution ? name : '' };
  return [bare(place) as Partial<Destination> as Destination];
}
