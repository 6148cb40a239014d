import '../../src/define.ts';
import { html, nothing, type TemplateResult } from 'lit';
import manifest from '../../custom-elements.json' with { type: 'json' };
import { contrastOf, contrastPairs } from '../../demo/builder/contrast.ts';
import { readElements, readTokens, type TokenInfo } from '../../demo/builder/read-elements.ts';
import { findTokenUse, type TokenUse } from './token-use.ts';

export default { title: 'For designers', tags: ['page', '!autodocs'] };

const tags = readElements(manifest).map(({ tag }) => tag);
const tokens = readTokens(manifest);

/** What a value looks like, live: it follows the brand in the toolbar. */
function sample({ name, byDefault }: TokenInfo): TemplateResult {
  const style = {
    color: `background: var(${name}, ${byDefault}); width: 5rem; height: 3rem; border: 1px solid #0003`,
    radius: `background: #cfd8e0; width: 5rem; height: 3rem; border-radius: var(${name}, ${byDefault})`,
    space: `background: #0b5a7a; height: 1rem; width: var(${name}, ${byDefault})`,
    font: `${name.endsWith('size') ? 'font-size' : name.endsWith('weight') ? 'font-weight' : 'font-family'}: var(${name}, ${byDefault})`,
  }[name.split('-')[3]!];
  return html`<div style=${style ?? ''} data-swatch=${name}>${name.startsWith('--so-font-') ? 'Second opinion' : nothing}</div>`;
}

function usedBy(use: TokenUse | undefined): TemplateResult {
  const places = [...(use ?? [])];
  const rules = new Set(places.flatMap(([, selectors]) => [...selectors]));
  return html`<details>
    <summary>${places.length} of ${tags.length} elements, ${rules.size} ${rules.size === 1 ? 'rule' : 'rules'}</summary>
    <ul>${places.map(([tag, selectors]) => html`<li><code>${tag}</code>: ${[...selectors].join(' · ')}</li>`)}</ul>
  </details>`;
}

/** Every custom property: what it looks like now, its default, what it is for, and every rule it touches. */
export const Tokens = {
  render: () => {
    const use = findTokenUse(tags);
    const page = getComputedStyle(document.documentElement);
    const now = ({ name, byDefault }: TokenInfo) => page.getPropertyValue(name).trim() || byDefault;
    const valueOf = (name: string) => tokens.filter((token) => token.name === name).map(now)[0] ?? '';
    return html`<style>
        .tokens td, .tokens th { padding: 0.5rem 1rem 0.5rem 0; border-bottom: 1px solid #0002; text-align: start; vertical-align: top; }
        .tokens { border-collapse: collapse; margin-block: 1rem 2rem; }
        .tokens summary { white-space: nowrap; }
        .tokens code { overflow-wrap: anywhere; }
        /* On a phone a row is a card: five columns would be a word wide each. Where its head is gone, a cell says it itself. */
        @media (width < 48rem) {
          .tokens, .tokens tbody, .tokens tr, .tokens td, .tokens th { display: block; }
          .tokens thead { display: none; }
          .tokens td, .tokens th { padding: 0.25rem 0; border: 0; }
          .tokens td[data-head]::before { content: attr(data-head) ': '; color: #4a5663; }
          .tokens tr { padding-block: 0.75rem; border-bottom: 1px solid #0002; }
        }
      </style>
      <h1>Tokens</h1>
      <p>Set them on <code>:root</code>, or on any element around ours. The brand in the toolbar shows here at once.</p>
      <table class="tokens">
        <thead><tr><th scope="col">Now</th><th scope="col">Custom property</th><th scope="col">Value</th><th scope="col">What it is for</th><th scope="col">What it touches</th></tr></thead>
        <tbody>
          ${tokens.map((token) => html`<tr data-token=${token.name}><td>${sample(token)}</td><th scope="row"><code>${token.name}</code></th><td><code>${now(token)}</code></td><td>${token.description}</td><td>${usedBy(use.get(token.name))}</td></tr>`)}
        </tbody>
      </table>
      <h2>Contrast</h2>
      <table class="tokens">
        <thead><tr><th scope="col">Where</th><th scope="col">In front</th><th scope="col">Behind</th><th scope="col">Contrast</th><th scope="col">Needs</th></tr></thead>
        <tbody>
          ${contrastPairs.map(({ front, back, least, what }) => {
            const ratio = contrastOf(valueOf(front), valueOf(back));
            return html`<tr><td>${what}</td><td data-head="In front"><code>${front}</code></td><td data-head="Behind"><code>${back}</code></td><td data-head="Contrast">${ratio === undefined ? 'by the system' : `${ratio.toFixed(1)}:1`} ${ratio !== undefined && ratio < least ? html`<strong>too low</strong>` : nothing}</td><td data-head="Needs">${least}:1</td></tr>`;
          })}
        </tbody>
      </table>`;
  },
};
