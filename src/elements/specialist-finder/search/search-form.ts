import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { FacetId } from '../../../directory/query.ts';
import type { Place } from '../../../model/place.ts';
import { safeUrl } from '../../../model/safe-url.ts';
import type { FinderView } from '../finder-view.ts';
import { makeCancerField } from './cancer-field.ts';
import { makeFilterPanel } from './filter-panel.ts';
import { listFiltersInUse, renderChips, renderSearchedFor } from './filters-in-use.ts';
import { makePlaceField } from './place-field.ts';
import { renderRadiusField } from './radius-field.ts';
import { renderCancerNotice } from './render-cancer-notice.ts';

export interface SearchFormOptions {
  /** Filters the web team wants. */
  readonly offered: readonly FacetId[];
  /** The hospital's privacy page, as written. */
  readonly privacyPage: string | undefined;
  /** Whether any distance is the default because few treat this cancer. */
  readonly rare: boolean;
  /** That a call comes before any list, where it can't wait. */
  readonly callFirst: unknown;
}

export type SearchForm = (view: FinderView, options: SearchFormOptions) => TemplateResult;

/**
 * The questions, what is said about the answers, and the filters in use. Answers count at once; the button leads to the
 * results.
 *
 * @param cities those of the directory
 */
export function makeSearchForm(host: LitElement, cities: () => readonly Place[]): SearchForm {
  const cancer = makeCancerField(host);
  const place = makePlaceField(host, cities);
  const renderFilters = makeFilterPanel(host);

  const submit = async (event: Event) => {
    event.preventDefault();
    const isCancerGood = cancer.commit();
    const isPlaceGood = await place.commit();
    await host.updateComplete;
    const next = !isCancerGood ? '#cancer' : isPlaceGood ? '.results-title' : '#place';
    host.renderRoot.querySelector<HTMLElement>(next)?.focus();
  };

  return (view, { offered, privacyPage, rare, callFirst }) => {
    const { say } = view;
    const privacyUrl = privacyPage && safeUrl(privacyPage);
    const inUse = listFiltersInUse(view);
    return html`<form
        class="search screen-only"
        part="form"
        role="search"
        aria-label=${say('finder.title')}
        autocomplete="off"
        novalidate
        @submit=${submit}
      >
        <div class="fields">${cancer.render(view)} ${place.render(view)} ${renderRadiusField(view, rare)}</div>
        <div class="actions row">
          <button type="submit" class="button primary">${say('finder.show')}</button>
          <p class="hint">
            ${say('finder.privacy')} ${privacyUrl ? html`<a href=${privacyUrl}>${say('finder.privacyPage')}</a>` : nothing}
          </p>
        </div>
        ${renderFilters(view, offered, inUse.length)}
      </form>
      ${renderSearchedFor(view, inUse)} ${callFirst} ${renderCancerNotice(view)} ${renderChips(view, inUse)}`;
  };
}
