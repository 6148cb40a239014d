/** A release made from a clean copy of the source tree. */
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { execPath } from 'node:process';
import { root } from '../../scripts/build/bundle.js';

const source = ['src', 'scripts', 'package.json', 'package-lock.json', 'LICENSE', 'tsconfig.json', 'tsconfig.build.json'];

/**
 * Copies the source tree into a new folder, with what is installed linked in, and makes the release there.
 *
 * @param {string} [within] folders in between: where the tree lies must not show in the files
 * @param {readonly string[]} [options] of `scripts/release.js`
 * @returns {Promise<{ folder: string, remove: () => void }>} the release
 */
export async function makeRelease(within = '.', options = []) {
  const place = mkdtempSync(join(tmpdir(), 'second-opinion-release-'));
  const tree = join(place, within);
  for (const name of source) cpSync(join(root, name), join(tree, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'));
  const out = join(tree, 'release/made');
  const child = spawn(execPath, ['scripts/release.js', '--out', out, ...options], { cwd: tree, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (piece) => (said += piece));
  const code = await new Promise((resolve) => child.once('exit', resolve));
  if (code !== 0) throw new Error(`scripts/release.js ended with ${code}: ${said}`);
  return { folder: out, remove: () => rmSync(place, { recursive: true }) };
}

/** Every file of a folder by its path. @returns {Readonly<Record<string, Buffer>>} */
export function readFolder(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name))).sort();
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path))]));
}
