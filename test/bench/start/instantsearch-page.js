/**
 * @file InstantSearch.js over local records, set up as its documentation says for a custom search client: `search` gets
 * the requests and answers with hits and facet counts. The scan is the simplest there is, so that what is measured is
 * InstantSearch and the data, not a search library.
 */
const records = fetch('/records.json').then((response) => response.json()).then(({ specialists }) => specialists);

const searchClient = {
  async search(requests) {
    const all = await records;
    return {
      results: requests.map(({ params }) => {
        const query = (params.query ?? '').toLowerCase();
        const hits = all.filter(({ name }) => name.toLowerCase().includes(query));
        const counts = {};
        for (const { cancers } of hits) for (const cancer of cancers) counts[cancer] = (counts[cancer] ?? 0) + 1;
        return {
          hits: hits.slice(0, 20).map((hit) => ({ ...hit, objectID: hit.id })),
          nbHits: hits.length,
          page: 0,
          nbPages: Math.ceil(hits.length / 20),
          hitsPerPage: 20,
          processingTimeMS: 1,
          query,
          params: '',
          exhaustiveNbHits: true,
          facets: { cancers: counts },
        };
      }),
    };
  },
};

const search = window.instantsearch({ indexName: 'specialists', searchClient });
search.addWidgets([
  window.instantsearch.widgets.searchBox({ container: '#box' }),
  window.instantsearch.widgets.refinementList({ container: '#cancers', attribute: 'cancers' }),
  window.instantsearch.widgets.hits({
    container: '#hits',
    templates: { item: (hit, { html }) => html`<article><h3>${hit.name}</h3><p>${hit.cancers.join(', ')}</p><a href="tel:1">Call</a></article>` },
  }),
]);
search.start();
