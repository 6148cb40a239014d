/** What `npm test` runs, in order. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { engineNames } from './find-engines.js';
import { runWithSecondTry } from './test-again.js';
import { runCheck, runCounted } from './test-run.js';

const npm = (script) => async () => {
  const { scripts = {} } = JSON.parse(readFileSync('package.json', 'utf8'));
  if (scripts[script]) return runCheck(['npm', 'run', '--silent', script]);
  return { passed: 0, failed: 1, skipped: 0, failures: [`package.json has no script called ${script}`] };
};

/** Folders whose tests run in Node. */
const nodeFolders = ['test/scripts', 'test/bundle', 'test/package', 'test/frameworks', 'test/accessibility'];
/** Folders whose tests open whole pages in every engine, in Node. */
const pageFolders = ['test/strict', 'test/privacy', 'test/release'];
const storyFiles = ['test/stories/**/*.test.ts'];
const elsewhere = [...nodeFolders, ...pageFolders, 'test/stories', 'test/bench', 'test/types'].map((folder) => `!${folder}/**`);

/**
 * @param {string[]} engines names of the engines to run in
 * @returns {{ name: string, title: string, run: () => Promise<import('./test-run.js').Counts> }[]}
 */
export function testSteps(engines) {
  const inEngines = { ENGINES: engines.join(',') || 'none' };
  return [
    { name: 'build', title: 'Build', run: npm('build') },
    { name: 'lint', title: 'Lint and laws', run: npm('lint') },
    { name: 'types', title: 'Types', run: npm('types') },
    { name: 'manifest', title: 'Manifest is up to date', run: npm('manifest:check') },
    { name: 'package', title: 'Package', run: npm('package:check') },
    { name: 'node', title: 'Bundle, package and script tests, accessibility trees', run: () => runNodeTests(nodeFolders, inEngines) },
    { name: 'pages', title: 'Strict pages, privacy and the release', run: () => runNodeTests(pageFolders, inEngines) },
    ...(engines.includes('chromium') ? [{ name: 'cms', title: 'A real WordPress', run: runCmsTests }] : []),
    ...engines.map((engine) => ({
      name: 'browser',
      title: `Element and unit tests, ${engine}`,
      run: () => runBrowserTests(engine, ['test/**/*.test.ts', ...elsewhere]),
    })),
    ...engines.map((engine) => ({ name: 'stories', title: `Stories, ${engine}`, run: () => runBrowserTests(engine, storyFiles) })),
  ];
}

/** Names `--only` takes. */
export const stepNames = [...new Set(testSteps(engineNames).map(({ name }) => name))];

function runNodeTests(folders, env) {
  const files = folders.filter((folder) => existsSync(folder)).flatMap(testsBelow);
  const reporter = ['--test-reporter=./scripts/test-node-reporter.js', '--test-reporter-destination=stdout'];
  // One file at a time: some start browsers and servers, and there may be two cores.
  const command = [execPath, '--test', '--test-concurrency=1', ...reporter];
  return runWithSecondTry(files, (some) => runCounted([...command, ...some], { minutes: 35, env }));
}

/** Longer than the tests take: where WordPress is missing, its packages are installed first. */
function runCmsTests() {
  return runCounted([execPath, 'test/cms/run.js'], { minutes: 20 });
}

function testsBelow(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return testsBelow(path);
    return /\.test\.m?js$/.test(entry.name) ? [path] : [];
  });
}

function runBrowserTests(engine, files) {
  const runner = 'node_modules/@web/test-runner/dist/bin.js';
  return runWithSecondTry(files, (some) => runCounted([execPath, runner, '--files', ...some], { minutes: 30, env: { ENGINES: engine } }));
}
