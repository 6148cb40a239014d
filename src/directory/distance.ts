import type { Position } from '../model/place.ts';

/** Mean radius of the Earth (IUGG), in miles. */
const earthRadius = 6371.0088 / 1.609344;

/** Miles along the surface between two positions, by the haversine formula; off by half a percent at most. */
export function distanceInMiles(a: Position, b: Position): number {
  const north = Math.sin(radians(b.latitude - a.latitude) / 2);
  const east = Math.sin(radians(b.longitude - a.longitude) / 2);
  const half = north * north + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * east * east;
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(half)));
}

/** A position as a point on the unit sphere: distances between many come without trigonometry. */
export function toSphere({ latitude, longitude }: Position): [x: number, y: number, z: number] {
  const level = Math.cos(radians(latitude));
  return [level * Math.cos(radians(longitude)), level * Math.sin(radians(longitude)), Math.sin(radians(latitude))];
}

/** Miles along the surface for the square of the straight line between two points of the unit sphere. */
export function milesOfChord(squared: number): number {
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(squared) / 2));
}

/** The other way round; half around the Earth and beyond is the whole of it. */
export function chordOfMiles(miles: number): number {
  return 4 * Math.sin(Math.min(miles / earthRadius, Math.PI) / 2) ** 2;
}

/** Miles as degrees of latitude. */
export function degreesOfMiles(miles: number): number {
  return ((miles / earthRadius) * 180) / Math.PI;
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
