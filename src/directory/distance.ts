import type { Position } from '../model/place.ts';

/** Mean radius of the Earth (IUGG), in miles. */
export const earthRadius = 3958.7613;
const degree = Math.PI / 180;

/** A point on the unit sphere, so that distances between many come without trigonometry; not numbers where the position isn't known. */
export type Point = readonly [x: number, y: number, z: number];

/** Both or neither. */
type MaybePosition = { readonly [Key in keyof Position]?: number | undefined };

/** Stands for a distance that isn't known; the longest between positions is 4. */
export const unknownChord = 5;

export function toPoint({ latitude = NaN, longitude = NaN }: MaybePosition): Point {
  const level = Math.cos(latitude * degree);
  return [level * Math.cos(longitude * degree), level * Math.sin(longitude * degree), Math.sin(latitude * degree)];
}

/** The square of the straight line from a point to the one that begins at `at` in `points`. */
export function chordTo(point: Point, points: ArrayLike<number>, at: number): number {
  const chord = (point[0] - points[at]!) ** 2 + (point[1] - points[at + 1]!) ** 2 + (point[2] - points[at + 2]!) ** 2;
  return chord >= 0 ? chord : unknownChord;
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

/** Cells to the Earth's radius: each is about 50 miles wide. */
const cellsPerRadius = 80;
/** More than there are cells in a row. */
const cellsInRow = 256;

/**
 * The cells that are up to `reach` Earth radii away from a point, so that a radius looks at its neighborhood only; with 0
 * the one the point is in. Space and not the surface is cut into cells: it has neither poles nor a date line.
 */
export function cellsAround(point: Point, reach: number): number[] {
  let cells = [0];
  for (const part of point) {
    const finer: number[] = [];
    for (let step = Math.floor((part - reach) * cellsPerRadius); step <= (part + reach) * cellsPerRadius; step++) {
      for (const cell of cells) finer.push(cell * cellsInRow + step);
    }
    cells = finer;
  }
  return cells;
}
