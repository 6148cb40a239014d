import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { Place } from '../../../model/place.ts';
import type { FinderView } from '../finder-view.ts';
import { askDevice, readZip, resolvePlace } from './find-place.ts';
import { renderField, renderTextInput } from './render-field.ts';
import { renderIcon } from './render-icon.ts';
import { bare } from '../../../model/bare.ts';

export interface PlaceField {
  readonly render: (view: FinderView) => TemplateResult;
  /** Looks up what was typed, if that has not been done; answers whether nothing is left to mend. */
  readonly commit: () => Promise<boolean>;
}

/** What is said below the field. */
interface Said {
  readonly problem?: `finder.${'placeUnknown' | 'placeFailed' | 'locateFailed'}`;
  /** What is being done, or which of several is meant. */
  readonly note?: `finder.${'placeSearching' | 'placeWhich' | 'placeClosest'}`;
  /** The ZIP code that was asked for, where the one close by was taken. */
  readonly asked?: string | undefined;
  readonly which?: readonly Place[];
}

/**
 * Where to look: a ZIP code or a city, typed, or the device's own position when its button is pressed.
 *
 * @param cities those of the directory, asked for when a city is looked up
 */
export function makePlaceField(host: LitElement, cities: () => readonly Place[]): PlaceField {
  /** As last drawn. */
  let view: FinderView;
  /** What was typed and not understood yet; empty while the field shows the place in force. */
  let typed = '';
  let said: Said = bare({});
  let asked = new AbortController();

  /** Forgets what was asked before, and says how it stands. */
  const show = (next: Said = {}) => {
    asked.abort();
    asked = new AbortController();
    said = bare(next);
    host.requestUpdate();
    return asked.signal;
  };

  const take = (place?: Place) => {
    show();
    typed = '';
    view.choosePlace(place);
    return true;
  };

  const commit = async () => {
    const text = typed.trim();
    if (!text) return true;
    if (said.problem || said.which) return false;
    const signal = show({ note: 'finder.placeSearching' });
    const places = await resolvePlace(text, cities(), signal).catch(() => undefined);
    if (signal.aborted) return false;
    if (places?.length === 1) {
      take(places[0]);
      const zip = readZip(text, 4);
      if (zip && zip !== places[0]!.label) show({ note: 'finder.placeClosest', asked: zip });
      return true;
    }
    if (places?.length) show({ note: 'finder.placeWhich', which: places });
    else {
      show({ problem: places ? 'finder.placeUnknown' : 'finder.placeFailed' });
      // Distances from somewhere else would mislead.
      view.choosePlace(undefined);
    }
    return false;
  };

  const locate = async () => {
    const signal = show({ note: 'finder.placeSearching' });
    const place = await askDevice(view.say('finder.yourLocation'));
    if (signal.aborted) return;
    if (place) take(place);
    else show({ problem: 'finder.locateFailed' });
  };

  const type = (text: string) => {
    if (!text.trim()) return void take();
    show();
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
    const { problem, note, which, asked = '' } = said;
    return renderField(
      'place',
      say('finder.placeLabel'),
      say('finder.placeHint'),
      html`${renderTextInput({
          id: 'place',
          value: typed || (place?.label ?? ''),
          type,
          change: () => void commit(),
          autocomplete: 'postal-code',
          describedBy: 'place-hint place-problem',
          invalid: problem !== undefined,
        })}
        <p class="problem" id="place-problem" role="alert">${problem ? say(problem) : nothing}</p>
        ${'geolocation' in navigator && isSecureContext
          ? html`<button type="button" class="button quiet locate" @click=${locate}>${renderIcon('target')} ${say('finder.locate')}</button>`
          : nothing}
        <p id="place-note" class="label" role="status">${note ? say(note, { asked, used: place?.label ?? '' }) : nothing}</p>
        ${which
          ? html`<div class="which row" role="group" aria-labelledby="place-note">
              ${which.map((some) => html`<button type="button" class="button" @click=${() => pick(some)}>${some.label}</button>`)}
            </div>`
          : nothing}`,
    );
  };

  // Off the page, what is being looked up is let go of.
  host.addController({
    hostDisconnected: () => {
      if (said.note && !said.which && !said.asked) show();
    },
  });
  return { render, commit };
}
