import type { FacetId, FoundSpecialist, Loosening } from '../../../directory/query.ts';
import type { FinderView } from '../finder-view.ts';
import { nameFacetValue, nameFilter } from '../search/name-facet-value.ts';
import { formatsFor } from './intl-formats.ts';

/** What to ask because the list is silent: "if they speak Spanish or if they take Aetna". */
export function nameUnanswered(view: FinderView, unanswered: FoundSpecialist['unanswered']): string {
  const { either } = formatsFor(view.language);
  const asked = (facet: FacetId) => either((view.state.filters[facet] ?? []).map((value) => inSentence(view, facet, value)));
  return either(unanswered.map((what) => view.say(`results.ask.${what}`, { values: what === 'distance' ? '' : asked(what) })));
}

/** A value's name as it reads inside a sentence: our own words in lower case, names as they are. */
export function inSentence(view: FinderView, facet: FacetId, value: string): string {
  const name = nameFacetValue(view, facet, value);
  const ours = facet === 'visit-kind' || facet === 'ages' || facet === 'gender';
  return ours ? name.charAt(0).toLocaleLowerCase(view.language) + name.slice(1) : name;
}

/** What a step that brings results back does, in words: "Take off “Spanish”: 4 specialists". */
export function nameLoosening(view: FinderView, { what, count }: Loosening): string {
  const { say, language, state } = view;
  if (what === 'radius' || what === 'words' || what === 'cancer') {
    return say('results.loosen', { change: say(`results.loosen.${what}`), count });
  }
  const filter = formatsFor(language).either((state.filters[what] ?? []).map((value) => nameFilter(view, what, value)));
  return say('results.loosen', { change: say('results.takeOff', { filter }), count });
}

/** Takes that step. */
export function loosen(view: FinderView, what: Loosening['what']): void {
  if (what === 'radius') view.act({ do: 'set-radius', radius: 'any' });
  else if (what === 'words') view.act({ do: 'set-words', words: '' });
  else if (what === 'cancer') view.chooseCancer(undefined);
  else view.act({ do: 'clear-facet', facet: what });
}
