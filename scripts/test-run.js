/** Runs one program of a test run, with a time limit, and reads the counts it leaves behind. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * @typedef {{ passed: number, failed: number, skipped: number, failures: string[], unsteady?: string[] }} Counts
 *   `unsteady` are those that passed at the second try only
 */

/**
 * Runs a program whose exit code is its whole result.
 *
 * @param {string[]} command program and arguments
 * @param {{ minutes?: number, env?: Record<string, string> }} [options]
 * @returns {Promise<Counts>} one passed, or one failed
 */
export async function runCheck(command, options) {
  const problem = await run(command, options);
  return { passed: problem ? 0 : 1, failed: problem ? 1 : 0, skipped: 0, failures: problem ? [problem] : [] };
}

/**
 * Runs a test program that writes its counts as JSON to the file named by TEST_COUNTS. No counts, no test at all,
 * or a bad end with no failing test each count as one failure.
 *
 * @returns {Promise<Counts>}
 */
export async function runCounted(command, { minutes, env } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'test-counts-'));
  const path = join(folder, 'counts.json');
  try {
    const problem = await run(command, { minutes, env: { ...env, TEST_COUNTS: path } });
    const counts = readCounts(path) ?? { passed: 0, failed: 0, skipped: 0, failures: [] };
    const nothingRan = counts.passed + counts.failed === 0;
    if ((problem && counts.failed === 0) || nothingRan) {
      counts.failed += 1;
      counts.failures.push(problem ?? 'no test ran');
    }
    return counts;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readCounts(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Resolves with what went wrong, in words; `undefined` when it ended well. */
function run([program, ...args], { minutes = 5, env } = {}) {
  return new Promise((resolve) => {
    // A group of its own, so that browsers it started end with it.
    const child = spawn(program, args, { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...env }, detached: true });
    let late = false;
    const limit = setTimeout(() => {
      late = true;
      endGroup(child, 'SIGTERM');
      setTimeout(() => endGroup(child, 'SIGKILL'), 10_000).unref();
    }, minutes * 60_000);
    // Who interrupts wants an end of it all, not the next step.
    const stop = (signal) => {
      const leave = () => {
        endGroup(child, 'SIGKILL');
        process.exit(signal === 'SIGINT' ? 130 : 143);
      };
      endGroup(child, 'SIGTERM');
      child.once('exit', leave);
      setTimeout(leave, 3000);
    };
    process.once('SIGINT', stop).once('SIGTERM', stop);
    const done = (problem) => {
      clearTimeout(limit);
      process.off('SIGINT', stop).off('SIGTERM', stop);
      resolve(problem);
    };
    child.once('error', (error) => done(error.message));
    child.once('exit', (code, signal) => {
      if (late) done(`not done after ${minutes} minutes`);
      else done(code === 0 ? undefined : `ended with ${signal ?? `code ${code}`}`);
    });
  });
}

function endGroup(child, signal) {
  try {
    process.kill(-child.pid, signal);
  } catch {
    // It is gone already.
  }
}
