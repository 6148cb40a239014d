/** The three forms of one finder, as the docs tell people to paste them. */
import { integrity } from './use-site.js';

export const fallback = 'Call us at <a href="tel:+15550100199">+1 555 010 0199</a>.';
export const tag = `<so-specialist-finder src="/specialists.csv" owner="Larkfield" phone="+1 555 010 0199">${fallback}</so-specialist-finder>`;
export const script = `<script src="/second-opinion/second-opinion.js" integrity="${integrity}" defer></script>`;
export const divTwin = `<div data-second-opinion="specialist-finder" data-src="/specialists.csv" data-owner="Larkfield" data-phone="+1 555 010 0199">${fallback}</div>`;
export const linkAddress = '/call-us#second-opinion=specialist-finder&src=/specialists.csv&owner=Larkfield&phone=+1 555 010 0199';
export const linkTwin = `<p><a href="${linkAddress.replaceAll('&', '&amp;')}">Find a specialist, or call us at +1 555 010 0199</a></p>`;
