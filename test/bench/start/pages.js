/** @file The pages the start benchmark opens: each is done when `window.usable` holds the time it became usable. */

const head = '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Start</title>';

/** First card in sight, then one frame: what a patient sees and can press. */
const watch = `
  const cardThere = () => {
    const finder = document.querySelector('so-specialist-finder');
    return (finder?.shadowRoot ?? document).querySelector('article, .card, .ais-Hits-item');
  };
  const look = () => cardThere() ? requestAnimationFrame(() => setTimeout(() => { window.usable = performance.now(); })) : setTimeout(look, 5);
  look();`;

/** Name → HTML. Scripts are answered by the benchmark's server. */
export const pages = {
  'second-opinion, 10,000 JSON records': `${head}<script src="/second-opinion.js" defer></script><script>${watch}</script>
    <so-specialist-finder src="/records.json" phone="+1 555 010 0199">Call us</so-specialist-finder>`,
  'second-opinion, 10,000 rows of CSV': `${head}<script src="/second-opinion.js" defer></script><script>${watch}</script>
    <so-specialist-finder src="/records.csv" phone="+1 555 010 0199">Call us</so-specialist-finder>`,
  'InstantSearch.js, 10,000 local records': `${head}<script src="/instantsearch.js" defer></script><script src="/instantsearch-page.js" defer></script><script>${watch}</script>
    <div id="box"></div><div id="cancers"></div><div id="hits"></div>`,
  'floor: plain Lit list of the same JSON, 20 cards': `${head}<script src="/lit-list.js" defer></script><script>${watch}</script><lit-list></lit-list>`,
  'floor: 20 Lit cards, no data': `${head}<script src="/lit-cards.js" defer></script><script>${watch}</script><lit-cards></lit-cards>`,
};
