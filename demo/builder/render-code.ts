import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Snippet, SnippetId, SnippetPart } from './write-snippets.ts';

export interface CodeView {
  readonly snippets: readonly Snippet[];
  readonly chosen: SnippetId;
  readonly onChoose: (id: SnippetId) => void;
  /** What is still missing before this should go on a page; a sentence each. */
  readonly missing: readonly string[];
  /** What was copied last. */
  readonly copied: string;
  readonly onCopy: (part: SnippetPart, code: HTMLElement) => void;
}

/** The five ways to embed, and everything there is to copy for the one chosen. */
export function renderCode({ snippets, chosen, onChoose, missing, copied, onCopy }: CodeView): TemplateResult {
  const snippet = snippets.find(({ id }) => id === chosen) ?? snippets[0]!;
  const copy = (part: SnippetPart) => (event: Event) => onCopy(part, (event.currentTarget as HTMLElement).closest('.part')!.querySelector('code')!);
  return html`
    <fieldset class="segments ways">
      <legend>How you embed it</legend>
      ${snippets.map(({ id, title }) => html`<label><input type="radio" name="way" value=${id} .checked=${live(id === snippet.id)} @change=${() => onChoose(id)} /> ${title}</label>`)}
    </fieldset>
    <p class="when">${snippet.when}</p>
    ${missing.length ? html`<div class="warning"><p><strong>Before you paste it</strong></p><ul>${missing.map((line) => html`<li><span>${line}</span></li>`)}</ul></div>` : ''}
    ${snippet.parts.map(
      (part) => html`<section class="part" data-language=${part.language}>
        <header>
          <h3>${part.title}</h3>
          <button type="button" @click=${copy(part)}>${copied === part.code ? 'Copied' : 'Copy'}<span class="unseen">: ${part.title}</span></button>
        </header>
        <pre tabindex="0" role="group" aria-label=${part.title}><code>${part.code}</code></pre>
      </section>`,
    )}
    <p class="unseen" role="status">${copied ? 'Copied.' : ''}</p>
  `;
}
