import lunr from 'lunr';
import type { Engine } from '../engine.ts';

let index: lunr.Index;

/** Tuned as its docs say: no stemmer and no stop words (names are not English prose), every word required, one error each. */
export const lunrEngine: Engine = {
  name: 'lunr',
  build(records) {
    index = lunr(function () {
      this.ref('id');
      this.field('name');
      this.pipeline.remove(lunr.stemmer);
      this.pipeline.remove(lunr.stopWordFilter);
      this.searchPipeline.remove(lunr.stemmer);
      for (const { id, name } of records) this.add({ id, name });
    });
  },
  findName(typed) {
    const hits = index.query((query) => {
      for (const word of lunr.tokenizer(typed)) {
        query.term(word, { editDistance: word.toString().length < 4 ? 0 : 1, presence: lunr.Query.presence.REQUIRED });
      }
    });
    return hits.slice(0, 20).map(({ ref }) => ref);
  },
};
