import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageJson, root } from '../../scripts/build/bundle.js';
import { arePackagesInstalled } from '../../scripts/install-packages.js';

/** Where the examples are checked: beside the frameworks, which are no packages of the project's own. */
export const folder = join(root, '.cache/frameworks');
const own = fileURLToPath(new URL('.', import.meta.url));
const shell = process.platform === 'win32';

/** Runs something, and gives back whether it went well and what it said. */
export function run(command, words, cwd = folder) {
  const { status, stdout, stderr } = spawnSync(command, words, { cwd, encoding: 'utf8', shell: shell && command === 'npm' });
  return { ok: status === 0, said: `${stdout}${stderr}` };
}

/** Installs the frameworks where they are missing, our package as it would be shipped, and a copy of the examples. */
export function setUpFrameworks() {
  mkdirSync(folder, { recursive: true });
  for (const file of ['package.json', 'package-lock.json']) cpSync(join(own, file), join(folder, file));
  // Some of them name an older Vite; what they are used for works with ours.
  if (!arePackagesInstalled(folder)) must('npm', ['ci', '--ignore-scripts', '--legacy-peer-deps', '--no-fund', '--no-audit']);
  const shipped = join(folder, 'node_modules', packageJson.name);
  rmSync(shipped, { recursive: true, force: true });
  mkdirSync(shipped, { recursive: true });
  const packed = must('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], root).trim().split('\n').at(-1);
  must('tar', ['-xzf', join(folder, packed), '-C', shipped, '--strip-components=1']);
  rmSync(join(folder, packed));
  copyExamples();
}

function must(command, words, cwd) {
  const { ok, said } = run(command, words, cwd);
  if (!ok) throw new Error(`${command} ${words.join(' ')} failed:\n${said}`);
  return said;
}

function copyExamples() {
  rmSync(join(folder, 'examples'), { recursive: true, force: true });
  cpSync(join(root, 'examples'), join(folder, 'examples'), { recursive: true });
}

/**
 * A copy of an example with places of one file changed.
 *
 * @param {string} name
 * @param {string} file
 * @param {readonly (readonly [from: string, to: string])[]} changes
 * @returns the name of its folder
 */
export function changeExample(name, file, changes) {
  const copy = `${name}-changed`;
  rmSync(join(folder, 'examples', copy), { recursive: true, force: true });
  cpSync(join(root, 'examples', name), join(folder, 'examples', copy), { recursive: true });
  const path = join(folder, 'examples', copy, file);
  let text = readFileSync(path, 'utf8');
  for (const [from, to] of changes) {
    if (!text.includes(from)) throw new Error(`${file} of the example ${name} has no "${from}".`);
    text = text.replace(from, to);
  }
  writeFileSync(path, text);
  return copy;
}

const typeScript = 'node_modules/typescript/bin/tsc';
const checkers = { vue: 'node_modules/vue-tsc/bin/vue-tsc.js', angular: 'node_modules/@angular/compiler-cli/bundles/src/bin/ngc.js' };

/** Type-checks an example with its framework's own checker. */
export function checkTypes(framework, example = framework) {
  const project = `examples/${example}`;
  if (framework === 'svelte') return run(process.execPath, ['node_modules/svelte-check/bin/svelte-check', '--workspace', project, '--tsconfig', './tsconfig.json', '--output', 'human', '--threshold', 'error']);
  return run(process.execPath, [checkers[framework] ?? typeScript, '-p', project]);
}
