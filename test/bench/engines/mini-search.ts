import MiniSearch from 'minisearch';
import { answerByHand, milesBetween } from '../engine.ts';
import type { Engine } from '../engine.ts';
import type { BenchRecord } from '../records.ts';

let all: Map<string, BenchRecord>;
let index: MiniSearch;

/**
 * Tuned as its docs say: terms joined by AND, prefixes for the word being typed, `fuzzy` as a function of the term
 * (two errors, since two swapped letters count as two; none in short words), nothing stored. Cancer is looked up as an exact term, distance
 * by the `filter` option. No facets: counted by hand.
 */
export const miniSearch: Engine = {
  name: 'MiniSearch',
  prepare(records) {
    all = new Map(records.map((record) => [record.id, record]));
  },
  build(records) {
    index = new MiniSearch({
      fields: ['name', 'cancers'],
      extractField: (record, field) => (field === 'cancers' ? record.cancers.join(' ') : record[field]),
    });
    index.addAll(records);
  },
  find(query) {
    const { cancer, latitude, longitude, miles } = query;
    const hits = index.search(cancer, {
      fields: ['cancers'],
      filter: ({ id }) => milesBetween(latitude, longitude, all.get(id)!) <= miles,
    });
    return answerByHand(
      hits.map(({ id }) => all.get(id)!),
      query,
    );
  },
  findName(typed) {
    const hits = index.search(typed, {
      fields: ['name'],
      combineWith: 'AND',
      prefix: true,
      fuzzy: (term) => (term.length < 4 ? false : 2),
    });
    return hits.slice(0, 20).map(({ id }) => id as string);
  },
};
