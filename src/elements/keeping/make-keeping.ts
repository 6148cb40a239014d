import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { CaseHandle, Keeping } from '../../case/case-context.ts';
import { readCase, writeCase } from '../../case/case-file.ts';
import { masked } from '../../host/masked.ts';
import { hasAnswers, type PatientCase } from '../../model/patient-case.ts';
import { safeUrl } from '../../model/safe-url.ts';
import type { Say } from '../../text/say.ts';
import { saveFile, sendText } from './hand-over.ts';

export interface KeepingView {
  readonly say: Say;
  readonly handle: CaseHandle;
  /** The hospital's privacy page, as given. */
  readonly privacyPage: string | undefined;
  /** The case as plain text. */
  readonly writeText: () => string;
}

const choices: readonly Keeping[] = ['memory', 'tab', 'device'];
/** Bytes; a case is some thousand. */
const mostBytes = 1_000_000;

type Message = 'keeping.copied' | 'keeping.copyByHand' | 'keeping.saved' | 'keeping.opened' | 'keeping.foreign' | 'keeping.newer' | 'keeping.cleared';

/** What the patient is asked to confirm: forgetting everything, or putting a file in place of what was told. */
type Question = 'clear' | PatientCase;

/**
 * Where answers are kept, and the ways out of here: three choices of keeping, sending, a file, and "Clear my
 * information". The offer is a quiet line at the edge of the screen, in the element where the patient is.
 */
