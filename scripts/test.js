/**
 * `npm test`: sets up what is missing, then runs everything in every engine this machine has.
 *
 *   --engine <name>   only this engine (may be repeated)
 *   --only <step>     only this step (may be repeated): build, lint, types, manifest, package, node, pages, cms, browser, stories
 *   --strict          a missing engine counts as a failure; also where CI is set
 *
 * The last line is "N passed, N failed"; the exit code is 0 only where nothing failed.
 */
import { env } from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { engineNames, findEngines } from './find-engines.js';
import { howToGet, installEngines } from './install-engines.js';
import { installPackages } from './install-packages.js';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const { values: flags } = parseArgs({
  options: {
    engine: { type: 'string', multiple: true, default: engineNames },
    only: { type: 'string', multiple: true },
    strict: { type: 'boolean', default: Boolean(env.CI) },
  },
});
/** @type {{ title: string, counts: import('./test-run.js').Counts, seconds: number }[]} */
const results = [];

try {
  const unknown = flags.engine.filter((name) => !engineNames.includes(name));
  if (unknown.length) throw new Error(`--engine takes ${engineNames.join(', ')}; not ${unknown.join(', ')}.`);
  installPackages();
  const missing = installEngines(flags.engine);
  if (missing.length) {
    const message = `Not on this machine: ${missing.join(', ')}. ${howToGet(missing)}`;
    console.log(message);
    // With no engine at all, most of the tests would be missing without a sign of it.
    if (flags.strict || missing.length === flags.engine.length)
      note('Engines', 0, { passed: 0, failed: missing.length, skipped: 0, failures: [message] });
  }
  const found = findEngines();
  // Only now: it needs nothing installed, but nothing that comes before may.
  const { stepNames, testSteps } = await import('./test-steps.js');
  const wrong = (flags.only ?? []).filter((name) => !stepNames.includes(name));
  if (wrong.length) throw new Error(`--only takes ${stepNames.join(', ')}; not ${wrong.join(', ')}.`);
  for (const { name, title, run } of testSteps(flags.engine.filter((engine) => found[engine]))) {
    if (flags.only && !flags.only.includes(name)) continue;
    console.log(`\n▶ ${title}`);
    const start = Date.now();
    const counts = await run();
    note(title, (Date.now() - start) / 1000, counts);
  }
  if (results.length === 0) throw new Error('Nothing ran.');
} catch (error) {
  note('Test run', 0, { passed: 0, failed: 1, skipped: 0, failures: [error.message] });
}

console.log('\nSummary');
for (const { title, counts, seconds } of results) {
  const skipped = counts.skipped ? `, ${counts.skipped} skipped` : '';
  console.log(
    `${counts.failed ? '✖' : '✔'} ${title}: ${counts.passed} passed, ${counts.failed} failed${skipped} (${seconds.toFixed(0)} s)`,
  );
  for (const failure of counts.failures) console.log(`    ${failure.split('\n')[0]}`);
  for (const failure of counts.unsteady ?? []) console.log(`    ↻ passed only when run again: ${failure.split('\n')[0]}`);
}
const total = (key) => results.reduce((sum, { counts }) => sum + counts[key], 0);
process.exitCode = total('failed') ? 1 : 0;
console.log(`${total('passed')} passed, ${total('failed')} failed`);

function note(title, seconds, counts) {
  results.push({ title, seconds, counts });
}
