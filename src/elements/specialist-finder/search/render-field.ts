import { html, nothing, type TemplateResult } from 'lit';
import { masked } from '../../../host/masked.ts';
import { bare } from '../../../model/bare.ts';

/** A question: label, hint (empty for none), and what answers it. Its control is described by `<id>-hint`. */
export function renderField(id: string, label: string, hint: string, control: unknown): TemplateResult {
  return html`<div class="field" part="${id}-field">
    <label for=${id}>${label}</label>
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing} ${control}
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
  /** `none` where Enter must not search. */
  readonly form?: 'none';
  readonly combobox?: Combobox;
}

/** A list under the field, after the ARIA pattern "editable combobox with list autocomplete": its id is `<id>-list`. */
export interface Combobox {
  readonly open: boolean;
  /** Id of the option pointed at. */
  readonly active: string | undefined;
  readonly press: (event: KeyboardEvent) => void;
  readonly click: () => void;
  readonly leave: () => void;
}

/** One line of text, kept from spell checkers that send it away, and from session recorders. */
export function renderTextInput(input: TextInput): TemplateResult {
  const { id, value, type, change, autocomplete, describedBy, invalid, form, combobox } = bare(input);
  return html`<input
    id=${id}
    autocomplete=${autocomplete ?? 'off'}
    spellcheck="false"
    enterkeyhint="search"
    maxlength="80"
    form=${form ?? nothing}
    aria-describedby=${describedBy ?? nothing}
    aria-invalid=${invalid || nothing}
    role=${combobox ? 'combobox' : nothing}
    aria-autocomplete=${combobox ? 'list' : nothing}
    aria-controls=${combobox ? `${id}-list` : nothing}
    aria-expanded=${combobox?.open ?? nothing}
    aria-activedescendant=${combobox?.active ?? nothing}
    ${masked()}
    .value=${value}
    @focus=${(event: Event) => (event.target as HTMLInputElement).select()}
    @input=${(event: Event) => type((event.target as HTMLInputElement).value)}
    @change=${change}
    @click=${combobox?.click}
    @keydown=${combobox?.press}
    @blur=${combobox?.leave}
  />`;
}
