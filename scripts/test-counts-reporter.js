/** Reporter for @web/test-runner that writes how many tests passed and failed as JSON, for `scripts/test.js`. */
import { writeFileSync } from 'node:fs';

/** @param {string} path file to write `{ passed, failed, skipped, failures: string[] }` to */
export function countsReporter(path) {
  return {
    onTestRunFinished({ sessions }) {
      writeFileSync(path, JSON.stringify(countSessions(sessions)));
    },
  };
}

/** A file that doesn't load, stops half way or holds no test is a failure of its own: silence must not read as success. */
export function countSessions(sessions) {
  const counts = { passed: 0, failed: 0, skipped: 0, failures: [] };
  for (const session of sessions) {
    const file = session.testFile.replace(`${process.cwd()}/`, '');
    const tests = session.testResults ? [...testsIn(session.testResults)] : [];
    const failed = tests.filter(({ test }) => !test.skipped && !test.passed);
    counts.passed += tests.filter(({ test }) => !test.skipped && test.passed).length;
    counts.skipped += tests.filter(({ test }) => test.skipped).length;
    counts.failed += failed.length;
    counts.failures.push(...failed.map(({ name }) => `${file}: ${name}`));
    const stopped = session.errors?.length > 0 || (session.passed !== true && failed.length === 0);
    if (stopped || tests.length === 0) {
      counts.failed += 1;
      counts.failures.push(`${file}: ${session.errors?.[0]?.message ?? (tests.length ? 'did not finish' : 'holds no test')}`);
    }
  }
  return counts;
}

function* testsIn(suite, path = '') {
  const name = [path, suite.name].filter(Boolean).join(' › ');
  for (const test of suite.tests) yield { test, name: [name, test.name].filter(Boolean).join(' › ') };
  for (const inner of suite.suites) yield* testsIn(inner, name);
}
