import { create, insertMultiple, search } from '@orama/orama';
import { facetFields } from '../engine.ts';
import type { Engine } from '../engine.ts';
import type { BenchRecord } from '../records.ts';

let documents: object[] = [];
let index: ReturnType<typeof create>;
const facets = Object.fromEntries(facetFields.map((field) => [field, { limit: 100 }]));

/**
 * Tuned as its docs say: `enum[]` and `geopoint` for what is filtered, `containsAll` and `radius` in `where`, facets
 * by the library; for names `tolerance: 2` (two swapped letters count as two errors) and `threshold: 0`, which asks for all words.
 */
export const orama: Engine = {
  name: 'Orama',
  prepare(records) {
    documents = records.map(toDocument);
  },
  async build() {
    const lists = Object.fromEntries(['cancers', ...facetFields].map((field) => [field, 'enum[]']));
    index = create({ schema: { name: 'string', place: 'geopoint', ...lists } as never });
    await insertMultiple(index, documents as never, 5000);
  },
  async find({ cancer, latitude, longitude, miles }) {
    const where = {
      cancers: { containsAll: [cancer] },
      place: { radius: { coordinates: { lat: latitude, lon: longitude }, value: miles, unit: 'mi' } },
    };
    const { count, hits, facets: counts } = await search(index, { where, facets, limit: 20 } as never);
    return {
      total: count,
      counted: Object.values(counts ?? {}).reduce((sum, { values }) => sum + Object.keys(values).length, 0),
      ids: hits.map(({ id }) => id),
    };
  },
  async findName(typed) {
    const { hits } = await search(index, { term: typed, properties: ['name'], tolerance: 2, threshold: 0, limit: 20 } as never);
    return hits.map(({ id }) => id);
  },
};

function toDocument({ latitude, longitude, ...record }: BenchRecord): object {
  return { ...record, ...(latitude === latitude && { place: { lat: latitude, lon: longitude } }) };
}
