import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { execPath } from 'node:process';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { runWithSecondTry } from '../../scripts/test-again.js';
import { countSessions } from '../../scripts/test-counts-reporter.js';
import { runCheck, runCounted } from '../../scripts/test-run.js';

/** Runs a line of code as a test program that leaves these counts. */
const program = (code) => [execPath, '-e', code];
const leaving = (counts, then = '') =>
  program(`require('node:fs').writeFileSync(process.env.TEST_COUNTS, ${JSON.stringify(JSON.stringify(counts))}); ${then}`);

test('counts are taken over as they are', async () => {
  const counts = { passed: 3, failed: 1, skipped: 2, failures: ['a'] };
  assert.deepEqual(await runCounted(leaving(counts, 'process.exit(1)')), counts);
});

test('no counts, no tests, or a bad end without a failure each count as failed', async () => {
  const none = { passed: 0, failed: 0, skipped: 4, failures: [] };
  assert.deepEqual((await runCounted(program('process.exit(0)'))).failures, ['no test ran']);
  assert.deepEqual((await runCounted(leaving(none))).failures, ['no test ran']);
  assert.deepEqual((await runCounted(leaving({ ...none, passed: 5 }, 'process.exit(3)'))).failures, ['ended with code 3']);
  assert.equal((await runCounted(['/no/such/program'])).failed, 1);
});

test('what hangs is ended and counts as failed', async () => {
  const counts = await runCounted(program('setInterval(() => {}, 1000)'), { minutes: 0.005 });
  assert.equal(counts.failed, 1);
  assert.match(counts.failures[0], /not done after/);
});

test('who interrupts a run ends all of it, and what it has started', async () => {
  const inner = `process.stdout.write(String(process.pid)); setInterval(() => {}, 1000)`;
  const outer = `import { runCheck } from ${JSON.stringify(new URL('../../scripts/test-run.js', import.meta.url).href)};
    for (const _ of [1, 2]) await runCheck(${JSON.stringify([execPath, '-e', inner])});`;
  const child = spawn(execPath, ['--input-type=module', '-e', outer], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  const [pid] = await once(child.stdout, 'data');
  child.kill('SIGINT');
  assert.deepEqual(await ended, [130, null]);
  for (let tries = 0; isRunning(Number(pid)) && tries < 100; tries++) await setTimeout(50);
  assert.equal(isRunning(Number(pid)), false);
});

function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

test('a check is one passed or one failed', async () => {
  assert.equal((await runCheck(program('process.exit(0)'))).passed, 1);
  assert.deepEqual(await runCheck(program('process.exit(2)')), { passed: 0, failed: 1, skipped: 0, failures: ['ended with code 2'] });
});

test('browser sessions are counted test by test', () => {
  const tests = [
    { name: 'a', passed: true },
    { name: 'b', passed: false },
    { name: 'c', skipped: true, passed: false },
  ];
  const testResults = { name: '', tests: [], suites: [{ name: 'outer', tests, suites: [{ name: 'inner', tests, suites: [] }] }] };
  const counts = countSessions([{ testFile: 'x.test.ts', errors: [], passed: false, testResults }]);
  assert.deepEqual(counts, { passed: 2, failed: 2, skipped: 2, failures: ['x.test.ts: outer › b', 'x.test.ts: outer › inner › b'] });
});

test('a file that does not load, stops half way or is empty counts as failed', () => {
  const testResults = { name: '', tests: [{ name: 'a', passed: true }], suites: [] };
  const sessions = [
    { testFile: 'unloadable', errors: [{ message: 'Could not import' }], passed: false },
    { testFile: 'broken-off', errors: [{ message: 'Navigated' }], passed: false, testResults },
    { testFile: 'unfinished', errors: [], testResults },
    { testFile: 'empty', errors: [], passed: true, testResults: { name: '', tests: [], suites: [] } },
  ];
  const { passed, failed, failures } = countSessions(sessions);
  assert.deepEqual([passed, failed], [2, 4]);
  assert.deepEqual(failures, [
    'unloadable: Could not import',
    'broken-off: Navigated',
    'unfinished: did not finish',
    'empty: holds no test',
  ]);
});

/** Runs that end so, one after another; `asked` are the files of each. */
const runs = (...ends) => {
  const asked = [];
  const run = async (files) => (asked.push(files), { skipped: 0, ...ends[asked.length - 1] });
  return { asked, run };
};
const [one, other] = ['scripts/test.js', 'scripts/test-run.js'];

test('what failed is run once more, alone, and named where it passes then', async ({ mock }) => {
  mock.method(console, 'log', () => {});
  const { asked, run } = runs({ passed: 8, failed: 2, failures: [`${one}: a`, `${other}: b`] }, { passed: 4, failed: 1, failures: [`${other}: b`] });
  assert.deepEqual(await runWithSecondTry(['scripts/*.js'], run), {
    passed: 9, failed: 1, skipped: 0, failures: [`${other}: b`], unsteady: [`${one}: a`],
  });
  assert.deepEqual(asked, [['scripts/*.js'], [one, other]]);
});

test('nothing is run again where nothing failed, where no file is to blame, or where many are', async () => {
  const many = ['test.js', 'test-run.js', 'build.js', 'lint.js'].map((name) => `scripts/${name}: a`);
  for (const end of [
    { passed: 9, failed: 0, failures: [] },
    { passed: 9, failed: 1, failures: ['not done after 30 minutes'] },
    { passed: 5, failed: 4, failures: many },
  ]) {
    const { asked, run } = runs(end);
    assert.deepEqual(await runWithSecondTry(['scripts/*.js'], run), { skipped: 0, ...end });
    assert.equal(asked.length, 1);
  }
});
