import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { findLowContrast, readColor, writeColor } from './contrast.ts';
import { darkenUntilReadable, derivePalette } from './derive-palette.ts';
import type { TokenInfo } from './read-elements.ts';
import { tokenValue, withEntry, type Setup } from './setup.ts';

type Theme = Setup['theme'];

/** Ready-made values of the corners; each is a set of custom properties. */
const corners: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  Square: [['--so-radius-small', '0px'], ['--so-radius-medium', '0px'], ['--so-radius-round', '0px']],
  Soft: [],
  Round: [['--so-radius-small', '14px'], ['--so-radius-medium', '24px']],
};
const fonts: readonly (readonly [string, string])[] = [
  ['', 'As on your page'],
  ['Georgia, "Times New Roman", serif', 'Georgia'],
  ['Verdana, Geneva, sans-serif', 'Verdana'],
  ['"Trebuchet MS", Candara, sans-serif', 'Trebuchet'],
  ['"Palatino Linotype", Palatino, "Book Antiqua", serif', 'Palatino'],
];

/** Colors, font, corners and space: every custom property of the manifest, the ones most change first. */
export function renderLook(setup: Setup, tokens: readonly TokenInfo[], onChange: (theme: Theme) => void): TemplateResult {
  const { theme } = setup;
  const valueOf = (name: string) => tokens.filter((token) => token.name === name).map((token) => tokenValue(setup, token))[0] ?? '';
  const set = (name: string, value: string) => onChange(withEntry(theme, name, value));
  const setAll = (entries: Iterable<readonly [string, string]>, from = theme) => onChange(new Map([...from, ...entries]));
  const accent = valueOf('--so-color-accent');
  const group = (kind: string) => tokens.filter(({ name }) => name.startsWith(`--so-${kind}-`));
  const radiusNames = group('radius').map(({ name }) => name);
  const cornersNow = Object.entries(corners).find(([, values]) => radiusNames.every((name) => theme.get(name) === new Map(values).get(name)))?.[0];
  return html`
    <div class="field field-brand">
      <label for="brand-color">Brand color</label>
      <div class="color">${renderColor('brand-color', accent, (value) => setAll(derivePalette(value)))}</div>
      <span class="hint">The shades that go with it are made from it.</span>
    </div>
    ${renderContrast(valueOf, accent, (shade) => setAll(derivePalette(shade)))}
    <div class="pair">
      ${[['--so-font-family', 'Font'], ['--so-font-heading', 'Font of headings']].map(([name, title]) => renderFont(name!, title!, theme.get(name!) ?? '', set))}
    </div>
    <fieldset class="field segments">
      <legend>Corners</legend>
      ${Object.entries(corners).map(
        ([name, values]) => html`<label><input type="radio" name="corners" .checked=${live(cornersNow === name)} @change=${() => setAll(values, new Map([...theme].filter(([token]) => !radiusNames.includes(token))))} /> ${name}</label>`,
      )}
    </fieldset>
    <details>
      <summary>Every color</summary>
      <div class="tokens">
        ${group('color').map(
          (token) => html`<div class="token">
            <label for=${token.name}>${token.name.slice('--so-color-'.length).replaceAll('-', ' ')}</label>
            <div class="color">${renderColor(token.name, tokenValue(setup, token), (value) => set(token.name, value))}</div>
            ${theme.has(token.name) ? html`<button type="button" class="quiet" @click=${() => set(token.name, '')}>Default<span class="unseen"> of ${token.name}</span></button>` : nothing}
          </div>`,
        )}
      </div>
    </details>
    <details>
      <summary>Sizes, weight and space</summary>
      <div class="tokens">
        ${tokens
          .filter(({ name }) => !/^--so-(?:color-|font-(?:family|heading)$)/.test(name))
          .map(
            (token) => html`<div class="token">
              <label for=${token.name}>${token.name.slice('--so-'.length).replaceAll('-', ' ')}</label>
              <input id=${token.name} type="text" spellcheck="false" autocomplete="off" placeholder=${token.byDefault} .value=${live(theme.get(token.name) ?? '')} @input=${(event: Event) => set(token.name, (event.target as HTMLInputElement).value)} />
            </div>`,
          )}
      </div>
    </details>
    ${theme.size ? html`<button type="button" class="quiet" @click=${() => onChange(new Map())}>Back to the defaults</button>` : nothing}
  `;
}

function renderColor(id: string, value: string, onInput: (value: string) => void): TemplateResult {
  const color = readColor(value);
  // Where it can't be understood it is kept as it was: somebody is still typing.
  const take = (event: Event) => {
    const written = (event.target as HTMLInputElement).value.trim();
    const typed = readColor(written) ?? readColor(`#${written}`);
    if (typed) onInput(writeColor(typed));
  };
  return html`<input type="color" aria-label=${`Pick ${id.replace(/^--so-color-/, '').replaceAll('-', ' ')}`} .value=${live(color ? writeColor(color) : '#000000')} @input=${take} />
    <input type="text" id=${id} spellcheck="false" autocomplete="off" .value=${value} @change=${take} />`;
}

function renderFont(name: string, title: string, value: string, set: (name: string, value: string) => void): TemplateResult {
  const isOwn = value && !fonts.some(([family]) => family === value);
  return html`<div class="field">
    <label for=${name}>${title}</label>
    <select id=${name} @change=${(event: Event) => set(name, (event.target as HTMLSelectElement).value)}>
      ${[...fonts, ...(isOwn ? [[value, value] as const] : [])].map(([family, words]) => html`<option value=${family} ?selected=${family === value}>${words}</option>`)}
    </select>
    <input type="text" aria-label=${`${title}, as CSS`} spellcheck="false" autocomplete="off" placeholder="Or as CSS: Georgia" .value=${live(value)} @change=${(event: Event) => set(name, (event.target as HTMLInputElement).value.trim())} />
  </div>`;
}

function renderContrast(valueOf: (token: string) => string, accent: string, onShade: (shade: string) => void): TemplateResult {
  const low = findLowContrast(valueOf);
  const short = (token: string) => token.slice('--so-color-'.length).replaceAll('-', ' ');
  const shade = low.some(({ front }) => front === '--so-color-accent') ? darkenUntilReadable(accent, valueOf) : undefined;
  return html`<div role="status" class="contrast">
    ${low.length
      ? html`<div class="warning">
          <p><strong>Hard to read.</strong> ${low.length === 1 ? 'One pair of colors falls' : `${low.length} pairs of colors fall`} under what people with low vision need (WCAG 2.2 AA).</p>
          <ul>
            ${low.map(({ what, front, back, ratio, least }) => html`<li><span>${what} <small>${short(front)} on ${short(back)}</small></span> <span><b>${(Math.floor(ratio * 100) / 100).toFixed(2)}:1</b> <small>needs ${least}:1</small></span></li>`)}
          </ul>
          ${shade ? html`<button type="button" @click=${() => onShade(shade)}>Use the darker shade ${shade}</button>` : nothing}
        </div>`
      : html`<p class="good">Every color can be read on what it stands on (WCAG 2.2 AA).</p>`}
  </div>`;
}
