/**
 * @file `npm run bench:forms`: from the script tag to the first question one can answer, our decision guide and
 * question list beside SurveyJS, Form.io and LHC-Forms with twenty questions each, in one run. Installs those peers where they are missing.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { formPages, peerFiles } from './start/form-pages.js';
import { scriptFiles } from './start/script-files.js';
import { timePages } from './start/time-pages.js';

// Apart from the project's own packages: they are large, and only this benchmark wants them.
const folder = fileURLToPath(new URL('../../.cache/form-peers/', import.meta.url));
if (!existsSync(`${folder}node_modules/.package-lock.json`)) {
  cpSync(fileURLToPath(new URL('form-peers/', import.meta.url)), folder, { recursive: true });
  // Their built files are all that is used: what they are built from may quarrel.
  const { status } = spawnSync('npm', ['ci', '--legacy-peer-deps', '--ignore-scripts'], { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error('The peers could not be installed; see above.');
}
await timePages({
  title: 'From the script tag to the first question',
  pages: formPages,
  peers: /^(?:SurveyJS|Form\.io|LHC-Forms)/,
  files: { ...scriptFiles(), ...peerFiles(`${folder}node_modules/`) },
});
