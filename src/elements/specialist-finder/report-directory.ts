import { report } from '../../host/report.ts';
import type { Directory } from '../../model/directory.ts';
import { suggestColumn, writeHeader } from '../../sources/directory/understand-column.ts';

/** Columns of which a list needs one. */
const needed = [
  [/^cancers|^expertise|specialties/i, 'what the specialists treat. Add "Cancers" or "Specialty".'],
  [/^(?:city|postalCode|street|latitude|phone)/, 'a place or a phone number. Add "City", "State" and "Phone".'],
] as const;

/** Tells the web team how a directory was read: "12 left out (no-name): The row has no name. First seen: row 7." */
export function reportDirectory(element: Element, { specialists, rowCount, format, problems, columns }: Directory): void {
  const sums = { dropped: 0, mended: 0 };
  const lines = problems.map(({ severity, reason, count, message, examples }) => {
    sums[severity] += count;
    const seen = examples.length ? ` First seen: ${examples.join('; ')}.` : '';
    return `${count} ${severity === 'dropped' ? 'left out' : 'mended'} (${reason}): ${message}${seen}`;
  });
  const headline = `directory: ${sums.dropped} of ${rowCount} rows left out, ${sums.mended} values mended, ${specialists.length} specialists read as ${format}`;
  const headers = Object.entries(columns);
  const misspelled: string[] = [];
  const meant = headers.map(([header, field]) => {
    const nearest = field ? undefined : suggestColumn(header);
    if (nearest) misspelled.push(`the column "${header}" isn't one we know, so it is not used. Did you mean "${writeHeader(nearest)}"?`);
    return field ?? nearest ?? '';
  });
  const lacking = needed.flatMap(([fields, what]) => (meant.length && !meant.some((field) => fields.test(field)) ? [`no column tells ${what}`] : []));
  report(element, 'columns', misspelled);
  report(element, 'lacking', lacking, 'info');
  report(element, 'directory', lines.length ? [headline, ...lines] : [], 'info');
  report(element, 'reading', [...(lines.length ? [] : [headline]), ...headers.map(([header, field]) => `${header} → ${field ?? 'not used'}`)], 'note');
}
