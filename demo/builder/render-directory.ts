import { html, nothing, type TemplateResult } from 'lit';
import type { DirectoryProblem } from '../../src/model/directory.ts';
import type { DirectoryCheck } from './check-directory.ts';

/** Where the check of a dropped file stands. */
export type CheckState =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading'; readonly fileName: string }
  | { readonly kind: 'refused'; readonly fileName: string; readonly why: string }
  | { readonly kind: 'read'; readonly fileName: string; readonly check: DirectoryCheck }
  | { readonly kind: 'json'; readonly fileName: string };

const count = (number: number, one: string, many = `${one}s`) => `${number.toLocaleString('en-US')} ${number === 1 ? one : many}`;

/** The place to drop a file, and what was found in it. */
export function renderDirectory(state: CheckState, onFile: (file: File) => void, onRemove: () => void, what: string): TemplateResult {
  const over = (event: DragEvent, isOver: boolean) => {
    event.preventDefault();
    (event.currentTarget as Element).classList.toggle('over', isOver);
  };
  return html`
    <div
      class="drop"
      @dragover=${(event: DragEvent) => over(event, true)}
      @dragleave=${(event: DragEvent) => over(event, false)}
      @drop=${(event: DragEvent) => {
        over(event, false);
        const file = event.dataTransfer?.files[0];
        if (file) onFile(file);
      }}
    >
      <label class="drop-label" for="list-file"><strong>Drop ${what} here</strong> <span>or choose a file</span></label>
      <input
        id="list-file"
        type="file"
        accept=".csv,.tsv,.txt,.json,.ndjson"
        @change=${(event: Event) => {
          const input = event.target as HTMLInputElement;
          const file = input.files?.[0];
          if (file) onFile(file);
          input.value = '';
        }}
      />
      <p class="hint">It is read in this page. It is not sent, and not kept.</p>
    </div>
    <div role="status" class="check">${renderState(state, onRemove)}</div>
  `;
}

function renderState(state: CheckState, onRemove: () => void): TemplateResult | typeof nothing {
  if (state.kind === 'none') return nothing;
  const head = (words: unknown, mark: string) => html`<div class="check-head ${mark}">
    <p><strong>${state.fileName}</strong> ${words}</p>
    ${state.kind === 'reading' ? nothing : html`<button type="button" class="quiet" @click=${onRemove}>Take it out</button>`}
  </div>`;
  if (state.kind === 'reading') return head('is being read …', '');
  if (state.kind === 'refused') return head(html`can’t be used. ${state.why}`, 'bad');
  if (state.kind === 'json') return head('shows in the preview. Tick debug to see there what the element makes of it.', 'good');
  return renderCheck(state.check, head);
}

function renderCheck({ directory, cancers }: DirectoryCheck, head: (words: unknown, mark: string) => TemplateResult): TemplateResult {
  const { specialists, rowCount, problems, columns, format } = directory;
  const dropped = problems.filter(({ severity }) => severity === 'dropped');
  const mended = problems.filter(({ severity }) => severity === 'mended');
  const left = dropped.reduce((sum, problem) => sum + problem.count, 0);
  const headers = Object.entries(columns);
  const unused = headers.filter(([, field]) => !field).length;
  const found = cancers.filter(({ listed, bySpecialty }) => listed + bySpecialty);
  const summary = html`${count(specialists.length, 'specialist')} in ${count(rowCount, 'row')}, read as ${format}.
  ${left ? html`<b>${count(left, 'row')} left out.</b>` : 'Every row can be used.'}`;
  return html`
    ${head(summary, left ? 'warn' : 'good')}
    ${found.length || !specialists.length ? nothing : html`<p class="warning said"><strong>The list does not say what anyone treats.</strong> Whatever cancer a patient picks, everyone is shown under “We do not know what they treat”. A column “Cancers” (<code>Breast cancer; Lung cancer</code>), or at least “Specialty”, mends it.</p>`}
    ${dropped.length ? html`<details open><summary>Rows left out <b>${left}</b></summary>${renderProblems(dropped)}</details>` : nothing}
    ${mended.length ? html`<details ?open=${!dropped.length}><summary>Values mended or left out <b>${mended.reduce((sum, problem) => sum + problem.count, 0)}</b></summary>${renderProblems(mended)}</details>` : nothing}
    ${headers.length
      ? html`<details>
          <summary>Columns <b>${headers.length - unused} of ${headers.length} used</b></summary>
          <table class="columns">
            <thead><tr><th scope="col">Your column</th><th scope="col">Understood as</th></tr></thead>
            <tbody>${headers.map(([header, field]) => html`<tr><td>${header}</td><td>${field ? html`<code>${field}</code>` : html`<span class="unused">not used</span>`}</td></tr>`)}</tbody>
          </table>
        </details>`
      : nothing}
    ${found.length ? renderCancers(cancers, found.length) : nothing}
  `;
}

function renderCancers(cancers: DirectoryCheck['cancers'], foundCount: number): TemplateResult {
  const most = Math.max(...cancers.map(({ listed, bySpecialty }) => listed + bySpecialty));
  return html`<details>
    <summary>Types of cancer <b>${foundCount} of ${cancers.length} find someone</b></summary>
    <p class="hint">How many specialists a patient finds for each. Light: the list names no cancers, and the specialty commonly treats it.</p>
    <table class="counts">
      <thead><tr><th scope="col">Type of cancer</th><th scope="col">Specialists</th></tr></thead>
      <tbody>
        ${cancers.map(
          ({ name, listed, bySpecialty }) => html`<tr>
            <td>${name}</td>
            <td>${listed + bySpecialty ? html`<meter min="0" max=${most} value=${listed + bySpecialty} aria-hidden="true"></meter> ${listed}${bySpecialty ? html` <span class="unused">+ ${bySpecialty} by specialty</span>` : nothing}` : html`<span class="unused">none</span>`}</td>
          </tr>`,
        )}
      </tbody>
    </table>
  </details>`;
}

function renderProblems(problems: readonly DirectoryProblem[]): TemplateResult {
  return html`<ul class="problems">
    ${problems.map(({ reason, message, count: times, examples }) => {
      const title = `${reason.replaceAll('-', ' ')}.`.replace(/^./, (letter) => letter.toUpperCase());
      const more = times - examples.length;
      return html`<li>
        <strong>${title}</strong> ${message.toLowerCase() === title.toLowerCase() ? nothing : message}
        <span class="rows">${examples.join(', ')}${more > 0 ? ` and ${more.toLocaleString('en-US')} more` : ''}</span>
      </li>`;
    })}
  </ul>`;
}
