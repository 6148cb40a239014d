import { html, nothing, type TemplateResult } from 'lit';
import { wordsIn, type PlainWord } from '../model/plain-word.ts';
import type { Entry } from '../model/merge-by-id.ts';
import type { Source } from '../model/source.ts';
import { formatDay } from '../text/format-day.ts';
import type { Say } from '../text/say.ts';
import { sayReview, type Reviewed } from './say-review.ts';

export interface OriginView {
  readonly sources: readonly Source[];
  readonly plainWords: readonly PlainWord[];
  /** A date as people write it. */
  readonly day: (date: string) => string;
  readonly newTab: string;
  /** When we last read a page. */
  readonly read: (date: string) => string;
  /** What is said of words checked on a day by nobody but us. */
  readonly checked: (date: string) => string;
  /** Who has reviewed them; `undefined` for nobody. */
  readonly reviewed: (entries: readonly Entry[]) => string | undefined;
}

/** @param part before the ids of the element's texts */
export function originOf(content: Pick<OriginView, 'sources' | 'plainWords'> & Reviewed, say: Say, language: string, part: 'guide' | 'questions' | 'explainer'): OriginView {
  const day = (date: string) => formatDay(language, date);
  return {
    sources: content.sources,
    plainWords: content.plainWords,
    day,
    newTab: say('common.newTab'),
    read: (date) => say('common.readOn', { date: day(date) }),
    checked: (date) => say(`${part}.checked`, { date: day(date) }),
    reviewed: (entries) => sayReview(entries, content, part, say, day),
  };
}

/**
 * What medical words mean, where the words come from, and when they were last checked: what a person may want to know on demand.
 *
 * @param along what stands with the entry
 */
export function renderOrigin(entry: Entry, text: string, view: OriginView, along: readonly Entry[] = []): TemplateResult {
  const words = wordsIn(text, view.plainWords);
  const sources = view.sources.filter(({ id }) => entry.sources?.includes(id));
  const status = entry.status && (view.reviewed([entry, ...along]) ?? (entry.checkedOn && view.checked(entry.checkedOn)));
  return html`${words.length
      ? html`<dl>
          ${words.map((word) => html`<dt>${word.words[0]}</dt> <dd>${word.meaning}</dd>`)}
        </dl>`
      : nothing}
    ${sources.length
      ? html`<ul class="sources">
          ${sources.map(({ title, publisher, date, readOn, url }) => {
            const rest = [publisher, date && view.day(date), readOn && view.read(readOn)].filter(Boolean).join(', ');
            return html`<li>${url ? html`<a href=${url} target="_blank" rel="noopener noreferrer">${title}<span class="screen-only"> ${view.newTab}</span></a>` : title}. ${rest}</li>`;
          })}
        </ul>`
      : nothing}
    ${status ? html`<p class="hint">${status}</p>` : nothing}`;
}
