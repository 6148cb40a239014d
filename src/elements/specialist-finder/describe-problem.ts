import type { Directory, DirectoryProblem } from '../../model/directory.ts';

/** A problem of a directory in a line for the web team: "12 left out (no-name): The row has no name. First seen: row 7." */
export function describeProblem({ severity, reason, count, message, examples }: DirectoryProblem): string {
  const seen = examples.length ? ` First seen: ${examples.join('; ')}.` : '';
  return `${count} ${severity === 'dropped' ? 'left out' : 'mended'} (${reason}): ${message}${seen}`;
}

/** What heads the lines: "2 of 150 rows left out, 5 mended". */
export function summarizeProblems({ problems, rowCount }: Directory): string {
  const sum = (severity: DirectoryProblem['severity']) =>
    problems.reduce((total, problem) => total + (problem.severity === severity ? problem.count : 0), 0);
  return `directory: ${sum('dropped')} of ${rowCount} rows left out, ${sum('mended')} values mended`;
}
