import { html, nothing, svg, type TemplateResult } from 'lit';
import { saveFile } from '../keeping/hand-over.ts';
import type { ChecklistView } from './checklist-view.ts';
import { composeDates } from './compose-dates.ts';
import { findReminderDays } from './plan-dates.ts';
import { daysBetween } from './working-days.ts';
import { writeCalendar } from './write-calendar.ts';

/** Pixels a day takes on the line of time; the fewest and the most between two dates. */
const dayLength = 3;
const shortest = 8;
const longest = 64;

/** When to ask, call again and send, counted back from the visit: a line of time that reads as a list. */
export function renderDates(view: ChecklistView): TemplateResult | typeof nothing {
  const { say, today, day, plan, known } = view;
  const visit = known.appointmentDate;
  if (!plan.records.length || !visit) return nothing;
  const days = composeDates(plan, visit, today, say, view.listed);
  return html`<details class="section" part="dates" open>
    <summary>${view.heading(1, say('records.dates.title'))}</summary>
    <ol class="timeline" role="list">
      ${days.map(({ date, lines }, index) => {
        const gap = Math.min(longest, Math.max(shortest, daysBetween(days[index - 1]?.date ?? date, date) * dayLength));
        return html`<li class=${date === visit ? 'visit' : nothing}>
          ${index ? html`<svg aria-hidden="true" width="3" height=${gap}>${svg`<rect width="3" height=${gap} />`}</svg>` : nothing}
          <div>
            <p><strong>${date === today ? say('records.dates.today') : day(date)}</strong></p>
            ${lines.map((line) => html`<p>${line}</p>`)}
          </div>
        </li>`;
      })}
    </ol>
    <p class="hint">${say('records.dates.early')} ${say('records.dates.offices')}</p>
    <div class="screen-only">
      <button type="button" class="button" @click=${() => saveReminders(view)}>${say('records.calendar.save')}</button>
      <p class="hint">${say('records.calendar.hint')}</p>
    </div>
  </details>`;
}

function saveReminders({ say, plan, today }: ChecklistView): void {
  const reminders = findReminderDays(plan, today).map((date) => ({ date, title: say('records.calendar.title') }));
  saveFile(writeCalendar(reminders, new Date()), `${say('records.calendar.file')}.ics`, 'text/calendar');
}
