/**
 * Reporter for `node --test` that writes how many tests passed and failed as JSON to the file named by TEST_COUNTS,
 * and prints what failed.
 */
import { writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { inspect } from 'node:util';

export default async function* countingReporter(source) {
  const counts = { passed: 0, failed: 0, skipped: 0, failures: [] };
  for await (const { type, data } of source) {
    if (type === 'test:stdout' || type === 'test:stderr') yield data.message;
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const file = data.file ? relative(process.cwd(), data.file) : '';
    // A file is reported as a test of its own when it holds none, or doesn't load.
    const isFile = data.nesting === 0 && data.file && resolve(data.name) === data.file;
    if (data.details?.type === 'suite' && type === 'test:pass') continue;
    if (data.skip !== undefined || data.todo !== undefined) counts.skipped += 1;
    else if (type === 'test:pass' && !isFile) counts.passed += 1;
    else if (isSuiteOfFailures(data)) continue;
    else {
      const reason = type === 'test:pass' ? 'holds no test' : inspect(data.details?.error?.cause ?? data.details?.error);
      counts.failed += 1;
      counts.failures.push(`${file}: ${data.name}`);
      yield `✖ ${file}: ${data.name}\n  ${reason.replaceAll('\n', '\n  ')}\n`;
    }
  }
  if (process.env.TEST_COUNTS) writeFileSync(process.env.TEST_COUNTS, JSON.stringify(counts));
  yield `${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`;
}

/** A suite or file that failed only because a test inside it did: that one is counted. */
function isSuiteOfFailures(data) {
  return data.details?.error?.failureType === 'subtestsFailed';
}
