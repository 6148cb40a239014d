import type { GuideItem, GuideOption, GuideStep, StepKind } from '../../model/guide.ts';
import { textOf, valuesOf, type GuideView, type Weight } from './guide-view.ts';
import { doctors, rowsOf } from './render-compare.ts';
import { supportQuestions } from './render-feelings.ts';

/** One line of the summary: maybe a headword, the words, maybe a bar that says the same. */
export interface SummaryLine {
  readonly head?: string;
  readonly text: string;
  readonly weight?: Weight | undefined;
}
export interface SummaryPart {
  readonly title: string;
  readonly lines: readonly SummaryLine[];
}
type Told = Pick<GuideView, 'say' | 'content' | 'walk' | 'answers'>;

/** The patient's own words stay as they are, whatever is in them. */
const line = (text: string, head?: string): SummaryLine => (head ? { head, text } : { text });
/** Ours: words before a first colon are the headword. */
const point = (text: string): SummaryLine => {
  const end = text.indexOf(':') + 1;
  return line(text.slice(end).trim(), text.slice(0, end));
};

/** What was told and where the path ends: what is on the page, on paper and in the text. What was left open isn't mentioned. */
export function summarize(told: Told): readonly SummaryPart[] {
  const { walk, say } = told;
  const parts = walk.steps.flatMap((step) => {
    const lines = step.id === 'next' ? [] : (writers[step.kind]?.(step, told) ?? []);
    return lines.length ? [{ title: step.title, lines }] : [];
  });
  const ends = walk.ends.map(({ title, details, call }) => ({ title, lines: [...details, ...(call ? [say('guide.call', { whom: call })] : [])].map(point) }));
  return [...parts, ...ends];
}

/** The summary as plain text. */
export function writeSummary(told: Told): string {
  return [told.say('guide.sheetTitle'), ...summarize(told).flatMap(({ title, lines }) => ['', title, ...lines.map(({ head, text }) => `- ${head ? `${head} ` : ''}${text}`)])].join('\n');
}

const writers: Readonly<Partial<Record<StepKind, (step: GuideStep, told: Told) => readonly SummaryLine[]>>> = {
  weigh: ({ id }, told) => pickedOf(id, told).map(({ title }) => line(title)),
  pick: ({ id }, told) => pickedOf(id, told).flatMap(({ title, details }) => [line(title), ...details.slice(1).map(point)]),
  compare: (_, told) => [...rowsOf(told, 'row'), ...rowsOf(told, 'more')].flatMap((row) => compared(row, told)),
  values: (_, told) => valuesOf(told).map(({ title, weight }) => (weight ? { head: `${title}:`, text: told.say(`guide.${weight}`), weight } : line(title))),
  support: (_, { say, answers }) =>
    supportQuestions.flatMap((id) => {
      const text = textOf(answers, `support.${id}`);
      return text ? [line(text, say(`guide.${id}`))] : [];
    }),
  certainty: (_, { say, content, answers }) =>
    content.items.flatMap(({ part, id, title, hint }) =>
      part === 'certainty' && answers[`certainty.${id}`] === 'no' ? [line(say('guide.no'), title), point(say('guide.talkTo', { whom: hint }))] : [],
    ),
};

const pickedOf = (step: string, { walk, answers }: Told): readonly GuideOption[] => walk.optionsOf(step).filter(({ id }) => id === answers[step]);

function compared({ id, title }: GuideItem, { say, answers }: Told): readonly SummaryLine[] {
  const word = (['same', 'different', 'not-sure'] as const).find((one) => one === answers[`compare.${id}`]);
  const notes = doctors.flatMap((doctor) => {
    const text = textOf(answers, `${doctor}.${id}`);
    return text ? [line(text, say(`guide.${doctor}Of`, { row: title }))] : [];
  });
  return [...(word ? [line(say(`guide.${word}`), `${title}:`)] : []), ...notes];
}
