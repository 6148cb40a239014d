import { html, nothing, type TemplateResult } from 'lit';
import { cancerTypeById } from '../../../content/cancer-types.ts';
import type { CancerChoice, Pace } from '../../../model/cancer-type.ts';
import type { FinderView } from '../finder-view.ts';
import { bare } from '../../../model/bare.ts';

/** What is said about a choice, by its id or else by its pace. */
const notes = bare({
  'not-sure': 'finder.notSureHelp',
  'unknown-primary': 'finder.unknownPrimaryHelp',
  varies: 'finder.variesText',
} as const);

function paceOf(cancer: CancerChoice | undefined): Pace | undefined {
  return cancerTypeById(cancer ?? '')?.pace;
}

/** What is said about a choice before any result: that not knowing is fine, that some kinds can't wait. */
export function renderCancerNotice({ say, cancer }: FinderView): TemplateResult | typeof nothing {
  const note = notes[cancer as keyof typeof notes] ?? notes[paceOf(cancer) as keyof typeof notes];
  return note ? html`<p class="notice" part="notice">${say(note)}</p>` : nothing;
}
