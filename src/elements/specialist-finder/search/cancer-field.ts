import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { CancerChoice } from '../../../model/cancer-type.ts';
import type { FinderView } from '../finder-view.ts';
import { listCancerOptions, nameCancer, type CancerOption } from './cancer-options.ts';
import { renderField, renderTextInput } from './render-field.ts';
import { renderIcon } from './render-icon.ts';

/** The position, not the type: what a page's script sees in `aria-activedescendant` is no answer. */
const optionId = (index: number) => `cancer-option-${index}`;

/**
 * The type of cancer: a combobox after the ARIA pattern "editable, with list autocomplete, manual selection".
 * Typed text alone chooses nothing; editing the name of what was chosen takes the choice back.
 *
 * @returns what draws it
 */
export function makeCancerField(host: LitElement): (view: FinderView) => TemplateResult {
  /** As last drawn. */
  let view: FinderView;
  let options: readonly CancerOption[];
  /** What was typed and not picked; empty while the field shows the name of the choice. */
  let typed = '';
  /** Place of the option pointed at, -1 for none; `undefined` while the list is closed. */
  let active: number | undefined;
  let left = false;

  const point = (index?: number) => {
    active = index;
    host.requestUpdate();
    void host.updateComplete.then(() => host.renderRoot.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' }));
  };

  const choose = (choice?: CancerChoice) => {
    typed = '';
    point();
    view.chooseCancer(choice);
  };

  /** Takes the option, else a name typed out in full; anything else stays to be mended. */
  const settle = (pointedAt?: CancerOption) => {
    const named = (name: string) => name.toLowerCase() === typed.trim().toLowerCase();
    const option = pointedAt ?? options.find(({ name }) => named(name));
    if (option) choose(option.choice);
    else point();
  };

  const clear = () => {
    choose();
    host.renderRoot.querySelector<HTMLElement>('#cancer')?.focus();
  };

  const type = (text: string) => {
    typed = text;
    left = false;
    if (view.cancer) view.chooseCancer(undefined);
    point(-1);
    view.announce(view.say('finder.cancerCount', { count: listCancerOptions(view.say, text).length }));
  };

  const press = (event: KeyboardEvent) => {
    const { key, altKey, isComposing } = event;
    const open = active !== undefined;
    const at = active ?? -1;
    if (isComposing) return;
    if (key === 'ArrowDown') point(altKey ? -1 : (at + 1) % options.length);
    else if (key === 'ArrowUp') point((at < 1 ? options.length : at) - 1);
    else if (key === 'Enter' && open) settle(options[at]);
    else if (key === 'Escape' && open) point();
    else if (key === 'Escape' && (typed || view.cancer)) choose();
    else {
      // The caret moves in the text: nothing in the list is pointed at any longer.
      if (open && /^(Home|End|Arrow)/.test(key)) point(-1);
      return;
    }
    event.preventDefault();
  };

  const leave = () => {
    left = true;
    settle();
  };

  const renderOption = ({ choice, name, alsoCalled }: CancerOption, index: number) => html`<li
    role="option"
    id=${optionId(index)}
    aria-selected=${index === active}
    @click=${() => choose(choice)}
  >
    ${name} ${alsoCalled ? html`<span class="hint">${view.say('finder.cancerAlso', { word: alsoCalled })}</span>` : nothing}
  </li>`;

  return (current) => {
    view = current;
    const { say, cancer } = view;
    if (cancer) typed = '';
    options = listCancerOptions(say, typed);
    const open = active !== undefined;
    const value = typed || nameCancer(say, cancer);
    const words = typed.trim();
    // Two that are always there, and none that was found.
    const note = !words ? 'finder.cancerCommon' : options.length < 3 && 'finder.cancerUnknown';
    const combobox = { open, active: open && active! >= 0 ? optionId(active!) : undefined, press, click: () => point(-1), leave };
    return renderField(
      'cancer',
      say('finder.cancer'),
      say(left && words && !open ? 'finder.cancerUnpicked' : 'finder.cancerHint'),
      html`<div class="combobox">
        ${renderTextInput({ id: 'cancer', value, type, describedBy: 'cancer-hint', combobox })}
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
}
