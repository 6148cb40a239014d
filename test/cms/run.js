/**
 * `npm run test:cms`: brings up a real WordPress from Debian's packages in a temporary folder, runs the tests of this
 * folder (or the files named) against it in Chromium, and takes it down again. Where the packages can't be had, it says
 * so and fails.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { argv, execPath } from 'node:process';
import { root } from '../../scripts/build/bundle.js';
import { installEngines, howToGet } from '../../scripts/install-engines.js';
import { installWordPressPackages } from './site/packages.js';
import { startWordPress } from './site/wordpress.js';

process.chdir(root);
process.exitCode = 1;
const missing = installWordPressPackages() ?? missingBrowser() ?? missingBuild();
if (missing) console.error(missing);
else await run();

function missingBrowser() {
  const engines = installEngines(['chromium']);
  return engines.length ? `Not on this machine: chromium. ${howToGet(engines)}` : undefined;
}

function missingBuild() {
  return existsSync('dist/second-opinion.js') ? undefined : 'There is no dist/second-opinion.js; run "npm run build" first.';
}

async function run() {
  const { site, version, stop } = await startWordPress();
  console.log(`WordPress ${version} at ${site.address}`);
  try {
    const named = argv.slice(2);
    const files = named.length ? named : readdirSync('test/cms').filter((name) => name.endsWith('.test.js')).map((name) => join('test/cms', name));
    const reporter = ['--test-reporter=./scripts/test-node-reporter.js', '--test-reporter-destination=stdout'];
    // One file at a time: they switch the same site's settings.
    const tests = spawn(execPath, ['--test', '--test-concurrency=1', ...reporter, ...files], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, WORDPRESS_SITE: JSON.stringify(site) },
    });
    // The tests end first, then what they ran against.
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => tests.kill(signal));
    const [code] = await once(tests, 'exit');
    process.exitCode = code ?? 1;
  } finally {
    await stop();
  }
}
