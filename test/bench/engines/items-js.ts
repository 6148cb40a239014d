import itemsjs from 'itemsjs';
import { facetFields, milesBetween } from '../engine.ts';
import type { Engine } from '../engine.ts';
import type { BenchRecord } from '../records.ts';

interface Search {
  search(input: object): {
    pagination: { total: number };
    data: { items: BenchRecord[]; aggregations: Record<string, { buckets: unknown[] }> };
  };
}
let items: BenchRecord[] = [];
let index: Search;

/**
 * Tuned as its docs say: facets by the library with `size` above all values; its own text search is off, since names
 * go through lunr (measured by itself) and distance is handed in as `ids`, as its docs say of a search from outside.
 */
export const itemsJs: Engine = {
  name: 'ItemsJS',
  prepare(records) {
    items = records.map((record) => ({ ...record }));
  },
  build() {
    const aggregations = Object.fromEntries(
      ['cancers', ...facetFields].map((field) => [field, { size: 100, conjunction: field === 'cancers' }]),
    );
    index = itemsjs(items, { native_search_enabled: false, aggregations }) as Search;
  },
  find({ cancer, latitude, longitude, miles }) {
    const ids = items.flatMap((record) => (milesBetween(latitude, longitude, record) <= miles ? record.id : []));
    const { pagination, data } = index.search({ per_page: 20, ids, filters: { cancers: [cancer] } });
    return {
      total: pagination.total,
      counted: facetFields.reduce((sum, field) => sum + data.aggregations[field]!.buckets.length, 0),
      ids: data.items.map(({ id }) => id),
    };
  },
};
