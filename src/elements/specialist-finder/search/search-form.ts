import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { FacetId } from '../../../directory/query.ts';
import type { Place } from '../../../model/place.ts';
import { safeUrl } from '../../../model/safe-url.ts';
import type { FinderView } from '../finder-view.ts';
import { CancerField } from './cancer-field.ts';
import { FilterPanel } from './filter-panel.ts';
import { PlaceField } from './place-field.ts';
import { renderCancerNotice } from './render-cancer-notice.ts';
import { renderChips } from './render-chips.ts';
import { renderRadiusField } from './render-radius-field.ts';
import { renderSearchSummary } from './render-search-summary.ts';

export interface SearchFormOptions {
  /** Filters the web team wants. */
  readonly offered: readonly FacetId[];
  /** The hospital's privacy page, as written. */
  readonly privacyPage: string | undefined;
  /** Whether any distance is the default because few treat this cancer. */
  readonly rare: boolean;
}

/** The questions, what is said about the answers, and the filters in use. Answers count at once; the button leads to the results. */
export class SearchForm {
  readonly #host: LitElement;
  readonly #cancer: CancerField;
  readonly #place: PlaceField;
  readonly #filters: FilterPanel;

  /** @param cities those of the directory */
  constructor(host: LitElement, cities: () => readonly Place[]) {
    this.#host = host;
    this.#cancer = new CancerField(host);
    this.#place = new PlaceField(host, cities);
    this.#filters = new FilterPanel(host);
  }

  render(view: FinderView, { offered, privacyPage, rare }: SearchFormOptions): TemplateResult {
    const { say } = view;
    const privacyUrl = privacyPage && safeUrl(privacyPage);
    return html`<form
        class="search screen-only"
        part="form"
        role="search"
        aria-label=${say('finder.form')}
        autocomplete="off"
        novalidate
        @submit=${(event: Event) => void this.#submit(event, view)}
      >
        <div class=${view.place ? 'fields three' : 'fields'}>
          ${this.#cancer.render(view)} ${this.#place.render(view)} ${renderRadiusField(view, rare)}
        </div>
        <div class="actions">
          <button type="submit" class="button primary">${say('finder.show')}</button>
          <p class="privacy">
            ${say('finder.privacy')} ${privacyUrl ? html`<a href=${privacyUrl}>${say('finder.privacyPage')}</a>` : nothing}
          </p>
        </div>
        ${this.#filters.render(view, offered)}
      </form>
      ${renderSearchSummary(view)} ${renderCancerNotice(view)} ${renderChips(view)}`;
  }

  /** Lets go of what is being looked up. */
  abort(): void {
    this.#place.abort();
  }

  async #submit(event: Event, view: FinderView): Promise<void> {
    event.preventDefault();
    const good = await this.#place.commit(view);
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(good ? '.results-title' : '#place')?.focus();
  }
}
