import { html } from 'lit';
import { initialFinderState } from '../../src/elements/specialist-finder/finder-state.ts';
import type { FinderView } from '../../src/elements/specialist-finder/finder-view.ts';
import {
  almostNothing,
  everything,
  longText,
  makeFound,
  makeGroup,
  makeMany,
  makeResults,
  makeSpecialist,
  notListed,
  onlySpecialty,
  remote,
} from './results-data.ts';
import { renderFrame } from './results-frame.ts';

export default { title: 'Specialist finder/Results' };

const show = (view: Partial<FinderView>) => ({ render: () => renderFrame(view) });
const many = makeMany(43);
const state = initialFinderState(20);

/** All four groups, with one that the list says too little about. */
export const Groups = show({
  state: { ...state, filters: { language: ['es'] } },
  results: makeResults(
    makeGroup('treats', [makeFound(everything, 2.8), makeFound(many[0]!, 0.3), makeFound(many[1]!, 12, ['language'])]),
    makeGroup('specialty', [makeFound(onlySpecialty, 38.2)]),
    makeGroup('not-listed', [makeFound(notListed, 41, ['language'])]),
    makeGroup('remote', [makeFound(remote, 851)]),
  ),
});

export const OneWithEverything = show({ results: makeResults(makeGroup('treats', [makeFound(everything, 2.8)])) });

export const OneWithAlmostNothing = show({
  owner: undefined,
  phone: undefined,
  bookingUrl: undefined,
  results: makeResults(makeGroup('not-listed', [makeFound(almostNothing)])),
});

export const LongText = show({ results: makeResults(makeGroup('treats', [makeFound(longText, 1204), makeFound(everything, 1210)])) });

/** More than one page, in kilometers, sorted from a place. */
export const Many = show({
  units: 'km',
  radius: undefined,
  results: makeResults(
    makeGroup(
      'treats',
      many.map((one, index) => makeFound(one, index * 1.7)),
    ),
  ),
});

/** Two things asked for that the list is silent about: each card says which. */
export const ToAsk = show({
  state: { ...state, filters: { language: ['es', 'fr'], insurance: ['Aetna'] } },
  results: makeResults(
    makeGroup('treats', [
      makeFound(everything, 2.8),
      makeFound(many[1]!, 5, ['language']),
      makeFound(many[2]!, 6, ['language', 'insurance']),
    ]),
  ),
});

/** Places known by their ZIP code or city only, one that can't be measured, and one that says no place at all. */
export const RoughPlaces = show({
  results: makeResults(
    makeGroup('specialty', [
      makeFound(makeSpecialist({ name: 'Ines Duarte', locations: [{ city: 'Worcester', state: 'MA', postalCode: '01605' }] }), 38.2),
      makeFound(makeSpecialist({ name: 'Omar Reyes', locations: [{ city: 'Millbrok', state: 'MA' }] }), undefined, ['distance']),
      makeFound(makeSpecialist({ name: 'Tova Stern' }), undefined, ['place']),
    ]),
  ),
});

/** A kind of visit is asked for, and nobody knows the patient's state. */
export const StateNotKnown = show({
  place: undefined,
  state: { ...state, filters: { 'visit-kind': ['video'] } },
  results: makeResults(makeGroup('treats', [makeFound(everything, undefined, ['state']), makeFound(many[0]!, undefined, ['state'])])),
});

/** Nobody near enough to visit: who can help from afar, and the way to look farther. */
export const OnlyFromAfar = show({ loosening: { what: 'radius', count: 9 }, results: makeResults(makeGroup('remote', [makeFound(remote, 851)])) });

export const Picked = show({
  state: { ...state, compared: [everything.id, onlySpecialty.id, remote.id] },
  results: makeResults(
    makeGroup(
      'treats',
      [everything, onlySpecialty, remote, ...many.slice(0, 3)].map((one) => makeFound(one, 20)),
    ),
  ),
});

export const CompareThree = show({
  state: { ...state, compared: [everything.id, onlySpecialty.id, longText.id], comparing: true },
  results: makeResults(makeGroup('treats', [makeFound(everything, 2.8), makeFound(onlySpecialty, 38.2), makeFound(longText, 1204)])),
});

export const CompareTwo = show({
  state: { ...state, compared: [everything.id, almostNothing.id], comparing: true },
  results: makeResults(makeGroup('treats', [makeFound(everything, 2.8), makeFound(almostNothing)])),
});

export const Chosen = show({
  chosen: everything,
  results: makeResults(makeGroup('treats', [makeFound(everything, 2.8), makeFound(many[0]!, 4)])),
});

export const EmptyWithWhatToTakeOff = show({
  state: { ...state, filters: { language: ['es'], insurance: ['Aetna'] } },
  loosening: { what: 'language', count: 4 },
});

export const EmptyWithoutANumber = show({ phone: undefined, bookingUrl: undefined, owner: undefined });

export const RightToLeft = {
  render: () =>
    html`<div dir="rtl">
      ${renderFrame({ chosen: everything, results: makeResults(makeGroup('treats', [makeFound(everything, 2.8), makeFound(onlySpecialty, 5)])) })}
    </div>`,
};
