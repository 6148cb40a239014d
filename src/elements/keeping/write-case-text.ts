import { recordStatuses, type PatientCase } from '../../model/patient-case.ts';
import { formatDay } from '../../text/format-day.ts';
import type { Say } from '../../text/say.ts';

export interface CaseTextNames {
  /** Plain name of a cancer type by its id. */
  readonly cancer: (id: string) => string | undefined;
  /** Plain name of a record or the words of a question by its id, where the caller knows it. */
  readonly item?: (id: string) => string | undefined;
}

/**
 * A case as plain text, to hand to family: who it is for, dates, whom the patient chose, papers by how far they have
 * come, the patient's questions, and what was thought through in the guide. What was not told is not mentioned.
 *
 * @param guides what guides on the page have to say, in the words only they know; where something was told in one that is
 *   not here, the text says that it is missing
 * @param language BCP 47 tag, for dates
 * @returns lines, ending without a line break; the title alone for an empty case
 */
export function writeCaseText(patientCase: PatientCase, say: Say, language: string, names: CaseTextNames, guides: readonly string[] = []): string {
  const { person, cancer, situations, treatmentDate, appointmentDate, specialist, records, questions, guide } = patientCase;
  const day = (date: string) => formatDay(language, date);
  // Ids are plain words: "pathology-report".
  const nameOf = (id: string) => names.item?.(id) ?? id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');
  const lines = [
    say('caseText.title'),
    person && person !== 'me' && say(`caseText.for.${person}`),
    cancer && cancer !== 'not-sure' && say('caseText.cancer', { cancer: names.cancer(cancer) ?? cancer }),
    situations['in-hospital'] === 'yes' && say('caseText.hospital'),
    treatmentDate ? say('caseText.treatment', { date: day(treatmentDate) }) : situations['treatment-soon'] === 'yes' && say('about.treatment-soon'),
    appointmentDate && say('caseText.appointment', { date: day(appointmentDate) }),
    specialist && [say('caseText.specialist', { name: specialist.name }), specialist.institution, specialist.locations.find(({ phone }) => phone)?.phone].filter(Boolean).join(', '),
  ];
  const list = (title: string, items: readonly string[]) => (items.length ? ['', title, ...items.map((item) => `- ${item}`)] : []);
  const papers = recordStatuses.flatMap((status) => {
    const items = Object.entries(records).filter(([, record]) => record.status === status);
    const written = items.map(([id, { heldBy, note }]) => [nameOf(id), heldBy && ` (${heldBy})`, note && `: ${note}`].join(''));
    return status === 'not-needed' ? [] : list(say(`caseText.${status}`), written);
  });
  const asked = questions.chosen.map((id) => [questions.own[id] ?? nameOf(id), questions.answered[id]].filter(Boolean).join(' → '));
  const isThoughtThrough = Object.keys(guide).some((key) => key !== 'moment' && key !== 'at');
  const thoughts = isThoughtThrough ? (guides.length ? [...new Set(guides)] : [say('caseText.guideElsewhere')]).flatMap((text) => ['', text]) : [];
  return [...lines.filter((line) => typeof line === 'string'), ...papers, ...list(say('caseText.questions'), asked), ...thoughts].join('\n');
}
