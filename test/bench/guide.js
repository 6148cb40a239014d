/**
 * @file `npm run bench:guide`: from opening the page to the first question one can answer, ours beside SurveyJS, Form.io
 * and LHC-Forms with twenty questions each, in one run. Installs those peers into `test/bench/guide` where they are missing.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { pages, peerFiles } from './guide/pages.js';
import { scriptFiles } from './start/script-files.js';
import { timePages } from './start/time-pages.js';

const folder = fileURLToPath(new URL('guide/', import.meta.url));
if (!existsSync(`${folder}node_modules/.package-lock.json`)) {
  // Their built files are all that is used: what they are built from may quarrel.
  const { status } = spawnSync('npm', ['ci', '--legacy-peer-deps', '--ignore-scripts'], { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error('The peers could not be installed; see above.');
}
await timePages({
  title: 'From opening the page to the first question',
  pages,
  peers: /^(?:SurveyJS|Form\.io|LHC-Forms)/,
  files: { ...scriptFiles(), ...peerFiles(`${folder}node_modules/`) },
});
