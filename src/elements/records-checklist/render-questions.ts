import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { cancerTypes } from '../../content/cancer-types.ts';
import { masked } from '../../host/masked.ts';
import { answers, type Answer, type Situation } from '../../model/patient-case.ts';
import type { ChecklistView } from './checklist-view.ts';
import { renderButton, renderDate } from './render-parts.ts';
import { bare } from '../../model/bare.ts';

/** One question: what it asks, why, whether it has an answer, and the control. */
interface Step {
  readonly question: string;
  readonly why: string;
  readonly isAnswered: boolean;
  /** `hold` keeps this question in front, as choosing in it may take several keys. */
  readonly control: (hold: () => void) => TemplateResult;
}

const pressing: readonly Situation[] = ['in-hospital', 'treatment-soon'];

/** Questions that decide which records there are: one at a time, each can be skipped, all can be gone through again. */
export function renderQuestions(view: ChecklistView): TemplateResult {
  const { say, heading, screen, show } = view;
  const steps = stepsOf(view);
  const first = steps.findIndex(({ isAnswered }) => !isAnswered);
  const at = screen.question ?? (first < 0 ? steps.length : first);
  const go = (question: number) => show({ question }, '.question');
  const step = steps[at];
  if (!step) {
    return html`<p class="question" part="questions" tabindex="-1">
      ${say('records.question.done')} ${renderButton(say('records.question.again'), () => go(0), 'quiet')}
    </p>`;
  }
  return html`<section class="question about-you" part="questions" tabindex="-1" aria-labelledby="question">
    <p class="eyebrow">${say('records.question.count', { number: at + 1, total: steps.length })}</p>
    ${heading(1, step.question, 'question')}
    <p class="hint">${say('records.question.whyWeAsk', { why: step.why })}</p>
    ${step.control(() => show({ question: at }))}
    <div class="row">
      ${renderButton(say(step.isAnswered ? 'records.question.forward' : 'records.question.skip'), () => go(at + 1), 'quiet')}
      ${at ? renderButton(say('records.question.back'), () => go(at - 1), 'quiet') : nothing}
    </div>
  </section>`;
}

function stepsOf(view: ChecklistView): readonly Step[] {
  const { say, known, list, screen, tell, show } = view;
  const { cancer, situations: told, treatmentDate } = known;
  const cancerStep: Step = {
    question: say('records.question.cancer'),
    why: say('records.question.cancerWhy'),
    isAnswered: cancer !== undefined,
    control: (hold) => renderCancerSelect(view, hold),
  };
  const treatmentStep: Step = {
    question: say('records.question.next'),
    why: say('records.question.nextWhy'),
    isAnswered: treatmentDate !== undefined,
    control: (hold) =>
      renderDate('question', treatmentDate, (value) => {
        hold();
        tell({ about: 'treatmentDate', value });
      }),
  };
  const asked = list.situations.filter(({ id }) => !view.isAsked || !pressing.includes(id));
  const situationSteps = asked.flatMap(({ id, question, why }): readonly Step[] => {
    const choose = (answer: Answer) => {
      tell({ about: 'situations', value: Object.freeze(bare({ ...told, [id]: answer })) });
      // Where one goes through them again, the next one comes, answered or not.
      show({ question: screen.question === undefined ? undefined : screen.question + 1 }, '.question');
    };
    const control = () =>
      html`<div class="row">
        ${answers.map(
          (answer) =>
            html`<button type="button" class="button" aria-pressed=${told[id] === answer} @click=${() => choose(answer)}>${say(`records.question.${answer}`)}</button>`,
        )}
      </div>`;
    return [{ question, why, isAnswered: told[id] !== undefined, control }, ...(id === 'treatment' && told[id] === 'yes' ? [treatmentStep] : [])];
  });
  return [cancerStep, ...situationSteps];
}

function renderCancerSelect({ say, known, tell }: ChecklistView, hold: () => void): TemplateResult {
  const sorted = [...cancerTypes].sort((one, other) => one.name.localeCompare(other.name));
  return html`<select
    autocomplete="off"
    aria-labelledby="question"
    ${masked()}
    .value=${live(known.cancer ?? '')}
    @change=${({ target }: Event) => {
      hold();
      tell({ about: 'cancer', value: (target as HTMLSelectElement).value || undefined });
    }}
  >
    <option value="">${say('records.question.choose')}</option>
    <option value="not-sure" ?selected=${known.cancer === 'not-sure'}>${say('records.question.not-sure')}</option>
    ${sorted.map(({ id, name }) => html`<option value=${id} ?selected=${known.cancer === id}>${name}</option>`)}
  </select>`;
}
