/**
 * Installs the browsers that are missing, where that can be done without asking (Debian and Ubuntu, as root);
 * elsewhere says in a sentence how to get them. Node's own modules only.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { argv, getuid, platform } from 'node:process';
import { fileURLToPath } from 'node:url';
import { engineNames, findEngines } from './find-engines.js';

const debianPackages = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};
const ubuntuPackages = { ...debianPackages, chromium: ['chromium-browser'], firefox: ['firefox'] };
const fedoraPackages = {
  chromium: ['chromium'],
  firefox: ['firefox'],
  webkit: ['webkitgtk6.0', 'webkit2gtk4.1', 'xorg-x11-server-Xvfb'],
};

/** Names of the engines that are not here. */
export function missingEngines(wanted = engineNames) {
  const found = findEngines();
  return wanted.filter((name) => !found[name]);
}

/**
 * Brings missing engines onto the machine if it can.
 *
 * @returns {string[]} names of those still missing
 */
export function installEngines(wanted = engineNames) {
  const missing = missingEngines(wanted);
  if (missing.length === 0 || !canInstall()) return missing;
  // Without a font, text has no width, and every check of layout is worth nothing.
  installDebianPackages([...missing.flatMap((name) => namesFor()[name]), 'fonts-liberation']);
  return missingEngines(wanted);
}

/** Installs packages of Debian or Ubuntu where that can be done without asking; elsewhere nothing happens. */
export function installDebianPackages(packages) {
  if (!canInstall()) return;
  console.log(`Installing ${packages.join(', ')} …`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (args) => spawnSync('apt-get', args, { env: environment, stdio: ['ignore', 'ignore', 'inherit'], timeout: 15 * 60_000 });
  run(['update', '-qq']);
  run(['install', '-y', '-qq', '--no-install-recommends', ...packages]);
}

/** One sentence on how to get these engines on this kind of machine. */
export function howToGet(missing) {
  if (platform === 'darwin') {
    const casks = missing.flatMap((name) => ({ chromium: ['google-chrome'], firefox: ['firefox'] })[name] ?? []);
    const webkit = missing.includes('webkit') ? 'WebKitGTK is tested on Linux only (any Debian container will do).' : '';
    return [casks.length ? `Run: brew install --cask ${casks.join(' ')}.` : '', webkit].filter(Boolean).join(' ');
  }
  if (/fedora|rhel/.test(osRelease())) return `Run: sudo dnf install ${missing.flatMap((name) => fedoraPackages[name]).join(' ')}.`;
  return `On Debian or Ubuntu run: sudo apt-get install ${missing.flatMap((name) => namesFor()[name]).join(' ')}.`;
}

function canInstall() {
  return platform === 'linux' && getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function namesFor() {
  return /^ID=ubuntu/m.test(osRelease()) ? ubuntuPackages : debianPackages;
}

function osRelease() {
  try {
    return readFileSync('/etc/os-release', 'utf8').toLowerCase().replace(/^id=/gm, 'ID=');
  } catch {
    return '';
  }
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const missing = installEngines();
  console.log(missing.length ? `Missing: ${missing.join(', ')}. ${howToGet(missing)}` : 'All engines are here.');
  process.exitCode = missing.length ? 1 : 0;
}
