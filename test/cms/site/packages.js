/**
 * What a WordPress needs of the system, from Debian's packages: found, or installed where that can be done without
 * asking (Debian and Ubuntu, as root). Node's own modules only.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installDebianPackages } from '../../../scripts/install-engines.js';

/** Where Debian's package puts WordPress; its own configuration and links lead out of it, so that it is copied before use. */
export const wordpressFolder = '/usr/share/wordpress';

// The server alone, without the package that also starts it as a service.
const packages = ['wordpress', 'wordpress-theme-twentytwentythree', 'php-cli', 'php-mysql', 'php-mbstring', 'php-xml', 'mariadb-server-core'];

/** Absolute path of a program; Debian keeps servers where the PATH of users doesn't lead. */
export function findProgram(name) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/bin'].filter(Boolean);
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

/** What is missing, each in a few words; empty where WordPress can be brought up. */
export function missingParts() {
  const programs = ['php', 'mariadbd', 'mariadb-install-db'].filter((name) => !findProgram(name)).map((name) => `the program ${name}`);
  const files = [join(wordpressFolder, 'wp-settings.php'), join(wordpressFolder, 'wp-content/themes/twentytwentythree/theme.json')];
  return [...programs, ...files.filter((path) => !existsSync(path)), ...missingExtensions()];
}

function missingExtensions() {
  const php = findProgram('php');
  if (!php) return [];
  const there = spawnSync(php, ['-m'], { encoding: 'utf8' }).stdout.toLowerCase().split('\n');
  return ['mysqli', 'mbstring', 'dom'].filter((name) => !there.includes(name)).map((name) => `PHP's extension ${name}`);
}

/**
 * Brings what is missing onto the machine if it can.
 *
 * @returns {string | undefined} what is still missing and how to get it, in a sentence
 */
export function installWordPressPackages() {
  if (missingParts().length) withoutStartingServices(() => installDebianPackages(packages));
  const missing = missingParts();
  if (missing.length === 0) return undefined;
  return `Not on this machine: ${missing.join(', ')}. On Debian or Ubuntu run: sudo apt-get install --no-install-recommends ${packages.join(' ')}.`;
}

/** The package of WordPress brings a web server along; a test must not leave one listening. */
function withoutStartingServices(install) {
  const policy = '/usr/sbin/policy-rc.d';
  const ours = existsSync('/usr/sbin') && !existsSync(policy) && process.getuid?.() === 0;
  if (ours) writeFileSync(policy, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    install();
  } finally {
    if (ours) rmSync(policy);
  }
}
