import { needs, type RecordItem } from '../../model/record.ts';
import type { Say } from '../../text/say.ts';
import { isSettled, type Progress } from './enough.ts';

/**
 * The list as plain text, to paste into a portal message: what is there is ticked, what is not says in what form it is
 * needed. What doesn't apply, isn't wanted, or wasn't asked for is left out.
 *
 * @param items as `chooseRecords` gives them
 * @param visit the date as people write it, empty where not known
 */
export function writePlainText(items: readonly RecordItem[], progress: Progress, visit: string, say: Say): string {
  const listed = items.filter(({ id, need }) => {
    const status = progress[id]?.status;
    return status !== 'not-needed' && need !== 'not-wanted' && (need !== 'only-if-asked' || (status && status !== 'to-get'));
  });
  const groups = needs.map((need) => {
    const lines = listed.filter((item) => item.need === need).map((item) => (isSettled(item, progress) ? `[x] ${item.name}` : `[ ] ${item.name}${item.form && `: ${item.form}`}`));
    return lines.length ? [say(`records.need.${need}`), ...lines].join('\n') : '';
  });
  return [[say('records.text.opening'), visit && say('records.text.visit', { date: visit })].filter(Boolean).join('\n'), ...groups].filter(Boolean).join('\n\n');
}
