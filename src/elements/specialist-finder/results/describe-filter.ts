import type { FacetId, FoundSpecialist, Loosening } from '../../../directory/query.ts';
import type { FinderView } from '../finder-view.ts';
import { nameFacetValue, nameFilter } from '../search/name-facet-value.ts';
import { formatsFor } from './intl-formats.ts';

/** Facets whose values are words of ours, and no names. */
const inOurWords: readonly FacetId[] = ['visit-kind', 'ages', 'gender'];

/** What to ask because the list is silent: "if they speak Spanish or if they take Aetna". */
export function nameUnanswered(view: FinderView, unanswered: FoundSpecialist['unanswered']): string {
  const { either } = formatsFor(view.language);
  const asked = (facet: FacetId) => either((view.state.filters[facet] ?? []).map((value) => inSentence(view, facet, value)));
  return either(unanswered.map((what) => view.say(`results.ask.${what}`, { values: what === 'distance' ? '' : asked(what) })));
}

/** A value's name as it reads inside a sentence: our own words in lower case, names as they are. */
export function inSentence(view: FinderView, facet: FacetId, value: string): string {
  const name = nameFacetValue(view, facet, value);
  return inOurWords.includes(facet) ? name.charAt(0).toLocaleLowerCase(view.language) + name.slice(1) : name;
}

/** What a step that brings results back does, in words: "Take off “Spanish”: 4 specialists". */
export function nameLoosening(view: FinderView, { what, count }: Loosening): string {
  const { say, language, state } = view;
  const filter = (facet: FacetId) => formatsFor(language).either((state.filters[facet] ?? []).map((value) => nameFilter(view, facet, value)));
  const change =
    what === 'radius' || what === 'words' || what === 'cancer'
      ? say(`results.loosen.${what}`)
      : say('results.takeOff', { filter: filter(what) });
  return say('results.loosen', { change, what: say('results.countAll', { count }) });
}

/** Takes that step. */
export function loosen({ act, chooseCancer }: FinderView, what: Loosening['what']): void {
  if (what === 'radius') act({ do: 'set-radius', radius: 'any' });
  else if (what === 'words') act({ do: 'set-words', words: '' });
  else if (what === 'cancer') chooseCancer(undefined);
  else act({ do: 'clear-facet', facet: what });
}
