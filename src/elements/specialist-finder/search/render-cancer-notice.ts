import { html, nothing, type TemplateResult } from 'lit';
import { cancerTypeById } from '../../../content/cancer-types.ts';
import type { CancerChoice, Pace } from '../../../model/cancer-type.ts';
import { renderCallUs } from '../../render-phone.ts';
import type { FinderView } from '../finder-view.ts';

/** What is said about a choice, by its id or else by its pace. */
const notes = {
  'not-sure': 'finder.notSureHelp',
  'unknown-primary': 'finder.unknownPrimaryHelp',
  varies: 'finder.variesText',
} as const;

function paceOf(cancer: CancerChoice | undefined): Pace | undefined {
  return cancerTypeById(cancer ?? '')?.pace;
}

/** Whether treatment of this cancer often has to start within days, so that a call today comes before any list. */
export function isUrgent(cancer: CancerChoice | undefined): boolean {
  return paceOf(cancer) === 'urgent';
}

/** What has to be said about a choice before any result: call today; that not knowing is fine. */
export function renderCancerNotice({ say, cancer, phone, heading }: FinderView): TemplateResult | typeof nothing {
  if (isUrgent(cancer)) {
    return html`<div class="notice urgent-notice keep-together" part="notice">
      ${heading(1, say('finder.urgentTitle'))}
      <p>${say('finder.urgentText')}</p>
      <p>${renderCallUs(say, phone)}</p>
    </div>`;
  }
  const note = notes[cancer as keyof typeof notes] ?? notes[paceOf(cancer) as keyof typeof notes];
  return note ? html`<p class="notice" part="notice">${say(note)}</p>` : nothing;
}
