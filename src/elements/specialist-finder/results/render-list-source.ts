import { html, type TemplateResult } from 'lit';
import type { FinderView } from '../finder-view.ts';
import { renderLink } from './render-link.ts';

const nciCenters = 'https://www.cancer.gov/research/infrastructure/cancer-centers/find';

/** Whose list this is, that it is not every specialist, and where else to look. Always there. */
export function renderListSource({ say, owner }: FinderView): TemplateResult {
  return html`<div class="list-source" part="list-source">
    <p><strong>${owner ? say('results.listOf', { owner }) : say('results.listOfSite')}</strong></p>
    <p>${say('results.otherWays')} ${renderLink(say, nciCenters, say('results.nciCenters'))}, ${say('results.healthPlan')}</p>
  </div>`;
}
