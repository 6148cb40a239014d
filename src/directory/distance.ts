import type { Position } from '../model/place.ts';

/** Mean radius of the Earth (IUGG), in miles. */
export const earthRadius = 6371.0088 / 1.609344;
export const degree = Math.PI / 180;

/** A point on the unit sphere, so that distances between many come without trigonometry. */
export type Point = readonly [x: number, y: number, z: number];

/** Where a place without coordinates is put: outside, beyond `unknownChord` from every position. */
export const nowhere: Point = [2, 2, 2];
/** Stands for a distance that isn't known. The longest between positions is 4, the shortest to `nowhere` is above 6. */
export const unknownChord = 5;

export function toPoint({ latitude, longitude }: Position): Point {
  const level = Math.cos(latitude * degree);
  return [level * Math.cos(longitude * degree), level * Math.sin(longitude * degree), Math.sin(latitude * degree)];
}

/** The square of the straight line from a point to the one that begins at `at` in `points`. */
export function chordTo(point: Point, points: ArrayLike<number>, at: number): number {
  return (point[0] - points[at]!) ** 2 + (point[1] - points[at + 1]!) ** 2 + (point[2] - points[at + 2]!) ** 2;
}

/** Miles along the surface for the square of a straight line. */
export function milesOfChord(chord: number): number {
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(chord) / 2));
}

/** The other way round; half around the Earth and beyond is the whole of it. */
export function chordOfMiles(miles: number): number {
  return 4 * Math.sin(Math.min(miles / earthRadius, Math.PI) / 2) ** 2;
}

/** Miles along the surface between two positions, on a sphere; off by half a percent at most. */
export function distanceInMiles(a: Position, b: Position): number {
  return milesOfChord(chordTo(toPoint(a), toPoint(b), 0));
}
