import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { CancerChoice } from '../../../model/cancer-type.ts';
import type { FinderView } from '../finder-view.ts';
import { listCancerOptions, nameCancer, takeTyped, type CancerOption } from './cancer-options.ts';
import { renderField, renderTextInput } from './render-field.ts';
import { renderIcon } from './render-icon.ts';
import { bare } from '../../../model/bare.ts';

export interface CancerField {
  readonly render: (view: FinderView) => TemplateResult;
  /** Takes what was typed where it can only be one; answers whether nothing is left to mend. */
  readonly commit: () => boolean;
}

/** Milliseconds until what was left unclear is said: the page moves, and the click that took the focus away has to land first. */
const patience = 300;

/** The position, not the type: what a page's script sees in `aria-activedescendant` is no answer. */
const optionId = (index: number) => `cancer-option-${index}`;

/**
 * The type of cancer: a combobox after the ARIA pattern "editable, with list autocomplete, manual selection".
 * Text being typed chooses nothing; once it is left, a name or word typed in full counts, and anything else is said to be
 * in the way. Editing the name of what was chosen takes the choice back.
 */
export function makeCancerField(host: LitElement): CancerField {
  /** As last drawn. */
  let view: FinderView;
  let options: readonly CancerOption[];
  /** What was typed and not picked; empty while the field shows the name of the choice. */
  let typed = '';
  /** Place of the option pointed at, -1 for none; `undefined` while the list is closed. */
  let active: number | undefined;
  /** Whether what is in the field has been left, and could not be taken. */
  let isUnclear = false;

  const point = (index?: number) => {
    active = index;
    host.requestUpdate();
    void host.updateComplete.then(() => host.renderRoot.querySelector('[aria-selected=true]')?.scrollIntoView(bare({ block: 'nearest' } as const)));
  };

  const choose = (choice?: CancerChoice) => {
    typed = '';
    point();
    view.chooseCancer(choice);
  };

  const settle = (option = takeTyped(view.say, typed)) => {
    if (option) choose(option.choice);
    else {
      isUnclear = true;
      point();
    }
    return !typed.trim();
  };

  const commit = (option?: CancerOption) => {
    const isDone = settle(option);
    // What it could mean stays in sight.
    if (!isDone) point(-1);
    return isDone;
  };

  const leave = () => {
    const option = takeTyped(view.say, typed);
    if (option) return choose(option.choice);
    point();
    setTimeout(() => {
      if (host.shadowRoot?.activeElement?.id !== 'cancer') settle();
    }, patience);
  };

  const clear = () => {
    choose();
    host.renderRoot.querySelector<HTMLElement>('#cancer')?.focus();
  };

  const type = (text: string) => {
    typed = text;
    isUnclear = false;
    if (view.cancer) view.chooseCancer(undefined);
    point(-1);
    view.announce(view.say('finder.cancerCount', { count: listCancerOptions(view.say, text).options.length }));
  };

  const press = (event: KeyboardEvent) => {
    const { key, altKey, isComposing } = event;
    const open = active !== undefined;
    const at = active ?? -1;
    if (isComposing) return;
    if (key === 'ArrowDown') point(altKey ? -1 : (at + 1) % options.length);
    else if (key === 'ArrowUp') point((at < 1 ? options.length : at) - 1);
    else if (key === 'Enter' && open) commit(options[at]);
    else if (key === 'Escape' && open) point();
    else if (key === 'Escape' && (typed || view.cancer)) choose();
    else {
      // The caret moves in the text: nothing in the list is pointed at any longer.
      if (open && /^(Home|End|Arrow)/.test(key)) point(-1);
      return;
    }
    event.preventDefault();
  };

  const renderOption = ({ choice, name, alsoCalled }: CancerOption, index: number) => html`<li
    role="option"
    id=${optionId(index)}
    aria-selected=${index === active}
    @click=${() => choose(choice)}
  >
    ${name} ${alsoCalled ? html`<span class="hint">${view.say('finder.cancerAlso', { word: alsoCalled })}</span>` : nothing}
  </li>`;

  const render = (current: FinderView) => {
    view = current;
    const { say, cancer } = view;
    if (cancer) typed = '';
    const isProblem = isUnclear && typed.trim() !== '';
    const { note, ...listed } = listCancerOptions(say, typed);
    options = listed.options;
    const open = active !== undefined;
    const value = typed || nameCancer(say, cancer);
    const combobox = { open, active: open && active! >= 0 ? optionId(active!) : undefined, press, click: () => point(-1), leave };
    return renderField(
      'cancer',
      say('finder.cancer'),
      say('finder.cancerHint'),
      html`<p class="problem" id="cancer-problem" role="alert">${isProblem ? say('finder.cancerUnpicked') : nothing}</p>
        <div class="combobox">
        ${renderTextInput({ id: 'cancer', value, type, describedBy: 'cancer-hint cancer-problem', invalid: isProblem, combobox })}
        ${value
          ? html`<button type="button" class="clear" tabindex="-1" aria-label=${say('finder.cancerClear')} @click=${clear}>
              ${renderIcon('cross')}
            </button>`
          : renderIcon('chevron')}
        <div class="popup" tabindex="-1" ?hidden=${!open} @mousedown=${(event: Event) => event.preventDefault()}>
          <p class="hint">${note ? say(note) : nothing}</p>
          <ul id="cancer-list" role="listbox" aria-label=${say('finder.cancer')}>
            ${options.map(renderOption)}
          </ul>
        </div>
      </div>`,
    );
  };
  return { render, commit };
}
