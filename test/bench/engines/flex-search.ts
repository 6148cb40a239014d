import { Charset, Document, Encoder, Index } from 'flexsearch';
import { answerByHand, milesBetween } from '../engine.ts';
import type { Engine } from '../engine.ts';
import type { BenchRecord } from '../records.ts';

let all: readonly BenchRecord[] = [];
let tags: Document;
let names: Index;

/**
 * Tuned as its docs say on fuzzy search: the `tolerant` tokenizer, the phonetic encoder `LatinBalance`, and
 * `suggest`. Cancer is a tag of a document; distance and facets by hand.
 */
export const flexSearch: Engine = {
  name: 'FlexSearch',
  build(records) {
    all = records;
    tags = new Document({ document: { id: 'row', index: [], tag: [{ field: 'cancers' }] } } as never);
    names = new Index({ tokenize: 'tolerant' as never, encoder: new Encoder(Charset.LatinBalance) });
    records.forEach(({ name, cancers }, row) => {
      tags.add({ row, cancers } as never);
      names.add(row, name);
    });
  },
  find(query) {
    const { cancer, latitude, longitude, miles } = query;
    const tagged = tags.search({ tag: { cancers: cancer }, limit: all.length } as never) as unknown as { result: number[] }[];
    const rows = tagged.flatMap(({ result }) => result);
    return answerByHand(
      rows.map((row) => all[row]!).filter((record) => milesBetween(latitude, longitude, record) <= miles),
      query,
    );
  },
  findName(typed) {
    return (names.search(typed, { limit: 20, suggest: true }) as number[]).map((row) => all[row]!.id);
  },
};