export function makeKeeping(host: LitElement): (view: KeepingView) => TemplateResult {
  let message: Message | undefined;
  let byHand = '';
  let question: Question = 'clear';

  // How high the offer is: what else stays at the edge, in elements within this one too, stands above it.
  let observer: ResizeObserver | undefined;
  let measured: Element | null = null;
  const measure: ResizeObserverCallback = ([entry]) => {
    const { offsetHeight } = entry!.target as HTMLElement;
    host.renderRoot.querySelector<HTMLElement>('.root')?.style.setProperty('--_offer-height', offsetHeight ? `${offsetHeight}px` : '');
  };
  host.addController({
    hostUpdated() {
      const offer = host.renderRoot.querySelector('.keep-offer');
      if (offer && offer !== measured) (observer ??= new ResizeObserver(measure)).observe(offer);
      measured = offer;
    },
  });

  const report = (next: Message, text = '') => {
    message = next;
    byHand = text;
    host.requestUpdate();
    return host.updateComplete;
  };
  const keep = async (keeping: Keeping, handle: CaseHandle) => {
    handle.keep(keeping);
    await host.updateComplete;
    // The offer is gone, and the button with it.
    if (!host.shadowRoot?.activeElement) host.renderRoot.querySelector<HTMLElement>('.keep-offer')?.focus({ preventScroll: true });
  };
  const confirm = async (next: Question) => {
    question = next;
    host.requestUpdate();
    await host.updateComplete;
    host.renderRoot.querySelector<HTMLDialogElement>('.keeping dialog')?.showModal();
  };
  const open = async ({ target }: Event, { patientCase, replace }: CaseHandle) => {
    const input = target as HTMLInputElement;
    const file = input.files?.[0];
    if (!file) return;
    const read = file.size > mostBytes ? 'foreign' : readCase(await file.text().catch(() => ''), new Date());
    // So that the same file can be opened again.
    input.value = '';
    if (typeof read === 'string') return report(read === 'newer' ? 'keeping.newer' : 'keeping.foreign');
    if (hasAnswers(patientCase)) return confirm(read);
    replace(read);
    return report('keeping.opened');
  };
  const send = async (text: string) => {
    const sent = await sendText(text);
    if (sent === 'shared') return;
    await report(sent === 'copied' ? 'keeping.copied' : 'keeping.copyByHand', sent === 'copied' ? '' : text);
    host.renderRoot.querySelector<HTMLTextAreaElement>('.keeping textarea')?.select();
  };
  const decide = ({ target }: Event, { clear, replace }: CaseHandle) => {
    const dialog = target as HTMLDialogElement;
    const isYes = dialog.returnValue === 'yes';
    dialog.returnValue = '';
    if (!isYes) return;
    if (question === 'clear') clear();
    else replace(question);
    void report(question === 'clear' ? 'keeping.cleared' : 'keeping.opened');
  };

  const renderChoice = ({ say, handle }: KeepingView, keeping: Keeping) =>
    html`<button type="button" class="button" aria-pressed=${handle.keeping === keeping} @click=${() => keep(keeping, handle)}>
      ${keeping === 'device' ? say('keeping.choose.device', { count: handle.days }) : say(`keeping.choose.${keeping}`)}
    </button>`;

  /** One line, so that it hides nothing; it unfolds to why, and to the choices. */
  const renderOffer = (view: KeepingView) => {
    const { say, handle } = view;
    return html`<div class="offer">
      <details>
        <summary>${say('keeping.where')}</summary>
        <p>${say(handle.refused ? 'keeping.refused' : 'keeping.offer')} ${say('keeping.shared')}</p>
        <div class="row">${renderChoice(view, 'tab')}${renderChoice(view, 'device')}</div>
      </details>
      ${renderChoice(view, 'memory')}
    </div>`;
  };

  const renderPanel = (view: KeepingView): TemplateResult => {
    const { say, handle, privacyPage } = view;
    const { patientCase, keeping, days } = handle;
    const privacyUrl = privacyPage && safeUrl(privacyPage);
    const button = (words: 'keeping.send' | 'keeping.save', act: () => unknown) =>
      html`<button type="button" class="button" @click=${act}>${say(words)}</button>`;
    return html`<div class="keeping screen-only" part="keeping">
      <details>
        <summary>
          <span>${keeping === 'device' ? say('keeping.device', { count: days }) : say(`keeping.${keeping}`)}</span>
          <span class="as-link">${say(days ? 'keeping.more' : 'keeping.moreNever')}</span>
        </summary>
        ${days ? html`<p class="label">${say('keeping.where')}</p><div class="row">${choices.map((choice) => renderChoice(view, choice))}</div><p class="hint">${say('keeping.shared')}</p>` : nothing}
        <p class="label">${say('keeping.elsewhere')}</p>
        <div class="row">
          ${hasAnswers(patientCase)
            ? [
                button('keeping.send', () => send(view.writeText())),
                button('keeping.save', () => {
                  saveFile(writeCase(patientCase, new Date()));
                  void report('keeping.saved');
                }),
              ]
            : nothing}
          <label class="button file">
            <input type="file" accept=".json,application/json" autocomplete="off" @change=${(event: Event) => open(event, handle)} />
            ${say('keeping.open')}
          </label>
        </div>
        <p class="hint">${say('keeping.unlocked')} ${privacyUrl ? html`<a href=${privacyUrl}>${say('keeping.privacy')}</a>` : nothing}</p>
      </details>
      <button type="button" class="button quiet" @click=${() => confirm('clear')}>${say('keeping.clear')}</button>
      <p role="status">${handle.refused ? say('keeping.refused') : message ? say(message) : nothing}</p>
      ${byHand ? html`<textarea readonly rows="8" aria-label=${say('keeping.send')} autocomplete="off" spellcheck="false" ${masked()} .value=${byHand}></textarea>` : nothing}
      <dialog aria-labelledby="keeping-question" @close=${(event: Event) => decide(event, handle)}>
        <form method="dialog">
          <p id="keeping-question">${say(question === 'clear' ? 'keeping.clearAsk' : 'keeping.replace')}</p>
          <div class="row">
            <button class="button" value="no">${say('keeping.no')}</button>
            <button class="button primary" value="yes">${say(question === 'clear' ? 'keeping.clearYes' : 'keeping.replaceYes')}</button>
          </div>
        </form>
      </dialog>
    </div>`;
  };

  return (view) =>
    html`${view.handle.host === host ? renderPanel(view) : nothing}
      <div class="keep-offer screen-only" part="keep-offer" role="status" tabindex="-1">${view.handle.offeredIn === host ? renderOffer(view) : nothing}</div>`;
}
