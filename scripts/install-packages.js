/**
 * Installs what the lockfile names, only where node_modules holds something else. Node's own modules only.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv, platform } from 'node:process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** When `true`, every package is there in the version the lockfile names. */
export function arePackagesInstalled(folder = root) {
  const wanted = packagesIn(join(folder, 'package-lock.json'));
  // npm writes this file last: where an install broke off, it is missing.
  const there = packagesIn(join(folder, 'node_modules/.package-lock.json'));
  if (!wanted || !there) return false;
  return Object.entries(wanted).every(([path, { version, optional, peer }]) => {
    if (path === '' || !version) return true;
    const installed = there[path];
    return installed ? installed.version === version : Boolean(optional || peer);
  });
}

/** Runs `npm ci` if it is needed. @throws {Error} where that fails */
export function installPackages() {
  if (arePackagesInstalled()) return;
  console.log('Installing packages …');
  const { status } = spawnSync('npm', ['ci', '--no-fund', '--no-audit'], { cwd: root, stdio: 'inherit', shell: platform === 'win32' });
  if (status !== 0) throw new Error('npm ci failed; see above.');
}

function packagesIn(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : undefined;
}

if (argv[1] === fileURLToPath(import.meta.url)) installPackages();
