import type { GuideItem, GuideOption, GuideStep, StepKind } from '../../model/guide.ts';
import { textOf, valuesOf, type GuideView, type Weight } from './guide-view.ts';
import { doctors, rowsOf } from './render-compare.ts';
import { supportQuestions } from './render-feelings.ts';

/** One line of the summary: a headword and the rest stand as in points; `weight` is drawn as a bar beside it. */
export interface SummaryLine {
  readonly text: string;
  readonly weight?: Weight | undefined;
}
export interface SummaryPart {
  readonly title: string;
  readonly lines: readonly SummaryLine[];
}
type Told = Pick<GuideView, 'say' | 'content' | 'walk' | 'answers'>;

const line = (text: string): SummaryLine => ({ text });

/** What was told and where the path ends: what is on the page, on paper and in the text. What was left open isn't mentioned. */
export function summarize(told: Told): readonly SummaryPart[] {
  const { walk, say } = told;
  const parts = walk.steps.flatMap((step) => {
    const lines = step.id === 'next' ? [] : (writers[step.kind]?.(step, told) ?? []);
    return lines.length ? [{ title: step.title, lines }] : [];
  });
  const ends = walk.ends.map(({ title, details, call }) => ({ title, lines: [...details, ...(call ? [say('guide.call', { whom: call })] : [])].map(line) }));
  return [...parts, ...ends];
}

/** The summary as plain text. */
export function writeSummary(told: Told): string {
  return [told.say('guide.sheetTitle'), ...summarize(told).flatMap(({ title, lines }) => ['', title, ...lines.map(({ text }) => `- ${text}`)])].join('\n');
}

const writers: Readonly<Partial<Record<StepKind, (step: GuideStep, told: Told) => readonly SummaryLine[]>>> = {
  weigh: ({ id }, told) => pickedOf(id, told).map(({ title }) => line(title)),
  pick: ({ id }, told) => pickedOf(id, told).flatMap(({ title, details }) => [line(title), ...details.slice(1).map(line)]),
  compare: (_, told) => [...rowsOf(told, 'row'), ...rowsOf(told, 'more')].flatMap((row) => compared(row, told)),
  values: (_, told) => valuesOf(told).map(({ title, weight }) => ({ text: weight ? told.say('guide.weight', { value: title, weight: told.say(`guide.${weight}`) }) : title, weight })),
  support: (_, { say, answers }) =>
    supportQuestions.flatMap((id) => {
      const text = textOf(answers, `support.${id}`);
      return text ? [line(`${say(`guide.${id}`)} ${text}`)] : [];
    }),
  certainty: (_, { say, content, answers }) =>
    content.items.flatMap(({ part, id, title, hint }) =>
      part === 'certainty' && answers[`certainty.${id}`] === 'no' ? [line(`${title} ${say('guide.no')}. ${say('guide.talkTo', { whom: hint })}`)] : [],
    ),
};

const pickedOf = (step: string, { walk, answers }: Told): readonly GuideOption[] => walk.optionsOf(step).filter(({ id }) => id === answers[step]);

function compared({ id, title }: GuideItem, { say, answers }: Told): readonly SummaryLine[] {
  const word = (['same', 'different', 'not-sure'] as const).find((one) => one === answers[`compare.${id}`]);
  const notes = doctors.flatMap((doctor) => {
    const text = textOf(answers, `${doctor}.${id}`);
    return text ? [line(`${say('guide.notesOf', { doctor: say(`guide.${doctor}`), row: title })}: ${text}`)] : [];
  });
  return [...(word ? [line(`${title}: ${say(`guide.${word}`)}`)] : []), ...notes];
}
