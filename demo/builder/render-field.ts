import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { cancerTypes } from '../../src/content/cancer-types.ts';
import { facetIds } from '../../src/directory/facet-table.ts';
import type { Field } from './read-elements.ts';

/** One attribute as a control of its kind, with what the manifest says of it. */
export function renderField(field: Field, value: string | undefined, onChange: (value: string, isSet?: boolean) => void): TemplateResult {
  const id = `field-${field.name}`;
  const hint = html`<span class="hint" id=${`${id}-hint`}>${withCode(field.hint)}</span>`;
  if (field.kind === 'switch') {
    const isOn = value !== undefined;
    return html`<div class="field field-switch">
      <label><input type="checkbox" id=${id} aria-describedby=${`${id}-hint`} .checked=${live(isOn)} @change=${(event: Event) => onChange('', (event.target as HTMLInputElement).checked)} /> ${field.name}</label>
      ${hint}
    </div>`;
  }
  if (field.kind === 'filters') return renderFilters(field, value, onChange);
  return html`<div class="field">
    <label for=${id}>${field.name}</label>
    ${renderControl(field, id, value ?? '', (event) => onChange((event.target as HTMLInputElement).value))} ${hint}
  </div>`;
}

function renderControl({ kind, choices, example, name }: Field, id: string, value: string, onInput: (event: Event) => void): TemplateResult {
  const hintId = `${id}-hint`;
  if (kind === 'choice') return renderSelect(id, choices.map((choice) => [choice, choice]), value, onInput);
  if (kind === 'cancer') return renderSelect(id, [['not-sure', 'Not sure'], ...cancerTypes.map(({ id: cancer, name: words }) => [cancer, words] as const)], value, onInput);
  const type = kind === 'date' ? 'date' : 'text';
  return html`<input
    id=${id}
    type=${type}
    name=${name}
    aria-describedby=${hintId}
    inputmode=${kind === 'number' ? 'numeric' : kind === 'address' ? 'url' : nothing}
    placeholder=${example || nothing}
    autocomplete="off"
    spellcheck="false"
    .value=${live(value)}
    @input=${onInput}
  />`;
}

function renderSelect(id: string, choices: readonly (readonly [string, string])[], value: string, onInput: (event: Event) => void): TemplateResult {
  return html`<select id=${id} aria-describedby=${`${id}-hint`} @change=${onInput}>
    <option value="" ?selected=${!value}>Not set</option>
    ${choices.map(([choice, words]) => html`<option value=${choice} ?selected=${choice === value}>${words}</option>`)}
  </select>`;
}

function renderFilters({ name, hint }: Field, value: string | undefined, onChange: (value: string) => void): TemplateResult {
  const chosen = value?.split(' ');
  const change = (facet: string, isOn: boolean) => {
    const next = facetIds.filter((one) => (one === facet ? isOn : (chosen ?? facetIds).includes(one)));
    // All of them is what holds without the attribute.
    onChange(next.length === facetIds.length ? '' : next.join(' '));
  };
  return html`<fieldset class="field">
    <legend>${name}</legend>
    <span class="hint">${withCode(hint)}</span>
    <div class="checks">
      ${facetIds.map((facet) => {
        const isOn = (chosen ?? facetIds).includes(facet);
        const isLast = isOn && chosen?.length === 1;
        return html`<label><input type="checkbox" .checked=${live(isOn)} ?disabled=${isLast} @change=${(event: Event) => change(facet, (event.target as HTMLInputElement).checked)} /> ${facet}</label>`;
      })}
    </div>
  </fieldset>`;
}

/** Words between backticks as code. */
export function withCode(text: string): readonly unknown[] {
  return text.split('`').map((part, index) => (index % 2 ? html`<code>${part}</code>` : part));
}
