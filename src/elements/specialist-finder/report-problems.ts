import { reportGroup } from '../../host/logger.ts';
import type { Directory, DirectoryProblem } from '../../model/directory.ts';

/** A problem of a directory in a line for the web team: "12 left out (no-name): The row has no name. First seen: row 7." */
export function describeProblem({ severity, reason, count, message, examples }: DirectoryProblem): string {
  const seen = examples.length ? ` First seen: ${examples.join('; ')}.` : '';
  return `${count} ${severity === 'dropped' ? 'left out' : 'mended'} (${reason}): ${message}${seen}`;
}

/** Tells the web team what could not be used, in one folded group of the console; nothing where all could. */
export function reportProblems(element: Element, { problems, rowCount }: Directory): void {
  if (!problems.length) return;
  const sum = (severity: DirectoryProblem['severity']) =>
    problems.reduce((total, problem) => total + (problem.severity === severity ? problem.count : 0), 0);
  const headline = `directory: ${sum('dropped')} of ${rowCount} rows left out, ${sum('mended')} values mended`;
  reportGroup(element, headline, problems.map(describeProblem));
}
