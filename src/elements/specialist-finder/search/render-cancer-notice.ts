import { html, nothing, type TemplateResult } from 'lit';
import { cancerTypeById } from '../../../content/cancer-types.ts';
import type { CancerChoice, CancerType } from '../../../model/cancer-type.ts';
import { renderPhone } from '../../render-phone.ts';
import type { FinderView } from '../finder-view.ts';

function paceOf(cancer: CancerChoice | undefined): CancerType['pace'] | undefined {
  return cancer && cancer !== 'not-sure' ? cancerTypeById(cancer)?.pace : undefined;
}

/** Whether treatment of this cancer often has to start within days, so that a call today comes before any list. */
export function isUrgent(cancer: CancerChoice | undefined): boolean {
  return paceOf(cancer) === 'urgent';
}

/** What has to be said about a choice before any result: call today; that not knowing is fine. */
export function renderCancerNotice(view: FinderView): TemplateResult | typeof nothing {
  const { say, cancer, phone } = view;
  if (isUrgent(cancer)) {
    return html`<div class="notice urgent-notice keep-together" part="notice">
      ${view.heading(1, say('finder.urgentTitle'))}
      <p>${say('finder.urgentText')}</p>
      <p>${phone ? renderPhone(phone, say('common.call', { phone }), 'button primary') : say('common.failedNoPhone')}</p>
    </div>`;
  }
  const text =
    cancer === 'not-sure'
      ? 'finder.notSureHelp'
      : cancer === 'unknown-primary'
        ? 'finder.unknownPrimaryHelp'
        : paceOf(cancer) === 'varies' && 'finder.variesText';
  return text ? html`<p class="notice" part="notice">${say(text)}</p>` : nothing;
}
