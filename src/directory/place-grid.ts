import type { Position } from '../model/place.ts';
import { degreesOfMiles } from './distance.ts';

const cellsPerDegree = 2;
const columns = 360 * cellsPerDegree;
/** Beyond this, looking at everyone costs less than going through the cells. */
const widestSearch = 600;

/** Positions sorted into cells of half a degree, so that a radius looks at its neighborhood only. */
export class PlaceGrid {
  readonly #cells = new Map<number, number[]>();

  add({ latitude, longitude }: Position, number: number): void {
    const key = row(latitude) * columns + wrap(column(longitude));
    const cell = this.#cells.get(key);
    if (cell) cell.push(number);
    else this.#cells.set(key, [number]);
  }

  /**
   * Calls `visit` with the numbers of all positions within `miles` of `center`, and of some beyond.
   *
   * @returns `false`, without a call, where the radius is too wide for the grid to help
   */
  forEachNear(center: Position, miles: number, visit: (number: number) => void): boolean {
    const reach = degreesOfMiles(miles) + 1e-6;
    const poleward = Math.abs(center.latitude) + reach;
    if (miles > widestSearch || poleward > 85) return false;
    const sideways = reach / Math.cos((poleward * Math.PI) / 180);
    for (let y = row(center.latitude - reach); y <= row(center.latitude + reach); y++) {
      for (let x = column(center.longitude - sideways); x <= column(center.longitude + sideways); x++) {
        this.#cells.get(y * columns + wrap(x))?.forEach(visit);
      }
    }
    return true;
  }
}

const row = (latitude: number) => Math.floor((latitude + 90) * cellsPerDegree);
const column = (longitude: number) => Math.floor((longitude + 180) * cellsPerDegree);
const wrap = (x: number) => ((x % columns) + columns) % columns;
