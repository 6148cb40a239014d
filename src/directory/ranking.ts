import type { SpecialistQuery } from './query.ts';
import { takeSmallest } from './smallest.ts';
import type { SpecialistIndex } from './specialist-index.ts';

/** Steps of the sort value; a distance is sorted to the thousandth of a mile, about five feet. */
const stepsPerMile = 1000;
const lastStep = 2 ** 24 - 1;

/**
 * Puts all that decides an order into one number: typing errors forgiven, then distance or date, then the place
 * in the order of names, which no two share. Up to two million specialists it stays an exact whole number.
 */
export class Ranking {
  readonly #index: SpecialistIndex;
  readonly #sort: SpecialistQuery['sort'];

  constructor(index: SpecialistIndex, { sort }: SpecialistQuery) {
    this.#index = index;
    this.#sort = sort;
  }

  /** @param distance in miles; NaN where it isn't known, which comes last */
  keyOf(specialist: number, errors: number, distance: number): number {
    const { nameRank, verifiedDays } = this.#index;
    let step = 0;
    if (this.#sort === 'distance') step = distance >= 0 ? Math.round(distance * stepsPerMile) : lastStep;
    if (this.#sort === 'verified') step = lastStep - Math.min(lastStep, verifiedDays[specialist]!);
    return (errors * (lastStep + 1) + step) * nameRank.length + nameRank[specialist]!;
  }

  /** The first `count` specialists in order. */
  first(keys: readonly number[], count: number): number[] {
    const { nameOrder } = this.#index;
    return Array.from(takeSmallest(new Float64Array(keys), Math.max(0, count)), (key) => nameOrder[key % nameOrder.length]!);
  }
}
