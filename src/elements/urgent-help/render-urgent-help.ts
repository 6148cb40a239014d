import { html, nothing, type TemplateResult } from 'lit';
import type { Say } from '../../text/say.ts';
import { renderPhone, renderWords } from '../render-phone.ts';

export interface UrgentNumbers {
  readonly emergency: string;
  readonly crisis: string;
  /** The hospital's own number; without it the patient is sent to the doctor treating them and to NCI's line. */
  readonly phone: string | undefined;
}

const emergencies = ['urgent.breathing', 'urgent.chestPain', 'urgent.seizure', 'urgent.confusion', 'urgent.bleeding'] as const;
const teamCalls = ['urgent.fever', 'urgent.spine', 'urgent.fluids'] as const;
const crises = ['urgent.suicide'] as const;

/**
 * When to call 911, the cancer team, the crisis line; and not to stop treatment. One line until opened, on paper always
 * open. Sources and review status: `content/urgent-help.ts`.
 */
export function renderUrgentHelp(say: Say, { emergency, crisis, phone }: UrgentNumbers): TemplateResult {
  const column = (title: unknown, ids: readonly (typeof emergencies | typeof teamCalls | typeof crises)[number][], after: unknown = nothing) =>
    html`<div>
      <p class="urgent-title">${title}</p>
      <ul>
        ${ids.map((id) => html`<li>${say(id)}</li>`)}
      </ul>
      ${after}
    </div>`;
  const body = html`<div class="urgent-columns">
      ${column(renderPhone(emergency, say('urgent.emergencyTitle', { emergency })), emergencies)}
      ${column(say('urgent.teamTitle'), teamCalls, phone ? renderPhone(phone, say('urgent.teamPhone', { phone })) : renderWords(say('urgent.teamNoPhone')))}
      ${column(renderPhone(crisis, say('urgent.crisisTitle', { crisis })), crises)}
    </div>
    <p class="urgent-keep"><strong>${say('urgent.keepTreatment')}</strong> ${say('urgent.howLong')}</p>`;
  return html`<details class="urgent screen-only" part="urgent-help">
      <summary>${say('urgent.line')} <span>${say('urgent.lineCall', { emergency })}</span></summary>
      ${body}
    </details>
    <div class="urgent print-only keep-together">${body}</div>`;
}
