import { html, type TemplateResult } from 'lit';
import type { FinderView } from '../finder-view.ts';
import { nameCancer } from './cancer-options.ts';
import { nameRadius } from './radius-choices.ts';
import { listChips } from './render-chips.ts';

/** What was searched for, in a line; on paper it stands where the form was. */
export function renderSearchSummary(view: FinderView): TemplateResult {
  const { say, cancer, place, radius } = view;
  const where = place ? [place.label, nameRadius(view, radius)] : [say('finder.anyPlace')];
  const what = [
    nameCancer(say, cancer) || say('finder.anyCancer'),
    ...where,
    ...listChips(view).map(({ name }) => name),
  ].join('; ');
  return html`<p class="print-only">${say('finder.searchedFor', { what })}</p>`;
}
