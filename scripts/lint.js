/** `npm run lint`: oxlint, then the laws of the house. Exit code 1 where anything is found. */
import { spawnSync } from 'node:child_process';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { lintLaws } from './lint-laws.js';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const oxlint = spawnSync(process.execPath, ['node_modules/oxlint/bin/oxlint', ...(argv.includes('--fix') ? ['--fix'] : [])], {
  stdio: 'inherit',
});
const offences = lintLaws();
for (const offence of offences) console.error(offence);
console.log(offences.length ? `${offences.length} laws broken.` : 'Every law of the house is kept.');
process.exitCode = oxlint.status !== 0 || offences.length ? 1 : 0;
