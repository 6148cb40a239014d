import type { GuideItem, GuideOption, GuideStep, StepKind } from '../../model/guide.ts';
import { textOf, valuesOf, type GuideView, type Weight } from './guide-view.ts';
import { sayWhoReviewed } from './render-disclosure.ts';
import { doctors, rowsOf } from './render-compare.ts';
import { supportQuestions } from './render-feelings.ts';
import { bare } from '../../model/bare.ts';

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
const line = (text: string, head?: string): SummaryLine => bare(head ? { head, text } : { text });
/** Ours: words before a first colon are the headword. */
const point = (text: string): SummaryLine => {
  const end = text.indexOf(':') + 1;
  return line(text.slice(end).trim(), text.slice(0, end));
};

/**
 * What was told and, in the last part, where the path ends: what is on the page, on paper and in the text. What was left open
 * isn't mentioned. Of the next step picked all is said; while it is open, whom to call about each.
 */
export function summarize(told: Told): readonly SummaryPart[] {
  const { walk, say } = told;
  const parts = walk.steps.flatMap((step) => {
    const lines = step.id === 'next' ? [] : (writers[step.kind]?.(step, told) ?? []);
    return lines.length ? [{ title: step.title, lines }] : [];
  });
  const [end, ...others] = walk.ends;
  if (!end || others.length) return [...parts, { title: say('guide.ways'), lines: walk.ends.map(({ title, call }) => line(call, `${title}:`)) }];
  const { title, details, call } = end;
  return [...parts, { title, lines: [...details, ...(call ? [say('guide.call', { whom: call })] : [])].map(point) }];
}

/** The summary as plain text, with the number to call, what keeps a patient safe, and who wrote the guide: the text leaves the page that says so. */
export function writeSummary(view: Told & Pick<GuideView, 'phone' | 'origin'>): string {
  const { say, content, phone } = view;
  const parts = summarize(view).flatMap(({ title, lines }) => ['', title, ...lines.map(({ head, text }) => `- ${head ? `${head} ` : ''}${text}`)]);
  const safety = [phone ? say('guide.hospital', { phone }) : say('common.failedNoPhone'), `${say('urgent.keepTreatment')} ${say('urgent.howLong')}`];
  const origin = content.disclosure.flatMap(({ id, title, words }) => (id === 'author' || id === 'review' ? [`${title}: ${id === 'review' ? sayWhoReviewed(view) : words}`] : []));
  return [say('guide.sheetTitle'), ...parts, '', ...safety, '', ...origin].join('\n');
}

const writers: Readonly<Partial<Record<StepKind, (step: GuideStep, told: Told) => readonly SummaryLine[]>>> = bare({
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
});

const pickedOf = (step: string, { walk, answers }: Told): readonly GuideOption[] => walk.optionsOf(step).filter(({ id }) => id === answers[step]);

function compared({ id, title }: GuideItem, { say, answers }: Told): readonly SummaryLine[] {
  const word = (['same', 'different', 'not-sure'] as const).find((one) => one === answers[`compare.${id}`]);
  const notes = doctors.flatMap((doctor) => {
    const text = textOf(answers, `${doctor}.${id}`);
    return text ? [line(text, say(`guide.${doctor}Of`, { row: title }))] : [];
  });
  return [...(word ? [line(say(`guide.${word}`), `${title}:`)] : []), ...notes];
}
