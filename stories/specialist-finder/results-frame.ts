import '../../test/support/learn-everything.ts';
import { html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { renderHeading } from '../../src/elements/render-heading.ts';
import { applyFinderAction, initialFinderState, type FinderAction } from '../../src/elements/specialist-finder/finder-state.ts';
import type { FinderView } from '../../src/elements/specialist-finder/finder-view.ts';
import { renderResults } from '../../src/elements/specialist-finder/results/render-results.ts';
import { SpecialistFinder } from '../../src/elements/specialist-finder/specialist-finder.ts';
import { speak } from '../../src/text/say.ts';
import { makeResults } from './results-data.ts';

const pageSize = 20;

/**
 * Draws the results alone, from a made-up view, with a state that answers to the patient's presses: no directory, no
 * search. For stories and tests.
 */
export class ResultsFrame extends LitElement {
  /** Those of the element, all of them: what one of them does to another is seen. */
  static override styles = SpecialistFinder.styles;

  /** What differs from an empty view. */
  @property({ attribute: false }) view: Partial<FinderView> = {};

  /** What was done, oldest first. */
  readonly done: FinderAction[] = [];
  /** What would have been said to a screen reader, oldest first. */
  readonly said: string[] = [];

  protected override render(): unknown {
    return html`<div class="root" lang=${this.view.language ?? 'en'}>${renderResults(this.fullView)}</div>`;
  }

  get fullView(): FinderView {
    const change = (view: Partial<FinderView>) => {
      this.view = { ...this.view, ...view };
    };
    const language = this.view.language ?? 'en';
    const results = this.view.results ?? makeResults();
    return {
      later: (template) => template(),
      say: speak(language),
      language,
      state: initialFinderState(pageSize),
      cancer: 'breast',
      place: { label: '02115', latitude: 42.34, longitude: -71.09, state: 'MA' },
      radius: 50,
      units: 'mi',
      directory: {
        specialists: results.groups.flatMap(({ found }) => found.map(({ specialist }) => specialist)),
        rowCount: results.total,
        complete: true,
        problems: [],
        columns: {},
        format: 'json',
      },
      positions: undefined,
      cards: Infinity,
      loosening: undefined,
      chosen: undefined,
      owner: 'Harborview Cancer Center',
      phone: '+1 555 010 0199',
      bookingUrl: '/appointments',
      today: '2026-11-24',
      heading: (depth, content, id) => renderHeading(2 + depth, content, id),
      act: (action) => {
        this.done.push(action);
        change({ state: applyFinderAction(this.fullView.state, action, pageSize) });
      },
      chooseCancer: (cancer) => change({ cancer }),
      choosePlace: (place) => change({ place }),
      chooseSpecialist: (chosen) => change({ chosen }),
      announce: (message) => this.said.push(message),
      ...this.view,
      results: limited(results, this.view.state?.limit ?? pageSize),
    };
  }
}

/** The results with no more cards than asked for, as a search gives them. */
function limited(results: FinderView['results'], limit: number): FinderView['results'] {
  let left = limit;
  const groups = results.groups.map((group) => {
    const found = group.found.slice(0, left);
    left -= found.length;
    return { ...group, found };
  });
  return { ...results, groups };
}

/** The results of a made-up view. */
export function renderFrame(view: Partial<FinderView>): TemplateResult {
  // Here and not beside the class: a bundler may drop a module imported for its effect alone.
  if (!customElements.get('results-frame')) customElements.define('results-frame', ResultsFrame);
  return html`<results-frame .view=${view}></results-frame>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'results-frame': ResultsFrame;
  }
}
