import type { FacetId } from '../../../directory/query.ts';
import { nameLanguage } from '../../../text/name-language.ts';
import type { FinderView } from '../finder-view.ts';

/** A value of a filter as a patient reads it beside its box; hospitals, plans and designations stay as written. */
export function nameFacetValue({ say, language }: Pick<FinderView, 'say' | 'language'>, facet: FacetId, value: string): string {
  switch (facet) {
    case 'language':
      return nameLanguage(say, language, value);
    case 'visit-kind':
    case 'ages':
    case 'gender':
      return say(`finder.value.${value as 'video' | 'adults' | 'other'}`);
    case 'new-patients':
      return say(value === 'no' ? 'finder.value.noNewPatients' : 'finder.value.newPatients');
    default:
      return value;
  }
}

/** The same, standing alone on a chip or on paper. */
export function nameFilter(view: Pick<FinderView, 'say' | 'language'>, facet: FacetId, value: string): string {
  const name = nameFacetValue(view, facet, value);
  return facet === 'insurance' ? view.say('finder.value.insurance', { plan: name }) : name;
}
