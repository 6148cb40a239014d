import { facetFields, milesBetween } from '../engine.ts';
import type { Engine } from '../engine.ts';

let ids: string[] = [];
let latitudes: Float64Array;
let longitudes: Float64Array;
let byCancer: Map<string, Uint32Array>;
let byFacetValue: Uint32Array[];
let found: Uint32Array;

/**
 * The floor: a bit set per cancer and facet value, and nothing else. No groups, no silence kept apart from a no, no
 * remote visits, no names.
 */
export const reference: Engine = {
  name: 'bit sets',
  build(records) {
    const words = (records.length + 31) >>> 5;
    const collect = (valuesOf: (index: number) => readonly string[]) => {
      const sets = new Map<string, Uint32Array>();
      records.forEach((_record, index) => {
        for (const value of valuesOf(index)) {
          let set = sets.get(value);
          if (!set) sets.set(value, (set = new Uint32Array(words)));
          set[index >>> 5]! |= 1 << (index & 31);
        }
      });
      return sets;
    };
    ids = records.map(({ id }) => id);
    latitudes = Float64Array.from(records, ({ latitude }) => latitude);
    longitudes = Float64Array.from(records, ({ longitude }) => longitude);
    byCancer = collect((index) => records[index]!.cancers);
    byFacetValue = facetFields.flatMap((field) => [...collect((index) => records[index]![field]).values()]);
    found = new Uint32Array(words);
  },
  find({ cancer, latitude, longitude, miles }) {
    const treating = byCancer.get(cancer)!;
    const north = miles / 69;
    const east = north / Math.cos((latitude * Math.PI) / 180) + 0.1;
    const near: { index: number; miles: number }[] = [];
    found.fill(0);
    for (let word = 0; word < treating.length; word++) {
      for (let bits = treating[word]!; bits; bits &= bits - 1) {
        const index = (word << 5) + 31 - Math.clz32(bits & -bits);
        if (!(Math.abs(latitudes[index]! - latitude) <= north && Math.abs(longitudes[index]! - longitude) <= east)) continue;
        const distance = milesBetween(latitude, longitude, { latitude: latitudes[index]!, longitude: longitudes[index]! });
        if (distance > miles) continue;
        found[word]! |= bits & -bits;
        near.push({ index, miles: distance });
      }
    }
    const counts = byFacetValue.map((set) => {
      let count = 0;
      for (let word = 0; word < found.length; word++) if (found[word]) count += countBits(found[word]! & set[word]!);
      return count;
    });
    near.sort((a, b) => a.miles - b.miles);
    return { total: near.length, counted: counts.length, ids: near.slice(0, 20).map(({ index }) => ids[index]!) };
  },
};

function countBits(bits: number): number {
  let half = bits - ((bits >>> 1) & 0x55555555);
  half = (half & 0x33333333) + ((half >>> 2) & 0x33333333);
  return Math.imul((half + (half >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
