import { answerByHand, milesBetween } from '../engine.ts';
import type { Engine } from '../engine.ts';
import type { BenchRecord } from '../records.ts';

let all: readonly BenchRecord[] = [];

/** What one writes in an afternoon: `filter`, `includes`, no index, no typing error forgiven. */
export const naiveScan: Engine = {
  name: 'naive scan',
  build(records) {
    all = records;
  },
  find(query) {
    const { cancer, latitude, longitude, miles } = query;
    return answerByHand(
      all.filter((record) => record.cancers.includes(cancer) && milesBetween(latitude, longitude, record) <= miles),
      query,
    );
  },
  findName(typed) {
    const words = typed.toLowerCase().split(' ');
    return all
      .filter(({ name }) => words.every((word) => name.toLowerCase().includes(word)))
      .slice(0, 20)
      .map(({ id }) => id);
  },
};
