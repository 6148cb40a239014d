import uFuzzy from '@leeoniya/ufuzzy';
import type { Engine } from '../engine.ts';
import type { BenchRecord } from '../records.ts';

let all: readonly BenchRecord[] = [];
let haystack: string[] = [];
let matcher: uFuzzy;

/** Tuned as its docs say: `intraMode: 1` (one error a word), `intraSlice` from the first letter on (left to itself it trusts that one), words in any order, accents folded once by `latinize`. */
export const fuzzy: Engine = {
  name: 'uFuzzy',
  build(records) {
    all = records;
    haystack = uFuzzy.latinize(records.map(({ name }) => name));
    matcher = new uFuzzy({ intraMode: 1, intraSlice: [0, Infinity] });
  },
  findName(typed) {
    const [rows, info, order] = matcher.search(haystack, typed, 1, 1000);
    if (!rows) return [];
    return (order && info ? order.map((at) => info.idx[at]!) : rows).slice(0, 20).map((row) => all[row]!.id);
  },
};
