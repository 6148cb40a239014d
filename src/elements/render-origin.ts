import { html, nothing, type TemplateResult } from 'lit';
import { wordsIn, type PlainWord } from '../model/plain-word.ts';
import type { Entry, Review } from '../model/merge-by-id.ts';
import type { Source } from '../model/source.ts';

export interface OriginView {
  readonly sources: readonly Source[];
  readonly plainWords: readonly PlainWord[];
  readonly review?: Review | undefined;
  /** A date as people write it. */
  readonly day: (date: string) => string;
  readonly newTab: string;
  /** What is said of words checked on a day by nobody but us. */
  readonly checked: (date: string) => string;
  readonly reviewed: (review: Review) => string;
}

/** What medical words mean, where the words come from, and when they were last checked: what a person may want to know on demand. */
export function renderOrigin(entry: Entry, text: string, view: OriginView): TemplateResult {
  const words = wordsIn(text, view.plainWords);
  const sources = view.sources.filter(({ id }) => entry.sources?.includes(id));
  const isReviewed = entry.status === 'reviewed' && view.review;
  return html`${words.length
      ? html`<dl>
          ${words.map((word) => html`<dt>${word.words[0]}</dt> <dd>${word.meaning}</dd>`)}
        </dl>`
      : nothing}
    ${sources.length
      ? html`<ul class="sources">
          ${sources.map(({ title, publisher, date, url }) => {
            const rest = [publisher, date && view.day(date)].filter(Boolean).join(', ');
            return html`<li>${url ? html`<a href=${url} target="_blank" rel="noopener noreferrer">${title} ${view.newTab}</a>` : title}. ${rest}</li>`;
          })}
        </ul>`
      : nothing}
    ${isReviewed ? html`<p class="hint">${view.reviewed(isReviewed)}</p>` : entry.checkedOn ? html`<p class="hint">${view.checked(entry.checkedOn)}</p>` : nothing}`;
}

/** For editors, where `debug` is set: what of a hospital's file could not be used. */
export function renderProblems(headline: string, problems: readonly string[]): TemplateResult {
  return html`<details class="debug screen-only" part="debug" open>
    <summary>${headline}</summary>
    <ul>
      ${problems.map((problem) => html`<li>${problem}</li>`)}
    </ul>
  </details>`;
}
