import { html, nothing, type TemplateResult } from 'lit';
import { masked } from '../../host/masked.ts';
import type { Say } from '../../text/say.ts';
import { renderPhone } from '../render-phone.ts';

/** The National Cancer Institute's own line, where the hospital has named no number. */
const nciPhone = '1-800-4-CANCER';

export interface CallFirstView {
  readonly say: Say;
  /** A heading of the words given, at the level that fits where this stands. */
  readonly heading: (content: unknown) => TemplateResult;
  readonly phone: string | undefined;
  /** Whether it is the type of cancer that can't wait; else it is the situation. */
  readonly byCancer: boolean;
}

/**
 * A call today, doctor to doctor, before anything else: where the cancer or the situation can't wait. That it is there tells what
 * was answered, so session recorders are kept away from it.
 */
export function renderCallFirst({ say, heading, phone, byCancer }: CallFirstView): TemplateResult {
  const number = phone ?? nciPhone;
  return html`<div class="call-first keep-together" part="call-first" ${masked()}>
    ${heading(say('callFirst.title'))}
    <p>${byCancer ? say('callFirst.cancer') : nothing} ${say('callFirst.ask')} <strong>${say('callFirst.keep')}</strong></p>
    <p>${renderPhone(number, say('common.call', { phone: number }), 'button primary')}</p>
    ${phone ? nothing : html`<p class="hint">${say('callFirst.nci')}</p>`}
  </div>`;
}
