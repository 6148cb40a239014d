import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { masked } from '../../../host/masked.ts';

/** A question: label, hint, control, and what stands below it. Its control is described by `<id>-hint`. */
export function renderField(id: string, label: string, hint: unknown, control: unknown, below: unknown = nothing): TemplateResult {
  return html`<div class="field" part="${id}-field">
    <label for=${id}>${label}</label>
    <p class="hint" id="${id}-hint">${hint}</p>
    ${control} ${below}
  </div>`;
}

export interface TextInput {
  readonly id: string;
  readonly value: string;
  /** Told with every key. */
  readonly type: (text: string) => void;
  /** Told when the field is left or Enter pressed. */
  readonly change?: () => void;
  readonly autocomplete?: string;
  /** Ids of what describes it. */
  readonly describedBy?: string;
  readonly invalid?: boolean;
}

/** One line of text, kept from spell checkers that send it away, and from session recorders. */
export function renderTextInput({ id, value, type, change, autocomplete = 'off', describedBy, invalid }: TextInput): TemplateResult {
  return html`<input
    id=${id}
    autocomplete=${autocomplete}
    spellcheck="false"
    enterkeyhint="search"
    maxlength="80"
    aria-describedby=${describedBy ?? nothing}
    aria-invalid=${invalid || nothing}
    ${masked()}
    .value=${live(value)}
    @focus=${selectText}
    @input=${(event: Event) => type((event.target as HTMLInputElement).value)}
    @change=${change}
  />`;
}

/** So that typing replaces what stands in a field. */
export function selectText(event: Event): void {
  (event.target as HTMLInputElement).select();
}
