import { html, nothing, type TemplateResult } from 'lit';
import type { Say } from '../../../text/say.ts';
import type { FactId, Facts } from './describe-specialist.ts';

/** A list of those facts that the directory tells; nothing where it tells none. */
export function renderFacts(say: Say, facts: Facts, ids: readonly FactId[]): TemplateResult | typeof nothing {
  const known = ids.filter((id) => facts[id]);
  if (!known.length) return nothing;
  return html`<dl class="facts">
    ${known.map(
      (id) => html`<div class="fact fact-${id}">
        <dt class="hint">${say(`results.fact.${id}`)}</dt>
        <dd>${facts[id]}</dd>
      </div>`,
    )}
  </dl>`;
}
