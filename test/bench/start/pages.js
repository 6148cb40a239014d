/** @file The pages the start benchmark opens. */

import { head } from './serve-pages.js';

/** First card in sight: what a patient sees and can press. */
const cardThere = `<script>watch(() => {
  const finder = document.querySelector('so-specialist-finder');
  return (finder?.shadowRoot ?? document).querySelector('article, .card, .ais-Hits-item');
});</script>`;

/** Name → HTML. Scripts are answered by the benchmark's server. */
export const pages = {
  'second-opinion, 10,000 JSON records': `${head}<script src="/second-opinion.js" defer></script>${cardThere}
    <so-specialist-finder src="/records.json" phone="+1 555 010 0199">Call us</so-specialist-finder>`,
  'second-opinion, 10,000 rows of CSV': `${head}<script src="/second-opinion.js" defer></script>${cardThere}
    <so-specialist-finder src="/records.csv" phone="+1 555 010 0199">Call us</so-specialist-finder>`,
  'InstantSearch.js, 10,000 local records': `${head}<script src="/instantsearch.js" defer></script><script src="/instantsearch-page.js" defer></script>${cardThere}
    <div id="box"></div><div id="cancers"></div><div id="hits"></div>`,
  'floor: plain Lit list of the same JSON, 20 cards': `${head}<script src="/lit-list.js" defer></script>${cardThere}<lit-list></lit-list>`,
  'floor: 20 Lit cards, no data': `${head}<script src="/lit-cards.js" defer></script>${cardThere}<lit-cards></lit-cards>`,
};
