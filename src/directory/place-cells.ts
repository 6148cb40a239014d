import type { Position } from '../model/place.ts';
import { degree, earthRadius } from './distance.ts';

/** Beyond this, looking at everyone costs less than going through the cells. */
const widestRadius = 600;

/** Stands for a cell that all are in. */
export const anywhere = 1e6;

/** The cell of a position: a degree of latitude and longitude, so that a radius looks at its neighborhood only. */
export function cellOf(latitude: number, longitude: number): number {
  return Math.floor(latitude) * 360 + (((Math.floor(longitude) % 360) + 360) % 360);
}

/** The cells of all positions within a radius, in miles, and of some beyond. */
export function cellsAround({ latitude, longitude }: Position, radius: number): number[] {
  const north = radius / earthRadius / degree + 1e-6;
  const poleward = Math.abs(latitude) + north;
  if (radius > widestRadius || poleward > 85) return [anywhere];
  const east = north / Math.cos(poleward * degree);
  const cells: number[] = [];
  for (let y = Math.floor(latitude - north); y <= latitude + north; y++) {
    for (let x = Math.floor(longitude - east); x <= longitude + east; x++) cells.push(cellOf(y, x));
  }
  return cells;
}
