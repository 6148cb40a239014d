import { html, nothing, type TemplateResult } from 'lit';
import { saveFile } from '../keeping/hand-over.ts';
import type { ChecklistView } from './checklist-view.ts';
import { composeDates } from './compose-dates.ts';
import { findReminderDays } from './plan-dates.ts';
import { renderButton } from './render-parts.ts';
import { daysBetween } from './working-days.ts';
import { writeCalendar } from './write-calendar.ts';

/** Pixels a day takes on the line of time, and the most between two dates. */
const dayLength = 3;
const longest = 64;

/** When to ask, call again and send, counted back from the visit: a line of time that reads as a list. */
export function renderDates(view: ChecklistView): TemplateResult | typeof nothing {
  const { say, today, day, plan, known } = view;
  const visit = known.appointmentDate;
  if (!plan.records.length || !visit) return nothing;
  const reminders = findReminderDays(plan, today).map((date) => ({ date, title: say('records.calendar.title') }));
  const days = composeDates(plan, visit, today, say);
  return html`<details class="section" part="dates" open>
    <summary>${view.heading(1, say('records.dates.title'))}</summary>
    <ol class="timeline" role="list">
      ${days.map(({ date, lines }, index) => {
        // An attribute and not a style, which strict pages forbid.
        const gap = Math.min(longest, daysBetween(date, days[index + 1]?.date ?? date) * dayLength);
        return html`<li class="keep-together"><strong>${date === today ? say('records.dates.today') : day(date)}</strong>${lines.map((line) => html`<p>${line}</p>`)}<svg aria-hidden="true" width="1" height=${gap}></svg></li>`;
      })}
    </ol>
    <p class="hint">${say('records.dates.early')} ${say('records.dates.offices')}</p>
    ${reminders.length
      ? html`<div class="screen-only">
          ${renderButton(say('records.calendar.save'), () => saveFile(writeCalendar(reminders, new Date()), `${say('records.calendar.file')}.ics`, 'text/calendar'))}
          <p class="hint">${say('records.calendar.hint')}</p>
        </div>`
      : nothing}
  </details>`;
}
