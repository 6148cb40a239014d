import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { Place } from '../../../model/place.ts';
import type { FinderView } from '../finder-view.ts';
import { askDevice } from './ask-device.ts';
import { renderField, renderTextInput } from './render-field.ts';
import { renderIcon } from './render-icon.ts';
import { readZip, resolvePlace } from './resolve-place.ts';

type PlaceProblem = `finder.${'placeUnknown' | 'placeFailed' | 'locateFailed'}`;

export interface PlaceField {
  readonly render: (view: FinderView) => TemplateResult;
  /** Looks up what was typed, if that has not been done; answers whether nothing is left to mend. */
  readonly commit: () => Promise<boolean>;
  /** Lets go of whatever is being looked up. */
  readonly abort: () => void;
}

/**
 * Where to look: a ZIP code or a city, typed, or the device's own position when its button is pressed.
 *
 * @param cities those of the directory, asked for when a city is looked up
 */
export function makePlaceField(host: LitElement, cities: () => readonly Place[]): PlaceField {
  /** As last drawn. */
  let view: FinderView;
  /** What was typed and not understood yet; `undefined` while the field shows the place in force. */
  let typed: string | undefined;
  let problem: PlaceProblem | undefined;
  let which: readonly Place[] = [];
  let busy = false;
  let asked = new AbortController();

  const show = (isBusy: boolean, said?: PlaceProblem, places: readonly Place[] = []) => {
    busy = isBusy;
    problem = said;
    which = places;
    host.requestUpdate();
  };

  /** Forgets what was asked before. */
  const begin = (isBusy: boolean) => {
    asked.abort();
    asked = new AbortController();
    show(isBusy);
    return asked.signal;
  };

  const take = (place: Place | undefined) => {
    begin(false);
    typed = undefined;
    view.choosePlace(place);
    return true;
  };

  const commit = async () => {
    const text = typed?.trim();
    if (!text) return true;
    if (problem || which.length) return false;
    const signal = begin(true);
    const places = await resolvePlace(text, cities(), signal).catch(() => undefined);
    if (signal.aborted) return false;
    if (places?.length === 1) return take(places[0]);
    if (places?.length) {
      show(false, undefined, places);
      view.announce(view.say('finder.placeWhich'));
    } else {
      show(false, places ? 'finder.placeUnknown' : 'finder.placeFailed');
      // Distances from somewhere else would mislead.
      view.choosePlace(undefined);
    }
    return false;
  };

  const locate = async () => {
    const signal = begin(true);
    const place = await askDevice(view.say('finder.yourLocation'));
    if (signal.aborted) return;
    if (place) take(place);
    else show(false, 'finder.locateFailed');
  };

  const type = (text: string) => {
    if (!text.trim()) return void take(undefined);
    begin(false);
    typed = text;
    if (readZip(text)) void commit();
  };

  const pick = (place: Place) => {
    take(place);
    host.renderRoot.querySelector<HTMLElement>('#place')?.focus();
  };

  const render = (current: FinderView) => {
    view = current;
    const { say, place } = view;
    return renderField(
      'place',
      say('finder.placeLabel'),
      say('finder.placeHint'),
      renderTextInput({
        id: 'place',
        value: typed ?? place?.label ?? '',
        type,
        change: () => void commit(),
        autocomplete: 'postal-code',
        describedBy: 'place-hint place-problem',
        invalid: problem !== undefined,
      }),
      html`<p class="problem" id="place-problem" role="alert">${problem ? say(problem) : nothing}</p>
        ${'geolocation' in navigator && isSecureContext
          ? html`<button type="button" class="button quiet locate" @click=${locate}>${renderIcon('target')} ${say('finder.locate')}</button>`
          : nothing}
        <p role="status">${busy ? say('finder.placeSearching') : nothing}</p>
        ${which.length
          ? html`<fieldset class="which">
              <legend>${say('finder.placeWhich')}</legend>
              ${which.map((some) => html`<button type="button" class="button" @click=${() => pick(some)}>${some.label}</button>`)}
            </fieldset>`
          : nothing}`,
    );
  };

  const abort = () => {
    asked.abort();
    busy = false;
  };

  return { render, commit, abort };
}
