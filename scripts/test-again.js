/** A second try for files of tests that failed: in real browsers a busy machine fails one test in thousands. */
import { existsSync } from 'node:fs';

/** With more files than this failing, it is no accident. */
const mostFiles = 3;

/**
 * Runs tests, and the few files with a failure once more by themselves. What passes only then counts as passed and is
 * named in `unsteady`, so that it is seen and mended; what fails twice has failed.
 *
 * @param {string[]} files paths or patterns
 * @param {(files: string[]) => Promise<import('./test-run.js').Counts>} run failures begin with their file and a colon
 * @returns {Promise<import('./test-run.js').Counts>}
 */
export async function runWithSecondTry(files, run) {
  const first = await run(files);
  const failing = [...new Set(first.failures.map((failure) => failure.split(': ')[0]))];
  if (!first.failed || failing.length > mostFiles || !failing.every((file) => existsSync(file))) return first;
  console.log(`\nOnce more: ${failing.join(', ')}`);
  const second = await run(failing);
  return {
    passed: first.passed + Math.max(0, first.failed - second.failed),
    failed: second.failed,
    skipped: first.skipped,
    failures: second.failures,
    unsteady: first.failures.filter((failure) => !second.failures.includes(failure)),
  };
}
