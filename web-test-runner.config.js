/**
 * Tests in browsers. `npx wtr --files 'test/host/*.test.ts'` runs in Chromium;
 * `ENGINES=chromium,firefox,webkit npx wtr` in those named. `npm test` runs everything in every engine.
 */
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { ownCommands } from './scripts/test-commands.js';
import { countsReporter } from './scripts/test-counts-reporter.js';
import { engineLaunchers } from './scripts/test-launchers.js';
import { cutOffScript, testPages } from './scripts/test-pages.js';
import { releaseData } from './scripts/test-release-data.js';
import { requestServer } from './scripts/test-request-server.js';
import { sanitizeCommand } from './scripts/test-sanitize.js';
import { sharedData } from './scripts/test-shared-data.js';
import { storyList } from './scripts/test-story-list.js';

const root = fileURLToPath(new URL('.', import.meta.url));
const engines = (process.env.ENGINES ?? 'chromium').split(',').map((name) => name.trim());
const { TEST_COUNTS, CI } = process.env;

export default {
  rootDir: root,
  files: ['test/**/*.test.ts', '!test/{bundle,package,scripts}/**'],
  nodeResolve: { exportConditions: ['production', 'default'] },
  plugins: [
    storyList(root),
    ownCommands(),
    requestServer(),
    sanitizeCommand(),
    testPages(),
    esbuildPlugin({ ts: true, tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)), target: 'es2022' }),
  ],
  browsers: engineLaunchers(engines),
  // One page at a time: focus belongs to one, and two cores are all that can be counted on.
  concurrency: 1,
  concurrentBrowsers: 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  // Every story with axe is one file, and machines that run tests are shared.
  testsFinishTimeout: 600_000,
  testFramework: { config: { timeout: 10_000, forbidOnly: Boolean(CI) } },
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: !TEST_COUNTS }),
    ...(TEST_COUNTS ? [countsReporter(TEST_COUNTS)] : []),
  ],
  middleware: [sharedData, releaseData, cutOffScript],
};
