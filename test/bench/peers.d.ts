/** Of libraries that bring no types, what the benchmark uses. */
declare module 'itemsjs' {
  export default function itemsjs(items: readonly object[], configuration: object): unknown;
}

declare module 'lunr' {
  interface Token {
    toString(): string;
  }
  interface Query {
    term(term: Token, options: { editDistance: number; presence: number }): void;
  }
  interface Builder {
    ref(field: string): void;
    field(field: string): void;
    add(document: object): void;
    readonly pipeline: { remove(step: unknown): void };
    readonly searchPipeline: { remove(step: unknown): void };
  }
  namespace lunr {
    interface Index {
      query(make: (query: Query) => void): { readonly ref: string }[];
    }
    const stemmer: unknown;
    const stopWordFilter: unknown;
    function tokenizer(text: string): Token[];
    const Query: { readonly presence: { readonly REQUIRED: number } };
  }
  function lunr(configure: (this: Builder) => void): lunr.Index;
  export default lunr;
}
