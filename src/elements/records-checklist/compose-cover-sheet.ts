import type { Destination, RecordItem } from '../../model/record.ts';
import type { Say } from '../../text/say.ts';
import { describeDestination, findDestination } from './describe-destination.ts';
import type { Progress } from './enough.ts';

/** A fax cover sheet, as words to print; `blanks` are labels of lines to fill in by hand. */
export interface CoverSheet {
  readonly title: string;
  /** Line by line; empty: a line to fill in by hand. */
  readonly to: readonly string[];
  readonly blanks: readonly string[];
  readonly visit: string;
  readonly lists: readonly { readonly title: string; readonly lines: readonly string[] }[];
  readonly questionTitle: string;
  /** In the patient's words; empty: lines to fill in by hand. */
  readonly question: string;
  readonly privacy: string;
}

/**
 * What is enclosed, what is still coming, what can't be had, and the one question.
 *
 * @param input `items` as `chooseRecords` gives them; `visit` as people write dates, empty where not known
 */
export function composeCoverSheet(input: {
  readonly items: readonly RecordItem[];
  readonly progress: Progress;
  readonly destinations: readonly Destination[];
  readonly question: string;
  readonly visit: string;
  readonly say: Say;
}): CoverSheet {
  const { items, progress, destinations, question, visit, say } = input;
  const to = findDestination(destinations, 'records');
  const statusOf = ({ id }: RecordItem) => progress[id]?.status ?? 'to-get';
  const isNeeded = ({ need }: RecordItem) => need === 'to-book' || need === 'for-visit';
  const lineOf = ({ id, name }: RecordItem) => {
    const place = progress[id]?.heldBy;
    return place ? say('records.cover.comingFrom', { name, place }) : name;
  };
  const names = (list: readonly RecordItem[]) => list.map(({ name }) => name);
  return {
    title: say('records.cover.title'),
    to: to ? describeDestination(to, say) : [],
    blanks: [say('records.cover.from'), say('records.blank.phone'), say('records.blank.patient'), say('records.blank.birth'), say('records.cover.pages')],
    visit: visit && say('records.cover.visit', { date: visit }),
    lists: [
      { title: say('records.cover.enclosed'), lines: names(items.filter((item) => ['have', 'sent'].includes(statusOf(item)))) },
      { title: say('records.cover.coming'), lines: items.filter((item) => statusOf(item) === 'asked' || (statusOf(item) === 'to-get' && isNeeded(item))).map(lineOf) },
      { title: say('records.cover.cannotGet'), lines: names(items.filter((item) => statusOf(item) === 'cannot-get')) },
    ].filter(({ lines }) => lines.length),
    questionTitle: say('records.cover.question'),
    question: question.trim(),
    privacy: say('records.cover.private'),
  };
}
