import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { masked } from '../../../host/masked.ts';
import type { CancerChoice } from '../../../model/cancer-type.ts';
import type { FinderView } from '../finder-view.ts';
import { listCancerOptions, nameCancer, type CancerOption } from './cancer-options.ts';
import { renderField, selectText } from './render-field.ts';
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
  /** What was typed and not picked; `undefined` while the field shows the name of the choice. */
  let typed: string | undefined;
  let open = false;
  let active = -1;
  let left = false;

  const sought = () => (view.cancer ? '' : (typed ?? '').trim());
  const listOptions = () => listCancerOptions(view.say, sought());
  /** A name typed out in full. */
  const findNamed = () => listOptions().find(({ name }) => name.toLowerCase() === sought().toLowerCase());

  const point = (index: number, isOpen = open) => {
    open = isOpen;
    active = index;
    host.requestUpdate();
    void host.updateComplete.then(() => host.renderRoot.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' }));
  };
  const close = () => point(-1, false);

  const choose = (choice?: CancerChoice) => {
    typed = undefined;
    close();
    view.chooseCancer(choice);
  };
  const chooseOrClose = (option: CancerOption | undefined) => (option ? choose(option.choice) : close());

  const clear = () => {
    choose();
    host.renderRoot.querySelector<HTMLElement>('#cancer')?.focus();
  };

  const type = (event: Event) => {
    typed = (event.target as HTMLInputElement).value;
    left = false;
    if (view.cancer) view.chooseCancer(undefined);
    point(-1, true);
    view.announce(view.say('finder.cancerCount', { count: listCancerOptions(view.say, typed).length }));
  };

  const press = (event: KeyboardEvent) => {
    const { key, altKey, isComposing } = event;
    if (isComposing) return;
    const options = listOptions();
    const last = options.length - 1;
    if (key === 'ArrowDown') point(altKey ? -1 : open && active < last ? active + 1 : 0, true);
    else if (key === 'ArrowUp') point(open && active > 0 ? active - 1 : last, true);
    else if (key === 'Enter' && open) chooseOrClose(options[active] ?? findNamed());
    else if (key === 'Escape' && open) close();
    else if (key === 'Escape' && (typed || view.cancer)) choose();
    else {
      // The caret moves in the text: nothing in the list is pointed at any longer.
      if (/^(Home|End|Arrow)/.test(key)) point(-1);
      return;
    }
    event.preventDefault();
  };

  /** A name typed out in full counts as picked, anything else stays to be mended. */
  const leave = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if ((currentTarget as Element).contains(relatedTarget as Node | null)) return;
    left = true;
    chooseOrClose(findNamed());
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
    if (cancer) typed = undefined;
    const text = typed ?? nameCancer(say, cancer);
    const words = sought();
    const options = open ? listOptions() : [];
    // Two that are always there, and none that was found.
    const note = !words ? 'finder.cancerCommon' : options.length < 3 && 'finder.cancerUnknown';
    return renderField(
      'cancer',
      say('finder.cancer'),
      say(left && words && !open ? 'finder.cancerUnpicked' : 'finder.cancerHint'),
      html`<div class="combobox" @focusout=${leave}>
        <input
          id="cancer"
          role="combobox"
          aria-autocomplete="list"
          aria-controls="cancer-list"
          aria-expanded=${open}
          aria-activedescendant=${open && active >= 0 ? optionId(active) : nothing}
          aria-describedby="cancer-hint"
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false"
          ${masked()}
          .value=${live(text)}
          @focus=${selectText}
          @input=${type}
          @click=${() => point(-1, true)}
          @keydown=${press}
        />
        ${text
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
