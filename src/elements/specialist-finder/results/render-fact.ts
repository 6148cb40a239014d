import { html, nothing, type TemplateResult } from 'lit';
import type { FinderView } from '../finder-view.ts';
import type { FactId } from './describe-specialist.ts';

/** One line of a list of facts, with what has to be said about it. */
export function renderFact({ say }: FinderView, id: FactId, value: unknown, note?: string): TemplateResult {
  return html`<div class="fact fact-${id}">
    <dt>${say(`results.fact.${id}`)}</dt>
    <dd>${value}${note ? html` <span class="note">${note}</span>` : nothing}</dd>
  </div>`;
}

/** A list of those facts that are there; nothing where none is. */
export function renderFacts(facts: readonly (TemplateResult | '' | false | undefined)[]): TemplateResult | typeof nothing {
  const known = facts.filter(Boolean);
  return known.length ? html`<dl class="facts">${known}</dl>` : nothing;
}
